import { kinds, type Tally } from './tally.ts';
import { forEachKind } from './tally-visits.ts';
import { overlapMs, type Window } from './window.ts';

/** So many slices a window may be asked to have: a year's of half a minute. Each takes a place in several arrays. */
export const mostSlices = 1_100_000;

/** A grid that nobody asked for is no finer than this many slices, a year's of two minutes: samples may come in bursts. */
export const mostOwnSlices = 300_000;

/** The counted samples of a window, slice by slice. Slices are counted from the start of the window; the last may be shorter. */
export interface Slices {
  readonly good: Uint32Array;
  readonly bad: Uint32Array;
  /** 1 where maintenance took the samples of a slice, or half of it or more, and none was counted: it is in no denominator. */
  readonly isExcluded: Uint8Array;
}

/**
 * Cuts a window into slices and counts what is in each, of tallies cut to it. Linear in the samples. A slice without a counted
 * sample is excluded where one of its samples fell into maintenance, or maintenance took at least half of it: what is left is no
 * wider than a cadence, where slices are as wide as they should be. Any other slice without a counted sample is a gap.
 */
export function sliceUp(
  tallies: readonly Tally[],
  window: Window,
  sliceMs: number,
  excluded: readonly Window[],
): Slices {
  const count = Math.ceil((window.toMs - window.fromMs) / sliceMs);
  const [good, bad, maintained] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  const isExcluded = new Uint8Array(count);
  for (const tally of tallies) {
    forEachKind(tally, (kind, from, to) => {
      const counts =
        kind === kinds.good ? good : kind === kinds.bad ? bad : kind === kinds.excluded ? maintained : null;
      if (counts === null) return;
      for (let row = from; row < to; row++) {
        const timeMs = tally.times[row] ?? 0;
        // Where only one of several checks is in maintenance, the others were to be measured.
        if (counts === maintained && overlapMs(excluded, timeMs, timeMs + 1) === 0) continue;
        const slice = Math.floor((timeMs - window.fromMs) / sliceMs);
        counts[slice] = (counts[slice] ?? 0) + 1;
      }
    });
  }
  for (const each of excluded) {
    const last = Math.min(count - 1, Math.ceil((each.toMs - window.fromMs) / sliceMs) - 1);
    for (let slice = Math.max(0, Math.floor((each.fromMs - window.fromMs) / sliceMs)); slice <= last; slice++) {
      if ((good[slice] ?? 0) + (bad[slice] ?? 0) > 0) continue;
      const fromMs = window.fromMs + slice * sliceMs;
      const toMs = Math.min(fromMs + sliceMs, window.toMs);
      const isTaken = 2 * overlapMs(excluded, fromMs, toMs) >= toMs - fromMs;
      if (isTaken || (maintained[slice] ?? 0) > 0) isExcluded[slice] = 1;
    }
  }
  return { good, bad, isExcluded };
}
