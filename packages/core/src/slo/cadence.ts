import { rowsOfTally, type Tally } from './tally.ts';
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

/**
 * The median gap between the runs of a window, in milliseconds, of the slowest of some series; `null` below two runs.
 * `medianGap` is `medianGapOf` for the burst of a run, remembered.
 */
export function measureCadence(
  tallies: readonly Tally[],
  window: Window,
  medianGap: ByTimes<number | null>,
): number | null {
  const gaps = tallies.map((tally) => {
    const { from, to } = rowsOfTally(tally, window);
    return medianGap(tally.times, from, to) ?? 0;
  });
  return Math.max(0, ...gaps) || null;
}

/**
 * The median gap between the starts of runs; `null` below two. What follows the start of a run within `burstMs` is of the
 * same run: several samples of a run are no cadence.
 */
export function medianGapOf(burstMs: number): ByTimes<number | null> {
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
    if (count === 0) return null;
    const sorted = gaps.subarray(0, count).sort();
    const middle = count >>> 1;
    const upper = sorted[middle] ?? 0;
    return count % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
  };
}

/**
 * The width of a slice: twice the larger of declared and measured cadence, because a grid as fine as the sampling drops
 * slices by phase alone. `null` when neither is known.
 */
export function sliceWidth(declaredMs: number | null, measuredMs: number | null): number | null {
  return declaredMs === null && measuredMs === null ? null : 2 * Math.max(declaredMs ?? 0, measuredMs ?? 0);
}
