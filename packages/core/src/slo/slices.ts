import { forEachKind, kinds, type Tally } from './tally.ts';
import type { Window } from './window.ts';

/** The counted samples of a window, slice by slice. Slices are counted from the start of the window; the last may be shorter. */
export interface Slices {
  readonly good: Uint32Array;
  readonly bad: Uint32Array;
  /** 1 where maintenance took part of a slice and nothing was counted in it: such slices are in no denominator. */
  readonly isExcluded: Uint8Array;
}

/** Cuts a window into slices and counts what is in each. Linear in the samples. */
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
  for (const { fromMs, toMs } of excluded) {
    const last = Math.min(count - 1, Math.ceil((toMs - window.fromMs) / sliceMs) - 1);
    for (let slice = Math.max(0, Math.floor((fromMs - window.fromMs) / sliceMs)); slice <= last; slice++) {
      if ((good[slice] ?? 0) + (bad[slice] ?? 0) === 0) isExcluded[slice] = 1;
    }
  }
  return { good, bad, isExcluded };
}
