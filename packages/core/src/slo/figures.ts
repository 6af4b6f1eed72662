import type { Objective } from '../config/config.ts';
import type { Series } from '../history/series.ts';
import { computeAttainment, countSamples, type SampleCounts } from './attainment.ts';
import { type Budget, computeBudget } from './budget.ts';
import { measureCadence, sliceWidth } from './cadence.ts';
import { computeCoverage } from './coverage.ts';
import { computeInterval, type Interval } from './interval.ts';
import { countedInstantsIn, rollingWindow, type Window } from './window.ts';

/** Everything that was computed for one objective and one check, or for all its checks pooled (`check: null`). */
export interface ObjectiveFigures {
  readonly objective: Objective;
  readonly check: string | null;
  readonly window: Window;
  readonly counts: SampleCounts;
  readonly attainment: number | null;
  readonly budget: Budget | null;
  readonly interval: Interval | null;
  readonly coverage: number | null;
  readonly declaredCadenceMs: number | null;
  readonly measuredCadenceMs: number | null;
  /** When the newest counted sample of the window was taken. */
  readonly newestMs: number | null;
  /** Bad samples in the look-back of `gate.recent`; 0 without one. */
  readonly recentFailures: number;
}

/** Computes an objective over the series of its checks, as of `nowMs`. What lies later is not looked at. */
export function computeFigures(
  objective: Objective,
  check: string | null,
  series: readonly Series[],
  declaredCadenceMs: number | null,
  nowMs: number,
): ObjectiveFigures {
  const window = rollingWindow(nowMs, objective.windowMs);
  const counts = countSamples(series, window, objective.degraded);
  const measuredCadenceMs = measureCadence(series, window);
  const sliceMs = sliceWidth(declaredCadenceMs, measuredCadenceMs);
  const { recent } = objective.gate;
  return {
    objective,
    check,
    window,
    counts,
    attainment: computeAttainment(counts),
    budget: computeBudget(counts.bad, counts.total, objective.target, objective.windowMs),
    interval: computeInterval(counts.good, counts.total),
    coverage: sliceMs === null ? null : computeCoverage(series, window, sliceMs),
    declaredCadenceMs,
    measuredCadenceMs,
    newestMs: countedInstantsIn(series, window).at(-1) ?? null,
    recentFailures:
      recent === null ? 0 : countSamples(series, rollingWindow(nowMs, recent.windowMs), objective.degraded).bad,
  };
}
