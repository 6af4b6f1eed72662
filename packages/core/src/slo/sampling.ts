/**
 * How many samples without a single failure it takes to say, at 95 %, that a target is met: ln 0.05 ÷ ln target. Whoever
 * takes fewer in a window can never show it.
 */
export function samplesToShow(target: number): number {
  return Math.ceil(Math.log(0.05) / Math.log(target));
}
