import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { isRecurrence } from '../config/recurrence.ts';
import { historyOf } from '../history/history-builder.ts';
import type { Series } from '../history/series.ts';
import type { Outcome } from '../sample/outcome.ts';
import {
  allowance,
  computeBudget,
  computeBurnRate,
  errorBudget,
  forecastExhaustion,
  forecastInPeriod,
  isBudgetBelow,
} from './budget.ts';
import { computeBurnRates } from './burn-rate.ts';
import { burnFactor, burnRows, burnTests } from './burn-rows.ts';
import { cadenceOf, measureCadence, measureDelivery, quickestCadence, sliceWidth } from './cadence.ts';
import { calendarPeriod } from './calendar.ts';
import { combineParts } from './composite.ts';
import { coverageOf } from './coverage.ts';
import { effectiveSamples } from './dependence.ts';
import { computeObjectives } from './evaluate.ts';
import { type LossOf, summarizeIncidents } from './incidents.ts';
import { chanceOf, computeExactInterval, computeInterval } from './interval.ts';
import { planMaintenance } from './maintenance.ts';
import { resolveObjectives } from './resolve.ts';
import { samplesToShow } from './sampling.ts';
import { sliceUp } from './slices.ts';
import { countIn, cutTally, type Tally, type TallyRule, tallySeries } from './tally.ts';
import { rollingWindow, type Window } from './window.ts';

const day = 86_400_000;

const more = { check: 'a', location: 'default', status: null, durationMs: null, reason: null, attempts: null };

function seriesOf(...samples: readonly (readonly [number, Outcome])[]) {
  return historyOf(samples.map(([timeMs, outcome]) => ({ ...more, timeMs, outcome }))).series;
}

const everything: TallyRule = { degraded: 'good', underMs: null, excluded: [] };
const always: Window = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };

function talliesOf(series: readonly Series[], rule: Partial<TallyRule> = {}): Tally[] {
  return series.map((each) => tallySeries(each, { ...everything, ...rule }, always));
}

function talliesIn(window: Window, series: readonly Series[]): Tally[] {
  return talliesOf(series).map((tally) => cutTally(tally, window));
}

const counts = (good: number, bad: number, unknown = 0, excluded = 0) => ({
  good,
  bad,
  total: good + bad,
  unknown,
  excluded,
});

test('a window is half-open: its start is in it, now is not', () => {
  const tallies = talliesOf(seriesOf([0, 'good'], [1, 'good'], [9, 'good'], [10, 'bad'], [11, 'bad']));
  expect(countIn(tallies, rollingWindow(10, 9))).toEqual(counts(2, 0));
  expect(countIn(tallies, rollingWindow(11, 9))).toEqual(counts(1, 1));
});

test('degraded counts as told, unknown as nothing', () => {
  const series = seriesOf([0, 'good'], [1, 'degraded'], [2, 'bad'], [3, 'unknown']);
  expect(countIn(talliesOf(series), rollingWindow(10, 10))).toEqual(counts(2, 1, 1));
  expect(countIn(talliesOf(series, { degraded: 'bad' }), rollingWindow(10, 10))).toEqual(counts(1, 2, 1));
});

test('what was measured in maintenance counts as nothing, its end excluded', () => {
  const series = seriesOf([0, 'good'], [1, 'bad'], [2, 'bad'], [3, 'good'], [4, 'bad']);
  const excluded = [
    { fromMs: 1, toMs: 3 },
    { fromMs: 4, toMs: 9 },
  ];
  expect(countIn(talliesOf(series, { excluded }), rollingWindow(10, 10))).toEqual(counts(2, 0, 0, 3));
});

test('a good sample that must be fast: slow is bad, and without a duration nobody knows', () => {
  const of = (timeMs: number, durationMs: number | null, outcome: Outcome = 'good') => ({
    ...more,
    timeMs,
    durationMs,
    outcome,
  });
  const { series } = historyOf([of(0, 499), of(1, 500), of(2, null), of(3, 10, 'bad'), of(4, 10), of(5, 10)]);
  expect(countIn(talliesOf(series, { underMs: 500 }), rollingWindow(10, 10))).toEqual(counts(3, 2, 1));
});

test('no data is no budget, no burn rate, no interval: never 0 and never 1', () => {
  expect(computeBudget({ lost: 0, base: 0 }, 0.99, day)).toBeNull();
  expect(computeBurnRate(0, 0, 0.99)).toBeNull();
  expect(computeInterval(0, 0)).toBeNull();
  expect(computeExactInterval(0, 0)).toBeNull();
});

// GitLab's 28-day example at 99.95 %: a budget of 20.16 minutes.
test.each([
  [3, 10_000, 12.096 / 20.16, 8.064 * 60],
  [5, 10_000, 1, 0],
  [10, 10_000, 2, -20.16 * 60],
])('%d bad of %d spend %d of a 99.95%% budget', (bad, total, consumed, remainingSeconds) => {
  const budget = computeBudget({ lost: bad, base: total }, 0.9995, 28 * day);
  expect(budget?.consumed).toBeCloseTo(consumed, 12);
  expect(budget?.remainingSeconds).toBeCloseTo(remainingSeconds, 6);
});

// OpenObserve's example: target 94 %, attained 94.946 % over 7 days.
test('a budget of 94% at 94.946% is 84.23% consumed', () => {
  expect(computeBudget({ lost: 5054, base: 100_000 }, 0.94, 7 * day)?.consumed).toBeCloseTo(0.842333, 6);
});

