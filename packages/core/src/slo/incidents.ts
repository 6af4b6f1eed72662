import { runAt } from '../history/runs.ts';
import { compareText } from '../text/plain.ts';
import { kinds, rowsOfTally, type Tally } from './tally.ts';
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
  let open: { -readonly [Key in keyof Incident]: Incident[Key] } | null = null;
  let lastGoodMs: number | null = null;
  // Not by `forEachKind`: what is assigned from within another function is slow to get at.
  const { from, to } = rowsOfTally(tally, window);
  const { ends, words } = tally.runs;
  for (let run = runAt(tally.runs, from), first = from; first < to; run++) {
    const end = Math.min(to, ends[run] ?? to);
    if (words[run] === kinds.bad) {
      const fromMs = times[first] ?? 0;
      const gapMs: number | null = lastGoodMs === null ? null : fromMs - lastGoodMs;
      open ??= { tally, fromMs, toMs: null, lastBadMs: fromMs, bad: 0, gapMs };
      open.lastBadMs = times[end - 1] ?? 0;
      open.bad += end - first;
    } else if (words[run] === kinds.good) {
      if (open !== null) {
        open.toMs = times[first] ?? 0;
        visit(open);
      }
      open = null;
      lastGoodMs = times[end - 1] ?? 0;
    }
    first = end;
  }
  if (open !== null) visit(open);
}
