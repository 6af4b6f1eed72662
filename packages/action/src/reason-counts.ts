import type { ReportReason } from '@fortify/core/report/schema';

/** How many reasons there are of each severity, as the outputs of an action have them. */
export function countsOf(reasons: readonly ReportReason[]): Record<string, string> {
  const of = (wanted: ReportReason['severity']) => String(reasons.filter(({ severity }) => severity === wanted).length);
  return { 'fail-count': of('fail'), 'inconclusive-count': of('inconclusive'), 'warn-count': of('warn') };
}
