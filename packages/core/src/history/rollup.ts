import { outcomes } from '../sample/outcome.ts';
import { compareText } from '../text/plain.ts';
import { sha256 } from '../text/sha256.ts';
import { dayMs } from '../time/duration.ts';
import { compareSeries, firstRowAt, type TimedSeries } from './series.ts';
import { countOutcomes } from './stretches.ts';

/**
 * What is kept of a day's samples of one check at one location once they have left: enough for trends. A day is a day of
 * UTC, numbered from 1970-01-01.
 */
export interface Rollup {
  readonly check: string;
  readonly location: string;
  readonly day: number;
  readonly good: number;
  readonly degraded: number;
  readonly bad: number;
  readonly unknown: number;
  /** Bucket and how many durations fell into it, ascending; see `durationBucket`. */
  readonly durations: readonly (readonly [bucket: number, count: number])[];
}

/**
 * The histogram bucket of a duration, as Prometheus' native histograms have them (schema 3): bucket i holds durations in
 * (2^((i − 1) / 8), 2^(i / 8)] milliseconds, so each is 9 % wide. Up to a millisecond, everything is bucket 0.
 */
export function durationBucket(durationMs: number): number {
  if (durationMs <= 1) return 0;
  const bucket = Math.ceil(Math.log2(durationMs) * 8);
  // The logarithm of a bound may come out a little above or below it.
  return 2 ** ((bucket - 1) / 8) >= durationMs ? bucket - 1 : bucket;
}

/** Sums up the samples of a day; `null` when the series has none that day. */
export function rollUpDay(series: TimedSeries, day: number): Rollup | null {
  const first = firstRowAt(series.times, day * dayMs);
  const end = firstRowAt(series.times, (day + 1) * dayMs);
  if (first === end) return null;
  const [unknown = 0, good = 0, degraded = 0, bad = 0] = countOutcomes(series.results, first, end);
  const buckets = new Map<number, number>();
  for (const duration of series.durations.subarray(first, end)) {
    if (duration < 0) continue;
    const bucket = durationBucket(duration);
    buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1);
  }
  const durations = [...buckets].sort(([a], [b]) => a - b);
  return { check: series.check, location: series.location, day, good, degraded, bad, unknown, durations };
}

/** How many samples a rollup stands for. */
function rollupTotal(rollup: Rollup): number {
  return outcomes.reduce((sum, outcome) => sum + rollup[outcome], 0);
}

/**
 * The union of rollups. Of two of the same day the one with the larger total stands, for the other was made from a part
 * of it; of equal totals the one with the larger hash, so that it is the same everywhere.
 */
export function unionRollups(all: readonly (readonly Rollup[])[]): Rollup[] {
  const found = new Map<string, Rollup>();
  for (const rollup of all.flat()) {
    const key = JSON.stringify([rollup.check, rollup.location, rollup.day]);
    const known = found.get(key);
    if (known === undefined || outweighs(rollup, known)) found.set(key, rollup);
  }
  return [...found.values()].sort((a, b) => compareSeries(a, b) || a.day - b.day);
}

function outweighs(a: Rollup, b: Rollup): boolean {
  const difference = rollupTotal(a) - rollupTotal(b);
  return difference === 0 ? compareText(hashOf(a), hashOf(b)) > 0 : difference > 0;
}

function hashOf({ good, degraded, bad, unknown, durations }: Rollup): string {
  return sha256(JSON.stringify([good, degraded, bad, unknown, durations]));
}
