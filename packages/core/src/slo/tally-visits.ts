import { forEachStretch, startOfStretch } from '../history/stretches.ts';
import { isCounted, type Kind, kinds, type Push, type Tally } from './tally.ts';

/** Visits the stretches of a tally, in order. */
export function forEachKind({ stretches, first, end }: Tally, visit: Push): void {
  // The words of its stretches are kinds.
  forEachStretch(stretches, first, end, visit as (word: number, from: number, to: number) => void);
}

/** When the newest sample of a tally was taken that was measured, in maintenance or not; `null` where there is none. */
export function newestMeasured({ stretches: { ends, words }, times, first }: Tally): number | null {
  for (let stretch = words.length - 1; stretch >= 0; stretch--) {
    const end = ends[stretch] ?? 0;
    if (end <= first) return null;
    if (words[stretch] !== kinds.unknown) return times[end - 1] ?? null;
  }
  return null;
}

/** Visits when the counted samples of a tally were taken, the newest first, for as long as `visit` wants more. */
export function visitFromNewest({ stretches, times }: Tally, visit: (timeMs: number) => boolean): void {
  for (let stretch = stretches.words.length - 1; stretch >= 0; stretch--) {
    if (!isCounted((stretches.words[stretch] ?? kinds.unknown) as Kind)) continue;
    const start = startOfStretch(stretches, stretch);
    for (let row = (stretches.ends[stretch] ?? 0) - 1; row >= start; row--) if (!visit(times[row] ?? 0)) return;
  }
}

/** When the bad samples of several tallies were taken, ascending. */
export function badTimes(tallies: readonly Tally[]): Float64Array {
  const found: number[] = [];
  for (const tally of tallies) {
    forEachKind(tally, (kind, from, to) => {
      if (kind === kinds.bad) for (let row = from; row < to; row++) found.push(tally.times[row] ?? 0);
    });
  }
  return Float64Array.from(found).sort();
}
