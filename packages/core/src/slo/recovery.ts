import { startOfRun } from '../history/runs.ts';
import { decimal, type Losses } from './budget.ts';
import { badTimes, countAll, kinds, type Tally } from './tally.ts';
import type { Window } from './window.ts';

/**
 * When so much of the budget of a rolling window remains again, if nothing fails from now on: once enough of the bad samples
 * have left the window, the oldest first. As many good samples are taken to come as leave; what is lost is taken to spread
 * evenly over the bad samples, which it does where samples are counted, and about does elsewhere. `null` where no sample was bad.
 */
export function recoveryOf(
  tallies: readonly Tally[],
  window: Window,
  { lost, allowed }: Losses,
  remaining: number,
): number | null {
  const { bad } = countAll(tallies);
  if (bad === 0 || lost <= 0) return null;
  // So many may stay.
  const most = Math.floor(decimal((allowed * (1 - remaining) * bad) / lost));
  const last = badTime(tallies, bad - 1 - Math.max(0, most));
  // It leaves the window a moment after it has been in it for all of its length.
  return last === undefined ? null : last + (window.toMs - window.fromMs) + 1;
}

/** When the bad sample was taken that has so many before it. */
function badTime(tallies: readonly Tally[], before: number): number | undefined {
  const [only, ...more] = tallies;
  if (only === undefined || more.length > 0) return badTimes(tallies)[before];
  const { ends, words } = only.runs;
  let passed = 0;
  for (let run = 0; run < words.length; run++) {
    if (words[run] !== kinds.bad) continue;
    const start = startOfRun(only.runs, run);
    const rows = (ends[run] ?? 0) - start;
    if (before < passed + rows) return only.times[start + before - passed];
    passed += rows;
  }
  return undefined;
}
