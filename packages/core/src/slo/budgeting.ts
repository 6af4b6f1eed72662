import { assertNever } from '../error.ts';
import { decimal, isAtLeast } from './budget.ts';
import { holdStates } from './held-time.ts';
import type { Budgeting, MissingSlices } from './objective.ts';
import { type Slices, sliceUp } from './slices.ts';
import type { SampleCounts, Tally } from './tally.ts';
import { overlapMs, type Window } from './window.ts';

/** How samples become an SLI, decided: every width in milliseconds. */
export interface Method {
  readonly budgeting: Budgeting;
  readonly sliceMs: number;
  readonly sliceTarget: number;
  readonly missing: MissingSlices;
  /** How long a state of a series is held past its sample. */
  readonly holdOf: (tally: Tally) => number;
}

/** A service level indicator: how much was lost of how much. */
export interface Sli {
  /** Samples; slices for the slice methods. */
  readonly good: number;
  readonly bad: number;
  readonly total: number;
  /** What was lost and what it is a part of: samples, slices (parts of them for the ratio of each), milliseconds. */
  readonly lost: number;
  readonly base: number;
  /** 1 − lost ÷ base, 0..1; `null` where there is nothing to go by. */
  readonly attainment: number | null;
  /** How much of the window is known, 0..1, where the method itself says; `null` where it does not. */
  readonly coverage: number | null;
}

/**
 * Computes an SLI by a method of OpenSLO's (`budgetingMethod`), or by time (which OpenSLO does not have), of tallies cut to a
 * window.
 */
export function computeSli(
  method: Method,
  tallies: readonly Tally[],
  window: Window,
  counts: SampleCounts,
  excluded: readonly Window[],
): Sli {
  const { good, bad, total } = counts;
  switch (method.budgeting) {
    case 'occurrences':
      return {
        good,
        bad,
        total,
        lost: bad,
        base: total,
        attainment: total === 0 ? null : good / total,
        coverage: null,
      };
    case 'timeslices':
    case 'ratio-timeslices':
      return sliceSli(sliceUp(tallies, window, method.sliceMs, excluded), method);
    case 'time-weighted': {
      const { goodMs, badMs } = holdStates(tallies, window, method.holdOf);
      const base = goodMs + badMs;
      // A location that is no more is no gap in those that are.
      const seen = tallies.filter(({ first, end }) => first < end);
      const wholeMs = seen.reduce((sum, tally) => sum + lengthOf(window) - excludedMs(tally, window), 0);
      return {
        good,
        bad,
        total,
        lost: badMs,
        base,
        attainment: base === 0 ? null : goodMs / base,
        coverage: wholeMs === 0 ? null : base / wholeMs,
      };
    }
    default:
      return assertNever(method.budgeting);
  }
}

/**
 * Timeslices: a slice is good when its share of good samples is at least the slice target, and the SLI is the share of good
 * slices. Ratio timeslices: the SLI is the mean of the shares. A slice without samples counts as `missing` says; with no
 * sample at all there is no SLI, whatever it says.
 */
function sliceSli({ good, bad, isExcluded }: Slices, method: Method): Sli {
  const slices = { good: 0, bad: 0 };
  let [seen, excluded, sum] = [0, 0, 0];
  for (let slice = 0; slice < good.length; slice++) {
    const total = (good[slice] ?? 0) + (bad[slice] ?? 0);
    if (isExcluded[slice] === 1) excluded++;
    const lost = isExcluded[slice] === 1 ? null : lossOfSlice(good[slice] ?? 0, bad[slice] ?? 0, method);
    if (lost === null) continue;
    if (total > 0) seen++;
    const isGood = total === 0 ? method.missing === 'good' : isAtLeast(good[slice] ?? 0, total, method.sliceTarget);
    slices[isGood ? 'good' : 'bad']++;
    sum += lost;
  }
  const total = slices.good + slices.bad;
  const left = good.length - excluded;
  const coverage = left === 0 ? null : seen / left;
  if (seen === 0) return { good: 0, bad: 0, total: 0, lost: 0, base: 0, attainment: null, coverage };
  // Shares such as 1 ÷ 10 are no binary fractions: what they add up to is freed from that noise before it is judged.
  const lost = decimal(sum);
  return { ...slices, total, lost, base: total, attainment: decimal((total - lost) / total), coverage };
}

/** What is lost with a slice that holds so many good and bad samples, 0..1; `null` where it does not count. */
export function lossOfSlice(
  good: number,
  bad: number,
  { budgeting, sliceTarget, missing }: Pick<Method, 'budgeting' | 'sliceTarget' | 'missing'>,
): number | null {
  const total = good + bad;
  if (total === 0) return missing === 'ignore' ? null : Number(missing === 'bad');
  return budgeting === 'timeslices' ? Number(!isAtLeast(good, total, sliceTarget)) : bad / total;
}

function lengthOf({ fromMs, toMs }: Window): number {
  return toMs - fromMs;
}

function excludedMs({ excluded }: Tally, { fromMs, toMs }: Window): number {
  return overlapMs(excluded, fromMs, toMs);
}
