import { type SampleGauge, sampleGauges } from '../../sample/gauges.ts';
import { escapeLabel } from '../../text/label.ts';
import type { History } from '../history.ts';
import { sampleAt, type TimedSeries } from '../series.ts';
import { inPieces } from './pieces.ts';

/**
 * Writes a history as OpenMetrics 1.0 text with timestamps, as `promtool tsdb create-blocks-from openmetrics` takes it.
 * The labels are `instance`, the check, and `location`.
 */
export function* formatOpenMetrics({ series }: History): Generator<string> {
  for (const gauge of sampleGauges) {
    const unit = gauge.unit === null ? '' : `# UNIT ${gauge.name} ${gauge.unit}\n`;
    yield `# HELP ${gauge.name} ${gauge.help}\n# TYPE ${gauge.name} gauge\n${unit}`;
    for (const each of series) {
      for (const lines of inPieces(linesOf(gauge, each))) yield lines.join('');
    }
  }
  yield '# EOF\n';
}

function* linesOf({ name, measure }: SampleGauge, series: TimedSeries): Generator<string> {
  const labels = `${name}{instance="${escapeLabel(series.check)}",location="${escapeLabel(series.location)}"}`;
  for (let row = 0; row < series.times.length; row++) {
    const sample = sampleAt(series, row);
    const value = measure(sample);
    if (value !== null) yield `${labels} ${value} ${sample.timeMs / 1000}\n`;
  }
}
