import jStat from 'jstat';

/** Bounds within which a true ratio lies with some confidence, 0..1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
}

const confidence = 0.95;

/** The standard normal quantile of 0.975: two-sided 95 %. */
const z = 1.959963984540054;

/**
 * The Wilson score interval at 95 % (E. B. Wilson, JASA 22, 1927). It supposes independent samples; those of a probe
 * are not, so it is narrower than the truth. `null` when nothing was counted.
 */
export function computeInterval(good: number, total: number): Interval | null {
  if (total === 0) return null;
  const ratio = good / total;
  const scale = 1 + z ** 2 / total;
  const centre = (ratio + z ** 2 / (2 * total)) / scale;
  const half = (z / scale) * Math.sqrt((ratio * (1 - ratio)) / total + z ** 2 / (4 * total ** 2));
  return {
    low: good === 0 ? 0 : Math.max(0, centre - half),
    high: good === total ? 1 : Math.min(1, centre + half),
    confidence,
  };
}

/**
 * The Clopper–Pearson interval at 95 % (Biometrika 26, 1934), from quantiles of the beta distribution: it holds the true
 * ratio at least that often, at the price of being wide. It supposes independent samples, too.
 */
export function computeExactInterval(good: number, total: number): Interval | null {
  if (total === 0) return null;
  const tail = (1 - confidence) / 2;
  return {
    low: good === 0 ? 0 : jStat.beta.inv(tail, good, total - good + 1),
    high: good === total ? 1 : jStat.beta.inv(1 - tail, good + 1, total - good),
    confidence,
  };
}

/** The chance to see so few good ones, or fewer, if just `target` of all were good: the exact one-sided p-value. */
export function chanceOf(good: number, total: number, target: number): number {
  return good === total ? 1 : 1 - jStat.ibeta(target, good + 1, total - good);
}
