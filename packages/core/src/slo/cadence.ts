import type { Tally } from './tally.ts';
import type { Window } from './window.ts';

/** Computes something of the rows `[from, to)` of a column of times; checks that were measured together share columns. */
export type ByTimes<Result> = (times: Float64Array, from: number, to: number) => Result;

/** Computes something of the same rows of the same column only once. */
export function rememberByTimes<Result>(compute: ByTimes<Result>): ByTimes<Result> {
  const known = new WeakMap<Float64Array, Map<number, Result>>();
  return (times, from, to) => {
    const ofColumn = known.get(times) ?? new Map<number, Result>();
    known.set(times, ofColumn);
    const key = from * (times.length + 1) + to;
    const found = ofColumn.get(key);
    if (found !== undefined) return found;
    const result = compute(times, from, to);
    ofColumn.set(key, result);
    return result;
  };
}

/** How often something ran: how many runs there were, and the median gap between their starts in milliseconds, `null` below two. */
export interface Cadence {
  readonly runs: number;
  readonly gapMs: number | null;
}

/**
 * The median gap between the runs of some series, in milliseconds; `null` below two runs. Of several series it is the median of
 * theirs, each of which counts as often as it has gaps, and the longer of two that are the middle: a location from where
 * somebody ran twice says nothing of a schedule. `cadence` is `cadenceOf` for the burst of a run, remembered.
 */
export function measureCadence(tallies: readonly Tally[], cadence: ByTimes<Cadence>): number | null {
  const all = gapsOf(tallies, cadence).sort((a, b) => a.gapMs - b.gapMs);
  const half = all.reduce((sum, { gaps }) => sum + gaps, 0) / 2;
  let passed = 0;
  for (const { gapMs, gaps } of all) {
    passed += gaps;
    if (passed > half) return gapMs;
  }
  return null;
}

/** So many gaps of a series tell how often it is measured. */
const tellingGaps = 3;

/** Whether a series has run often enough to go by its own cadence, and not by that of all. */
export function isTelling({ runs }: Cadence): boolean {
  return runs > tellingGaps;
}

/** The same of the quickest of those that tell; of all where none does. */
export function quickestCadence(tallies: readonly Tally[], cadence: ByTimes<Cadence>): number | null {
  const own = tallies.map(({ times, first, end }) => cadence(times, first, end)).filter(isTelling);
  const quickest = own.reduce((least, { gapMs }) => Math.min(least, gapMs ?? least), Number.POSITIVE_INFINITY);
  return own.length === 0 ? measureCadence(tallies, cadence) : quickest;
}

/** How many gaps the runs of each series have between them, and how long the median one is. */
function gapsOf(tallies: readonly Tally[], cadence: ByTimes<Cadence>) {
  return tallies.flatMap(({ times, first, end }) => {
    const { runs, gapMs } = cadence(times, first, end);
    return gapMs === null ? [] : { gapMs, gaps: runs - 1 };
  });
}

/** How many runs came, and how many were to come since the first there is. */
export interface Delivery {
  readonly runs: number;
  readonly expected: number;
}

/** What a schedule delivered in a window, of the series that it served best; `null` where there is none, or no schedule. */
export function measureDelivery(
  tallies: readonly Tally[],
  window: Window,
  declaredMs: number | null,
  cadence: ByTimes<Cadence>,
): Delivery | null {
  if (declaredMs === null) return null;
  const all = tallies.flatMap(({ times, first, end }) => {
    if (first === end) return [];
    const { runs } = cadence(times, first, end);
    // It was running before, or it began in the window.
    const sinceMs = first > 0 ? window.fromMs : (times[first] ?? window.fromMs);
    return { runs, expected: Math.max(runs, Math.round((window.toMs - sinceMs) / declaredMs)) };
  });
  return all.reduce<Delivery | null>((best, each) => (best === null || each.runs > best.runs ? each : best), null);
}

/** What follows the start of a run within `burstMs` is of the same run: several samples of a run are no cadence. */
export function cadenceOf(burstMs: number): ByTimes<Cadence> {
  return (times, from, to) => {
    const gaps = new Float64Array(Math.max(0, to - from - 1));
    let count = 0;
    let startMs = times[from] ?? 0;
    for (let row = from + 1; row < to; row++) {
      const timeMs = times[row] ?? 0;
      if (timeMs - startMs <= burstMs) continue;
      gaps[count++] = timeMs - startMs;
      startMs = timeMs;
    }
    const runs = from < to ? count + 1 : 0;
    if (count === 0) return { runs, gapMs: null };
    const sorted = gaps.subarray(0, count).sort();
    const middle = count >>> 1;
    const upper = sorted[middle] ?? 0;
    return { runs, gapMs: count % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2 };
  };
}

/**
 * The width of a slice: twice the larger of declared and measured cadence, because a grid as fine as the sampling drops
 * slices by phase alone. `null` when neither is known.
 */
export function sliceWidth(declaredMs: number | null, measuredMs: number | null): number | null {
  return declaredMs === null && measuredMs === null ? null : 2 * Math.max(declaredMs ?? 0, measuredMs ?? 0);
}
