/**
 * A ratio as a percentage with a fixed number of decimals, cut off and never rounded up: 0.99996 with 2 decimals →
 * `99.99%`. Negative ratios are cut towards minus infinity, so that what is shown is never better than what is.
 */
export function formatPercent(ratio: number, decimals = 3): string {
  const scale = 10 ** decimals;
  // Fifteen significant digits undo the binary noise of the multiplication (0.29 × 100 = 28.999999999999996).
  const cut = Math.floor(Number((ratio * 100 * scale).toPrecision(15))) / scale;
  const shown = ratio < 1 && cut >= 100 ? 100 - 1 / scale : cut;
  return `${shown.toFixed(decimals)}%`;
}

/** A target or a threshold as a percentage, exactly as it was meant: 0.999 → `99.9%`, 0.5 → `50%`. */
export function formatTarget(ratio: number): string {
  return `${Number((ratio * 100).toPrecision(12))}%`;
}

/**
 * A share of a whole: `99.9%`, `0.999` or the number 0.999. The text is read as a decimal, so 99.9% is exactly the
 * double nearest to 0.999. `null` when it is neither.
 */
export function parseRatio(value: string | number): number | null {
  const match = /^(-?\d{1,15}(?:\.\d{1,15})?)(%?)$/.exec(String(value).trim());
  if (match === null) return null;
  return Number(match[2] === '%' ? `${match[1]}e-2` : match[1]);
}
