import { badnessOfCheck, badnessOfDeadline, badnessOfObjective, openBadness } from '../report/badness.ts';
import type { Report, ReportReason } from '../report/schema.ts';
import type { Outcome } from '../sample/outcome.ts';
import { objectiveName } from '../slo/objective-name.ts';
import { compareText } from '../text/plain.ts';
import { type Status, statuses, subjectKindOf, worstStatus } from '../verdict/reason.ts';

/** What several reports know together: of everything they speak of, what stands. */
export interface MergedReports extends Pick<Report, 'checks' | 'objectives' | 'deadlines' | 'notices'> {
  readonly reasons: readonly ReportReason[];
  /** Whose reports they are, ordered. */
  readonly services: readonly string[];
}

/** So far the clocks of two runners may be apart. */
export const clockSkewMs = 5 * 60_000;

/** How things of a kind are told apart within one service, dated and compared. */
interface Kind<Item extends OfService> {
  readonly keyOf: (item: Item) => readonly unknown[];
  /** When it was found to be so; and of those at the same time, if that settles which one is newer, when it was told. */
  readonly timesOf: (item: Item, report: Report) => readonly string[];
  readonly badnessOf: (item: Item) => number;
}

/** What may be another service's than its report is. */
type OfService = Pick<ReportReason, 'service'>;

const checkKind: Kind<Report['checks'][number]> = {
  keyOf: ({ id, location }) => [id, location],
  timesOf: ({ at }) => [at],
  badnessOf: badnessOfCheck,
};

const objectiveKind: Kind<Report['objectives'][number]> = {
  keyOf: ({ id, check }) => [id, check],
  timesOf: ({ to }) => [to],
  badnessOf: badnessOfObjective,
};

const deadlineKind: Kind<Report['deadlines'][number]> = {
  keyOf: ({ id, source, subject }) => [id, source, subject],
  // One that is resolved was last seen when it was open for the last time: the report that says so is the newer one.
  timesOf: ({ lastSeen }, { generatedAt }) => [lastSeen ?? generatedAt, generatedAt],
  badnessOf: badnessOfDeadline,
};

/**
 * Puts reports of several jobs together, in whatever order they come. Where several of one service have a check at a location,
 * an objective of a check, or a deadline, the newest is kept, and of those at the same time the worst; another service's is
 * another, whatever its id. What could not be told, and what claims to be of the future as of `nowMs`, is kept only where it is
 * worse. A service has each reason once, as severe as any report has it, without those about what a newer report has measured
 * again; where somebody has overridden a report, its reasons warn at most.
 */
export function mergeReports(reports: readonly Report[], nowMs: number): MergedReports {
  const latestMs = nowMs + clockSkewMs;
  const checks = standingOf(reports, ({ checks: own }) => own, checkKind, latestMs);
  const objectives = standingOf(reports, ({ objectives: own }) => own, objectiveKind, latestMs);
  const deadlines = standingOf(reports, ({ deadlines: own }) => own, deadlineKind, latestMs);
  const standing = new Set<unknown>([...checks, ...objectives]);
  const services = [...new Set(reports.flatMap(servicesOf))].sort(compareText);
  const ownerOf = new Map(
    reports.flatMap((report) => {
      // What a gate over several services says of itself is none of theirs.
      const own = isOfSeveral(report) ? undefined : report.service;
      return partsOf(report).map((item) => [item, item.service ?? own]);
    }),
  );
  // Whose a thing is, is only worth a word where they are not all the same service's.
  const withOwner = <Item extends OfService>(item: Item): Item =>
    services.length > 1 ? { ...item, service: ownerOf.get(item) } : item;
  return {
    checks: checks.map(withOwner),
    objectives: objectives.map(withOwner),
    deadlines: deadlines.map(withOwner),
    notices: [...new Set(reports.flatMap(({ notices }) => notices))],
    reasons: distinctReasons(
      reports.flatMap((report) =>
        standingReasons(report, standing).map((reason) => ({
          ...withOwner(reason),
          severity: afterOverride(reason.severity, report.verdict),
        })),
      ),
    ),
    services,
  };
}

/** Everything in a report that may be another service's. */
function partsOf({ checks, objectives, deadlines, verdict }: Report): OfService[] {
  return [...checks, ...objectives, ...deadlines, ...verdict.reasons];
}

/** Whether a report was put together of several services'. */
function isOfSeveral(report: Report): boolean {
  return partsOf(report).some(({ service }) => service !== undefined);
}

/** Whose a report is: of one that was put together those services' whose things it says it has. */
export function servicesOf(report: Report): string[] {
  const told = partsOf(report).flatMap(({ service }) => service ?? []);
  return told.length > 0 ? told : [report.service];
}

