import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySamples } from '../history/any-sample.test-support.ts';
import { eachSample } from '../history/history.ts';
import { historyOf } from '../history/history-builder.ts';
import type { Outcome } from '../sample/outcome.ts';
import { computeAttainment, countSamples } from './attainment.ts';
import { computeBudget, computeBurnRate, errorBudget, isBudgetBelow } from './budget.ts';
import { measureCadence, sliceWidth } from './cadence.ts';
import { computeCoverage } from './coverage.ts';
import { computeInterval } from './interval.ts';
import { selectChecks } from './select.ts';
import { rollingWindow } from './window.ts';

const day = 86_400_000;

function seriesOf(...samples: readonly (readonly [number, Outcome])[]) {
  const more = { check: 'a', location: 'default', status: null, durationMs: null, reason: null, attempts: null };
  return historyOf(samples.map(([timeMs, outcome]) => ({ ...more, timeMs, outcome }))).series;
}

test('a window is half-open: its start is in it, now is not', () => {
  const series = seriesOf([0, 'good'], [1, 'good'], [9, 'good'], [10, 'bad'], [11, 'bad']);
  expect(countSamples(series, rollingWindow(10, 9), 'good')).toEqual({ good: 2, bad: 0, total: 2, unknown: 0 });
  expect(countSamples(series, rollingWindow(11, 9), 'good')).toEqual({ good: 1, bad: 1, total: 2, unknown: 0 });
});

test('degraded counts as told, unknown as nothing', () => {
  const series = seriesOf([0, 'good'], [1, 'degraded'], [2, 'bad'], [3, 'unknown']);
  expect(countSamples(series, rollingWindow(10, 10), 'good')).toEqual({ good: 2, bad: 1, total: 3, unknown: 1 });
  expect(countSamples(series, rollingWindow(10, 10), 'bad')).toEqual({ good: 1, bad: 2, total: 3, unknown: 1 });
});

test('counts equal those of a naive second implementation', () => {
  fc.assert(
    fc.property(anySamples, fc.nat(6), fc.nat(6), (samples, nowMs, lengthMs) => {
      const history = historyOf(samples);
      const inside = [...eachSample(history)].filter(({ timeMs }) => timeMs >= nowMs - lengthMs && timeMs < nowMs);
      const counts = countSamples(history.series, rollingWindow(nowMs, lengthMs), 'good');
      const is = (...wanted: Outcome[]) => inside.filter(({ outcome }) => wanted.includes(outcome)).length;
      expect(counts).toEqual({
        good: is('good', 'degraded'),
        bad: is('bad'),
        total: is('good', 'degraded', 'bad'),
        unknown: is('unknown'),
      });
    }),
  );
});

test('no data is no attainment and no budget, never 0 and never 1', () => {
  const nothing = { good: 0, bad: 0, total: 0, unknown: 3 };
  expect(computeAttainment(nothing)).toBeNull();
  expect(computeBudget(0, 0, 0.99, day)).toBeNull();
  expect(computeBurnRate(0, 0, 0.99)).toBeNull();
  expect(computeInterval(0, 0)).toBeNull();
});

// GitLab's 28-day example at 99.95 %: a budget of 20.16 minutes.
test.each([
  [3, 10_000, 12.096 / 20.16, 8.064 * 60],
  [5, 10_000, 1, 0],
  [10, 10_000, 2, -20.16 * 60],
])('%d bad of %d spend %d of a 99.95%% budget', (bad, total, consumed, remainingSeconds) => {
  const budget = computeBudget(bad, total, 0.9995, 28 * day);
  expect(budget?.consumed).toBeCloseTo(consumed, 12);
  expect(budget?.remainingSeconds).toBeCloseTo(remainingSeconds, 6);
});

// OpenObserve's example: target 94 %, attained 94.946 % over 7 days.
test('a budget of 94% at 94.946% is 84.23% consumed', () => {
  expect(computeBudget(5054, 100_000, 0.94, 7 * day)?.consumed).toBeCloseTo(0.842333, 6);
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
        expect(isBudgetBelow(threshold / 100, bad, total, target / 100)).toBe(isBelow);
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
      const remaining = computeBudget(bad, total, target, day)?.remaining ?? 0;
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

test('the cadence is the median gap between runs, whatever came in one run', () => {
  expect(measureCadence(seriesOf([0, 'good']), rollingWindow(100, 100))).toBeNull();
  expect(measureCadence(seriesOf([0, 'good'], [10, 'bad'], [30, 'good']), rollingWindow(100, 100))).toBe(15);
  expect(measureCadence(seriesOf([0, 'good'], [10, 'bad'], [20, 'good'], [90, 'good']), rollingWindow(100, 100))).toBe(
    10,
  );
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
  expect(computeCoverage(seriesOf([0, 'good'], [9, 'good'], [10, 'bad'], [55, 'unknown']), window, 10)).toBe(0.2);
  expect(computeCoverage(seriesOf([95, 'good']), window, 30)).toBe(0.25);
});

// Wilson at 95 %, computed with SciPy 1.17.1; 7 of 50 is the anchor of its documentation.
test.each([
  [2, 3, 0.20766, 0.938508],
  [3, 3, 0.438503, 1],
  [29, 30, 0.833296, 0.994091],
  [670, 672, 0.989214, 0.999183],
  [672, 672, 0.994316, 1],
  [7, 50, 0.069508, 0.261862],
  [0, 10, 0, 0.277533],
])('%d of %d lies within %d and %d', (good, total, low, high) => {
  const interval = computeInterval(good, total);
  expect(interval?.low).toBeCloseTo(low, 6);
  expect(interval?.high).toBeCloseTo(high, 6);
});

test.each([
  [['Mail'], ['Mail']],
  [['prod-*'], ['prod-eu', 'prod-us']],
  [
    ['prod-?s', 'Mail'],
    ['prod-us', 'Mail'],
  ],
])('%j selects %j', (patterns, ids) => {
  expect(selectChecks(patterns, ['Mail', 'prod-eu', 'prod-us'])).toEqual({ ids });
});

test.each([
  ['mail', 'did you mean "Mail"?'],
  ['prod', 'no check of that name'],
  ['prod.us', 'no check of that name'],
  ['(', 'no check of that name'],
])('%j selects nothing, and says so', (pattern, hint) => {
  expect(selectChecks([pattern, 'nope', 'Mail'], ['Mail', 'prod-us'])).toEqual({
    unmatched: [
      { pattern, hint: expect.stringContaining(hint) },
      { pattern: 'nope', hint: expect.any(String) },
    ],
  });
});

test('an id that looks like a glob is matched as it stands first', () => {
  expect(selectChecks(['a*'], ['a*', 'ab'])).toEqual({ ids: ['a*'] });
});
