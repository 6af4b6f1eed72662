import { forEachKind, kinds, type Tally } from './tally.ts';
import { overlapMs, type Window } from './window.ts';

/** So many slices a window has at most: a year's in slices of half a minute. There are arrays as long as that. */
export const mostSlices = 1_100_000;

/** The counted samples of a window, slice by slice. Slices are counted from the start of the window; the last may be shorter. */
export interface Slices {
  readonly good: Uint32Array;
  readonly bad: Uint32Array;
  /** 1 where maintenance took half of a slice or more, and nothing was counted in it: such slices are in no denominator. */
  readonly isExcluded: Uint8Array;
}

/**
 * Cuts a window into slices and counts what is in each. Linear in the samples. What maintenance leaves of a slice that it takes
 * half of is no wider than a cadence, as slices are wide: there need be no sample in it. Where more is left, a slice without one
 * is a gap, as it is elsewhere.
 */
export function sliceUp(
  tallies: readonly Tally[],
  window: Window,
  sliceMs: number,
  excluded: readonly Window[],
): Slices {
  const count = Math.ceil((window.toMs - window.fromMs) / sliceMs);
  const [good, bad, isExcluded] = [new Uint32Array(count), new Uint32Array(count), new Uint8Array(count)];
  for (const tally of tallies) {
    forEachKind(tally, window, (kind, from, to) => {
      const counts = kind === kinds.good ? good : kind === kinds.bad ? bad : null;
      if (counts === null) return;
      for (let row = from; row < to; row++) {
        const slice = Math.floor(((tally.times[row] ?? 0) - window.fromMs) / sliceMs);
        counts[slice] = (counts[slice] ?? 0) + 1;
      }
    });
  }
  if (excluded.length === 0) return { good, bad, isExcluded };
  for (let slice = 0; slice < count; slice++) {
    if ((good[slice] ?? 0) + (bad[slice] ?? 0) > 0) continue;
    const fromMs = window.fromMs + slice * sliceMs;
    const toMs = Math.min(fromMs + sliceMs, window.toMs);
    if (2 * overlapMs(excluded, fromMs, toMs) >= toMs - fromMs) isExcluded[slice] = 1;
  }
  return { good, bad, isExcluded };
}
