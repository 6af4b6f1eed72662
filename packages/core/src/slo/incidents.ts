import { startOfStretch } from '../history/stretches.ts';
import { compareText } from '../text/plain.ts';
import { kinds, type Tally } from './tally.ts';

/** A stretch of bad samples of one series, as long as no good one comes between. */
export interface Incident {
  readonly check: string;
  readonly location: string;
  /** The first bad sample. */
  readonly fromMs: number;
  /** The good sample that ended it; `null` = it goes on. */
  readonly toMs: number | null;
  /** The newest bad sample. */
  readonly lastBadMs: number;
  readonly bad: number;
  /** What it lost, by what the objective counts; `null` where its method cannot tell. */
  readonly lost: number | null;
}

/** What an incident lost, of which these are the first and the last bad row and how many there are. */
export type LossOf = (tally: Tally, first: number, last: number, bad: number) => number | null;

/** The incidents of some series, in brief: a flapping check has more of them than anybody wants to keep. */
export interface IncidentSummary {
  readonly count: number;
  /** Those that lost the most, at most five, the most first; where the method cannot tell, those with the most bad samples. */
  readonly costliest: readonly Incident[];
  /** Mean time from when an incident began to when a check saw it, in milliseconds; `null` where nobody can tell. */
  readonly detectMs: number | null;
  /** Mean time from when a check saw it to when one saw it over, in milliseconds; `null` where none is over. */
  readonly recoverMs: number | null;
}

const mostKept = 5;

/** No incidents. */
export const noIncidents = { count: 0, costliest: [], detectMs: null, recoverMs: null } satisfies IncidentSummary;

/**
 * Sums up the incidents of some series. What is unknown or excluded neither is part of one nor ends one. An outage begins, on
 * average, halfway between the last good sample and the first bad one: only gaps of two cadences at most say anything
 * about detection.
 */
export function summarizeIncidents(
  tallies: readonly Tally[],
  cadenceMs: number | null,
  lossOf: LossOf,
): IncidentSummary {
  const costliest: Incident[] = [];
  const found = { count: 0, recovered: 0, recoverMs: 0, detected: 0, gapMs: 0 };
  for (const tally of tallies) {
    const { check, location, times } = tally;
    // Tens of thousands come by here, and few are kept: what is not is not worth an object.
    forEachIncident(tally, (first, last, bad, goodBefore, goodAfter) => {
      const fromMs = times[first] ?? 0;
      const toMs = goodAfter === null ? null : (times[goodAfter] ?? 0);
      found.count++;
      if (toMs !== null) {
        found.recovered++;
        found.recoverMs += toMs - fromMs;
      }
      const gapMs = goodBefore === null ? null : fromMs - (times[goodBefore] ?? 0);
      if (gapMs !== null && cadenceMs !== null && gapMs <= 2 * cadenceMs) {
        found.detected++;
        found.gapMs += gapMs;
      }
      const least = costliest[mostKept - 1];
      const lost = lossOf(tally, first, last, bad);
      if (least === undefined || compareSize({ lost, bad, fromMs }, least) <= 0)
        keepCostly(costliest, { check, location, fromMs, toMs, lastBadMs: times[last] ?? 0, bad, lost });
    });
  }
  return {
    count: found.count,
    costliest,
    detectMs: found.detected === 0 ? null : found.gapMs / 2 / found.detected,
    recoverMs: found.recovered === 0 ? null : found.recoverMs / found.recovered,
  };
}

/** Puts an incident in its place among the costliest, if it has one. */
function keepCostly(costliest: Incident[], incident: Incident): void {
  const place = costliest.findIndex((kept) => compareCost(incident, kept) < 0);
  costliest.splice(place < 0 ? costliest.length : place, 0, incident);
  if (costliest.length > mostKept) costliest.pop();
}

function compareCost(a: Incident, b: Incident): number {
  return compareSize(a, b) || compareText(a.check, b.check) || compareText(a.location, b.location);
}

type Size = Pick<Incident, 'lost' | 'bad' | 'fromMs'>;

/** The one that lost more first, of two alike the one with more bad samples, and then the earlier. */
function compareSize(a: Size, b: Size): number {
  return (b.lost ?? 0) - (a.lost ?? 0) || b.bad - a.bad || a.fromMs - b.fromMs;
}

/**
 * Visits the incidents of one series, in order, as rows: its first and its last bad sample and how many there are, the good one
 * before it, if any, and the good one that ended it; `null` = it goes on.
 */
function forEachIncident(
  { stretches }: Tally,
  visit: (first: number, last: number, bad: number, goodBefore: number | null, goodAfter: number | null) => void,
): void {
  let [first, last, bad]: [number, number, number] = [0, 0, 0];
  let good: number | null = null;
  for (let stretch = 0; stretch < stretches.words.length; stretch++) {
    const from = startOfStretch(stretches, stretch);
    const to = stretches.ends[stretch] ?? from;
    if (stretches.words[stretch] === kinds.bad) {
      if (bad === 0) first = from;
      last = to - 1;
      bad += to - from;
    } else if (stretches.words[stretch] === kinds.good) {
      if (bad > 0) visit(first, last, bad, good, from);
      bad = 0;
      good = to - 1;
    }
  }
  if (bad > 0) visit(first, last, bad, good, null);
}
