import { expect, test } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { historyOf } from '../history/history-builder.ts';
import type { Outcome } from '../sample/outcome.ts';
import { computeBudget, computeBurnRate, errorBudget, forecastExhaustion, isBurnAbove } from './budget.ts';
import { computeSli } from './budgeting.ts';
import { computeBurnRates } from './burn-rate.ts';
import { burnFactor, burnRows } from './burn-rows.ts';
import { chanceOf } from './interval.ts';
import type { Budgeting, MissingSlices } from './objective.ts';
import { countAll, cutTally, type Tally, tallySeries } from './tally.ts';
import type { Window } from './window.ts';

// Worked examples of other engines, each with where it is from.

const minute = 60_000;
const day = 1440 * minute;

interface Shown {
  readonly budgeting?: Budgeting;
  readonly missing?: MissingSlices;
  readonly sliceMs?: number;
  readonly sliceTarget?: number;
  readonly excluded?: readonly Window[];
}

/** Tallies of series of `[instant, outcome]`, each of a check of its own. */
function talliesOf(
  all: readonly (readonly (readonly [number, Outcome])[])[],
  excluded: readonly Window[] = [],
): Tally[] {
  const more = { location: 'default', status: null, durationMs: null, reason: null, attempts: null };
  const samples = all.flatMap((each, index) =>
    each.map(([timeMs, outcome]) => ({ ...more, check: String(index), timeMs, outcome })),
  );
  const rule = { degraded: 'good', underMs: null, excluded } as const;
  return historyOf(samples).series.map((series) => tallySeries(series, rule, { fromMs: 0, toMs: 100 * day }));
}

function sliOf(tallies: readonly Tally[], lengthMs: number, shown: Shown = {}) {
  const window = { fromMs: 0, toMs: lengthMs };
  const method = {
    budgeting: shown.budgeting ?? 'occurrences',
    missing: shown.missing ?? 'ignore',
    sliceMs: shown.sliceMs ?? minute,
    sliceTarget: shown.sliceTarget ?? 1,
    holdOf: () => minute,
  };
  const inWindow = tallies.map((tally) => cutTally(tally, window));
  return computeSli(method, inWindow, window, countAll(inWindow), shown.excluded ?? []);
}

/** Samples, one every so often, bad where told. */
const every = (stepMs: number, count: number, isBad: (index: number) => boolean) =>
  Array.from({ length: count }, (_, index) => [index * stepMs, isBad(index) ? 'bad' : 'good'] as const);

// Nobl9's comparison of the three methods (gist of nobl9-mikec): ten slices, target 95 %.
test.each([
  ['occurrences', 111 / 118, 1.1864],
  ['timeslices', 0.6, 8],
  ['ratio-timeslices', 0.915714, 1.6857],
] as const)('V1: by %s it is %d, and %d of the budget is spent', (budgeting, attainment, consumed) => {
  const goods = [2, 10, 12, 13, 13, 12, 13, 13, 12, 11];
  const totals = [4, 10, 12, 13, 14, 15, 14, 13, 12, 11];
  const samples = totals.flatMap((total, slice) =>
    Array.from({ length: total }, (_, index) => {
      return [slice * minute + index, index < (goods[slice] ?? 0) ? 'good' : 'bad'] as const;
    }),
  );
  const sli = sliOf(talliesOf([samples]), 10 * minute, { budgeting, sliceTarget: 0.95 });
  expect(sli.attainment).toBeCloseTo(attainment, 6);
  expect(computeBudget(sli, 0.95, day)?.consumed).toBeCloseTo(consumed, 4);
});

test.each([
  [12.096, 8.064],
  [20.16, 0],
  [40.32, -20.16],
])('V2: of 20.16 minutes in 28 days at 99.95 %%, %d are spent and %d are left', (spent, left) => {
  const budget = computeBudget({ lost: spent, base: 28 * 1440 }, 0.9995, 28 * day, 'time');
  expect((budget?.remainingSeconds ?? 0) / 60).toBeCloseTo(left, 9);
});

// OpenObserve: at 94.946 % of 94 % over seven days.
test('V3: 84.23 % is consumed, 15.77 % remains, and a whole budget is gone in 8 days and 7 hours', () => {
  const [bad, total] = [5054, 100_000];
  const budget = computeBudget({ lost: bad, base: total }, 0.94, 7 * day);
  expect(budget?.consumed).toBeCloseTo(0.8423, 4);
  expect(budget?.remaining).toBeCloseTo(0.1577, 4);
  const burnRate = computeBurnRate(bad, total, 0.94);
  expect(burnRate).toBeCloseTo(0.8423, 4);
  expect((forecastExhaustion(1, burnRate, 7 * day) ?? 0) / 86_400).toBeCloseTo(8.31, 2);
});

test('V4: 33 good of 90 are 36.6667 %, and none of none is no data', () => {
  const tallies = talliesOf([every(minute, 90, (index) => index >= 33)]);
  expect(sliOf(tallies, 90 * minute).attainment).toBeCloseTo(0.366667, 6);
  expect(sliOf([], 90 * minute).attainment).toBeNull();
});

