import type { Observation } from '../history/observation.ts';
import type { ReportDeadline } from '../report/schema.ts';
import { formatInstant } from '../time/instant.ts';
import { undated } from './announced.ts';
import { type DeadlinePolicy, distancesOf } from './policy.ts';
import { isOfSource, type Sighting, type SourceReading } from './reading.ts';
import { byDate } from './status.ts';

/** What the history will remember of what was sighted: never a text, but for the name of the thing. */
export function observationsOf(readings: readonly SourceReading[], nowMs: number): Observation[] {
  return readings.flatMap(({ kind, sightings }) =>
    sightings.map(({ id, date }) => {
      return { kind, subject: id, value: date ?? undated, firstSeenMs: nowMs, lastSeenMs: nowMs };
    }),
  );
}

/** The deadlines of the sources that were read, with what the history remembers of them. */
export function sightedDeadlines(
  readings: readonly SourceReading[],
  observations: readonly Observation[],
  policy: DeadlinePolicy,
  nowMs: number,
): ReportDeadline[] {
  return readings.flatMap((reading) => {
    const remembered = Map.groupBy(
      observations.filter(({ kind, subject }) => isOfSource(reading, kind, subject)),
      ({ subject }) => subject,
    );
    const shown = new Set(reading.sightings.map(({ id }) => id));
    const missing = [...remembered].filter(([id]) => !shown.has(id));
    return [
      ...reading.sightings.map((sighting) =>
        shownDeadline(reading, sighting, remembered.get(sighting.id) ?? [], policy, nowMs),
      ),
      ...missing.map(([id, known]) => missingDeadline(reading, id, known, policy, nowMs)),
    ];
  });
}

function shownDeadline(
  { kind }: SourceReading,
  { id, title, date, isUnreadable, evidence, url, severity, candidate, place }: Sighting,
  known: readonly Observation[],
  policy: DeadlinePolicy,
  nowMs: number,
): ReportDeadline {
  const rank = { source: kind, severity, candidate };
  const dated = byDate(date, distancesOf(rank, policy).warnDays, nowMs);
  const [before] = newestFirst(known).filter(({ value }) => value !== (date ?? undated));
  const moved = before === undefined ? '' : `the date before was ${before.value === undated ? 'none' : before.value}`;
  return {
    id,
    title,
    ...dated,
    ...rank,
    subject: null,
    evidence: [evidence, moved].filter((part) => part !== '').join('; '),
    url,
    firstSeen: formatInstant(Math.min(nowMs, ...known.map(({ firstSeenMs }) => firstSeenMs))),
    lastSeen: formatInstant(nowMs),
    place,
    status: isUnreadable ? 'inconclusive' : dated.status,
  };
}

const titlesOfMissing = {
  resolved: 'it is announced no more',
  remembered: 'an entry that is too old for the feed by now',
  inconclusive: 'its source could not be read',
} as const;

function missingDeadline(
  { kind, id: source, missing }: SourceReading,
  id: string,
  known: readonly Observation[],
  policy: DeadlinePolicy,
  nowMs: number,
): ReportDeadline {
  const [newest] = newestFirst(known);
  const rank = { source: kind, severity: 'normal', candidate: kind === 'feed' } as const;
  const value = newest?.value ?? undated;
  const dated = byDate(value === undated ? null : value, distancesOf(rank, policy).warnDays, nowMs);
  const lastSeen = formatInstant(newest?.lastSeenMs ?? nowMs);
  return {
    id,
    title: titlesOfMissing[missing],
    ...dated,
    ...rank,
    subject: null,
    evidence: `${source} showed it last on ${lastSeen.slice(0, 10)}`,
    url: '',
    firstSeen: formatInstant(Math.min(...known.map(({ firstSeenMs }) => firstSeenMs))),
    lastSeen,
    place: null,
    status: missing === 'remembered' ? dated.status : missing,
  };
}

function newestFirst(observations: readonly Observation[]): Observation[] {
  return [...observations].sort((a, b) => b.lastSeenMs - a.lastSeenMs);
}
