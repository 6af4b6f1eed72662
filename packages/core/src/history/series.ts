import { unpackResult } from '../sample/result.ts';
import type { Sample } from '../sample/sample.ts';
import { compareText } from '../text/plain.ts';
import { type Runs, wordAt } from './runs.ts';

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
  readonly results: Runs;
}

/** A series with its durations, which are most of what a history weighs, and which few questions need. */
export interface TimedSeries extends Series {
  /** Whole milliseconds; -1 = not recorded. */
  readonly durations: Int32Array;
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
export function isSameColumn<Column extends Float64Array | Uint32Array | Int32Array>(a: Column, b: Column): boolean {
  return a === b || (a.length === b.length && a.every((value, index) => value === b[index]));
}

/** The order of series in a history: by check, then location. */
export function compareSeries(a: Pick<Series, 'check' | 'location'>, b: Pick<Series, 'check' | 'location'>): number {
  return compareText(a.check, b.check) || compareText(a.location, b.location);
}
