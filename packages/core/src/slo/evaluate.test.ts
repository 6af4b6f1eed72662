import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Config } from '../config/config.ts';
import { parseConfig } from '../config/parse-config.ts';
import { eachSample } from '../history/history.ts';
import { historyOf } from '../history/history-builder.ts';
import { type Outcome, outcomes } from '../sample/outcome.ts';
import { computeObjectives } from './evaluate.ts';
import { computeNaively, windowNaively } from './naive.test-support.ts';
import type { Objective } from './objective.ts';
import { resolveObjectives } from './resolve.ts';

const stepMs = 900_000;
const steps = 400;
/** Samples span four days from here: until clocks change in Europe. */
const originMs = Date.UTC(2026, 2, 25);
/** The same, until they change back there; until they change in America; over a leap day. */
const origins = [originMs, Date.UTC(2026, 9, 21, 12), Date.UTC(2026, 9, 29), Date.UTC(2024, 1, 27)];

const text =
  'version: 1\nchecks: [{ id: a, url: "https://a.example" }, { id: b, url: "https://b.example" }]\n' +
  'objectives: [{ id: o, checks: [a, b], target: 90% }]\n';
const { config } = parseConfig('fortify.yml', text, {});
const [base] = config.objectives;

// Gaps, bursts, duplicates, samples exactly on edges: instants are drawn from few.
const anySamples = fc.array(
  fc.record({
    check: fc.constantFrom('a', 'b'),
    location: fc.constantFrom('default', 'eu'),
    timeMs: fc
      .oneof(fc.nat(steps), fc.integer({ min: steps - 20, max: steps }))
      .map((step) => originMs + step * stepMs),
    outcome: fc.constantFrom(...outcomes, 'good' as const, 'good' as const),
    durationMs: fc.option(fc.nat(1000), { nil: null }),
    status: fc.constant(null),
    reason: fc.constant(null),
    attempts: fc.constant(null),
  }),
  { maxLength: 200 },
);

const span = (most: number) => fc.integer({ min: 1, max: most }).map((length) => length * stepMs);

const anyObjective = fc.record({
  per: fc.constantFrom('check', 'all'),
  target: fc.constantFrom(0.5, 0.9, 0.99, 0.999),
  window: fc.oneof(
    fc.record({ kind: fc.constant('rolling' as const), lengthMs: span(steps) }),
    fc.record({
      kind: fc.constant('calendar' as const),
      unit: fc.constantFrom('day', 'week', 'month'),
      zone: fc.constantFrom('UTC', 'Europe/Paris', 'America/New_York'),
    }),
  ),
  budgeting: fc.constantFrom('occurrences', 'timeslices', 'ratio-timeslices', 'time-weighted'),
  sliceMs: span(20),
  sliceTarget: fc.constantFrom(0, 0.5, 0.75, 1),
  missing: fc.constantFrom('ignore', 'good', 'bad'),
  holdMs: span(10),
  underMs: fc.option(fc.nat(1000), { nil: null }),
  degraded: fc.constantFrom('good', 'bad'),
});

const anyMaintenance = fc.array(
  fc.record({
    checks: fc.constant(null),
    startMs: fc.nat(steps).map((step) => originMs + step * stepMs),
    durationMs: span(40),
    recurrence: fc.option(fc.constantFrom('FREQ=DAILY', 'FREQ=DAILY;COUNT=2')),
    reason: fc.constant(''),
  }),
  { maxLength: 2 },
);

/** The windows of some maintenance, day by day. */
function windowsOf(maintenance: Config['maintenance']) {
  return maintenance.flatMap(({ startMs, durationMs, recurrence }) => {
    const times = recurrence === null ? 1 : recurrence.includes('COUNT') ? 2 : 10;
    return Array.from({ length: times }, (_, day) => {
      const fromMs = startMs + day * 86_400_000;
      return { fromMs, toMs: fromMs + durationMs };
    });
  });
}