// Elastic's compute_sli: a slice that is missing is good.
test.each([
  [10, 100, 10_080, 0.999008],
  [50, 1800, 2016, 0.975198],
])('V4: %d bad of %d slices seen, of %d, are %d', (bad, seen, slices, attainment) => {
  const tallies = talliesOf([every(minute, seen, (index) => index < bad)]);
  const sli = sliOf(tallies, slices * minute, { budgeting: 'timeslices', missing: 'good' });
  expect(sli.attainment).toBeCloseTo(attainment, 6);
});

// Elastic's README.
test.each([
  [5, 0.5, 0.5],
  [100, 10, -9],
  [50, 5, -4],
])('V5: %d bad of 10,000 at 99.9 %% burn %d, and leave %d', (bad, burn, remaining) => {
  expect(computeBurnRate(bad, 10_000, 0.999)).toBeCloseTo(burn, 12);
  expect(computeBudget({ lost: bad, base: 10_000 }, 0.999, day)?.remaining).toBeCloseTo(remaining, 12);
});

// Datadog: slices of five minutes; of several groups any that is bad makes a slice bad.
test('V6: one bad slice of 12 hours, and one in each of two groups', () => {
  const group = (bad: number) => every(minute, 720, (index) => Math.floor(index / 5) === bad);
  const shown = { budgeting: 'timeslices', sliceMs: 5 * minute } as const;
  expect(sliOf(talliesOf([group(3)]), 720 * minute, shown).attainment).toBeCloseTo(715 / 720, 6);
  expect(sliOf(talliesOf([group(3), group(7)]), 720 * minute, shown).attainment).toBeCloseTo(710 / 720, 6);
});

test('V7: three monitors of ten ticks, each alone and all together', () => {
  const monitors = [[5], [9], [3, 5]].map((bad) => every(minute, 10, (index) => bad.includes(index)));
  const shown = { budgeting: 'timeslices' } as const;
  expect(monitors.map((each) => sliOf(talliesOf([each]), 10 * minute, shown).attainment)).toEqual([0.9, 0.9, 0.8]);
  expect(sliOf(talliesOf(monitors), 10 * minute, shown).attainment).toBe(0.7);
});

test.each(['occurrences', 'timeslices', 'ratio-timeslices', 'time-weighted'] as const)(
  'V8: an hour down in 7 days of which one is removed is 60 of 8,640 minutes by %s',
  (budgeting) => {
    const excluded = [{ fromMs: 3 * day, toMs: 4 * day }];
    const tallies = talliesOf([every(minute, 7 * 1440, (index) => index < 60)], excluded);
    const { attainment } = sliOf(tallies, 7 * day, { budgeting, excluded });
    expect(1 - (attainment ?? 0)).toBeCloseTo(60 / 8640, 9);
  },
);

test('V8: left in and taken for up, that day makes it 60 of 10,080', () => {
  const tallies = talliesOf([every(minute, 7 * 1440, (index) => index < 60)]);
  expect(1 - (sliOf(tallies, 7 * day).attainment ?? 0)).toBeCloseTo(60 / 10_080, 9);
});

// OpenSLO's example of a service under attack: two weeks, target 95 %, 99 % before, 1 % meanwhile.
test('V9: how long an attack may last', () => {
  const minutes = 14 * 1440;
  const budget = computeBudget({ lost: 0, base: minutes }, 0.95, 14 * day);
  expect([budget?.remainingSeconds, budget?.remainingEvents]).toEqual([1008 * 60, 1008]);
  expect(computeBudget({ lost: 0, base: 336_000 }, 0.95, 14 * day)?.remainingEvents).toBe(16_800);
  // 13,440 once the usual 1 % is taken off.
  expect(computeBudget({ lost: 3360, base: 336_000 }, 0.95, 14 * day)?.remainingEvents).toBe(13_440);
  const attacked = (length: number) => {
    const samples = Array.from({ length: minutes }, (_, slice) => {
      const good = slice < length ? 1 : 99;
      return Array.from(
        { length: 100 },
        (_, index) => [slice * minute + index, index < good ? 'good' : 'bad'] as const,
      );
    });
    const sli = sliOf(talliesOf([samples.flat()]), 14 * day, { budgeting: 'ratio-timeslices' });
    return computeBudget(sli, 0.95, 14 * day)?.remaining ?? 0;
  };
  // 822.857 minutes.
  expect(attacked(822)).toBeGreaterThan(0);
  expect(attacked(823)).toBeLessThan(0);
});

test('V10: of a week at 99.95 % in slices of a minute, five may be bad and six may not', () => {
  const left = (bad: number) => computeBudget({ lost: bad, base: 10_080 }, 0.9995, 7 * day);
  expect(left(0)?.remainingSeconds).toBeCloseTo(302.4, 9);
  expect([(left(5)?.remaining ?? 0) > 0, (left(6)?.remaining ?? 0) < 0]).toEqual([true, true]);
});

