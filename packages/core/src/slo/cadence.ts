import type { Series } from '../history/series.ts';
import { instantsIn, type Window } from './window.ts';

/** The measured cadence: the median gap between run starts in a window, in milliseconds; `null` below two runs. */
export function measureCadence(all: readonly Series[], window: Window): number | null {
  const instants = instantsIn(all, window);
  if (instants.length < 2) return null;
  const gaps = instants
    .subarray(1)
    .map((timeMs, index) => timeMs - (instants[index] ?? 0))
    .sort();
  const middle = gaps.length >>> 1;
  const upper = gaps[middle] ?? 0;
  return gaps.length % 2 === 1 ? upper : (upper + (gaps[middle - 1] ?? upper)) / 2;
}

/**
 * The width of a slice: twice the larger of declared and measured cadence, because a grid as fine as the sampling drops
 * slices by phase alone. `null` when neither is known.
 */
export function sliceWidth(declaredMs: number | null, measuredMs: number | null): number | null {
  return declaredMs === null && measuredMs === null ? null : 2 * Math.max(declaredMs ?? 0, measuredMs ?? 0);
}
