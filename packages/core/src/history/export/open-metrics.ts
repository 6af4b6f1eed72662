import type { Sample } from '../../sample/sample.ts';
import { escapeLabel } from '../../text/label.ts';
import type { History } from '../history.ts';
import { sampleAt, type TimedSeries } from '../series.ts';
import { inPieces } from './pieces.ts';

/** A gauge, and its value for a sample; `null` where the sample has none. */
interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly unit: string | null;
  readonly measure: (sample: Sample) => number | null;
}

/** The names are those of blackbox_exporter, so that what is made for them works on these. */
const gauges: readonly Gauge[] = [
  {
    name: 'probe_success',
    help: 'Whether the check gave the right answer, in time or late. Absent where we could not measure.',
    unit: null,
    measure: ({ outcome }) => (outcome === 'unknown' ? null : Number(outcome !== 'bad')),
  },
  {
    name: 'probe_duration_seconds',
    help: 'How long the check took.',
    unit: 'seconds',
    measure: ({ durationMs }) => (durationMs === null ? null : durationMs / 1000),
  },
  {
    name: 'probe_http_status_code',
    help: 'The HTTP status of the answer.',
    unit: null,
    measure: ({ status }) => status,
  },
];

/**
 * Writes a history as OpenMetrics 1.0 text with timestamps, as `promtool tsdb create-blocks-from openmetrics` takes it.
 * The labels are `instance`, the check, and `location`.
 */
export function* formatOpenMetrics({ series }: History): Generator<string> {
  for (const gauge of gauges) {
    const unit = gauge.unit === null ? '' : `# UNIT ${gauge.name} ${gauge.unit}\n`;
    yield `# HELP ${gauge.name} ${gauge.help}\n# TYPE ${gauge.name} gauge\n${unit}`;
    for (const each of series) {
      for (const lines of inPieces(linesOf(gauge, each))) yield lines.join('');
    }
  }
  yield '# EOF\n';
}

function* linesOf({ name, measure }: Gauge, series: TimedSeries): Generator<string> {
  const labels = `${name}{instance="${escapeLabel(series.check)}",location="${escapeLabel(series.location)}"}`;
  for (let row = 0; row < series.times.length; row++) {
    const sample = sampleAt(series, row);
    const value = measure(sample);
    if (value !== null) yield `${labels} ${value} ${sample.timeMs / 1000}\n`;
  }
}
