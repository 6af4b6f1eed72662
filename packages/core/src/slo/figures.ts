import type { Objective } from '../config/config.ts';
import { type Budget, computeBudget, forecastExhaustion } from './budget.ts';
import { computeSli, type Method, type Sli } from './budgeting.ts';
import { type BurnRate, type burnTests, computeBurnRates, currentBurnRate } from './burn-rate.ts';
import { type ByTimes, measureCadence, sliceWidth } from './cadence.ts';
import type { Coverage } from './coverage.ts';
import { effectiveSamples } from './dependence.ts';
import { computeMeanTimes, findIncidents, type Incident, type MeanTimes } from './incidents.ts';
import { computeExactInterval, computeInterval, type Interval } from './interval.ts';
import { countAll, countParts, newestMeasured, type SampleCounts, type Tally } from './tally.ts';
import { rollingWindow, type Window } from './window.ts';

/** Everything that was computed for one objective and one check, or for all its checks pooled (`check: null`). */
export interface ObjectiveFigures {
  readonly objective: Objective;
  readonly check: string | null;
  /** What was looked at: of a calendar period what is over of it. */
  readonly window: Window;
  /** The whole window: of a calendar period also what is still to come. */
  readonly periodMs: number;
  readonly counts: SampleCounts;
  readonly sli: Sli;
  readonly budget: Budget | null;
  /** In how many seconds the budget is gone at the current burn rate; 0 = it is; `null` = it does not go, or nobody knows. */
  readonly exhaustsInSeconds: number | null;
  readonly burnRates: readonly BurnRate[];
  /** Attainment by samples in 28 equal parts of the window, the oldest first; `null` = no data. */
  readonly trend: readonly (number | null)[];
  readonly incidents: readonly Incident[];
  readonly meanTimes: MeanTimes;
  /** Wilson's and Clopper and Pearson's, of the samples. */
  readonly interval: Interval | null;
  readonly exactInterval: Interval | null;
  /** How many independent samples those of the window are worth; `null` where there is none. */
  readonly effectiveSamples: number | null;
  /** By the occurrences method, where that and the objective's own are more than a tenth of the budget apart; else `null`. */
  readonly byOccurrences: number | null;
  readonly coverage: number | null;
  readonly sliceMs: number | null;
  readonly declaredCadenceMs: number | null;
  readonly measuredCadenceMs: number | null;
  /** When the newest sample of the window was taken that was measured, in maintenance or not. */
  readonly newestMs: number | null;
  /** Bad samples in the look-back of `gate.recent`; 0 without one. */
  readonly recentFailures: number;
}

/** What an objective is computed from. */
export interface FigureParts {
  readonly objective: Objective;
  readonly check: string | null;
  readonly tallies: readonly Tally[];
  /** When all of its checks were in maintenance: ascending, apart. */
  readonly excluded: readonly Window[];
  readonly declaredCadenceMs: number | null;
  readonly window: Window;
  readonly periodMs: number;
  readonly nowMs: number;
  readonly burnTests: ReturnType<typeof burnTests>;
  readonly medianGap: ByTimes<number | null>;
  readonly coverageOf: (sliceMs: number) => Coverage;
}

/** States are held for an hour where nobody knows how often the service is checked. */
const unknownHoldMs = 3_600_000;

/** Two methods that differ by more of the budget than this are worth a word. */
const tellingShare = 0.1;

/** Computes an objective as of `nowMs`. What lies later is not looked at. */
export function computeFigures(parts: FigureParts): ObjectiveFigures {
  const { objective, check, tallies, excluded, window, periodMs, nowMs, declaredCadenceMs } = parts;
  const { target, gate } = objective;
  const counts = countAll(tallies, window);
  const measuredCadenceMs = measureCadence(tallies, window, parts.medianGap);
  const gridMs = sliceWidth(declaredCadenceMs, measuredCadenceMs);
  const method = methodOf(objective, gridMs, declaredCadenceMs, measuredCadenceMs);
  const sli = computeSli(method, tallies, window, counts, excluded);
  const lengthMs = window.toMs - window.fromMs;
  const unit = objective.budgeting === 'time-weighted' ? 'time' : 'events';
  const budget = computeBudget(sli.lost, sli.base, target, lengthMs, unit);
  const burnRates = computeBurnRates(tallies, nowMs, target, parts.burnTests);
  const incidents = counts.bad === 0 ? [] : findIncidents(tallies, window);
  const newest = tallies.flatMap((tally) => newestMeasured(tally, window) ?? []);
  return {
    objective,
    check,
    window,
    periodMs,
    counts,
    sli,
    budget,
    exhaustsInSeconds: forecastExhaustion(budget?.remaining ?? null, currentBurnRate(burnRates), periodMs),
    burnRates,
    trend: trendOf(tallies, window),
    incidents,
    meanTimes: computeMeanTimes(incidents, Math.max(declaredCadenceMs ?? 0, measuredCadenceMs ?? 0) || null),
    interval: computeInterval(counts.good, counts.total),
    exactInterval: computeExactInterval(counts.good, counts.total),
    effectiveSamples: counts.total === 0 ? null : effectiveSamples(tallies, window),
    byOccurrences: compareMethods(sli, counts, target),
    coverage: gridMs === null ? null : parts.coverageOf(gridMs)(tallies, excluded),
    sliceMs: objective.budgeting.endsWith('timeslices') ? method.sliceMs : null,
    declaredCadenceMs,
    measuredCadenceMs,
    newestMs: newest.length === 0 ? null : Math.max(...newest),
    recentFailures: gate.recent === null ? 0 : countAll(tallies, rollingWindow(nowMs, gate.recent.windowMs)).bad,
  };
}

/** A day each in the usual window. */
const trendParts = 28;

function trendOf(tallies: readonly Tally[], window: Window): (number | null)[] {
  const [good, bad] = [new Uint32Array(trendParts), new Uint32Array(trendParts)];
  countParts(tallies, window, good, bad);
  return Array.from(good, (count, part) => {
    const total = count + (bad[part] ?? 0);
    // Cut off, not rounded: a part with a failure is never a whole one.
    return total === 0 ? null : Math.floor((count / total) * 1e6) / 1e6;
  });
}

function methodOf(
  objective: Objective,
  gridMs: number | null,
  declaredMs: number | null,
  measuredMs: number | null,
): Method {
  const cadenceMs = declaredMs ?? measuredMs;
  return {
    budgeting: objective.budgeting,
    sliceMs: objective.sliceMs ?? gridMs ?? unknownHoldMs,
    sliceTarget: objective.sliceTarget,
    missing: objective.missing,
    holdMs: objective.holdMs ?? (cadenceMs === null ? unknownHoldMs : 2 * cadenceMs),
  };
}

/** What the occurrences method says, where that is so different that a reader should know. */
function compareMethods({ attainment }: Sli, { good, total }: SampleCounts, target: number): number | null {
  if (attainment === null || total === 0) return null;
  const byOccurrences = good / total;
  return Math.abs(byOccurrences - attainment) > tellingShare * (1 - target) ? byOccurrences : null;
}
