import type { Observation } from '../history/observation.ts';
import type { ReportDeadline } from '../report/schema.ts';
import { formatInstant } from '../time/instant.ts';
import { undated } from './announced.ts';
import { catalogueRows } from './catalogue.ts';
import { type DeadlinePolicy, distancesOf } from './policy.ts';
import { type Ending, isOfSource, type Sighting, type SourceReading } from './reading.ts';
import { byDate, resolvedShownMs } from './status.ts';

/** The values of observations that are no date. */
const values = {
  undated,
  gone: 'gone',
  unreadable: 'unreadable',
  /** Its source was read, and showed it no more. */
  over: 'over',
} as const;

/** Every value of an observation of a source that is no date. */
export const sightedValues: readonly string[] = Object.values(values);

const endingValue = (ending: Ending) => (typeof ending === 'string' ? values[ending] : ending.date);

const isDate = (value: string) => /^\d{4}-/.test(value);

/** What the history will remember of what was sighted, and of what was no more: never a text, but for the name of the thing. */
export function observationsOf(
  readings: readonly SourceReading[],
  known: readonly Observation[],
  nowMs: number,
): Observation[] {
  return readings.flatMap((reading) => {
    const { kind, sightings, missing } = reading;
    const seen = (subject: string, value: string) => ({ kind, subject, value, firstSeenMs: nowMs, lastSeenMs: nowMs });
    const shown = sightings.map(({ id, ending }) => seen(id, endingValue(ending)));
    const before = missing === 'resolved' ? [...rememberedOf(reading, known)] : [];
    const over = before
      .filter(([id, [newest]]) => sightings.every((each) => each.id !== id) && newest?.value !== values.over)
      .map(([id]) => seen(id, values.over));
    return [...shown, ...over];
  });
}

/** What the history remembers of a source, by the ids of deadlines, the newest word first. */
function rememberedOf(reading: SourceReading, observations: readonly Observation[]): Map<string, Observation[]> {
  const own = observations.filter(({ kind, subject }) => isOfSource(reading, kind, subject));
  return Map.groupBy(
    own.sort((a, b) => b.lastSeenMs - a.lastSeenMs),
    ({ subject }) => subject,
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
    const remembered = rememberedOf(reading, observations);
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
  { id, title, ending, evidence, url, severity, candidate, place }: Sighting,
  known: readonly Observation[],
  policy: DeadlinePolicy,
  nowMs: number,
): ReportDeadline {
  const rank = { source: kind, severity, candidate };
  const date = typeof ending === 'string' ? null : ending.date;
  const dated = byDate(date, distancesOf(rank, policy).warnDays, nowMs);
  const before = known.find(({ value }) => isDate(value) && value !== date);
  const moved = before === undefined ? '' : `the date before was ${before.value}`;
  return {
    id,
    title,
    ...dated,
    ...rank,
    subject: null,
    evidence: [evidence, ending === 'gone' ? '' : moved].filter((part) => part !== '').join('; '),
    url,
    firstSeen: formatInstant(Math.min(nowMs, ...known.map(({ firstSeenMs }) => firstSeenMs))),
    lastSeen: formatInstant(nowMs),
    place,
    status: standing(endingValue(ending), dated.status),
  };
}

/** Why a deadline is shown no more that a source showed before. */
const whyMissing: Readonly<Record<SourceReading['kind'], string>> = {
  openapi: 'its document shows it no more, or nothing uses it any more',
  feed: 'its feed shows it no more',
  scan: 'nothing in the repository uses it any more',
  catalogue: 'the config names it no more',
};

function missingDeadlines(
  { kind, severity, missing }: SourceReading,
  remembered: readonly (readonly [id: string, newestFirst: readonly Observation[]])[],
  policy: DeadlinePolicy,
  nowMs: number,
): ReportDeadline[] {
  if (missing === 'forgotten') return [];
  return remembered.flatMap(([id, known]): ReportDeadline[] => {
    const [newest] = known;
    const [last = newest] = known.filter(({ value }) => value !== values.over);
    if (newest === undefined || last === undefined) return [];
    const isOver = newest.value === values.over;
    if (isOver && (missing === 'remembered' || nowMs - newest.lastSeenMs > resolvedShownMs)) return [];
    const rank = { source: kind, severity, candidate: kind === 'feed' };
    // What stands has the date that it was shown with; what is over, or out of sight, is told by the last that it had.
    const dates = (missing === 'remembered' ? [last] : known).filter(({ value }) => isDate(value));
    const date = dates[0]?.value ?? null;
    const dated = byDate(date, distancesOf(rank, policy).warnDays, nowMs);
    const row = kind === 'scan' || kind === 'catalogue' ? catalogueRows.find((each) => each.id === id) : undefined;
    const lastSeen = formatInstant(last.lastSeenMs);
    const isResolved = isOver || missing === 'resolved';
    const why = isResolved ? whyMissing[kind] : missing === 'inconclusive' ? 'its source could not be read' : '';
    return [
      {
        id,
        title: row?.title ?? `${id.slice(id.indexOf('/') + 1)}${kind === 'openapi' ? ' ends' : ''}`,
        ...dated,
        ...rank,
        subject: null,
        evidence: why,
        url: row?.source ?? '',
        firstSeen: formatInstant(Math.min(...known.map(({ firstSeenMs }) => firstSeenMs))),
        lastSeen,
        place: null,
        status: isResolved ? 'resolved' : missing === 'inconclusive' ? missing : standing(last.value, dated.status),
      },
    ];
  });
}

/** The status of what stands, by the value that its observation has. */
function standing(value: string, byItsDate: 'ok' | 'due' | 'overdue'): ReportDeadline['status'] {
  if (value === values.gone) return 'overdue';
  return value === values.unreadable ? 'inconclusive' : byItsDate;
}
