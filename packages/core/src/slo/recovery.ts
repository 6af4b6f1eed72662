import { allowance, decimal } from './budget.ts';
import { forEachKind, kinds, type Tally } from './tally.ts';
import type { Window } from './window.ts';

/** What tells how a budget gets back: what was lost of how much, of which target, over which rolling window. */
interface Losses {
  readonly lost: number;
  readonly base: number;
  readonly target: number;
}

/**
 * When so much of the budget of a rolling window remains again, if nothing fails from now on: once enough of the bad samples
 * have left the window, the oldest first. As many good samples are taken to come as leave; what is lost is taken to spread
 * evenly over the bad samples, which it does where samples are counted, and about does elsewhere. `null` where no sample was bad.
 */
export function recoveryOf(
  tallies: readonly Tally[],
  window: Window,
  { lost, base, target }: Losses,
  remaining: number,
): number | null {
  const times = badTimes(tallies, window);
  if (times.length === 0 || lost <= 0) return null;
  // So many may stay.
  const most = Math.floor(decimal((allowance(base, target) * (1 - remaining) * times.length) / lost));
  const last = times[times.length - 1 - Math.max(0, most)];
  // It leaves the window a moment after it has been in it for all of its length.
  return last === undefined ? null : last + (window.toMs - window.fromMs) + 1;
}

function badTimes(tallies: readonly Tally[], window: Window): Float64Array {
  const times: number[] = [];
  for (const tally of tallies) {
    forEachKind(tally, window, (kind, from, to) => {
      if (kind === kinds.bad) for (let row = from; row < to; row++) times.push(tally.times[row] ?? 0);
    });
  }
  return Float64Array.from(times).sort();
}
