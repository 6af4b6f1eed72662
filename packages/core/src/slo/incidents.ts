import { compareText } from '../text/plain.ts';
import { forEachKind, kinds, type Tally } from './tally.ts';
import type { Window } from './window.ts';

/** A stretch of bad samples of one series, as long as no good one comes between. */
export interface Incident {
  readonly tally: Tally;
  /** The first bad sample. */
  readonly fromMs: number;
  /** The good sample that ended it; `null` = it goes on. */
  readonly toMs: number | null;
  /** The newest bad sample. */
  readonly lastBadMs: number;
  readonly bad: number;
  /** From the good sample before it, if any, to its first bad one: it began somewhere in between. */
  readonly gapMs: number | null;
}

/** The incidents of a window, in brief: a flapping check has more of them than anybody wants to keep. */
export interface IncidentSummary {
  readonly count: number;
  /** Those with the most bad samples, at most five, the most first. */
  readonly costliest: readonly Incident[];
  /** Mean time from when an incident began to when a check saw it, in milliseconds; `null` where nobody can tell. */
  readonly detectMs: number | null;
  /** Mean time from when a check saw it to when one saw it over, in milliseconds; `null` where none is over. */
  readonly recoverMs: number | null;
}

const mostKept = 5;

/** No incidents. */
export const noIncidents: IncidentSummary = { count: 0, costliest: [], detectMs: null, recoverMs: null };

/**
 * Sums up the incidents of a window. What is unknown or excluded neither is part of one nor ends one. An outage begins, on
 * average, halfway between the last good sample and the first bad one: only gaps of two cadences at most say anything
 * about detection.
 */
export function summarizeIncidents(
  tallies: readonly Tally[],
  window: Window,
  cadenceMs: number | null,
): IncidentSummary {
  const costliest: Incident[] = [];
  let count = 0;
  const [detected, recovered] = [createMean(), createMean()];
  for (const tally of tallies) {
    forEachIncident(tally, window, (incident) => {
      count++;
      const { fromMs, toMs, gapMs } = incident;
      if (toMs !== null) recovered.add(toMs - fromMs);
      if (gapMs !== null && cadenceMs !== null && gapMs <= 2 * cadenceMs) detected.add(gapMs / 2);
      keepCostly(costliest, incident);
    });
  }
  return { count, costliest, detectMs: detected.value(), recoverMs: recovered.value() };
}

/** Puts an incident in its place among the costliest, if it is one. Most are not: looked at from behind, they cost nothing. */
function keepCostly(costliest: Incident[], incident: Incident): void {
  const place = costliest.findLastIndex((kept) => compareCost(kept, incident) <= 0) + 1;
  if (place === mostKept) return;
  costliest.splice(place, 0, incident);
  if (costliest.length > mostKept) costliest.pop();
}

function compareCost(a: Incident, b: Incident): number {
  return (
    b.bad - a.bad ||
    a.fromMs - b.fromMs ||
    compareText(a.tally.check, b.tally.check) ||
    compareText(a.tally.location, b.tally.location)
  );
}

function createMean() {
  let [sum, count] = [0, 0];
  return {
    add(value: number) {
      sum += value;
      count++;
    },
    value: () => (count === 0 ? null : sum / count),
  };
}

/** Visits the incidents of one series, in order. */
function forEachIncident(tally: Tally, window: Window, visit: (incident: Incident) => void): void {
  const { times } = tally;
  // Not an object: it is assigned from within, where the compiler cannot follow.
  let [bad, fromMs, lastBadMs] = [0, 0, 0];
  let gapMs: number | null = null;
  let lastGoodMs: number | null = null;
  const close = (toMs: number | null) => {
    if (bad > 0) visit({ tally, fromMs, toMs, lastBadMs, bad, gapMs });
    bad = 0;
  };
  forEachKind(tally, window, (kind, from, to) => {
    if (kind === kinds.bad) {
      if (bad === 0) {
        fromMs = times[from] ?? 0;
        gapMs = lastGoodMs === null ? null : fromMs - lastGoodMs;
      }
      lastBadMs = times[to - 1] ?? 0;
      bad += to - from;
    } else if (kind === kinds.good) {
      close(times[from] ?? 0);
      lastGoodMs = times[to - 1] ?? 0;
    }
  });
  close(null);
}
