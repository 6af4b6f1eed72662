import { forEachKind, isCounted, kinds, type Tally } from './tally.ts';
import { overlapMs, type Window } from './window.ts';

/** How long a service was seen good and bad, in milliseconds; the rest of the window is unknown. */
export interface HeldTime {
  readonly goodMs: number;
  readonly badMs: number;
}

/**
 * Time by state, of tallies cut to a window: the state of each sample is held until the next sample of its series, for `holdOf` at most
 * and never past the end of the window. A sample before the window is not held into it; maintenance is neither good nor
 * bad. Of several series the times add up.
 */
export function holdStates(tallies: readonly Tally[], window: Window, holdOf: (tally: Tally) => number): HeldTime {
  let [goodMs, badMs] = [0, 0];
  for (const tally of tallies) {
    const heldFrom = holdRows(tally, window, holdOf(tally));
    forEachKind(tally, (kind, from, to) => {
      if (!isCounted(kind)) return;
      let sum = 0;
      for (let row = from; row < to; row++) sum += heldFrom(row);
      if (kind === kinds.good) goodMs += sum;
      else badMs += sum;
    });
  }
  return { goodMs, badMs };
}

/** How long the state of each row of a tally is held, in milliseconds, without maintenance. */
export function holdRows({ times, end, excluded }: Tally, window: Window, holdMs: number): (row: number) => number {
  return (row) => {
    const fromMs = times[row] ?? 0;
    const nextMs = row + 1 < end ? (times[row + 1] ?? window.toMs) : window.toMs;
    const toMs = Math.min(nextMs, fromMs + holdMs, window.toMs);
    return toMs - fromMs - overlapMs(excluded, fromMs, toMs);
  };
}
