/** What was lost, and how much may be, in what the SLI counts. */
export interface Losses {
  readonly lost: number;
  readonly allowed: number;
}

/** What is left of what may go wrong. Ratios of the budget; `remaining` is signed and never clamped. */
export interface Budget extends Losses {
  readonly consumed: number;
  readonly remaining: number;
  /** `remaining` as time of the window, in seconds. */
  readonly remainingSeconds: number;
  /** `remaining` as what the SLI counts: samples or slices; `null` where it counts time. */
  readonly remainingEvents: number | null;
}

/**
 * The error budget, 1 − target, as the double nearest to the decimal difference: 1 − 0.999 is 0.001 and not
 * 0.0010000000000000009, so that an SLI exactly at its target has exactly nothing left, and `remaining < 0` holds if
 * and only if attainment < target. Targets have at most 12 decimals.
 */
export function errorBudget(target: number): number {
  const known = budgets.get(target);
  if (known !== undefined) return known;
  const budget = Number((1 - target).toFixed(12));
  budgets.set(target, budget);
  return budget;
}

/** A config has few targets, and asks for their budgets for every check and window. */
const budgets = new Map<number, number>();

/** Error rate ÷ error budget (SRE Workbook, chapter 5): 1 = the budget lasts exactly one window. */
export function computeBurnRate(bad: number, total: number, target: number): number | null {
  if (total === 0) return null;
  return bad === 0 ? 0 : bad / allowance(total, target);
}

/** Whether a budget burns faster than a threshold, strictly: decided by counts. */
export function isBurnAbove(threshold: number, bad: number, total: number, target: number): boolean {
  return bad > 0 && bad > decimal(allowance(total, target) * threshold);
}

/** How much an SLI counts, events or time, and how much of that was lost. */
export interface Spending {
  readonly lost: number;
  readonly base: number;
}

/** The budget of a window, from what was lost of how much; `null` when nothing was counted. `unit` is what that counts. */
export function computeBudget(
  { lost, base }: Spending,
  target: number,
  windowMs: number,
  unit: 'events' | 'time' = 'events',
): Budget | null {
  if (base === 0) return null;
  const allowed = allowance(base, target);
  const remaining = (allowed - lost) / allowed;
  return {
    lost,
    allowed,
    consumed: decimal(lost / allowed),
    remaining: decimal(remaining),
    remainingSeconds: decimal((remaining * errorBudget(target) * windowMs) / 1000),
    remainingEvents: unit === 'events' ? decimal(allowed - lost) : null,
  };
}

/**
 * Whether less of the budget remains than a threshold, decided by counts: with 2 bad of 250 at 99 %, just 20 % remain,
 * and that is not below 20 %, whatever a division of doubles makes of it.
 */
export function isBudgetBelow({ lost, allowed }: Losses, threshold: number): boolean {
  return lost > decimal(allowed * (1 - threshold));
}

/** Whether a share is at least a target, decided by counts. */
export function isAtLeast(good: number, total: number, target: number): boolean {
  return good >= decimal(total * target);
}

/**
 * In how many seconds the budget of a rolling window is gone if things go on like this: remaining × window ÷ burn rate.
 * Errors that leave the window give some back, so it is a pessimist's answer. 0 where it is gone already; `null` where
 * nothing burns, or nothing is known.
 */
export function forecastExhaustion(remaining: number | null, burnRate: number | null, windowMs: number): number | null {
  if (remaining === null) return null;
  if (remaining <= 0) return 0;
  return burnRate === null || burnRate <= 0 ? null : (remaining * windowMs) / 1000 / burnRate;
}

/**
 * The same of a calendar period, that has been seen for so long and has so much time left. Its budget grows with what is seen: it is
 * gone when it burns faster than that (a burn rate above 1), and `null` where that is not before the period ends, which renews it.
 */
export function forecastInPeriod(
  remaining: number | null,
  burnRate: number | null,
  seenMs: number,
  leftMs: number,
): number | null {
  if (remaining === null) return null;
  if (remaining <= 0) return 0;
  if (burnRate === null || burnRate <= 1) return null;
  const goneMs = (remaining * seenMs) / (burnRate - 1);
  return goneMs > leftMs ? null : goneMs / 1000;
}

/** How much the budget has room for, a fraction included. */
export function allowance(base: number, target: number): number {
  return decimal(base * errorBudget(target));
}

/** A ratio to six decimals, cut off and not rounded: what had a failure is never whole. */
export function cutOff(ratio: number): number {
  return Math.floor(ratio * 1e6) / 1e6;
}

/** A sum or product of decimals, freed from the noise of binary arithmetic. */
export function decimal(value: number): number {
  return Number(value.toPrecision(13));
}
