import { countOutcomes } from '../history/runs.ts';
import type { Series } from '../history/series.ts';
import { rowsIn, type Window } from './window.ts';

/** How many samples of a window count as what. `total` = good + bad; `unknown` is in neither. */
export interface SampleCounts {
  readonly good: number;
  readonly bad: number;
  readonly total: number;
  readonly unknown: number;
}

/** Counts the samples of a window, `degraded` counting as told. */
export function countSamples(all: readonly Series[], window: Window, degraded: 'good' | 'bad'): SampleCounts {
  const counts = { unknown: 0, good: 0, bad: 0 };
  for (const series of all) {
    const { first, end } = rowsIn(series, window);
    const [unknown = 0, good = 0, slow = 0, bad = 0] = countOutcomes(series.results, first, end);
    counts.unknown += unknown;
    counts.good += good;
    counts[degraded] += slow;
    counts.bad += bad;
  }
  return { ...counts, total: counts.good + counts.bad };
}

/**
 * The SLI by the occurrences method: good ÷ (good + bad), 0..1, unrounded (OpenSLO `budgetingMethod: Occurrences`).
 * `null` when nothing was counted.
 */
export function computeAttainment({ good, total }: SampleCounts): number | null {
  return total === 0 ? null : good / total;
}
