import { type Budget, computeBudget, cutOff, forecastExhaustion, forecastInPeriod, isBudgetBelow } from './budget.ts';
import { computeSli, type Method, type Sli } from './budgeting.ts';
import { type BurnRate, computeBurnRates, currentBurnRate } from './burn-rate.ts';
import type { BurnTest } from './burn-rows.ts';
import {
  type ByTimes,
  type Cadence,
  type Delivery,
  isTelling,
  measureCadence,
  measureDelivery,
  quickestCadence,
  sliceWidth,
} from './cadence.ts';
import type { Coverage } from './coverage.ts';
import { effectiveSamples } from './dependence.ts';
import { type HeldTotal, holdStates } from './held-time.ts';
import { lossBy, type PricedIncidents, priceIncidents } from './incident-cost.ts';
import { noIncidents, summarizeIncidents } from './incidents.ts';
import { computeInterval, type Interval } from './interval.ts';
import { lossesFromNewest } from './losses.ts';
import { compareMethods, type OtherMethod } from './method-comparison.ts';
import { countsSlices, isProportion, type Objective } from './objective.ts';
import type { Percentiles } from './percentiles.ts';
import { recoveryInPeriod, recoveryOf } from './recovery.ts';
import { mostOwnSlices } from './slices.ts';
import { countAll, countIn, countParts, type SampleCounts, type Tally } from './tally.ts';
import { newestMeasured } from './tally-visits.ts';
import { overlapMs, rollingWindow, type Window } from './window.ts';

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
  /**
   * When the budget is back above the threshold of the gate that it is below (the failing one before the warning one), if nothing
   * fails from now on; `null` = it is below neither, or that is not known. A calendar period's is renewed when the period ends, at
   * the latest.
   */
  readonly recoversMs: number | null;
  /** Attainment by samples in 28 equal parts of the window, the oldest first; `null` = no data. */
  readonly trend: readonly (number | null)[];
  readonly incidents: PricedIncidents;
  /** Of a latency objective how long samples took; `null` for any other, and where nothing was recorded. */
  readonly percentiles: Percentiles | null;
  /** Wilson's and Clopper and Pearson's, of the samples or slices that the SLI counts; `null` where it is no proportion of those. */
  readonly interval: Interval | null;
  readonly exactInterval: Interval | null;
  /** How many independent samples those of the window are worth; `null` where there is none. */
  readonly effectiveSamples: number | null;
  /** What another method says, where that and the objective's own are more than a tenth of the budget apart; else `null`. */
  readonly other: OtherMethod | null;
  readonly coverage: number | null;
  readonly sliceMs: number | null;
  readonly declaredCadenceMs: number | null;
  readonly measuredCadenceMs: number | null;
  readonly delivery: Delivery | null;
  /** Parts of a composite that have no data. */
  readonly silentParts: readonly string[];
  /** When the oldest sample of the window was taken, and the newest that was measured, in maintenance or not. */
  readonly oldestMs: number | null;
  readonly newestMs: number | null;
  /** When the newest sample there is was taken, be it before the window; `null` = there is none. */
  readonly newestKnownMs: number | null;
  /** Bad samples in the look-back of `gate.recent`; 0 without one. */
  readonly recentFailures: number;
}

/** What an objective is computed from. */
export interface FigureParts {
  readonly objective: Objective;
  readonly check: string | null;
  /** All that is looked at, and what of it is in the window. */
  readonly tallies: readonly Tally[];
  readonly inWindow: readonly Tally[];
  /** Of a latency objective, how long the samples of the window took. */
  readonly percentiles: Percentiles | null;
  /** When all of its checks were in maintenance: ascending, apart. */
  readonly excluded: readonly Window[];
  readonly declaredCadenceMs: number | null;
  readonly window: Window;
  readonly periodMs: number;
  readonly nowMs: number;
  readonly burnTests: readonly BurnTest[];
  readonly cadence: ByTimes<Cadence>;
  readonly coverageOf: (sliceMs: number) => Coverage;
  readonly heldTotal: HeldTotal;
  readonly exactInterval: (counts: Pick<SampleCounts, 'good' | 'total'>) => Interval | null;
}

/** Where no cadence is known, states are held, and slices are wide, for an hour. */
const withoutCadenceMs = 3_600_000;

