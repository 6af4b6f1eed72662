import { startOfStretch } from '../history/stretches.ts';
import { isCounted, type Kind, kinds, type Tally } from './tally.ts';

/**
 * How many independent samples those of some series are worth: n (1 − r) ÷ (1 + r), with r the lag-1 autocorrelation of good
 * and bad. Outages last, so a sample mostly tells what the one before it told, and an interval that supposes independence
 * is narrower than the truth. Of several series the numbers add up. Never more than n.
 */
export function effectiveSamples(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, tally) => sum + effectiveOf(tally), 0);
}

function effectiveOf({ stretches }: Tally): number {
  const { ends, words } = stretches;
  let [total, bad, bothBad] = [0, 0, 0];
  let first: boolean | null = null;
  let last = false;
  for (let stretch = 0; stretch < words.length; stretch++) {
    const kind = (words[stretch] ?? kinds.unknown) as Kind;
    if (!isCounted(kind)) continue;
    const isBad = kind === kinds.bad;
    const rows = (ends[stretch] ?? 0) - startOfStretch(stretches, stretch);
    if (isBad) {
      bothBad += rows - 1 + (first !== null && last ? 1 : 0);
      bad += rows;
    }
    total += rows;
    first ??= isBad;
    last = isBad;
  }
  if (bad === 0 || bad === total) return total;
  // Σ (xᵢ − m)(xᵢ₊₁ − m) over neighbours, and Σ (xᵢ − m)², of x = 1 for bad and 0 for good.
  const m = bad / total;
  const outer = Number(first === true) + Number(last);
  const covariance = bothBad - m * (2 * bad - outer) + (total - 1) * m * m;
  const correlation = Math.max(0, covariance / (bad * (1 - m)));
  return (total * (1 - correlation)) / (1 + correlation);
}
