import { firstRowAt, type Series } from '../history/series.ts';

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

/** The distinct instants of the samples in a window that pass a test of their row, ascending over all series. */
export function instantsIn(
  all: readonly Series[],
  window: Window,
  accepts: (series: Series, row: number) => boolean = () => true,
): Float64Array {
  const instants: number[] = [];
  for (const series of all) {
    const { first, end } = rowsIn(series, window);
    for (let row = first; row < end; row++) {
      if (accepts(series, row)) instants.push(series.times[row] ?? 0);
    }
  }
  const sorted = Float64Array.from(instants).sort();
  return sorted.filter((timeMs, index) => index === 0 || timeMs !== sorted[index - 1]);
}
