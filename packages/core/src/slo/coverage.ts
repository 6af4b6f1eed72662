import { type ByTimes, rememberByTimes } from './cadence.ts';
import { sliceUp } from './slices.ts';
import { countAll, type Tally } from './tally.ts';
import type { Window } from './window.ts';

/** Computes coverage over one window and grid, of tallies cut to that window. */
export type Coverage = (tallies: readonly Tally[], excluded: readonly Window[]) => number | null;

/**
 * The share of a window's slices that hold at least one counted sample, 0..1, of those that maintenance leaves. A gap is no
 * data: it lowers coverage and nothing else. Series of which every sample counts are looked at once for all that share
 * their times.
 */
export function coverageOf(window: Window, sliceMs: number): Coverage {
  const slices = Math.ceil((window.toMs - window.fromMs) / sliceMs);
  const observed: ByTimes<number> = rememberByTimes((times, from, to) => {
    let found = 0;
    let last = -1;
    for (let row = from; row < to; row++) {
      const slice = Math.floor(((times[row] ?? 0) - window.fromMs) / sliceMs);
      if (slice !== last) found++;
      last = slice;
    }
    return found;
  });
  return (tallies, excluded) => {
    if (slices === 0) return null;
    const [only, ...more] = tallies;
    if (only !== undefined && more.length === 0 && excluded.length === 0) {
      const { times, first, end } = only;
      if (countAll(tallies).total === end - first) return observed(times, first, end) / slices;
    }
    const { good, bad, isExcluded } = sliceUp(tallies, window, sliceMs, excluded);
    const left = slices - isExcluded.reduce((sum, each) => sum + each, 0);
    const seen = good.reduce((sum, count, slice) => sum + (count + (bad[slice] ?? 0) > 0 ? 1 : 0), 0);
    return left === 0 ? null : seen / left;
  };
}
