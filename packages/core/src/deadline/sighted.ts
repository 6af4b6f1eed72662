import type { Observation } from '../history/observation.ts';
import type { ReportDeadline } from '../report/schema.ts';
import { formatInstant } from '../time/instant.ts';
import { undated } from './announced.ts';
import { type DeadlinePolicy, distancesOf } from './policy.ts';
import { isOfSource, type Sighting, type SourceReading } from './reading.ts';
import { byDate } from './status.ts';

/** The value of an observation of what has ended already, and is used all the same. */
const gone = 'gone';

/** What the history will remember of what was sighted: never a text, but for the name of the thing. */
export function observationsOf(readings: readonly SourceReading[], nowMs: number): Observation[] {
  return readings.flatMap(({ kind, sightings }) =>
    sightings.map(({ id, date, isGone }) => {
      return { kind, subject: id, value: isGone ? gone : (date ?? undated), firstSeenMs: nowMs, lastSeenMs: nowMs };
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
  // A row of the catalogue is one deadline, whether it is named there or found by the scan.
  const rows = readings.filter(({ kind }) => kind === 'scan' || kind === 'catalogue');
  const shownRows = new Set(rows.flatMap(({ sightings }) => sightings.map(({ id }) => id)));
  return readings.flatMap((reading) => {
    const remembered = Map.groupBy(
      observations.filter(({ kind, subject }) => isOfSource(reading, kind, subject)),
      ({ subject }) => subject,
    );
    const shown = rows.includes(reading) ? shownRows : new Set(reading.sightings.map(({ id }) => id));
    const missing = [...remembered].filter(([id]) => !shown.has(id));
    return [
      ...reading.sightings.map((sighting) =>
        shownDeadline(reading, sighting, remembered.get(sighting.id) ?? [], policy, nowMs),
      ),
      ...missingDeadlines(reading, missing, policy, nowMs),
    ];
  });
}

function shownDeadline(
  { kind }: SourceReading,
  { id, title, date, isUnreadable, isGone, evidence, url, severity, candidate, place }: Sighting,
  known: readonly Observation[],
  policy: DeadlinePolicy,
  nowMs: number,
): ReportDeadline {
  const rank = { source: kind, severity, candidate };
  const dated = byDate(date, distancesOf(rank, policy).warnDays, nowMs);
  const [before] = newestFirst(known).filter(({ value }) => value !== (date ?? undated) && value !== gone);
  const moved = before === undefined ? '' : `the date before was ${before.value === undated ? 'none' : before.value}`;
  return {
    id,
    title,
    ...dated,
    ...rank,
    subject: null,
    evidence: [evidence, isGone ? '' : moved].filter((part) => part !== '').join('; '),
    url,
    firstSeen: formatInstant(Math.min(nowMs, ...known.map(({ firstSeenMs }) => firstSeenMs))),
    lastSeen: formatInstant(nowMs),
    place,
    status: isGone ? 'overdue' : isUnreadable ? 'inconclusive' : dated.status,
  };
}

/** Why a deadline is shown no more that a source showed before. */
const whyMissing: Readonly<Record<SourceReading['kind'], string>> = {
  openapi: 'its document shows it no more, or nothing uses it any more',
  feed: 'its feed shows it no more',
  scan: 'nothing in the repository uses it any more',
  catalogue: 'the config names it no more',
};

/** A source that was not asked showed last whatever it showed within a day of the newest of it. */
const sameReadingMs = 86_400_000;

function missingDeadlines(
  { kind, severity, missing }: SourceReading,
  remembered: readonly (readonly [id: string, known: readonly Observation[]])[],
  policy: DeadlinePolicy,
  nowMs: number,
): ReportDeadline[] {
  if (missing === 'forgotten') return [];
  const all = remembered.flatMap(([, known]) => known);
  const newestMs = Math.max(0, ...all.map(({ lastSeenMs }) => lastSeenMs));
  return remembered.flatMap(([id, known]): ReportDeadline[] => {
    const [newest] = newestFirst(known);
    if (newest === undefined) return [];
    if (missing === 'remembered' && newest.lastSeenMs < newestMs - sameReadingMs) return [];
    const rank = { source: kind, severity, candidate: kind === 'feed' };
    const isGone = newest.value === gone;
    const { value = undated } = newestFirst(known).find((each) => each.value !== gone) ?? {};
    const date = value === undated ? null : value;
    const dated = byDate(date, distancesOf(rank, policy).warnDays, nowMs);
    const lastSeen = formatInstant(newest.lastSeenMs);
    const why = { resolved: whyMissing[kind], inconclusive: 'its source could not be read', remembered: '' }[missing];
    return [
      {
        id,
        title: id.slice(id.indexOf('/') + 1),
        ...dated,
        ...rank,
        subject: null,
        evidence: [why, `seen last on ${lastSeen.slice(0, 10)}`].filter((part) => part !== '').join('; '),
        url: '',
        firstSeen: formatInstant(Math.min(...known.map(({ firstSeenMs }) => firstSeenMs))),
        lastSeen,
        place: null,
        status: missing !== 'remembered' ? missing : isGone ? 'overdue' : dated.status,
      },
    ];
  });
}

function newestFirst(observations: readonly Observation[]): Observation[] {
  return [...observations].sort((a, b) => b.lastSeenMs - a.lastSeenMs);
}
