import { forEachRun } from '../history/runs.ts';
import { firstRowAt, type Series } from '../history/series.ts';
import { outcomes } from '../sample/outcome.ts';
import { outcomeCodeOf } from '../sample/result.ts';

const unknownCode = outcomes.indexOf('unknown');

/** A half-open stretch of time, `[fromMs, toMs)`, in milliseconds since the Unix epoch. */
export interface Window {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The rolling window that ends now. A sample at `now` is not in it; one a window length earlier is. */
export function rollingWindow(nowMs: number, lengthMs: number): Window {
  return { fromMs: nowMs - lengthMs, toMs: nowMs };
}

/** The rows of a series inside a window: `[first, end)`, found by binary search. */
export function rowsIn(series: Series, window: Window): { readonly first: number; readonly end: number } {
  return { first: firstRowAt(series.times, window.fromMs), end: firstRowAt(series.times, window.toMs) };
}

/** The distinct instants of the samples in a window, ascending over all series. */
export function instantsIn(all: readonly Series[], window: Window): Float64Array {
  return distinct(
    all.map((series) => {
      const { first, end } = rowsIn(series, window);
      return series.times.subarray(first, end);
    }),
  );
}

/** The distinct instants at which something counted was measured: of every sample but the unknown ones. */
export function countedInstantsIn(all: readonly Series[], window: Window): Float64Array {
  const parts: Float64Array[] = [];
  for (const series of all) {
    const { first, end } = rowsIn(series, window);
    forEachRun(series.results, first, end, (word, from, to) => {
      if (outcomeCodeOf(word) !== unknownCode) parts.push(series.times.subarray(from, to));
    });
  }
  return distinct(parts);
}

function distinct(parts: readonly Float64Array[]): Float64Array {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return only;
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let rows = 0;
  for (const part of parts) {
    all.set(part, rows);
    rows += part.length;
  }
  return all.sort().filter((timeMs, index) => index === 0 || timeMs !== all[index - 1]);
}
