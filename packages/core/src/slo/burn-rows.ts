import { errorBudget } from './budget.ts';

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

/** A row for one window and target. */
export interface BurnTest {
  readonly row: BurnRow;
  /** Share × window ÷ long: above it, the long window alone spends that share. */
  readonly factor: number;
  /** The factor, but never below 1: a service that meets its SLO never fires. */
  readonly threshold: number;
  /** Whether any error rate can exceed the threshold: one of 100 % burns 1 ÷ (1 − target). */
  readonly isReachable: boolean;
}

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
