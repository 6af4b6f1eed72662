import type { Series } from '../history/series.ts';
import { countedInstantsIn, type Window } from './window.ts';

/**
 * The share of a window's slices that hold at least one counted sample, 0..1. Slices are counted from the start of the
 * window; the last may be shorter. A gap is no data: it lowers coverage and nothing else.
 */
export function computeCoverage(all: readonly Series[], window: Window, sliceMs: number): number {
  const slices = Math.ceil((window.toMs - window.fromMs) / sliceMs);
  let observed = 0;
  let last = -1;
  for (const timeMs of countedInstantsIn(all, window)) {
    const slice = Math.floor((timeMs - window.fromMs) / sliceMs);
    if (slice !== last) observed++;
    last = slice;
  }
  return observed / slices;
}