// The SRE Workbook's example of low traffic. Its text has 1,000, which contradicts its own share.
test('V11: one failure of ten in an hour burns at 100, and spends 13.89 % of a month of such hours', () => {
  expect(computeBurnRate(1, 10, 0.999)).toBe(100);
  expect(computeBudget({ lost: 1, base: 7200 }, 0.999, 30 * day)?.consumed).toBeCloseTo(0.1389, 4);
});

// How long an error rate lasts until it has spent the share of the long window that makes a row fire.
test.each([
  [0.999, 14.4, 51.84],
  [0.999, 13.44, 48.384],
  [0.99, 13.44, 483.84],
])(
  'V13: at %d, where all fails, a threshold of %d is passed in an hour after %d seconds',
  (target, threshold, seconds) => {
    const hourMs = 3_600_000;
    const firesAfter = (badMs: number) => isBurnAbove(threshold, badMs, hourMs, target);
    expect([firesAfter(seconds * 1000 + 1), firesAfter(seconds * 1000)]).toEqual([true, false]);
  },
);

// OpenObserve: long .987 and short .654 against thresholds of .8 and 1.2 are fine, for the less severe window governs.
test('V14: a row fires only where both of its windows are above', () => {
  const test = {
    row: { severity: 'page', longMs: 100 * minute, shortMs: 50 * minute, percent: 1 },
    factor: 0.8,
  } as const;
  const firing = (bads: (index: number) => boolean) =>
    computeBurnRates(
      talliesOf([every(minute, 100, bads)]),
      100 * minute,
      0.5,
      [{ ...test, threshold: 0.8, isReachable: true }],
      minute / 2,
    ).map(({ long, short, isFiring }) => ({ long, short, isFiring }));
  // 49 of 100 are bad, and 16 of the newest 50.
  expect(firing((index) => index < 33 || (index >= 50 && index < 66))).toEqual([
    { long: 0.98, short: 0.64, isFiring: false },
  ]);
  expect(firing((index) => index < 27 || (index >= 50 && index < 72))).toEqual([
    { long: 0.98, short: 0.88, isFiring: true },
  ]);
});

test('V15: nothing burns faster than this', () => {
  expect(1 / errorBudget(0.94)).toBeCloseTo(16.667, 3);
  expect(1 / errorBudget(0.999)).toBe(1000);
});

test('V16: a whole budget at a burn rate of 2.8 is gone in 10 of 28 days, and 71.79 % of it in 7.179', () => {
  const days = (remaining: number) => (forecastExhaustion(remaining, 2.8, 28 * day) ?? 0) / 86_400;
  expect(days(1)).toBeCloseTo(10, 9);
  expect(days(0.7179)).toBeCloseTo(7.179, 9);
});

test('V17: no data is no burn rate, and a target of 100 % is refused', () => {
  expect([computeBurnRate(0, 0, 0.99), computeBudget({ lost: 0, base: 0 }, 0.99, day)]).toEqual([null, null]);
  expect(() => parseConfig('f', 'version: 1\nobjectives: [{ id: a, target: 100% }]\n', {})).toThrow(
    'leaves no error budget',
  );
});

// Largest number of samples in the long window of which one failure still exceeds the factor of a row; 28 days.
test.each([
  [0.9, [0, 1, 3, 10]],
  [0.95, [1, 3, 7, 21]],
  [0.99, [7, 17, 35, 107]],
  [0.995, [14, 35, 71, 214]],
  [0.999, [74, 178, 357, 1071]],
])('at %d one failure is too many among %j samples', (target, most) => {
  const factors = burnRows.map((row) => burnFactor(row, 28 * day));
  for (const [index, samples] of most.entries()) {
    const isTooMany = (total: number) => isBurnAbove(factors[index] ?? 0, 1, total, target);
    expect([samples === 0 || isTooMany(samples), isTooMany(samples + 1)]).toEqual([true, false]);
  }
});

test('a whole budget is gone in 50, 120, 240 and 720 hours at the factor of each row, whatever the window', () => {
  for (const days of [7, 28, 30, 90]) {
    const hours = burnRows.map((row) => (forecastExhaustion(1, burnFactor(row, days * day), days * day) ?? 0) / 3600);
    expect(hours.map((each) => Number(each.toFixed(6)))).toEqual([50, 120, 240, 720]);
  }
});

// How many bad samples it takes before chance explains them in less than 5 % of cases.
test.each([
  [0.99, 30, 2],
  [0.99, 100, 4],
  [0.99, 672, 12],
  [0.99, 2688, 37],
  [0.99, 8064, 97],
  [0.999, 100, 2],
  [0.999, 672, 3],
  [0.999, 2688, 7],
  [0.999, 8064, 14],
])('at %d, of %d samples %d bad ones are too many to be chance', (target, total, bad) => {
  expect([chanceOf(total - bad, total, target) <= 0.05, chanceOf(total - bad + 1, total, target) <= 0.05]).toEqual([
    true,
    false,
  ]);
});
