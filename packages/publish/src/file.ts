import type { FileSink } from '@fortify/core/config/sink';
import { assertNever } from '@fortify/core/error';
import { gaugeLines } from '@fortify/core/publish/gauge-lines';
import { measuresOf } from '@fortify/core/publish/measures';
import { renderJson } from '@fortify/core/report/json';
import { renderJunit } from '@fortify/core/report/junit';
import type { Report } from '@fortify/core/report/schema';

/** A report as the text of a file. */
export function fileText({ format }: FileSink, report: Report): string {
  switch (format) {
    case 'json':
      return [...renderJson(report)].join('');
    case 'junit':
      return renderJunit(report);
    case 'openmetrics':
      return formatOpenMetrics(report);
    default:
      return assertNever(format);
  }
}

/** OpenMetrics 1.0, each measure at its time. */
function formatOpenMetrics(report: Report): string {
  const measures = measuresOf(report).map((measure) => {
    return { ...measure, labels: { job: 'fortify', service: report.service, ...measure.labels } };
  });
  const lines = gaugeLines(measures, {
    more: ({ name, unit }) => (unit === 's' && name.endsWith('_seconds') ? [`# UNIT ${name} seconds`] : []),
    after: ({ timeMs }) => ` ${timeMs / 1000}`,
  });
  return `${[...lines, '# EOF'].join('\n')}\n`;
}
