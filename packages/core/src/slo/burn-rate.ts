import { computeBurnRate, isBurnAbove } from './budget.ts';
import { type BurnTest, longestBurnMs } from './burn-rows.ts';
import { countIn, cutTally, type SampleCounts, type Tally } from './tally.ts';
import { badTimes, visitFromNewest } from './tally-visits.ts';
import { rollingWindow, type Window } from './window.ts';

/** A row needs so many runs that counted in both of its windows: below, one failure is most of what was seen. */
const leastBurnRuns = 6;

/** How fast the budget burns, by one row. Burn rates are multiples of the rate that spends the budget in one window. */
export interface BurnRate extends BurnTest {
  readonly long: number | null;
  readonly short: number | null;
  /** How many counted samples the windows held. */
  readonly longTotal: number;
  readonly shortTotal: number;
  /** The short window, stretched where it held too few runs. */
  readonly shortMs: number;
  /** Whether both windows hold enough runs to tell. */
  readonly hasEnough: boolean;
  readonly isFiring: boolean;
  /** Where it fires, in how many runs of the long window something was bad; else 0. */
  readonly badRuns: number;
}

/**
 * The burn rates of every row, as of now: a row fires when both windows burn faster than its threshold (strictly). A short
 * window that holds too few runs is stretched back to hold enough, within the long one. Samples less than `apartMs` apart are
 * of one run: several locations, or several samples at once, see the same moment.
 */
export function computeBurnRates(
  tallies: readonly Tally[],
  nowMs: number,
  target: number,
  tests: readonly BurnTest[],
  apartMs: number,
): BurnRate[] {
  const neededMs = newestRuns(tallies, nowMs, apartMs)[leastBurnRuns - 1];
  return tests.map(({ row, factor, threshold, isReachable }) => {
    const hasEnough = neededMs !== undefined && neededMs >= nowMs - row.longMs;
    const shortMs = hasEnough ? Math.max(row.shortMs, nowMs - neededMs) : row.shortMs;
    const long = countIn(tallies, rollingWindow(nowMs, row.longMs));
    const short = countIn(tallies, rollingWindow(nowMs, shortMs));
    const isAbove = ({ bad, total }: SampleCounts) => isBurnAbove(threshold, bad, total, target);
    const isFiring = isReachable && hasEnough && isAbove(long) && isAbove(short);
    return {
      row,
      factor,
      threshold,
      isReachable,
      long: computeBurnRate(long.bad, long.total, target),
      short: computeBurnRate(short.bad, short.total, target),
      longTotal: long.total,
      shortTotal: short.total,
      shortMs,
      hasEnough,
      isFiring,
      badRuns: isFiring ? countBadRuns(tallies, rollingWindow(nowMs, row.longMs), apartMs) : 0,
    };
  });
}

/**
 * The rate at which the budget burns now: by the shortest long window that holds enough runs to tell; `null` where none does.
 */
export function currentBurnRate(rates: readonly BurnRate[]): number | null {
  return rates.find(({ hasEnough }) => hasEnough)?.long ?? null;
}

/** When the newest runs were that counted, the newest first: as many as a row needs, where there are so many. */
function newestRuns(tallies: readonly Tally[], nowMs: number, apartMs: number): number[] {
  const newest = tallies.flatMap((tally) => {
    const found: number[] = [];
    visitFromNewest(tally, (timeMs) => {
      if (timeMs < nowMs - longestBurnMs) return false;
      if (timeMs < nowMs) addApart(found, timeMs, apartMs);
      return found.length < leastBurnRuns;
    });
    return found;
  });
  return apart(
    newest.sort((a, b) => b - a),
    apartMs,
  );
}

/** In how many runs of a window something was bad: what fails everywhere at once is one failure. */
function countBadRuns(tallies: readonly Tally[], window: Window, apartMs: number): number {
  const inWindow = tallies.map((tally) => cutTally(tally, window));
  return apart(badTimes(inWindow).reverse(), apartMs).length;
}

/** Of descending instants the first, and then each that is so far from the one before. */
function apart(instants: Iterable<number>, apartMs: number): number[] {
  const found: number[] = [];
  for (const timeMs of instants) addApart(found, timeMs, apartMs);
  return found;
}

function addApart(found: number[], timeMs: number, apartMs: number): void {
  if (timeMs <= (found.at(-1) ?? Number.POSITIVE_INFINITY) - apartMs) found.push(timeMs);
}
