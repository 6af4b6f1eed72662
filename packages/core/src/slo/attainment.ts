import type { Series } from '../history/series.ts';
import { outcomes } from '../sample/outcome.ts';
import { rowsIn, type Window } from './window.ts';

/** How many samples of a window count as what. `total` = good + bad; `unknown` is in neither. */
export interface SampleCounts {
  readonly good: number;
  readonly bad: number;
  readonly total: number;
  readonly unknown: number;
}

const [unknownCode, , degradedCode, badCode] = outcomes.map((_, code) => code);

/** Counts the samples of a window, `degraded` counting as told. */
export function countSamples(all: readonly Series[], window: Window, degraded: 'good' | 'bad'): SampleCounts {
  let bad = 0;
  let unknown = 0;
  let rows = 0;
  for (const series of all) {
    const { first, end } = rowsIn(series, window);
    rows += end - first;
    for (let row = first; row < end; row++) {
      const code = series.outcomes[row];
      if (code === unknownCode) unknown++;
      else if (code === badCode || (code === degradedCode && degraded === 'bad')) bad++;
    }
  }
  const total = rows - unknown;
  return { good: total - bad, bad, total, unknown };
}

/**
 * The SLI by the occurrences method: good ÷ (good + bad), 0..1, unrounded (OpenSLO `budgetingMethod: Occurrences`).
 * `null` when nothing was counted.
 */
export function computeAttainment({ good, total }: SampleCounts): number | null {
  return total === 0 ? null : good / total;
}
