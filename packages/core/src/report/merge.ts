import { objectiveName } from '../slo/objective-name.ts';
import { statuses } from '../verdict/reason.ts';
import type { Report, ReportReason } from './schema.ts';

/** What several reports know together: of everything they speak of, what the newest of them says. */
export interface MergedReports extends Pick<Report, 'checks' | 'objectives' | 'deadlines' | 'notices'> {
  readonly reasons: readonly ReportReason[];
}

/** So far the clocks of two runners may be apart. */
const skewMs = 5 * 60_000;

/**
 * Puts reports of several jobs together. A check at a location, an objective of a check, a deadline: where several reports
 * have it, the newest measured stands, and of those at the same time the one that comes last. Reasons stand each once, but not
 * those about what a newer report has measured again; those of a report that somebody has overridden warn at most. What
 * claims to be of the future, as of `nowMs`, outdoes nothing.
 */
export function mergeReports(reports: readonly Report[], nowMs: number): MergedReports {
  const latestMs = nowMs + skewMs;
  const checks = newest(
    reports.flatMap((report) => report.checks),
    ({ id, location }) => [id, location],
    ({ at }) => at,
    latestMs,
  );
  const objectives = newest(
    reports.flatMap((report) => report.objectives),
    ({ id, check }) => [id, check],
    ({ to }) => to,
    latestMs,
  );
  const standing = new Set<unknown>([...checks, ...objectives]);
  return {
    checks,
    objectives,
    deadlines: newest(
      reports.flatMap(({ deadlines }) => deadlines),
      ({ id, source, subject }) => [id, source, subject],
      ({ lastSeen }) => lastSeen ?? '',
      latestMs,
    ),
    notices: [...new Set(reports.flatMap(({ notices }) => notices))],
    reasons: distinct(reports.flatMap((report) => reasonsOf(report, standing))),
  };
}

function newest<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => readonly unknown[],
  timeOf: (item: Item) => string,
  latestMs: number,
): Item[] {
  const believed = (item: Item) => {
    const timeMs = Date.parse(timeOf(item));
    return timeMs <= latestMs ? timeMs : 0;
  };
  const found = new Map<string, Item>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const before = found.get(key);
    if (before === undefined || believed(item) >= believed(before)) found.set(key, item);
  }
  return [...found.values()];
}

function reasonsOf({ verdict, checks, objectives }: Report, standing: ReadonlySet<unknown>): ReportReason[] {
  const named = [
    ...checks.map((check) => ({ subject: check.id, stands: standing.has(check) })),
    ...objectives.map((objective) => ({ subject: objectiveName(objective), stands: standing.has(objective) })),
  ];
  const kept = new Set(named.filter(({ stands }) => stands).map(({ subject }) => subject));
  const gone = new Set(named.map(({ subject }) => subject).filter((subject) => !kept.has(subject)));
  const isMild = ({ severity }: ReportReason) => statuses.indexOf(severity) <= statuses.indexOf('warn');
  return verdict.reasons
    .filter(({ subject }) => !gone.has(subject))
    .map((reason) => (verdict.override === null || isMild(reason) ? reason : { ...reason, severity: 'warn' }));
}

function distinct(reasons: readonly ReportReason[]): ReportReason[] {
  return [
    ...new Map(
      reasons.map((reason) => [JSON.stringify([reason.code, reason.subject, reason.message]), reason]),
    ).values(),
  ];
}
