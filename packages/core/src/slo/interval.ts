/** Bounds within which a true ratio lies with some confidence, 0..1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
}

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
    confidence: 0.95,
  };
}