test('a threshold is crossed if and only if less remains, at every count, target and threshold', () => {
  const percents = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(
      percents,
      percents,
      fc.integer({ min: 1, max: 20_000 }),
      fc.nat(20_000),
      (target, threshold, total, some) => {
        const bad = Math.min(some, total);
        // bad / (total × (1 − target)) > 1 − threshold, in whole numbers.
        const isBelow = bad * 100 * 100 > total * (100 - target) * (100 - threshold);
        expect(isBudgetBelow({ lost: bad, allowed: allowance(total, target / 100) }, threshold / 100)).toBe(isBelow);
      },
    ),
    { numRuns: 3000 },
  );
});

test('remaining is below zero if and only if the target is missed, at every count and target', () => {
  const targets = fc.integer({ min: 1, max: 99_999 }).map((thousandths) => Number(`${thousandths}e-5`));
  fc.assert(
    fc.property(targets, fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000), (target, total, some) => {
      const bad = Math.min(some, total);
      const remaining = computeBudget({ lost: bad, base: total }, target, day)?.remaining ?? 0;
      expect(remaining < 0).toBe((total - bad) / total < target);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [0.999, 0.001],
  [0.9995, 0.0005],
  [0.99, 0.01],
  [0.94, 0.06],
])('the error budget of %d is %d exactly', (target, budget) => {
  expect(errorBudget(target)).toBe(budget);
});

const gapOf = (burstMs: number, ...samples: readonly (readonly [number, Outcome])[]) =>
  measureCadence(talliesIn(rollingWindow(100, 100), seriesOf(...samples)), cadenceOf(burstMs));

test('the cadence is the median gap between runs, whatever came in one run', () => {
  expect(gapOf(0, [0, 'good'])).toBeNull();
  expect(gapOf(0, [0, 'good'], [10, 'bad'], [30, 'good'])).toBe(15);
  expect(gapOf(0, [0, 'good'], [10, 'bad'], [20, 'good'], [90, 'good'])).toBe(10);
  // Three samples a run, one after another.
  expect(gapOf(2, [0, 'good'], [1, 'good'], [2, 'bad'], [30, 'good'], [31, 'good'], [32, 'good'])).toBe(30);
});

test('of several series, one that ran now and then says nothing of the schedule of those that ran often', () => {
  const at = (location: string, ...times: readonly number[]) =>
    times.map((timeMs) => ({ ...more, location, timeMs, outcome: 'good' as const }));
  const cadenceWith = (...others: ReturnType<typeof at>) => {
    const { series } = historyOf([...at('ci', 0, 10, 20, 30, 40), ...others]);
    return measureCadence(talliesIn(rollingWindow(100, 100), series), cadenceOf(0));
  };
  expect(cadenceWith(...at('laptop', 5, 95))).toBe(10);
  // Four gaps against three, and as many against as many: then the longer.
  expect(cadenceWith(...at('eu', 0, 30, 60, 90))).toBe(10);
  expect(cadenceWith(...at('eu', 0, 20, 40, 60, 80))).toBe(20);
});

test('the quickest of several series is one that ran often enough to tell', () => {
  const at = (location: string, ...times: readonly number[]) =>
    times.map((timeMs) => ({ ...more, location, timeMs, outcome: 'good' as const }));
  const quickestOf = (...samples: ReturnType<typeof at>) =>
    quickestCadence(talliesIn(rollingWindow(100, 100), historyOf(samples).series), cadenceOf(0));
  expect(quickestOf(...at('eu', 0, 30, 60, 90), ...at('us', 0, 10, 20, 30, 40))).toBe(10);
  // Somebody tried it twice, in quick succession.
  expect(quickestOf(...at('eu', 0, 30, 60, 90), ...at('laptop', 5, 6))).toBe(30);
  // Nobody ran often: then it is as of all.
  expect(quickestOf(...at('eu', 0, 30, 60), ...at('laptop', 5, 6))).toBe(30);
  expect(quickestOf(...at('eu', 0))).toBeNull();
});

test('a slice leaves the denominator with the half of it that maintenance takes, and not with less', () => {
  const tallies = talliesOf(seriesOf([0, 'good']));
  const isExcluded = (...excluded: Window[]) => [...sliceUp(tallies, { fromMs: 0, toMs: 45 }, 10, excluded).isExcluded];
  expect(isExcluded({ fromMs: 11, toMs: 15 }, { fromMs: 22, toMs: 27 })).toEqual([0, 0, 1, 0, 0]);
  // A sample in it counts, and the last slice is shorter.
  expect(isExcluded({ fromMs: 0, toMs: 10 }, { fromMs: 42, toMs: 45 })).toEqual([0, 0, 0, 0, 1]);
});

test('a slice of which all samples fell into maintenance leaves it too, however short that was', () => {
  const excluded = [{ fromMs: 24, toMs: 26 }];
  const tallies = talliesOf(seriesOf([5, 'good'], [25, 'bad'], [35, 'good']), { excluded });
  expect([...sliceUp(tallies, { fromMs: 0, toMs: 40 }, 10, excluded).isExcluded]).toEqual([0, 0, 1, 0]);
  // What is one check's alone is not that of all.
  expect([...sliceUp(tallies, { fromMs: 0, toMs: 40 }, 10, []).isExcluded]).toEqual([0, 0, 0, 0]);
});

test('what a schedule delivered is told by its runs, not by the gap between most of them', () => {
  const hole = seriesOf(...[0, 10, 20, 90].map((timeMs) => [timeMs, 'good'] as const));
  const delivered = (declaredMs: number | null, burstMs = 0) =>
    measureDelivery(talliesOf(hole), rollingWindow(100, 100), declaredMs, cadenceOf(burstMs));
  expect(delivered(10)).toEqual({ runs: 4, expected: 10 });
  expect(delivered(100)).toEqual({ runs: 4, expected: 4 });
  expect(delivered(10, 12)).toEqual({ runs: 3, expected: 10 });
  expect(delivered(null)).toBeNull();
});

test.each([
  [null, null, null],
  [5, null, 10],
  [5, 43, 86],
  [60, 43, 120],
])('a slice is twice the slower of declared %s and measured %s: %s', (declared, measured, width) => {
  expect(sliceWidth(declared, measured)).toBe(width);
});

test('coverage is the share of slices with a counted sample; what we could not measure covers nothing', () => {
  const window = rollingWindow(100, 100);
  const covered = (sliceMs: number, excluded: Window[], ...samples: readonly (readonly [number, Outcome])[]) =>
    coverageOf(window, sliceMs)(talliesOf(seriesOf(...samples), { excluded }), excluded);
  expect(covered(10, [], [0, 'good'], [9, 'good'], [10, 'bad'], [55, 'unknown'])).toBe(0.2);
  expect(covered(30, [], [95, 'good'])).toBe(0.25);
  expect(covered(10, [], [0, 'good'], [9, 'good'], [10, 'bad'])).toBe(0.2);
  // Slices that maintenance took are in no denominator.
  expect(covered(10, [{ fromMs: 50, toMs: 100 }], [0, 'good'], [55, 'good'])).toBe(0.2);
  expect(covered(10, [{ fromMs: 0, toMs: 100 }], [0, 'good'])).toBeNull();
});

// Wilson at 95 %, computed with SciPy 1.17.1; 7 of 50 is the anchor of its documentation.
test.each([
  [2, 3, 0.20766, 0.938508],
  [3, 3, 0.438503, 1],
  [29, 30, 0.833296, 0.994091],
  [99, 100, 0.945514, 0.998233],
  [670, 672, 0.989214, 0.999183],
  [708, 710, 0.989788, 0.999227],
  [672, 672, 0.994316, 1],
  [7, 50, 0.069508, 0.261862],
  [0, 10, 0, 0.277533],
])('%d of %d lies within %d and %d', (good, total, low, high) => {
  const interval = computeInterval(good, total);
  expect(interval?.low).toBeCloseTo(low, 6);
  expect(interval?.high).toBeCloseTo(high, 6);
});

// Clopper and Pearson at 95 %, computed with SciPy 1.17.1; 7 of 50 is the anchor of its documentation.
test.each([
  [2, 3, 0.094299, 0.991596],
  [3, 3, 0.292402, 1],
  [29, 30, 0.827831, 0.999156],
  [99, 100, 0.945541, 0.999747],
  [670, 672, 0.989291, 0.999639],
  [672, 672, 0.994526, 1],
  [708, 710, 0.989862, 0.999659],
  [7, 50, 0.05819170033997342, 0.26739600249700846],
])('%d of %d lies exactly within %d and %d', (good, total, low, high) => {
  const interval = computeExactInterval(good, total);
  expect(interval?.low).toBeCloseTo(low, 6);
  expect(interval?.high).toBeCloseTo(high, 6);
});

test.each([
  [2, 3, 0.99, 0.0297],
  [708, 710, 0.999, 0.1592],
  [702, 710, 0.99, 0.4163],
  [690, 710, 0.99, 0],
  [660, 672, 0.99, 0.0409],
  [672, 672, 0.99, 1],
])('%d good of %d at %d come by chance in %d of cases', (good, total, target, chance) => {
  expect(chanceOf(good, total, target)).toBeCloseTo(chance, 4);
});

test.each([
  [0.9, 29],
  [0.95, 59],
  [0.99, 299],
  [0.995, 598],
  [0.999, 2995],
  [0.9995, 5990],
])('a target of %d takes %d perfect samples to be shown', (target, samples) => {
  expect(samplesToShow(target)).toBe(samples);
});

// The table of SRE Workbook factors for 28 days, as Sloth's tests assert them; and those of 7, 30 and 90 days.
test.each([
  [7, [3.36, 1.4, 0.7, 0.23333333333333334]],
  [28, [13.44, 5.6, 2.8, 0.9333333333333333]],
  [30, [14.4, 6, 3, 1]],
  [90, [43.2, 18, 9, 3]],
])('the factors of a window of %d days are %j', (days, factors) => {
  expect(burnRows.map((row) => burnFactor(row, days * day))).toEqual(factors);
});

test('a budget that is 71.79 % left and burns at 2.8 is gone in 7.179 of 28 days', () => {
  expect((forecastExhaustion(0.7179, 2.8, 28 * day) ?? 0) / 86_400).toBeCloseTo(7.179, 6);
  expect(forecastExhaustion(-0.1, 2.8, 28 * day)).toBe(0);
  expect(forecastExhaustion(0.5, 0, 28 * day)).toBeNull();
  expect(forecastExhaustion(null, 1, 28 * day)).toBeNull();
});

test.each([
  [0.5, 2, 10_000, 90_000, 5],
  [0.5, 1.5, 10_000, 90_000, 10],
  // Not before the period ends.
  [0.5, 1.05, 10_000, 90_000, null],
  [0.5, 1, 10_000, 90_000, null],
  [0.5, null, 10_000, 90_000, null],
  [0, 2, 10_000, 90_000, 0],
  [-1, 0, 10_000, 90_000, 0],
  [null, 2, 10_000, 90_000, null],
])(
  'of a calendar period %d of the budget, at a burn rate of %d, seen for %d ms of which %d are left, is gone in %d s',
  (remaining, burnRate, seenMs, leftMs, expected) => {
    expect(forecastInPeriod(remaining, burnRate, seenMs, leftMs)).toBe(expected);
  },
);

const minute = 60_000;

/** Samples, one every so many minutes, the newest one such step before now; the last so many are bad. */
function everyMinutes(step: number, total: number, bad: number): Tally[] {
  const samples = Array.from(
    { length: total },
    (_, index) => [-(total - index) * step * minute, index >= total - bad ? 'bad' : 'good'] as const,
  );
  return talliesOf(seriesOf(...samples));
}

const halfAMinute = minute / 2;

test('a row fires when both windows burn faster than its threshold', () => {
  const [fast] = computeBurnRates(everyMinutes(1, 4320, 9), 0, 0.99, burnTests(28 * day, 0.99), halfAMinute);
  expect(fast).toMatchObject({
    factor: 13.44,
    threshold: 13.44,
    isReachable: true,
    short: 100,
    isFiring: true,
    badRuns: 9,
  });
  expect(fast?.long).toBeCloseTo(9 / 60 / 0.01, 9);
  // An hour ago is no alarm any more: the short window has seen nothing but good.
  const over = talliesOf(
    seriesOf(
      ...Array.from({ length: 60 }, (_, index) => [-(60 - index) * minute, index < 20 ? 'bad' : 'good'] as const),
    ),
  );
  expect(computeBurnRates(over, 0, 0.99, burnTests(28 * day, 0.99), halfAMinute)[0]).toMatchObject({
    short: 0,
    isFiring: false,
  });
});

test('a short window is stretched to six runs, and says so; a long one is not', () => {
  const [hour, sixHours, day1] = computeBurnRates(
    everyMinutes(30, 200, 8),
    0,
    0.99,
    burnTests(28 * day, 0.99),
    halfAMinute,
  );
  expect(hour).toMatchObject({ shortMs: 5 * minute, hasEnough: false, isFiring: false });
  expect(hour?.longTotal).toBe(2);
  expect(sixHours).toMatchObject({ shortMs: 180 * minute, hasEnough: true, isFiring: true });
  expect(sixHours?.shortTotal).toBe(6);
  expect(day1?.shortMs).toBe(180 * minute);
});

test('however many samples a run has, and from however many places, it is one run', () => {
  // One run in which all is bad, after 27 days of hourly runs in which nothing was.
  const at = (location: string, offsetMs: number) =>
    Array.from({ length: 27 * 24 }, (_, run) => ({
      ...more,
      location,
      timeMs: (run - 27 * 24) * 60 * minute + offsetMs,
      outcome: run === 27 * 24 - 1 ? ('bad' as const) : ('good' as const),
    }));
  const ratesOf = (samples: Parameters<typeof historyOf>[0]) =>
    computeBurnRates(talliesOf(historyOf(samples).series), 0, 0.99, burnTests(28 * day, 0.99), 30 * minute);
  const places = ratesOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((location, index) => at(location, index * 1000)));
  expect(places[0]).toMatchObject({ longTotal: 7, hasEnough: false, isFiring: false });
  // Six hours hold six runs, and one of them is enough to burn faster than that row allows: seven of forty-two.
  expect(places[1]).toMatchObject({ longTotal: 42, shortTotal: 36, hasEnough: true, isFiring: true, badRuns: 1 });
  const burst = ratesOf([0, 1, 2, 3, 4, 5, 6].flatMap((index) => at('a', index * 10_000)));
  expect(burst[0]).toMatchObject({ longTotal: 7, hasEnough: false, isFiring: false });
});

test('a factor below 1 is raised to 1; what no error rate can reach is said', () => {
  const rows = computeBurnRates(everyMinutes(60, 300, 0), 0, 0.9, burnTests(28 * day, 0.9), halfAMinute);
  expect(rows.map(({ threshold }) => threshold)).toEqual([13.44, 5.6, 2.8, 1]);
  expect(rows.map(({ isReachable }) => isReachable)).toEqual([false, true, true, true]);
  expect(
    computeBurnRates([], 0, 0.999, burnTests(2 * 60 * minute, 0.999), halfAMinute).map(
      ({ isReachable }) => isReachable,
    ),
  ).toEqual([true, false, false, false]);
});

const bySamples: LossOf = (_tally, _first, _last, bad) => bad;

test('incidents are stretches of bad; what is unknown neither is one nor ends one', () => {
  const series = seriesOf([0, 'good'], [10, 'bad'], [20, 'unknown'], [30, 'bad'], [40, 'good'], [50, 'bad']);
  const found = summarizeIncidents(talliesIn(rollingWindow(100, 100), series), 10, bySamples);
  expect(found.costliest).toEqual([
    { check: 'a', location: 'default', fromMs: 10, toMs: 40, lastBadMs: 30, bad: 2, lost: 2 },
    { check: 'a', location: 'default', fromMs: 50, toMs: null, lastBadMs: 50, bad: 1, lost: 1 },
  ]);
  expect(found).toMatchObject({ count: 2, detectMs: 5, recoverMs: 30 });
  // Nobody knows when an outage began that was seen after a long silence.
  expect(summarizeIncidents(talliesIn(rollingWindow(100, 100), series), 4, bySamples).detectMs).toBeNull();
});

test('an incident costs the slices in which something was bad, not those in which nobody looked', async () => {
  const text = 'version: 1\nobjectives: [{ id: a, target: 90%, window: 100h, budgeting: timeslices, slice: 1h }]\n';
  const { config } = parseConfig('f', text, {});
  // Two bad slices, and twenty hours between them without a sample.
  const hours = Array.from({ length: 100 }, (_, index) => index).filter((index) => index <= 10 || index >= 31);
  const series = seriesOf(...hours.map((at) => [at * 60 * minute, at === 10 || at === 31 ? 'bad' : 'good'] as const));
  const history = { series, observations: [] };
  const [figures] = await computeObjectives(resolveObjectives(config, history), config, history, 100 * 60 * minute);
  expect(figures?.sli).toMatchObject({ bad: 2, total: 80 });
  expect(figures?.incidents.count).toBe(1);
  expect(figures?.incidents.costliest.map(({ budgetShare }) => budgetShare)).toEqual([figures?.budget?.consumed]);
});

test('the costliest incidents are those that lost the most by what the objective counts', async () => {
  const hour = 60 * minute;
  // Recorded where something changed: six blips of five minutes, and an outage of forty hours, one bad sample each.
  const blips = [2, 4, 6, 8, 10, 12].map((day) => [day * 24 * hour, 5 * minute] as const);
  const outages = [...blips, [20 * 24 * hour, 40 * hour] as const];
  const daily = Array.from({ length: 28 }, (_, day) => (day * 24 + 1) * hour).filter(
    (at) => !outages.some(([from, length]) => from <= at && at <= from + length),
  );
  const history = {
    series: seriesOf(
      ...[
        ...daily.map((at) => [at, 'good'] as const),
        ...outages.flatMap(([from, length]) => [[from, 'bad'] as const, [from + length, 'good'] as const]),
      ].sort(([a], [b]) => a - b),
    ),
    observations: [],
  };
  const costliest = async (budgeting: string) => {
    const text = `version: 1\nobjectives: [{ id: a, target: 99%, ${budgeting} }]\n`;
    const { config } = parseConfig('f', text, {});
    const [figures] = await computeObjectives(resolveObjectives(config, history), config, history, 28 * 24 * hour);
    return figures?.incidents.costliest.map(({ fromMs, budgetShare }) => [fromMs / hour, budgetShare]);
  };
  const weighed = await costliest('budgeting: time-weighted, hold: 2d');
  expect(weighed?.[0]?.[0]).toBe(20 * 24);
  expect(weighed?.[0]?.[1]).toBeGreaterThan(5);
  expect(weighed).toHaveLength(5);
  // All lost as much where samples are counted, or where the method cannot tell: the first are kept.
  for (const budgeting of ['budgeting: occurrences', 'budgeting: ratio-timeslices, slice: 1d'])
    expect((await costliest(budgeting))?.map(([at]) => at)).toEqual([48, 96, 144, 192, 240]);
});

test('of many incidents the costliest are kept, and all are counted', () => {
  const samples = Array.from(
    { length: 200 },
    (_, index) => [index, index % 10 < index / 20 - 1 ? 'bad' : 'good'] as const,
  );
  const { count, costliest } = summarizeIncidents(
    talliesIn(rollingWindow(200, 200), seriesOf(...samples)),
    1,
    bySamples,
  );
  expect([count, costliest.map(({ bad }) => bad)]).toEqual([17, [9, 9, 8, 8, 7]]);
});

test('of incidents that cost the same the first are kept, whichever check is looked at first', () => {
  const badAt = (check: string, ...times: readonly number[]) =>
    [0, ...times.flatMap((timeMs) => [timeMs, timeMs + 1])].map((timeMs) => ({
      ...more,
      check,
      timeMs,
      outcome: times.includes(timeMs) ? ('bad' as const) : ('good' as const),
    }));
  const { series } = historyOf([...badAt('a', 50, 60, 70, 80, 90), ...badAt('b', 10, 20, 30)]);
  const kept = (all: readonly Series[]) =>
    summarizeIncidents(talliesIn(rollingWindow(200, 200), all), 1, bySamples).costliest.map(({ check, fromMs }) => [
      check,
      fromMs,
    ]);
  const first = [
    ['b', 10],
    ['b', 20],
    ['b', 30],
    ['a', 50],
    ['a', 60],
  ];
  expect(kept(series)).toEqual(first);
  expect(kept([...series].reverse())).toEqual(first);
});

test('an incident by time costs what its own location was down', async () => {
  const text = 'version: 1\nobjectives: [{ id: a, target: 90%, window: 100h, budgeting: time-weighted, hold: 1h }]\n';
  const { config } = parseConfig('f', text, {});
  const at = (location: string, bad: readonly number[]) =>
    Array.from({ length: 100 }, (_, index) => ({
      ...more,
      location,
      timeMs: index * 60 * minute,
      outcome: bad.includes(index) ? ('bad' as const) : ('good' as const),
    }));
  const { series } = historyOf([...at('eu', [10, 11, 12]), ...at('us', [11])]);
  const history = { series, observations: [] };
  const [figures] = await computeObjectives(resolveObjectives(config, history), config, history, 100 * 60 * minute);
  // Three hours and one of the twenty that may be lost of two hundred.
  expect(figures?.incidents.costliest.map(({ budgetShare }) => budgetShare)).toEqual([3 / 20, 1 / 20]);
});

test('samples that tell the same as the one before them are worth less', () => {
  const block = Array.from({ length: 100 }, (_, index) => [index, index >= 40 && index < 60 ? 'bad' : 'good'] as const);
  const spread = Array.from({ length: 100 }, (_, index) => [index, index % 5 === 0 ? 'bad' : 'good'] as const);
  expect(effectiveSamples(talliesIn(rollingWindow(100, 100), seriesOf(...block)))).toBeLessThan(15);
  expect(effectiveSamples(talliesIn(rollingWindow(100, 100), seriesOf(...spread)))).toBe(100);
});

test.each([
  // Midnights of Paris: the 29th of March 2026 has 23 hours there, the 25th of October 25.
  ['2026-03-29T12:00:00Z', 'day', 'Europe/Paris', '2026-03-28T23:00:00.000Z', 23],
  ['2026-10-25T12:00:00Z', 'day', 'Europe/Paris', '2026-10-24T22:00:00.000Z', 25],
  ['2026-11-25T00:00:00Z', 'month', 'UTC', '2026-11-01T00:00:00.000Z', 30 * 24],
  ['2026-11-30T23:30:00Z', 'month', 'Europe/Paris', '2026-11-30T23:00:00.000Z', 31 * 24],
  ['2024-02-29T12:00:00Z', 'month', 'UTC', '2024-02-01T00:00:00.000Z', 29 * 24],
  ['2026-11-25T00:00:00Z', 'week', 'UTC', '2026-11-23T00:00:00.000Z', 7 * 24],
  ['2026-11-25T00:00:00Z', 'quarter', 'UTC', '2026-10-01T00:00:00.000Z', 92 * 24],
  // Where clocks go back at midnight, the day begins with the first of two.
  ['2026-10-25T01:30:00Z', 'day', 'Atlantic/Azores', '2026-10-25T00:00:00.000Z', 25],
  ['2026-11-01T12:00:00Z', 'month', 'America/Havana', '2026-11-01T04:00:00.000Z', 30 * 24 + 1],
  ['2026-11-25T00:00:00Z', 'year', 'America/New_York', '2026-01-01T05:00:00.000Z', 365 * 24],
] as const)('at %s the %s of %s began at %s and has %d hours', (now, unit, zone, from, hours) => {
  const { fromMs, endMs } = calendarPeriod(Date.parse(now), unit, zone);
  expect([new Date(fromMs).toISOString(), (endMs - fromMs) / 3_600_000]).toEqual([from, hours]);
});

const repair = (recurrence: string | null, durationMs = 1, checks: string[] | null = null) => ({
  checks,
  startMs: 0,
  durationMs,
  recurrence,
  reason: 'repair',
});

test('maintenance happens once, or as its rule says; what overlaps is one, and no end is no matter', () => {
  const span = { fromMs: 0, toMs: 10 * day };
  const starts = (...all: ReturnType<typeof repair>[]) =>
    planMaintenance(all, ['api', 'web'], span)('api').map(({ fromMs }) => fromMs / day);
  expect(starts(repair(null))).toEqual([0]);
  expect(starts(repair('FREQ=DAILY;COUNT=3'))).toEqual([0, 1, 2]);
  expect(starts(repair('FREQ=WEEKLY'))).toEqual([0, 7]);
  expect(planMaintenance([repair('FREQ=DAILY', 2 * day)], ['api'], span)('api')).toEqual([span]);
  expect(starts(repair(null, 1, ['a*']), repair(null, 1, ['web']))).toEqual([0]);
  expect(starts(repair(null, 1, ['web']))).toEqual([]);
});

test('maintenance of a check whose id looks like a glob is nobody else’s', () => {
  const planned = planMaintenance([repair(null, 1, ['a*'])], ['a*', 'ab'], { fromMs: 0, toMs: day });
  expect(planned('a*')).toHaveLength(1);
  expect(planned('ab')).toHaveLength(0);
});

test.each([
  ['FREQ=WEEKLY;COUNT=4', true],
  ['FREQ=MONTHLY;BYDAY=-1SU,1MO;UNTIL=20270101T000000Z', true],
  ['INTERVAL=2;FREQ=DAILY;BYHOUR=2,3', true],
  ['FREQ=SECONDLY', false],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', false],
  ['FREQ=DAILY;BYHOUR=24', false],
  ['FREQ=DAILY;COUNT=2;UNTIL=20270101', false],
  ['FREQ=DAILY;FREQ=WEEKLY', false],
  ['FREQ=DAILY;INTERVAL=7;BYDAY=TU', false],
  ['FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20', false],
  ['FREQ=DAILY;BYDAY=2MO', false],
  ['FREQ=DAILY;UNTIL=20261399', false],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20270101', true],
  ['FREQ=DAILY;BYSECOND=1', false],
  ['COUNT=2', false],
  ['nonsense', false],
  ['FREQ=DAILY;INTERVAL=x', false],
  ['FREQ=DAILY;INTERVAL=0', false],
  ['FREQ=DAILY;COUNT=0', false],
  ['FREQ=DAILY;UNTIL=soon', false],
  ['FREQ=DAILY\nDTSTART:20260101', false],
])('%j is a rule for maintenance: %s', (rule, expected) => {
  expect(isRecurrence(rule)).toBe(expected);
});

test.each([
  ['mail', 'did you mean "Mail"?'],
  ['prod', 'no check of that name'],
  ['(', 'no check of that name'],
])('%j names no check, and that is said, and the others are judged', (pattern, hint) => {
  const objectives = `[{ id: a, target: 99%, checks: [${JSON.stringify(pattern)}, nope, Mail] }]`;
  const { config } = parseConfig('fortify.yml', `version: 1\nobjectives: ${objectives}\n`, {});
  const history = historyOf(['Mail', 'prod-us'].map((check) => ({ ...more, check, timeMs: 0, outcome: 'good' })));
  const { targets, unmatched } = resolveObjectives(config, history);
  expect(unmatched).toEqual([
    { section: 'objectives', index: 0, pattern, hint: expect.stringContaining(hint) },
    { section: 'objectives', index: 0, pattern: 'nope', hint: expect.any(String) },
  ]);
  expect(targets.map(({ check }) => check)).toEqual(['Mail']);
});

// OpenSLO: two parts at 95 % are 90 %. Elastic: the weighted mean of those that have data.
test.each([
  [
    'sum',
    [
      [5, 100, 1],
      [5, 100, 1],
    ],
    0.9,
  ],
  [
    'sum',
    [
      [5, 100, 2],
      [1, 100, 1],
    ],
    0.89,
  ],
  [
    'mean',
    [
      [5, 100, 1],
      [5, 100, 1],
    ],
    0.95,
  ],
  [
    'mean',
    [
      [10, 100, 3],
      [0, 100, 1],
    ],
    0.925,
  ],
  [
    'mean',
    [
      [10, 100, 3],
      [0, 0, 1],
    ],
    0.9,
  ],
  [
    'sum',
    [
      [60, 100, 1],
      [60, 100, 1],
    ],
    -0.2,
  ],
  ['mean', [[0, 0, 1]], null],
] as const)('by %s, parts that lost %j attain %s', (combine, parts, expected) => {
  expect(
    combineParts(
      parts.map(([lost, base, weight]) => ({ lost, base, weight })),
      combine,
    ),
  ).toBe(expected);
});

test('an interval is of what attainment is the share of, and of nothing else', async () => {
  const methods = ['occurrences', 'timeslices, slice: 1h', 'ratio-timeslices, slice: 1h', 'time-weighted'];
  const rows = methods.map(
    (method, index) => `  - { id: o${index}, target: 90%, window: 10h, budgeting: ${method} }\n`,
  );
  const { config } = parseConfig('f', `version: 1\nobjectives:\n${rows.join('')}`, {});
  // Two a slice, of which the first is bad in two slices of ten.
  const series = seriesOf(
    ...Array.from({ length: 20 }, (_, index) => {
      return [index * 30 * 60_000, [4, 12].includes(index) ? 'bad' : 'good'] as const;
    }),
  );
  const history = { series, observations: [] };
  const figures = await computeObjectives(resolveObjectives(config, history), config, history, 10 * 3_600_000);
  expect(figures.map(({ sli, interval, exactInterval }) => [sli.attainment, interval, exactInterval])).toEqual([
    [0.9, computeInterval(18, 20), computeExactInterval(18, 20)],
    [0.8, computeInterval(8, 10), computeExactInterval(8, 10)],
    [0.9, null, null],
    [0.9, null, null],
  ]);
});

const composite = (text: string) =>
  `version: 1\nobjectives:\n  - { id: a, target: 90% }\n  - { id: b, target: 90% }\n  - { id: c, target: 90%, ${text} }\n`;

test('a composite objective is judged by those it is made of', async () => {
  const { config } = parseConfig('f', composite('composite: [{ objective: a, weight: 3 }, { objective: b }]'), {});
  const series = seriesOf(...Array.from({ length: 100 }, (_, index) => [index, index < 8 ? 'bad' : 'good'] as const));
  const history = { series, observations: [] };
  const figures = await computeObjectives(resolveObjectives(config, history), config, history, 100);
  expect(figures.map(({ objective, check, sli }) => [objective.id, check, sli.attainment])).toEqual([
    ['a', 'a', 0.92],
    ['b', 'a', 0.92],
    ['c', null, 0.92],
  ]);
  expect(figures[2]?.budget?.remaining).toBeCloseTo(0.2, 12);
  expect(figures[2]?.trend).toEqual(figures[0]?.trend);
  expect(figures[2]?.trend.at(-1)).toBe(0.92);
});

test('the time that a composite has left is that of the window without the maintenance of all its parts', async () => {
  const hour = 60 * minute;
  const maintenance = 'maintenance: [{ start: 2026-08-01T00:00Z, duration: 14d, reason: x }]\n';
  const { config } = parseConfig(
    'f',
    `${composite('composite: [{ objective: a }, { objective: b }]')}${maintenance}`,
    {},
  );
  const now = Date.UTC(2026, 7, 22);
  const hourly = Array.from({ length: 28 * 24 }, (_, index) => now - (index + 1) * hour).reverse();
  const series = seriesOf(...hourly.map((at, index) => [at, index % 50 === 0 ? 'bad' : 'good'] as const));
  const history = { series, observations: [] };
  const [a, , c] = await computeObjectives(resolveObjectives(config, history), config, history, now);
  expect(c?.budget?.remaining).toBeCloseTo(a?.budget?.remaining ?? 0, 9);
  expect(c?.budget?.remainingSeconds).toBeCloseTo(a?.budget?.remainingSeconds ?? 0, 3);
  expect(c?.budget?.remainingSeconds).toBeLessThan(0.1 * 14 * 86_400);
});

test('a check of tests that several rules make is one check, and one of an objective that names none', () => {
  const text = `version: 1
checks: [{ id: api, url: https://a.example }]
synthetic: { checks: [{ id: login, suite: a }, { id: login, suite: b }, { id: api, tag: x }] }
objectives: [{ id: o, target: 90% }, { id: p, target: 90%, per: all }]
`;
  const { config } = parseConfig('f', text, {});
  const { targets } = resolveObjectives(config, { series: [], observations: [] });
  expect(targets.map(({ objective, check, ids }) => [objective.id, check, ids])).toEqual([
    ['o', 'api', ['api']],
    ['o', 'login', ['login']],
    ['p', null, ['api', 'login']],
  ]);
});

test('a composite looks for recent failures as far back as it says, and not as far as its parts', async () => {
  const recent = (window: string) => `gate: { recent: { window: ${window}, failures: 1 } }`;
  const text = `version: 1\nobjectives:\n  - { id: a, target: 90%, ${recent('6h')} }\n  - { id: b, target: 90% }\n`;
  const ofAll = `  - { id: c, target: 90%, composite: [{ objective: a }, { objective: b }], ${recent('1h')} }\n`;
  const { config } = parseConfig('f', text + ofAll, {});
  const minuteMs = 60_000;
  const series = seriesOf([-91 * minuteMs, 'bad'], [-6 * minuteMs, 'bad'], [-minuteMs, 'good']);
  const history = { series, observations: [] };
  const figures = await computeObjectives(resolveObjectives(config, history), config, history, 0);
  expect(figures.map(({ recentFailures }) => recentFailures)).toEqual([2, 0, 1]);
});

test('a check that is gone silences no composite: it is the part that speaks of it', async () => {
  const { config } = parseConfig(
    'f',
    composite('composite: [{ objective: a }]').replace('id: c, target: 90%', 'id: c, target: 99%'),
    {},
  );
  const seen = seriesOf(...Array.from({ length: 100 }, (_, index) => [index, index < 8 ? 'bad' : 'good'] as const));
  // Longer ago than the window is long.
  const gone = historyOf([{ ...more, check: 'gone', timeMs: -40 * day, outcome: 'good' }]).series;
  const history = { series: [...seen, ...gone], observations: [] };
  const figures = await computeObjectives(resolveObjectives(config, history), config, history, 100);
  expect(figures.map(({ check, newestMs }) => [check, newestMs])).toContainEqual(['gone', null]);
  expect(figures.at(-1)).toMatchObject({ check: null, newestMs: 99, silentParts: [], exhaustsInSeconds: 0 });
});

test.each([9, 13, 18, 21, 26])(
  'of %d slices that lost a tenth each, exactly 90 %% is attained, and nothing less',
  async (slices) => {
    const text = `version: 1\nobjectives: [{ id: a, target: 90%, window: ${slices}h, budgeting: ratio-timeslices, slice: 1h }]\n`;
    const { config } = parseConfig('f', text, {});
    const samples = Array.from(
      { length: slices * 10 },
      (_, index) => [index * 6 * minute, index % 10 === 0 ? 'bad' : 'good'] as const,
    );
    const history = { series: seriesOf(...samples), observations: [] };
    const [figures] = await computeObjectives(
      resolveObjectives(config, history),
      config,
      history,
      slices * 60 * minute,
    );
    expect([figures?.sli.attainment, figures?.budget?.remaining]).toEqual([0.9, 0]);
  },
);

test('exactly at its target is not below it, for slices that are tenths and for composites', async () => {
  const text =
    'version: 1\nobjectives:\n  - { id: a, target: 90%, window: 1d, budgeting: ratio-timeslices, slice: 8h }\n  - { id: c, target: 90%, window: 1d, composite: [{ objective: a }] }\n';
  const { config } = parseConfig('f', text, {});
  const hour = 3_600_000;
  const samples = Array.from(
    { length: 30 },
    (_, index) => [index * 0.8 * hour, index % 10 === 0 ? 'bad' : 'good'] as const,
  );
  const history = { series: seriesOf(...samples), observations: [] };
  const figures = await computeObjectives(resolveObjectives(config, history), config, history, 24 * hour);
  expect(figures.map(({ sli, budget }) => [sli.attainment, budget?.remaining])).toEqual([
    [0.9, 0],
    [0.9, 0],
  ]);
});

test.each([
  ['composite: [{ objective: x }]', 'no objective of that name'],
  ['composite: [{ objective: a }, { objective: b }, { objective: a }]', 'is a part of it already'],
  ['composite: [{ objective: c }]', 'an objective is no part of itself'],
  ['checks: [z], composite: [{ objective: a }]', 'this one is both'],
  ['combine: sum', 'combine goes with composite'],
])('%s is refused', (text, message) => {
  expect(() => parseConfig('f', composite(text), {})).toThrow(message);
});
