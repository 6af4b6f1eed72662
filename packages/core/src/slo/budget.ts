/** What is left of what may go wrong. Ratios of the budget; `remaining` is signed and never clamped. */
export interface Budget {
  readonly consumed: number;
  readonly remaining: number;
  /** `remaining` as time of the window, in seconds. */
  readonly remainingSeconds: number;
}

/**
 * The error budget, 1 − target, as the double nearest to the decimal difference: 1 − 0.999 is 0.001 and not
 * 0.0010000000000000009, so that an SLI exactly at its target has exactly nothing left, and `remaining < 0` holds if
 * and only if attainment < target. Targets have at most 12 decimals.
 */
export function errorBudget(target: number): number {
  return Number((1 - target).toFixed(12));
}

/** Error rate ÷ error budget (SRE Workbook, chapter 5): 1 = the budget lasts exactly one window. */
export function computeBurnRate(bad: number, total: number, target: number): number | null {
  return total === 0 ? null : bad / total / errorBudget(target);
}

/** The budget of a window, from counts; `null` when nothing was counted. */
export function computeBudget(bad: number, total: number, target: number, windowMs: number): Budget | null {
  const consumed = computeBurnRate(bad, total, target);
  if (consumed === null) return null;
  const remaining = 1 - consumed;
  return { consumed, remaining, remainingSeconds: (remaining * errorBudget(target) * windowMs) / 1000 };
}
