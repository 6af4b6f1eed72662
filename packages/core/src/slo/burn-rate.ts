import { computeBurnRate, errorBudget, isBurnAbove } from './budget.ts';
import { badTimes, countAll, countedFromNewest, type SampleCounts, type Tally } from './tally.ts';
import { rollingWindow, type Window } from './window.ts';

/** One row of the multi-window, multi-burn-rate table (SRE Workbook, chapter 5, "Alerting on SLOs"). */
export interface BurnRow {
  readonly severity: 'page' | 'ticket';
  readonly longMs: number;
  readonly shortMs: number;
  /** How many percent of the whole budget are spent when the row fires after one long window. */
  readonly percent: number;
}

const minuteMs = 60_000;

/** The four rows: the three of the Workbook's table 5-8, and the 1 d row of its PromQL. Short = long ÷ 12. */
export const burnRows: readonly BurnRow[] = [
  { severity: 'page', longMs: 60 * minuteMs, shortMs: 5 * minuteMs, percent: 2 },
  { severity: 'page', longMs: 360 * minuteMs, shortMs: 30 * minuteMs, percent: 5 },
  { severity: 'ticket', longMs: 1440 * minuteMs, shortMs: 120 * minuteMs, percent: 10 },
  { severity: 'ticket', longMs: 4320 * minuteMs, shortMs: 360 * minuteMs, percent: 10 },
];

/** The longest window of any row. */
export const longestBurnMs = Math.max(...burnRows.map(({ longMs }) => longMs));

/** A row needs so many runs that counted in both of its windows: below, one failure is most of what was seen. */
const leastBurnRuns = 6;

/** How fast the budget burns, by one row. Burn rates are multiples of the rate that spends the budget in one window. */
export interface BurnRate {
  readonly row: BurnRow;
  /** Share × window ÷ long: above it, the long window alone spends that share. */
  readonly factor: number;
  /** The factor, but never below 1: a service that meets its SLO never fires. */
  readonly threshold: number;
  /** Whether any error rate can exceed the threshold: one of 100 % burns 1 ÷ (1 − target). */
  readonly isReachable: boolean;
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

/** A row for one window and target. */
interface BurnTest extends Pick<BurnRate, 'row' | 'factor' | 'threshold' | 'isReachable'> {}

/** The rows for a window and a target. */
export function burnTests(windowMs: number, target: number): BurnTest[] {
  return burnRows.map((row) => {
    const factor = burnFactor(row, windowMs);
    const threshold = Math.max(1, factor);
    const isReachable = row.longMs <= windowMs && 1 / errorBudget(target) > threshold;
    return { row, factor, threshold, isReachable };
  });
}

/** The factor of a row for a window: 14.4 for 2 % of 30 days in an hour, 13.44 for 28 days. */
export function burnFactor({ percent, longMs }: BurnRow, windowMs: number): number {
  return (percent * windowMs) / (100 * longMs);
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
    const long = countAll(tallies, rollingWindow(nowMs, row.longMs));
    const short = countAll(tallies, rollingWindow(nowMs, shortMs));
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
  const window = rollingWindow(nowMs, longestBurnMs);
  const newest = tallies.flatMap((tally) => apart(countedFromNewest(tally, window), apartMs, leastBurnRuns));
  return apart(
    newest.sort((a, b) => b - a),
    apartMs,
    leastBurnRuns,
  );
}

/** In how many runs of a window something was bad: what fails everywhere at once is one failure. */
function countBadRuns(tallies: readonly Tally[], window: Window, apartMs: number): number {
  return apart(badTimes(tallies, window).reverse(), apartMs, Number.POSITIVE_INFINITY).length;
}

/** Of descending instants the first, and then each that is so far from the one before; at most so many. */
function apart(instants: Iterable<number>, apartMs: number, most: number): number[] {
  const found: number[] = [];
  for (const timeMs of instants) {
    if (timeMs <= (found.at(-1) ?? Number.POSITIVE_INFINITY) - apartMs) found.push(timeMs);
    if (found.length === most) break;
  }
  return found;
}
