import { dayMs } from '../time/duration.ts';
import type { History } from './history.ts';
import { type Rollup, rollUpDay, unionRollups } from './rollup.ts';
import { firstRowAt } from './series.ts';
import { sliceHistory } from './slice.ts';

/** What a history is to keep: see `retainedFrom`. */
export interface Retained {
  /** Samples before this leave; their days are rolled up. */
  readonly samplesFromMs: number;
  /** Rollups of days before this leave, and observations last seen before it. */
  readonly recordsFromMs: number;
}

/** Rollups and observations are kept so long: a year, and the month it is compared with. */
const recordMonths = 13;

/**
 * Where retention draws the line. It is measured from the newest sample and not from the clock, so that a history that
 * is no longer written to does not melt away. `newestMs` must not be of the future: a clock gone wrong would make everything
 * else old.
 */
export function retainedFrom(newestMs: number, retentionMs: number): Retained {
  const newest = new Date(newestMs);
  const recordsFromMs = Date.UTC(newest.getUTCFullYear(), newest.getUTCMonth() - recordMonths, newest.getUTCDate());
  // A day that is not over is not summed up, so none of its samples leaves.
  const todayMs = Math.floor(newestMs / dayMs) * dayMs;
  return { samplesFromMs: Math.min(newestMs - retentionMs, todayMs), recordsFromMs: Math.max(0, recordsFromMs) };
}

/**
 * Lets go of what is too old. A day is rolled up whole as soon as its first sample leaves, from the samples that leave
 * and those that stay; so `history` must hold every sample of the days in which some leave.
 */
export function applyRetention(history: History, { samplesFromMs, recordsFromMs }: Retained): History {
  const rolledUp = history.series.flatMap((series): Rollup[] => {
    const end = firstRowAt(series.times, samplesFromMs);
    const days = new Set(Array.from(series.times.subarray(0, end), (timeMs) => Math.floor(timeMs / dayMs)));
    return [...days].flatMap((day) => rollUpDay(series, day) ?? []);
  });
  const rollups = unionRollups([history.rollups, rolledUp]);
  return {
    ...sliceHistory(history, samplesFromMs, Number.POSITIVE_INFINITY),
    observations: history.observations.filter(({ lastSeenMs }) => lastSeenMs >= recordsFromMs),
    rollups: rollups.filter(({ day }) => (day + 1) * dayMs > recordsFromMs),
  };
}
