import { assertNever } from '../error.ts';
import { startOfStretch } from '../history/stretches.ts';
import { lossOfSlice, type Method } from './budgeting.ts';
import { holdRows } from './held-time.ts';
import { sliceUp } from './slices.ts';
import { kinds, type Tally } from './tally.ts';
import { forEachKind } from './tally-visits.ts';
import type { Window } from './window.ts';

/** Something that was lost, by what the SLI counts, evenly from one instant to another. */
export interface Loss {
  readonly fromMs: number;
  readonly toMs: number;
  readonly lost: number;
}

/** All that was lost in a window, by a method, of tallies cut to it: the newest first. `excluded` is maintenance of all checks. */
export function lossesFromNewest(
  method: Method,
  tallies: readonly Tally[],
  window: Window,
  excluded: readonly Window[],
): Iterable<Loss> {
  switch (method.budgeting) {
    case 'occurrences':
      return samplesFromNewest(tallies);
    case 'time-weighted':
      return heldFromNewest(tallies, window, method.holdOf);
    case 'timeslices':
    case 'ratio-timeslices':
      return slicesFromNewest(method, tallies, window, excluded);
    default:
      return assertNever(method.budgeting);
  }
}

function samplesFromNewest(tallies: readonly Tally[]): Iterable<Loss> {
  const [only, ...more] = tallies;
  if (only !== undefined && more.length === 0) return samplesOf(only);
  return tallies.flatMap((tally) => [...samplesOf(tally)]).sort((a, b) => b.toMs - a.toMs);
}

/** One after the other as they are asked for: most objectives keep few of what they lost. */
function* samplesOf({ stretches, times }: Tally): Generator<Loss> {
  for (let stretch = stretches.words.length - 1; stretch >= 0; stretch--) {
    if (stretches.words[stretch] !== kinds.bad) continue;
    const start = startOfStretch(stretches, stretch);
    for (let row = (stretches.ends[stretch] ?? 0) - 1; row >= start; row--) {
      const timeMs = times[row] ?? 0;
      yield { fromMs: timeMs, toMs: timeMs, lost: 1 };
    }
  }
}

function heldFromNewest(tallies: readonly Tally[], window: Window, holdOf: Method['holdOf']): Loss[] {
  const losses: Loss[] = [];
  for (const tally of tallies) {
    const heldFrom = holdRows(tally, window, holdOf(tally));
    forEachKind(tally, (kind, from, to) => {
      if (kind !== kinds.bad) return;
      for (let row = from; row < to; row++) {
        const [fromMs, lost] = [tally.times[row] ?? 0, heldFrom(row)];
        losses.push({ fromMs, toMs: fromMs + lost, lost });
      }
    });
  }
  return losses.sort((a, b) => b.toMs - a.toMs);
}

/** A slice is lost as a whole, until all of it has left the window. */
function* slicesFromNewest(
  method: Method,
  tallies: readonly Tally[],
  window: Window,
  excluded: readonly Window[],
): Generator<Loss> {
  const { good, bad, isExcluded } = sliceUp(tallies, window, method.sliceMs, excluded);
  for (let slice = good.length - 1; slice >= 0; slice--) {
    const lost = isExcluded[slice] === 1 ? 0 : (lossOfSlice(good[slice] ?? 0, bad[slice] ?? 0, method) ?? 0);
    if (lost === 0) continue;
    const toMs = Math.min(window.toMs, window.fromMs + (slice + 1) * method.sliceMs);
    yield { fromMs: toMs, toMs, lost };
  }
}
