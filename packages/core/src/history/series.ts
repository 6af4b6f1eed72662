import { unpackResult } from '../sample/result.ts';
import type { Sample } from '../sample/sample.ts';
import { compareText } from '../text/plain.ts';
import { type Stretches, wordAt } from './stretches.ts';

/**
 * All samples of one check at one location as columns, ordered by time without repeats: row i of every column is one
 * sample. The SLO arithmetic reads the columns; nothing allocates an object per sample. Checks that were always measured
 * together share one `times` array.
 */
export interface Series {
  readonly check: string;
  readonly location: string;
  /** Milliseconds since the Unix epoch, ascending. */
  readonly times: Float64Array;
  /** Outcome, status, reason and attempts. */
  readonly results: Stretches;
  /** Reads its durations, which are most of what a history weighs, and which few questions need; absent = it has none. */
  readonly readDurations?: DurationReader | undefined;
}

/**
 * Writes the duration of every row into a column of their number: whole milliseconds; -1 = not recorded. Throws a
 * `DamageError` where they turn out to be damaged.
 */
export type DurationReader = (into: Int32Array) => void;

/** A series with its durations at hand. */
export interface TimedSeries extends Series {
  /** Whole milliseconds; -1 = not recorded. */
  readonly durations: Int32Array;
}

/** How to read the durations of a series; `undefined` where it has none. */
export function durationReader(series: Series): DurationReader | undefined {
  const { durations } = series as Partial<TimedSeries>;
  return durations === undefined ? series.readDurations : (into) => into.set(durations);
}

/**
 * Reads the durations of one series after the other; `null` where one has none. All of them into the same column, which is good
 * until another is read: what fits into a processor's cache stays there. Who asks again for the same reads nothing.
 */
export function createDurationColumn(): (series: Series) => Int32Array | null {
  let column = new Int32Array();
  let last: { readonly series: Series; readonly durations: Int32Array } | null = null;
  return (series) => {
    if (last?.series === series) return last.durations;
    const read = durationReader(series);
    if (read === undefined) return null;
    const rows = series.times.length;
    if (column.length < rows) column = new Int32Array(rows);
    const durations = column.subarray(0, rows);
    last = null;
    read(durations);
    last = { series, durations };
    return durations;
  };
}

/** Row `index` of a series as a sample. */
export function sampleAt(series: TimedSeries, index: number): Sample {
  const duration = series.durations[index] ?? -1;
  return {
    check: series.check,
    location: series.location,
    timeMs: series.times[index] ?? 0,
    durationMs: duration < 0 ? null : duration,
    ...unpackResult(wordAt(series.results, index)),
  };
}

/** The first row at or after an instant: a binary search, `times.length` when there is none. */
export function firstRowAt(times: Float64Array, timeMs: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) < timeMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two series have their samples at the same times, with the same results. */
export function isAlike(a: Series, b: Series): boolean {
  return (
    isSameColumn(a.times, b.times) &&
    isSameColumn(a.results.ends, b.results.ends) &&
    isSameColumn(a.results.words, b.results.words)
  );
}

/** Whether two columns hold the same; mostly, they are the same. */
export function isSameColumn(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  // Not `every`: called for each of millions of rows, it takes longer than the comparison.
  for (let row = 0; row < a.length; row++) if (a[row] !== b[row]) return false;
  return true;
}

/** The order of series in a history: by check, then location. */
export function compareSeries(a: Pick<Series, 'check' | 'location'>, b: Pick<Series, 'check' | 'location'>): number {
  return compareText(a.check, b.check) || compareText(a.location, b.location);
}
