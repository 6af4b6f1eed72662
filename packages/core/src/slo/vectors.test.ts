import { expect, test } from 'vitest';
import type { Budgeting, MissingSlices } from '../config/config.ts';
import { historyOf } from '../history/history-builder.ts';
import type { Outcome } from '../sample/outcome.ts';
import { computeBudget, computeBurnRate, errorBudget } from './budget.ts';
import { computeSli } from './budgeting.ts';
import { countAll, type Tally, tallySeries } from './tally.ts';
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
    holdMs: minute,
  };
  return computeSli(method, tallies, window, countAll(tallies, window), shown.excluded ?? []);
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
  expect(computeBudget(sli.lost, sli.base, 0.95, day)?.consumed).toBeCloseTo(consumed, 4);
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
  expect(computeBudget(bad, 10_000, 0.999, day)?.remaining).toBeCloseTo(remaining, 12);
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

// OpenSLO's example of a service under attack: two weeks, target 95 %, 99 % before, 1 % meanwhile.
test('V9: how long an attack may last', () => {
  const minutes = 14 * 1440;
  const budget = computeBudget(0, minutes, 0.95, 14 * day);
  expect([budget?.remainingSeconds, budget?.remainingEvents]).toEqual([1008 * 60, 1008]);
  expect(computeBudget(0, 336_000, 0.95, 14 * day)?.remainingEvents).toBe(16_800);
  const attacked = (length: number) => {
    const samples = Array.from({ length: minutes }, (_, slice) => {
      const good = slice < length ? 1 : 99;
      return Array.from(
        { length: 100 },
        (_, index) => [slice * minute + index, index < good ? 'good' : 'bad'] as const,
      );
    });
    const sli = sliOf(talliesOf([samples.flat()]), 14 * day, { budgeting: 'ratio-timeslices' });
    return computeBudget(sli.lost, sli.base, 0.95, 14 * day)?.remaining ?? 0;
  };
  // 822.857 minutes.
  expect(attacked(822)).toBeGreaterThan(0);
  expect(attacked(823)).toBeLessThan(0);
});

test('V10: of a week at 99.95 % in slices of a minute, five may be bad and six may not', () => {
  const left = (bad: number) => computeBudget(bad, 10_080, 0.9995, 7 * day);
  expect(left(0)?.remainingSeconds).toBeCloseTo(302.4, 9);
  expect([(left(5)?.remaining ?? 0) > 0, (left(6)?.remaining ?? 0) < 0]).toEqual([true, true]);
});

// The SRE Workbook's example of low traffic. Its text has 1,000, which contradicts its own share.
test('V11: one failure of ten in an hour burns at 100, and spends 13.89 % of a month of such hours', () => {
  expect(computeBurnRate(1, 10, 0.999)).toBe(100);
  expect(computeBudget(1, 7200, 0.999, 30 * day)?.consumed).toBeCloseTo(0.1389, 4);
});

test('V15: nothing burns faster than this', () => {
  expect(1 / errorBudget(0.94)).toBeCloseTo(16.667, 3);
  expect(1 / errorBudget(0.999)).toBe(1000);
});
