import { outcomes } from '../sample/outcome.ts';
import { reasons } from '../sample/reason.ts';
import { reasonCode, type Sample } from '../sample/sample.ts';

/**
 * All samples of one check at one location as columns, ordered by time without repeats: row i of every column is one
 * sample. The SLO arithmetic reads the columns; nothing allocates an object per sample.
 */
export interface Series {
  readonly check: string;
  readonly location: string;
  /** Milliseconds since the Unix epoch, ascending. */
  readonly times: Float64Array;
  /** Index into `outcomes`. */
  readonly outcomes: Uint8Array;
  /** HTTP status; 0 = not recorded. */
  readonly statuses: Uint16Array;
  /** Whole milliseconds; -1 = not recorded. */
  readonly durations: Int32Array;
  /** Index into `reasons` + 1; 0 = none. */
  readonly reasons: Uint8Array;
  /** 0 = not recorded. */
  readonly attempts: Uint8Array;
}

/** The columns of samples that share check and location, are ordered by time and do not repeat. Not empty. */
export function toSeries(samples: readonly Sample[]): Series {
  const first = samples[0];
  if (first === undefined) throw new RangeError('a series has at least one sample');
  return {
    check: first.check,
    location: first.location,
    times: Float64Array.from(samples, (sample) => sample.timeMs),
    outcomes: Uint8Array.from(samples, (sample) => outcomes.indexOf(sample.outcome)),
    statuses: Uint16Array.from(samples, (sample) => sample.status ?? 0),
    durations: Int32Array.from(samples, (sample) => sample.durationMs ?? -1),
    reasons: Uint8Array.from(samples, (sample) => reasonCode(sample.reason)),
    attempts: Uint8Array.from(samples, (sample) => sample.attempts ?? 0),
  };
}

/** Row `index` of a series as a sample. */
export function sampleAt(series: Series, index: number): Sample {
  const outcome = outcomes[series.outcomes[index] ?? 0] ?? 'unknown';
  const duration = series.durations[index] ?? -1;
  return {
    check: series.check,
    location: series.location,
    timeMs: series.times[index] ?? 0,
    outcome,
    status: series.statuses[index] || null,
    durationMs: duration < 0 ? null : duration,
    reason: reasons[(series.reasons[index] ?? 0) - 1] ?? null,
    attempts: series.attempts[index] || null,
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
