import { toReportReason } from '../report/build.ts';
import type { Report, ReportReason, ReportVerdict } from '../report/schema.ts';
import { objectiveName } from '../slo/objective-name.ts';
import { count } from '../text/plain.ts';
import { selectNames } from '../text/select.ts';
import { didYouMean } from '../text/suggestion.ts';
import { describeDuration, formatDuration } from '../time/duration.ts';
import {
  type ReasonCode,
  type Status,
  statuses,
  subjectKindOf,
  type VerdictReason,
  worstStatus,
} from '../verdict/reason.ts';
import { judgeCalendar } from './change-calendar.ts';
import { judgeDeadline } from './deadline.ts';
import { afterOverride, clockSkewMs, distinctReasons, type MergedReports, mergeReports } from './merge.ts';
import type { Override } from './override.ts';
import type { GatePolicy } from './policy.ts';

/** What the gate goes by, besides its policy. */
export interface GateEvidence {
  readonly reports: readonly Report[];
  /** Who lets it pass whatever it comes to, and why; `null` = nobody. */
  readonly override: Override | null;
}

/** What the gate came to. */
export interface GateVerdict {
  /** What stands of the reports, which it was decided over. */
  readonly merged: MergedReports;
  readonly status: Status;
  readonly reasons: readonly ReportReason[];
  readonly override: ReportVerdict['override'];
}

/**
 * One verdict over reports, as of `nowMs`: the worst of what they say, of what they should have seen and did not, of their
 * deadlines, their age, and the calendar. A report's own verdict stands even where none of its reasons says as much. An
 * override makes of a verdict that would fail or is open a warning, never a pass, and every reason stays what it is.
 */
export function decideGate({ reports, override }: GateEvidence, policy: GatePolicy, nowMs: number): GateVerdict {
  const merged = mergeReports(reports, nowMs);
  // The deadlines that stand are judged anew: days have passed.
  const judgedAnew = new Set(merged.deadlines.map(({ id }) => id));
  const isJudgedAnew = ({ code, subject }: ReportReason) =>
    subjectKindOf(code) === 'deadline' && judgedAnew.has(subject);
  const seen = checksIn(merged);
  const { names, unmatched } = selectNames(policy.checks, seen);
  const [isSeen, isSelected] = [new Set(seen), new Set(names)];
  // A report may speak of a check that none of them has: that is named where a pattern means it by itself.
  const isNamed = (subject: string) =>
    isSeen.has(subject) ? isSelected.has(subject) : selectNames(policy.checks, [subject]).names.length > 0;
  const reasons = distinctReasons([
    ...merged.reasons.filter((reason) => !isJudgedAnew(reason)).map((reason) => forNamedChecks(reason, isNamed)),
    ...merged.deadlines.flatMap((deadline) =>
      judgeDeadline(deadline, policy.deadlines, nowMs)
        .map(toReportReason)
        .map((reason) => ({ ...reason, service: deadline.service })),
    ),
    ...[
      ...reports.flatMap(unexplained),
      ...unmatched.map((pattern) => unseen(pattern, seen)),
      ...reports.flatMap((report) => judgeReportAge(report, policy.maxAgeMs, nowMs)),
      ...judgeEvidenceAge(merged, policy.maxAgeMs, nowMs),
      ...judgeCalendar(policy, nowMs),
    ].map(toReportReason),
  ]);
  const status = worstStatus(reasons.map(({ severity }) => severity));
  if (override === null || status === 'pass' || status === 'warn') return { merged, status, reasons, override: null };
  const by = override.by === '' ? `by ${override.source}` : `by ${override.by} (${override.source})`;
  const message = `${status} was overridden ${by}: ${override.reason}`;
  return {
    merged,
    status: 'warn',
    reasons: [toReportReason({ code: 'overridden', severity: 'warn', subject: 'gate', message }), ...reasons],
    override: { of: status, ...override },
  };
}

/** What a report says of itself beyond what its reasons say. */
function unexplained({ service, verdict }: Report): VerdictReason[] {
  const told = worstStatus(verdict.reasons.map(({ severity }) => afterOverride(severity, verdict)));
  const severity = afterOverride(verdict.status, verdict);
  if (statuses.indexOf(told) >= statuses.indexOf(severity)) return [];
  const message = `the verdict of this report is ${verdict.status}, and none of its reasons says why`;
  return [{ code: 'unexplained', severity, subject: service, message }];
}

/** What a check of a run can be blamed for. */
const healthCodes: readonly string[] = ['unhealthy', 'not-measured', 'blocked'] satisfies ReasonCode[];

/** Where the gate names the checks that count, the health of any other is worth a warning. */
function forNamedChecks(reason: ReportReason, isNamed: (subject: string) => boolean): ReportReason {
  const counts = !healthCodes.includes(reason.code) || isNamed(reason.subject);
  return counts ? reason : { ...reason, severity: 'warn' };
}

/** The checks that reports say anything of. */
function checksIn({ checks, objectives }: MergedReports): string[] {
  return [...checks.map(({ id }) => id), ...objectives.flatMap(({ check }) => check ?? [])];
}

function unseen(subject: string, seen: readonly string[]): VerdictReason {
  return {
    code: 'not-measured',
    severity: 'inconclusive',
    subject,
    message: `the gate must have seen it (gate.checks), and no report has it${didYouMean(subject, seen)}`,
    remedy: 'passes once a report of a job that checks it is handed to the gate',
  };
}

/** Whether something of a certain age is new enough, and not of the future. */
function isCurrent(ageMs: number, maxAgeMs: number): boolean {
  return -clockSkewMs <= ageMs && ageMs <= maxAgeMs;
}

function judgeReportAge({ generatedAt, service }: Report, maxAgeMs: number, nowMs: number): VerdictReason[] {
  const ageMs = nowMs - Date.parse(generatedAt);
  if (isCurrent(ageMs, maxAgeMs)) return [];
  const message =
    ageMs < 0
      ? `this report claims to be made at ${generatedAt}, ${describeDuration(-ageMs)} from now`
      : `this report was made ${describeDuration(ageMs)} ago, at ${generatedAt}; ${formatDuration(maxAgeMs)} is allowed`;
  return [tooOld(service, message)];
}

/** A new report may be of what was found long ago: that of a gate, say, over what others have left. */
function judgeEvidenceAge({ checks, objectives }: MergedReports, maxAgeMs: number, nowMs: number): VerdictReason[] {
  const found = [
    ...checks.map(({ id, at }) => ({ subject: id, at })),
    ...objectives.map((objective) => ({ subject: objectiveName(objective), at: objective.to })),
  ];
  const stale = found
    .filter(({ at }) => !isCurrent(nowMs - Date.parse(at), maxAgeMs))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const [first] = stale;
  if (first === undefined) return [];
  const others = stale.length === 1 ? '' : `, and ${count(stale.length - 1, 'other')} too old, or dated in the future`;
  const message =
    Date.parse(first.at) > nowMs
      ? `claims to be found out at ${first.at}, which is still to come${others}`
      : `was found out at ${first.at}${others}; ${formatDuration(maxAgeMs)} is allowed`;
  return [tooOld(first.subject, message)];
}

function tooOld(subject: string, message: string): VerdictReason {
  return {
    code: 'report-stale',
    severity: 'inconclusive',
    subject,
    message,
    remedy: 'passes with a report of a new run',
  };
}
