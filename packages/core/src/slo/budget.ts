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
  return total === 0 ? null : bad / allowedFailures(total, target);
}

/** The budget of a window, from counts; `null` when nothing was counted. */
export function computeBudget(bad: number, total: number, target: number, windowMs: number): Budget | null {
  if (total === 0) return null;
  const allowed = allowedFailures(total, target);
  const remaining = (allowed - bad) / allowed;
  return { consumed: bad / allowed, remaining, remainingSeconds: (remaining * errorBudget(target) * windowMs) / 1000 };
}

/**
 * Whether less of the budget remains than a threshold, decided by counts: with 2 bad of 250 at 99 %, just 20 % remain,
 * and that is not below 20 %, whatever a division of doubles makes of it.
 */
export function isBudgetBelow(threshold: number, bad: number, total: number, target: number): boolean {
  return bad > decimal(allowedFailures(total, target) * (1 - threshold));
}

/** How many failures the budget has room for, a fraction included. */
function allowedFailures(total: number, target: number): number {
  return decimal(total * errorBudget(target));
}

/** A product of decimals, freed from the noise of the binary multiplication. */
function decimal(product: number): number {
  return Number(product.toPrecision(13));
}
