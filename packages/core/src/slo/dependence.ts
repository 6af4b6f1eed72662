import { forEachKind, isCounted, kinds, type Tally } from './tally.ts';
import type { Window } from './window.ts';

/**
 * How many independent samples those of a window are worth: n (1 − r) ÷ (1 + r), with r the lag-1 autocorrelation of good
 * and bad. Outages last, so a sample mostly tells what the one before it told, and an interval that supposes independence
 * is narrower than the truth. Of several series the numbers add up. Never more than n.
 */
export function effectiveSamples(tallies: readonly Tally[], window: Window): number {
  return tallies.reduce((sum, tally) => sum + effectiveOf(tally, window), 0);
}

function effectiveOf(tally: Tally, window: Window): number {
  let [total, bad, bothBad] = [0, 0, 0];
  let first: boolean | null = null;
  let last = false;
  forEachKind(tally, window, (kind, from, to) => {
    if (!isCounted(kind)) return;
    const isBad = kind === kinds.bad;
    if (isBad) {
      bothBad += to - from - 1 + (first !== null && last ? 1 : 0);
      bad += to - from;
    }
    total += to - from;
    first ??= isBad;
    last = isBad;
  });
  if (bad === 0 || bad === total) return total;
  // Σ (xᵢ − m)(xᵢ₊₁ − m) over neighbours, and Σ (xᵢ − m)², of x = 1 for bad and 0 for good.
  const m = bad / total;
  const ends = Number(first === true) + Number(last);
  const covariance = bothBad - m * (2 * bad - ends) + (total - 1) * m * m;
  const correlation = Math.max(0, covariance / (bad * (1 - m)));
  return (total * (1 - correlation)) / (1 + correlation);
}