test('every figure equals that of a naive second implementation, and none is NaN or infinite', async () => {
  await fc.assert(
    fc.asyncProperty(
      anySamples,
      anyObjective,
      anyMaintenance,
      fc.integer({ min: 1, max: steps }),
      fc.constantFrom(...origins),
      async (anySample, more, anyWindow, now, origin) => {
        if (base === undefined) throw new Error('no objective');
        const shiftMs = origin - originMs;
        const samples = anySample.map((sample) => ({ ...sample, timeMs: sample.timeMs + shiftMs }));
        const maintenance = anyWindow.map((each) => ({ ...each, startMs: each.startMs + shiftMs }));
        const nowMs = origin + now * stepMs;
        const objective: Objective = { ...base, ...more };
        const history = historyOf(samples);
        const whole: Config = { ...config, objectives: [objective], maintenance };
        const all = await computeObjectives(resolveObjectives(whole, history), whole, history, nowMs);
        expect(all.map(({ check }) => check)).toEqual(objective.per === 'all' ? [null] : ['a', 'b']);
        for (const figures of all) {
          const own = [...eachSample(history)].filter(({ check }) => figures.check === null || check === figures.check);
          const excluded = windowsOf(maintenance);
          const naive = computeNaively(
            objective,
            own.sort((a, b) => a.timeMs - b.timeMs),
            excluded,
            figures.window,
            nowMs,
            stepMs,
          );
          expect(figures.window).toEqual(windowNaively(objective.window, nowMs));
          expect(figures.counts).toEqual(naive.counts);
          const { remaining = null } = figures.budget ?? {};
          const left = naive.attainment === null ? null : 1 - (1 - naive.attainment) / (1 - objective.target);
          expect(remaining).toEqual(nearly(left));
          if (naive.attainment === null) expect(figures.sli.attainment).toBeNull();
          else expect(figures.sli.attainment).toBeCloseTo(naive.attainment, 9);
          const apart = Math.abs((naive.byOther ?? 0) - (naive.attainment ?? 0)) / (1 - objective.target);
          const isComparable = naive.attainment !== null && naive.byOther !== null;
          if (figures.other !== null) expect(figures.other.attainment).toBeCloseTo(naive.byOther ?? Number.NaN, 9);
          if (Math.abs(apart - 0.1) > 1e-6) expect(figures.other !== null).toBe(isComparable && apart > 0.1);
          expect([figures.oldestMs, figures.newestMs]).toEqual([naive.oldestMs, naive.newestMs]);
          expect(figures.trend).toEqual(naive.trend);
          expect(figures.incidents.count).toBe(naive.incidents);
          if (naive.counts.total > 0) expect(figures.effectiveSamples).toBeCloseTo(naive.effective, 6);
          expect(figures.measuredCadenceMs).toBe(naive.cadenceMs);
          const gridMs = 2 * (figures.measuredCadenceMs ?? 0);
          const coverage = naive.coverage(gridMs);
          if (coverage === null) expect(figures.coverage).toBeNull();
          else expect(figures.coverage).toBeCloseTo(coverage, 9);
          const budget = 1 - objective.target;
          for (const [index, { long, short, isFiring }] of figures.burnRates.entries()) {
            const expected = naive.burns[index];
            expect(long === null ? null : long * budget).toEqual(nearly(expected?.long));
            expect(short === null ? null : short * budget).toEqual(nearly(expected?.short));
            if (objective.window.kind === 'rolling') expect(isFiring).toBe(expected?.isFiring);
          }
          expect(
            numbersIn({ ...figures, incidents: { ...figures.incidents, costliest: [] } }).filter(
              (value) => !Number.isFinite(value) || Object.is(value, -0),
            ),
          ).toEqual([]);
        }
      },
    ),
    { numRuns: 1500 },
  );
});

const nearly = (value: number | null | undefined) => (typeof value === 'number' ? expect.closeTo(value, 9) : null);

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test('by time, a check that is measured now and then is not hidden by one that is measured all the time', async () => {
  const hourMs = 3_600_000;
  const pooled = parseConfig(
    'fortify.yml',
    'version: 1\nobjectives: [{ id: o, per: all, target: 90%, window: 10d, budgeting: time-weighted }]\n',
    {},
  ).config;
  const every = (check: string, everyMs: number, outcome: Outcome) =>
    Array.from({ length: Math.floor((240 * hourMs) / everyMs) }, (_, index) => ({
      check,
      location: 'default',
      timeMs: index * everyMs,
      outcome,
      status: null,
      durationMs: null,
      reason: null,
      attempts: null,
    }));
  const history = historyOf([...every('quick', hourMs / 12, 'good'), ...every('slow', 6 * hourMs, 'bad')]);
  const [figures] = await computeObjectives(resolveObjectives(pooled, history), pooled, history, 240 * hourMs);
  expect(figures?.measuredCadenceMs).toBe(hourMs / 12);
  expect(figures?.sli).toMatchObject({ attainment: 0.5, coverage: 1 });
  // What goes on is known to go on as long as its own check is held, and not for as long as any other.
  const [fell] = every('quick', hourMs / 12, 'bad');
  const failing = historyOf([
    ...every('quick', hourMs / 12, 'good').slice(0, 2400),
    ...(fell === undefined ? [] : [{ ...fell, timeMs: 200 * hourMs }]),
    ...every('slow', 6 * hourMs, 'good'),
  ]);
  const [pool] = await computeObjectives(resolveObjectives(pooled, failing), pooled, failing, 240 * hourMs);
  expect(pool?.incidents.costliest.map(({ check, durationMs }) => [check, durationMs])).toEqual([
    ['quick', hourMs / 6],
  ]);
});
