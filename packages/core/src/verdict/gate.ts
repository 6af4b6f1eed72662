import type { GatePolicy } from '../config/config.ts';
import { toReportReason } from '../report/build.ts';
import type { MergedReports } from '../report/merge.ts';
import type { Report, ReportReason, ReportVerdict } from '../report/schema.ts';
import { matchesAny } from '../slo/select.ts';
import { describeDuration, formatDuration } from '../time/duration.ts';
import { judgeCalendar } from './calendar.ts';
import { judgeDeadline } from './deadline.ts';
import type { Override } from './override.ts';
import { type Status, type VerdictReason, worstStatus } from './reason.ts';

/** What the gate goes by, besides its policy. */
export interface GateEvidence {
  readonly reports: readonly Report[];
  readonly merged: MergedReports;
  readonly override: Override | null;
}

/** What the gate came to. */
export interface GateVerdict {
  readonly status: Status;
  readonly reasons: readonly ReportReason[];
  readonly override: ReportVerdict['override'];
}

/**
 * One verdict over reports, as of `nowMs`: the worst of what they say, of what they should have seen and did not, of their
 * deadlines, their age, and the calendar. A report's own verdict stands even where none of its reasons says as much. An
 * override makes of a verdict that would fail or is open a warning, never a pass, and every reason stays what it is.
 */
export function decideGate(
  { reports, merged, override }: GateEvidence,
  policy: GatePolicy,
  nowMs: number,
): GateVerdict {
  const reasons = [
    ...merged.reasons.map((reason) => forNamedChecks(reason, policy.checks)),
    ...[
      ...unseen(merged, policy.checks),
      ...merged.deadlines.flatMap((deadline) => judgeDeadline(deadline, policy.deadlines)),
      ...reports.flatMap((report) => judgeAge(report, policy.maxAgeMs, nowMs)),
      ...judgeCalendar(policy, nowMs),
    ].map(toReportReason),
  ];
  const status = worstStatus([...reasons.map(({ severity }) => severity), ...reports.map(unexplained)]);
  if (override === null || status === 'pass' || status === 'warn') return { status, reasons, override: null };
  const by = override.by === '' ? `by ${override.source}` : `by ${override.by} (${override.source})`;
  const message = `${status} was overridden ${by}: ${override.reason}`;
  return {
    status: 'warn',
    reasons: [toReportReason({ code: 'overridden', severity: 'warn', subject: 'gate', message }), ...reasons],
    override: { of: status, ...override },
  };
}

/** What a report says of itself beyond what its reasons say; `pass` where they say it all. */
function unexplained({ verdict }: Report): Status {
  const isExplained =
    verdict.override !== null || worstStatus(verdict.reasons.map(({ severity }) => severity)) === verdict.status;
  return isExplained ? 'pass' : verdict.status;
}

/** What a check of a run can be blamed for. */
const healthCodes = ['unhealthy', 'not-measured', 'blocked'];

/** Where the gate names the checks that count, the health of any other is worth a warning. */
function forNamedChecks(reason: ReportReason, named: readonly string[] | null): ReportReason {
  const counts = named === null || !healthCodes.includes(reason.code) || matchesAny(named, reason.subject);
  return counts ? reason : { ...reason, severity: 'warn' };
}

function unseen({ checks, objectives }: MergedReports, named: readonly string[] | null): VerdictReason[] {
  const seen = [...checks.map(({ id }) => id), ...objectives.flatMap(({ check }) => check ?? [])];
  return (named ?? [])
    .filter((pattern) => !seen.some((id) => matchesAny([pattern], id)))
    .map((subject) => ({
      code: 'not-measured',
      severity: 'inconclusive',
      subject,
      message: 'the gate must have seen it (gate.checks), and no report has it',
      remedy: 'passes once a report of a job that checks it is handed to the gate',
    }));
}

function judgeAge({ generatedAt, service }: Report, maxAgeMs: number, nowMs: number): VerdictReason[] {
  const ageMs = nowMs - Date.parse(generatedAt);
  if (ageMs <= maxAgeMs) return [];
  const message = `this report was made ${describeDuration(ageMs)} ago, at ${generatedAt}; ${formatDuration(maxAgeMs)} is allowed`;
  const remedy = 'passes with a report of a new run';
  return [{ code: 'stale', severity: 'inconclusive', subject: service, message, remedy }];
}