/** Computes an objective as of `nowMs`. What lies later is not looked at. */
export function computeFigures(parts: FigureParts): ObjectiveFigures {
  const { objective, check, tallies, inWindow, excluded, window, periodMs, nowMs, declaredCadenceMs } = parts;
  const { target, gate } = objective;
  const counts = countAll(inWindow);
  const lengthMs = window.toMs - window.fromMs;
  const measuredCadenceMs = measureCadence(inWindow, parts.cadence);
  const finestMs = lengthMs / mostOwnSlices;
  const width = sliceWidth(declaredCadenceMs, measuredCadenceMs);
  const gridMs = width === null ? null : Math.max(width, finestMs);
  const method = methodOf(parts, gridMs, measuredCadenceMs);
  const sli = computeSli(method, inWindow, window, counts, excluded);
  const unit = objective.budgeting === 'time-weighted' ? 'time' : 'events';
  const judgedMs = lengthMs - overlapMs(excluded, window.fromMs, window.toMs);
  const budget = computeBudget(sli, target, judgedMs, unit);
  const burnRates = computeBurnRates(tallies, nowMs, target, parts.burnTests, apartOf(parts));
  const cadenceMs = Math.max(declaredCadenceMs ?? 0, measuredCadenceMs ?? 0) || null;
  const incidents = counts.bad === 0 ? noIncidents : summarizeIncidents(inWindow, cadenceMs, lossBy(method, window));
  const newest = inWindow.flatMap((tally) => newestMeasured(tally) ?? []);
  const heldTime = () => holdStates(inWindow, window, method.holdOf, parts.heldTotal);
  const isDrawn = isProportion(objective);
  const byGrid = gridMs === null ? null : parts.coverageOf(gridMs)(inWindow, excluded);
  return {
    objective,
    check,
    window,
    periodMs,
    counts,
    sli,
    budget,
    exhaustsInSeconds: forecast(budget, currentBurnRate(burnRates), parts),
    burnRates,
    recoversMs: recoveryFrom(budget, method, parts),
    trend: trendOf(inWindow, window),
    incidents: priceIncidents(incidents, budget, method, { inWindow, window }),
    percentiles: parts.percentiles,
    interval: isDrawn ? computeInterval(sli.good, sli.total) : null,
    exactInterval: isDrawn ? parts.exactInterval(sli) : null,
    effectiveSamples: counts.total === 0 ? null : effectiveSamples(inWindow),
    other: compareMethods(sli, counts, objective, heldTime),
    coverage: objective.budgeting === 'occurrences' ? byGrid : sli.coverage,
    sliceMs: countsSlices(objective.budgeting) ? method.sliceMs : null,
    declaredCadenceMs,
    measuredCadenceMs,
    delivery: measureDelivery(inWindow, window, declaredCadenceMs, parts.cadence),
    silentParts: [],
    oldestMs: oldestOf(inWindow),
    newestMs: newest.length === 0 ? null : Math.max(...newest),
    newestKnownMs: newestKnownOf(tallies),
    recentFailures: gate.recent === null ? 0 : countIn(tallies, rollingWindow(nowMs, gate.recent.windowMs)).bad,
  };
}

function oldestOf(tallies: readonly Tally[]): number | null {
  return tallies.reduce<number | null>((oldest, { times, first, end }) => {
    const timeMs = first === end ? undefined : times[first];
    return timeMs === undefined ? oldest : Math.min(oldest ?? timeMs, timeMs);
  }, null);
}

function newestKnownOf(tallies: readonly Tally[]): number | null {
  const newest = tallies.flatMap(({ times, end }) => times[end - 1] ?? []);
  return newest.length === 0 ? null : Math.max(...newest);
}

/** How far apart samples of different runs are at least: half the cadence, of the check that is measured most often. */
function apartOf({ inWindow, cadence, declaredCadenceMs }: FigureParts): number {
  const quickestMs = quickestCadence(inWindow, cadence) ?? declaredCadenceMs;
  return quickestMs === null ? Number.POSITIVE_INFINITY : quickestMs / 2;
}

/** In how many seconds the budget is gone; `null` where that is not before a calendar period ends, which renews it. */
function forecast(budget: Budget | null, burnRate: number | null, parts: FigureParts): number | null {
  const { objective, window, periodMs } = parts;
  const remaining = budget?.remaining ?? null;
  if (objective.window.kind === 'rolling') return forecastExhaustion(remaining, burnRate, periodMs);
  return forecastInPeriod(remaining, burnRate, seenFor(parts), window.fromMs + periodMs - window.toMs);
}

function recoveryFrom(budget: Budget | null, method: Method, parts: FigureParts): number | null {
  const { objective, inWindow, window, periodMs, excluded } = parts;
  const { fail, warn } = objective.gate.budget;
  const threshold = [fail, warn].find((each) => budget !== null && isBudgetBelow(budget, each));
  if (budget === null || threshold === undefined) return null;
  if (objective.window.kind === 'rolling')
    return recoveryOf(lossesFromNewest(method, inWindow, window, excluded), window, budget, threshold);
  return recoveryInPeriod(budget, threshold, window.toMs, seenFor(parts), window.fromMs + periodMs);
}

/** For how long the window has been seen, without maintenance: since its first sample, or all of it where empty slices count. */
function seenFor({ objective, inWindow, window, excluded }: FigureParts): number {
  const countsGaps = countsSlices(objective.budgeting) && objective.missing !== 'ignore';
  const sinceMs = countsGaps ? window.fromMs : (oldestOf(inWindow) ?? window.fromMs);
  return window.toMs - sinceMs - overlapMs(excluded, sinceMs, window.toMs);
}

/** A day each in the usual window. */
const trendParts = 28;

function trendOf(tallies: readonly Tally[], window: Window): (number | null)[] {
  const { good, total } = countParts(tallies, window, trendParts);
  return total.map((all, part) => (all === 0 ? null : cutOff((good[part] ?? 0) / all)));
}

function methodOf(parts: FigureParts, gridMs: number | null, measuredMs: number | null): Method {
  const { objective } = parts;
  return {
    budgeting: objective.budgeting,
    sliceMs: objective.sliceMs ?? gridMs ?? withoutCadenceMs,
    sliceTarget: objective.sliceTarget,
    missing: objective.missing,
    holdOf: holdRule(parts, measuredMs),
  };
}

/**
 * How long states are held: as the objective says; else for two cadences, the declared one or that of the series itself. Held for
 * as long as the quickest of a pool, a check that is measured now and then would hardly count. A series of too few runs goes by
 * what was measured of all.
 */
function holdRule({ objective, cadence, declaredCadenceMs }: FigureParts, measuredMs: number | null): Method['holdOf'] {
  const { holdMs } = objective;
  if (holdMs !== null) return () => holdMs;
  if (declaredCadenceMs !== null) return () => 2 * declaredCadenceMs;
  return ({ times, first, end }) => {
    const own = cadence(times, first, end);
    const cadenceMs = isTelling(own) ? own.gapMs : measuredMs;
    return cadenceMs === null ? withoutCadenceMs : 2 * cadenceMs;
  };
}
