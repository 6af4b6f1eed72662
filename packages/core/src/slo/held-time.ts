import { type ByTimes, rememberByTimes } from './cadence.ts';
import { kinds, type Tally } from './tally.ts';
import { forEachKind } from './tally-visits.ts';
import { overlapMs, type Window } from './window.ts';

/** How long a service was seen good and bad, in milliseconds; the rest of the window is unknown. */
export interface HeldTime {
  readonly goodMs: number;
  readonly badMs: number;
}

/** How long the states of all rows of a tally without maintenance are held, for so long at most, in milliseconds. */
export type HeldTotal = (tally: Tally, holdMs: number) => number;

/** Computes that for a window; once for checks that were measured together. */
export function createHeldTotal(window: Window): HeldTotal {
  const known = new Map<number, ByTimes<number>>();
  return ({ times, first, end }, holdMs) => {
    const total = known.get(holdMs) ?? rememberByTimes((column, from, to) => sumHeld(column, from, to, window, holdMs));
    known.set(holdMs, total);
    return total(times, first, end);
  };
}

function sumHeld(times: Float64Array, first: number, end: number, window: Window, holdMs: number): number {
  let sum = 0;
  for (let row = first; row < end; row++) sum += heldUntil(times, row, end, window, holdMs) - (times[row] ?? 0);
  return sum;
}

/**
 * Time by state, of tallies cut to a window: the state of each sample is held until the next sample of its series, for `holdOf` at most
 * and never past the end of the window. A sample before the window is not held into it; maintenance is neither good nor
 * bad. Of several series the times add up. Most samples are good: what the others leave of the total is theirs.
 */
export function holdStates(
  tallies: readonly Tally[],
  window: Window,
  holdOf: (tally: Tally) => number,
  totalOf: HeldTotal = createHeldTotal(window),
): HeldTime {
  let [goodMs, badMs] = [0, 0];
  for (const tally of tallies) {
    const holdMs = holdOf(tally);
    const heldFrom = holdRows(tally, window, holdMs);
    const isMaintained = tally.excluded.length > 0;
    if (!isMaintained) goodMs += totalOf(tally, holdMs);
    forEachKind(tally, (kind, from, to) => {
      if (kind === kinds.good && !isMaintained) return;
      let sum = 0;
      for (let row = from; row < to; row++) sum += heldFrom(row);
      if (kind === kinds.bad) badMs += sum;
      if (!isMaintained) goodMs -= sum;
      else if (kind === kinds.good) goodMs += sum;
    });
  }
  return { goodMs, badMs };
}

/** How long the state of each row of a tally is held, in milliseconds, without maintenance. */
export function holdRows({ times, end, excluded }: Tally, window: Window, holdMs: number): (row: number) => number {
  return (row) => {
    const fromMs = times[row] ?? 0;
    const toMs = heldUntil(times, row, end, window, holdMs);
    return toMs - fromMs - overlapMs(excluded, fromMs, toMs);
  };
}

function heldUntil(times: Float64Array, row: number, end: number, window: Window, holdMs: number): number {
  const nextMs = row + 1 < end ? (times[row + 1] ?? window.toMs) : window.toMs;
  return Math.min(nextMs, (times[row] ?? 0) + holdMs, window.toMs);
}
