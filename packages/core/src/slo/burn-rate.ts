import { computeBurnRate, errorBudget, isBurnAbove } from './budget.ts';
import { countAll, forEachKind, kinds, type SampleCounts, type Tally } from './tally.ts';
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

/** A row needs so many counted samples in both of its windows: below, one failure is most of what was seen. */
const leastBurnSamples = 6;

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
  /** What the windows held: bad samples, and those that count. */
  readonly longBad: number;
  readonly longTotal: number;
  readonly shortTotal: number;
  /** The short window, stretched where it held too few samples. */
  readonly shortMs: number;
  /** Whether both windows hold enough samples to tell. */
  readonly hasEnough: boolean;
  readonly isFiring: boolean;
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
 * window that holds too few samples is stretched back to hold enough, within the long one.
 */
export function computeBurnRates(
  tallies: readonly Tally[],
  nowMs: number,
  target: number,
  tests: readonly BurnTest[],
): BurnRate[] {
  return tests.map((test) => {
    const { row, factor, threshold, isReachable } = test;
    const long = countAll(tallies, rollingWindow(nowMs, row.longMs));
    const { shortMs, short } = countShort(tallies, row, nowMs, long);
    const hasEnough = Math.min(long.total, short.total) >= leastBurnSamples;
    const isAbove = ({ bad, total }: SampleCounts) => isBurnAbove(threshold, bad, total, target);
    return {
      row,
      factor,
      threshold,
      isReachable,
      long: computeBurnRate(long.bad, long.total, target),
      short: computeBurnRate(short.bad, short.total, target),
      longBad: long.bad,
      longTotal: long.total,
      shortTotal: short.total,
      shortMs,
      hasEnough,
      isFiring: isReachable && hasEnough && isAbove(long) && isAbove(short),
    };
  });
}

/**
 * The rate at which the budget burns now: by the shortest long window that holds enough samples to tell; `null` where none
 * does.
 */
export function currentBurnRate(rates: readonly BurnRate[]): number | null {
  return rates.find(({ longTotal }) => longTotal >= leastBurnSamples)?.long ?? null;
}

/** A row's short window: as it is, or back to its sixth newest counted sample where it holds fewer. */
function countShort(tallies: readonly Tally[], row: BurnRow, nowMs: number, long: SampleCounts) {
  const short = countAll(tallies, rollingWindow(nowMs, row.shortMs));
  if (short.total >= leastBurnSamples || long.total < leastBurnSamples) return { shortMs: row.shortMs, short };
  const newest = tallies.flatMap((tally) => newestTimes(tally, rollingWindow(nowMs, row.longMs)));
  const oldestMs = newest.sort((a, b) => b - a)[leastBurnSamples - 1] ?? nowMs - row.longMs;
  const shortMs = Math.max(row.shortMs, nowMs - oldestMs);
  return { shortMs, short: countAll(tallies, rollingWindow(nowMs, shortMs)) };
}

/** When the newest counted samples of a window were taken. */
function newestTimes(tally: Tally, window: Window): number[] {
  const found: number[] = [];
  forEachKind(tally, window, (kind, from, to) => {
    if (kind !== kinds.good && kind !== kinds.bad) return;
    found.push(...tally.times.subarray(Math.max(from, to - leastBurnSamples), to));
    found.splice(0, found.length - leastBurnSamples);
  });
  return found;
}