function standingOf<Item extends OfService>(
  reports: readonly Report[],
  itemsOf: (report: Report) => readonly Item[],
  kind: Kind<Item>,
  latestMs: number,
): Item[] {
  const found = new Map<string, Dated<Item>[]>();
  for (const report of reports) {
    for (const item of itemsOf(report)) {
      const key = JSON.stringify([item.service ?? report.service, ...kind.keyOf(item)]);
      const dated = { item, times: kind.timesOf(item, report).map(Date.parse), badness: kind.badnessOf(item) };
      found.set(key, [...(found.get(key) ?? []), dated]);
    }
  }
  return [...found.values()].map((all) => standing(all, latestMs));
}

interface Dated<Item> {
  readonly item: Item;
  readonly times: readonly number[];
  readonly badness: number;
}

/**
 * Of what reports say of the same thing the worst, of all that is not older than the newest that was told. Of two that are as bad
 * it is the one to be believed more: what claims to be of the future least, then what is open, then the older one; where nothing
 * tells two apart, the last that is given, which may have more to say.
 */
function standing<Item>(all: readonly Dated<Item>[], latestMs: number): Item {
  const credenceOf = ({ times, badness }: Dated<Item>) => {
    if (times.some((timeMs) => timeMs > latestMs)) return 0;
    return badness === openBadness ? 1 : 2;
  };
  const newest = all
    .filter((each) => credenceOf(each) === 2)
    .reduce<readonly number[]>((times, each) => (compareTimes(each.times, times) > 0 ? each.times : times), []);
  return all
    .filter(({ times }) => compareTimes(times, newest) >= 0)
    .sort((a, b) => credenceOf(a) - credenceOf(b) || compareTimes(a.times, b.times))
    .reduce((worst, each) => (each.badness >= worst.badness ? each : worst)).item;
}

/** Positive where the first of them that differ is later in `times`: no instant at all is before any. */
function compareTimes(times: readonly number[], others: readonly number[]): number {
  const place = times.findIndex((timeMs, index) => timeMs !== others[index]);
  return place < 0 ? 0 : (times[place] ?? 0) - (others[place] ?? Number.NEGATIVE_INFINITY);
}

/** The reasons of a report that are not about what a newer one has measured again. */
function standingReasons({ verdict, checks, objectives }: Report, standing: ReadonlySet<unknown>): ReportReason[] {
  const standingChecks = checks.filter((check) => standing.has(check));
  // A check may be somewhere else, too, where nobody has measured it again: it is for that one to explain the reason.
  const isUnexplained = ({ code, subject }: ReportReason) =>
    checks.some(({ id }) => id === subject) &&
    !standingChecks.some(({ id, outcome }) => id === subject && (outcomeBehind[code] ?? outcome) === outcome);
  const goneObjectives = goneOf(objectives, objectiveName, standing);
  const ofObjectives = new Set(objectives.flatMap(({ reasons }) => reasons.map(codeAndSubject)));
  const isGone = (reason: ReportReason) =>
    (subjectKindOf(reason.code) === 'check' && isUnexplained(reason)) ||
    (ofObjectives.has(codeAndSubject(reason)) && goneObjectives.has(reason.subject));
  return verdict.reasons.filter((reason) => !isGone(reason));
}

/** The outcome that a check has where a report has this against it; of the others, any. */
const outcomeBehind: Readonly<Record<string, Outcome>> = {
  unhealthy: 'bad',
  degraded: 'degraded',
  'not-measured': 'unknown',
  blocked: 'unknown',
};

/** What no thing of that name stands for any more. */
function goneOf<Item>(items: readonly Item[], subjectOf: (item: Item) => string, standing: ReadonlySet<unknown>) {
  const kept = new Set(items.filter((item) => standing.has(item)).map(subjectOf));
  return new Set(items.map(subjectOf).filter((subject) => !kept.has(subject)));
}

function codeAndSubject({ code, subject }: Pick<ReportReason, 'code' | 'subject'>): string {
  return JSON.stringify([code, subject]);
}

/** How severe something of a report is that somebody may have overridden. */
export function afterOverride(severity: Status, { override }: Report['verdict']): Status {
  return override === null || statuses.indexOf(severity) <= statuses.indexOf('warn') ? severity : 'warn';
}

/** Reasons, each once for each service, as severe as it is anywhere. */
export function distinctReasons(reasons: readonly ReportReason[]): ReportReason[] {
  const found = new Map<string, ReportReason>();
  for (const reason of reasons) {
    const key = JSON.stringify([reason.service, reason.code, reason.subject, reason.message]);
    const before = found.get(key)?.severity ?? 'pass';
    found.set(key, { ...reason, severity: worstStatus([before, reason.severity]) });
  }
  return [...found.values()];
}
