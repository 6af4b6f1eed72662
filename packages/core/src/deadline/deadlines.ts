import type { DeadlineConfig } from '../config/config.ts';
import type { Observation } from '../history/observation.ts';
import type { ReportDeadline } from '../report/schema.ts';
import { compareText } from '../text/plain.ts';
import { daysBetween, endOfDateMs, formatInstant } from '../time/instant.ts';

/** How the history remembers what an answer announced; the subject is the check. */
export const announced = { sunset: 'sunset', deprecation: 'deprecation', gone: 'gone' } as const;

/** The value of an observation where something was announced and no date could be read. */
export const undated = 'undated';

/** What deadlines are made of. */
export interface DeadlineSources {
  readonly declared: readonly DeadlineConfig[];
  readonly observations: readonly Observation[];
  /** When each check was measured last: what it announced before, and not then, it announces no more. */
  readonly lastMeasuredMs: ReadonlyMap<string, number>;
  readonly warnDays: number;
  readonly nowMs: number;
}

/** Every deadline that is known: those that the config declares, and those that answers have announced. Ordered by date. */
export function deadlinesOf(sources: DeadlineSources): ReportDeadline[] {
  const deadlines = [...sources.declared.map((each) => declared(each, sources)), ...announcedBy(sources)];
  return deadlines.sort(
    (a, b) =>
      compareText(a.date ?? '9999-99-99', b.date ?? '9999-99-99') ||
      compareText(a.id, b.id) ||
      compareText(a.source, b.source),
  );
}

/** The status of an open deadline by its date alone. */
function statusOf(date: string | null, { warnDays, nowMs }: DeadlineSources): ReportDeadline['status'] {
  if (date === null) return 'ok';
  if (nowMs >= endOfDateMs(date)) return 'overdue';
  return daysLeftOf(date, nowMs) <= warnDays ? 'due' : 'ok';
}

function daysLeftOf(date: string, nowMs: number): number {
  return daysBetween(nowMs, Date.parse(date));
}

function declared(
  { id, title, date, url, owner, isDone, snooze }: DeadlineConfig,
  sources: DeadlineSources,
): ReportDeadline {
  const isSnoozed = snooze !== null && sources.nowMs < endOfDateMs(snooze.until);
  const evidence = [
    owner === null ? '' : `owner ${owner}`,
    isSnoozed ? `snoozed until ${snooze.until}: ${snooze.reason}` : '',
  ];
  return {
    id,
    title,
    date,
    daysLeft: daysLeftOf(date, sources.nowMs),
    source: 'config',
    subject: null,
    evidence: evidence.filter((part) => part !== '').join('; '),
    url: url ?? '',
    firstSeen: null,
    lastSeen: null,
    status: isDone ? 'done' : isSnoozed ? 'snoozed' : statusOf(date, sources),
  };
}

function announcedBy(sources: DeadlineSources): ReportDeadline[] {
  const kinds: readonly string[] = Object.values(announced);
  const ofChecks = Map.groupBy(
    sources.observations.filter(({ kind }) => kinds.includes(kind)),
    ({ subject }) => subject,
  );
  return [...ofChecks].map(([check, observations]) => announcedFor(check, observations, sources));
}

/** What the answers of one check have announced: the newest word counts, and those before it are told. */
function announcedFor(check: string, observations: readonly Observation[], sources: DeadlineSources): ReportDeadline {
  const newestOf = (kind: string) =>
    observations.filter((each) => each.kind === kind).sort((a, b) => b.lastSeenMs - a.lastSeenMs);
  const [sunset, ...earlier] = newestOf(announced.sunset);
  const [deprecation] = newestOf(announced.deprecation);
  const [gone] = newestOf(announced.gone);
  const lastMs = Math.max(...observations.map(({ lastSeenMs }) => lastSeenMs));
  const firstMs = Math.min(...observations.map(({ firstSeenMs }) => firstSeenMs));
  const isStanding = (each: Observation | undefined) => each !== undefined && each.lastSeenMs === lastMs;
  const isResolved = lastMs < (sources.lastMeasuredMs.get(check) ?? 0);
  const current = isStanding(sunset) ? sunset : undefined;
  const date = current === undefined || current.value === undated ? null : current.value.slice(0, 10);
  const isGone = isStanding(gone);
  const evidence = [
    current === undefined ? '' : current.value === undated ? 'a Sunset that cannot be read' : `Sunset ${current.value}`,
    ...earlier
      .slice(0, 1)
      .map(
        ({ value }) => `the Sunset before was ${value === undated ? 'one that cannot be read' : value.slice(0, 10)}`,
      ),
    deprecation === undefined
      ? ''
      : deprecation.value === undated
        ? 'deprecated'
        : `deprecated ${deprecation.value.slice(0, 10)}`,
    isGone ? `410 Gone, ${gone?.value === undated ? 'no change named' : gone?.value}` : '',
  ];
  const isUnreadable = current?.value === undated;
  return {
    id: check,
    title: isGone ? 'what it calls has been removed' : 'what it calls is announced to go',
    date,
    daysLeft: date === null ? null : daysLeftOf(date, sources.nowMs),
    source: 'header',
    subject: check,
    evidence: evidence.filter((part) => part !== '').join('; '),
    url: isGone && gone?.value !== undated ? `https://developer.atlassian.com/changelog/#${gone?.value}` : '',
    firstSeen: formatInstant(firstMs),
    lastSeen: formatInstant(lastMs),
    status: isResolved ? 'resolved' : isGone ? 'overdue' : isUnreadable ? 'inconclusive' : statusOf(date, sources),
  };
}
