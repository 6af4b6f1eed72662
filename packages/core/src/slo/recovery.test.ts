import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { historyOf } from '../history/history-builder.ts';
import type { Sample } from '../sample/sample.ts';
import { allowance, isBudgetBelow } from './budget.ts';
import { computeObjectives } from './evaluate.ts';
import { lossesFromNewest } from './losses.ts';
import { recoveryOf } from './recovery.ts';
import { resolveObjectives } from './resolve.ts';
import { countIn, tallySeries } from './tally.ts';

const hour = 3_600_000;
const bySamples = {
  budgeting: 'occurrences',
  sliceMs: hour,
  sliceTarget: 1,
  missing: 'ignore',
  holdOf: () => hour,
} as const;
const [length, nowMs] = [100 * hour, 1000 * hour];

function sampleAt(timeMs: number, isBad: boolean): Sample {
  const outcome = isBad ? 'bad' : 'good';
  return {
    check: 'a',
    location: 'default',
    timeMs,
    outcome,
    status: null,
    durationMs: null,
    reason: null,
    attempts: null,
  };
}

/** The figures of the only objective of a config, that have a budget. */
async function figuresOf(text: string, samples: readonly Sample[], atMs: number) {
  const { config } = parseConfig('f', text, {});
  const history = historyOf(samples);
  const [figures] = await computeObjectives(resolveObjectives(config, history), config, history, atMs);
  if (figures?.budget == null) throw new Error('no figures');
  return figures;
}

/** A series of a sample an hour up to `untilMs`, bad where `bad` says so, all good from now on. */
function tallyUntil(untilMs: number, bad: ReadonlySet<number>) {
  const hours = Array.from({ length: untilMs / hour - 800 }, (_, index) => 800 + index);
  const samples = hours.map((each) => sampleAt(each * hour, bad.has(each)));
  const [series] = historyOf(samples).series;
  if (series === undefined) throw new Error('no series');
  const rule = { degraded: 'good' as const, underMs: null, excluded: [] };
  return tallySeries(series, rule, { fromMs: 0, toMs: untilMs });
}

test('is the first hour at which enough remains again, as playing it through tells', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 900, max: 999 }), { minLength: 1, maxLength: 40 }),
      fc.constantFrom(0.9, 0.99),
      fc.constantFrom(0, 0.25),
      (hours, target, remaining) => {
        const bad = new Set(hours);
        const window = { fromMs: nowMs - length, toMs: nowMs };
        const isBelowAt = (atMs: number) => {
          const counts = countIn([tallyUntil(atMs, bad)], { fromMs: atMs - length, toMs: atMs });
          return isBudgetBelow({ lost: counts.bad, allowed: allowance(counts.total, target) }, remaining);
        };
        fc.pre(isBelowAt(nowMs));
        const losses = lossesFromNewest(bySamples, [tallyUntil(nowMs, bad)], window, []);
        const recoversMs = recoveryOf(losses, window, { allowed: allowance(100, target) }, remaining) ?? 0;
        // The window is half-open: an hour's sample is in it for as many hours as it has.
        const atHour = Math.ceil(recoversMs / hour) * hour;
        expect(isBelowAt(atHour)).toBe(false);
        expect(isBelowAt(atHour - hour)).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});

test('there is nothing to recover from where nothing was bad', () => {
  const window = { fromMs: nowMs - length, toMs: nowMs };
  const losses = lossesFromNewest(bySamples, [tallyUntil(nowMs, new Set())], window, []);
  expect(recoveryOf(losses, window, { allowed: 10 }, 0)).toBeNull();
});

/** A sample an hour, bad or missing as told, and good from now on. */
async function figuresAt(atMs: number, keys: string, bad: ReadonlySet<number>, isMissing: (hour: number) => boolean) {
  const text = `version: 1\nobjectives: [{ id: o, target: 90%, every: 1h, ${keys}, gate: { budget: { warn: 0%, fail: 0% } } }]\n`;
  const all = Array.from({ length: atMs / hour - 800 }, (_, index) => 800 + index);
  const samples = all.filter((each) => !isMissing(each)).map((each) => sampleAt(each * hour, bad.has(each)));
  return figuresOf(text, samples, atMs);
}

test.each([
  ['window: 100h, budgeting: time-weighted, hold: 2h', 2, false],
  ['window: 100h, budgeting: timeslices, slice: 4h, missing: bad', 8, true],
  ['window: 100h, budgeting: ratio-timeslices, slice: 4h, missing: bad', 8, true],
  ['window: { calendar: quarter, zone: UTC }', 2, false],
])('with %s too, to within %d hours, with gaps that count: %s', async (keys, toleranceHours, hasGap) => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 902, max: 998 }), { minLength: 8, maxLength: 40 }),
      fc.integer({ min: 902, max: 970 }),
      fc.integer({ min: 0, max: 24 }),
      async (hours, holeFrom, holeLength) => {
        const isMissing = (each: number) => hasGap && each >= holeFrom && each < holeFrom + holeLength;
        const at = (atHour: number) => figuresAt(atHour * hour, keys, new Set(hours), isMissing);
        const isBelowAt = async (atHour: number) =>
          isBudgetBelow((await at(atHour)).budget ?? { lost: 0, allowed: 1 }, 0);
        const { recoversMs, budget } = await at(1000);
        fc.pre(budget !== null && isBudgetBelow(budget, 0));
        const predicted = Math.round((recoversMs ?? 0) / hour);
        fc.pre(predicted < 2000);
        expect(await isBelowAt(predicted + toleranceHours)).toBe(false);
        if (predicted - toleranceHours > 1000) expect(await isBelowAt(predicted - toleranceHours)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

/** A month with a sample an hour from a day on, bad in the first of them, with maintenance or without. */
async function monthAt(atMs: number, keys: string, fromDay: number, badHours: number, more = '') {
  const text = `version: 1\nobjectives: [{ id: o, target: 90%, every: 1h, window: { calendar: month }, ${keys} gate: { budget: { warn: 0%, fail: 0% } } }]\n${more}`;
  const firstMs = Date.UTC(2026, 7, 1 + fromDay);
  const hours = Array.from({ length: (atMs - firstMs) / hour }, (_, index) => index);
  const samples = hours.map((index) => sampleAt(firstMs + index * hour, index < badHours));
  return figuresOf(text, samples, atMs);
}

test.each([
  ['with maintenance', '', 0, 36, 'maintenance: [{ start: 2026-08-04T00:00Z, duration: 5d, reason: x }]\n'],
  ['with empty slices that count', 'budgeting: timeslices, slice: 1h, missing: bad,', 1, 10, ''],
])('of a month %s too', async (_, keys, fromDay, badHours, more) => {
  const nowAt = Date.UTC(2026, 7, 11);
  const at = (atMs: number) => monthAt(atMs, keys, fromDay, badHours, more);
  const { recoversMs, budget } = await at(nowAt);
  expect(budget !== null && isBudgetBelow(budget, 0)).toBe(true);
  const predicted = Math.round((recoversMs ?? 0) / hour) * hour;
  const isBelowAt = async (atMs: number) => isBudgetBelow((await at(atMs)).budget ?? { lost: 0, allowed: 1 }, 0);
  expect(await isBelowAt(predicted - 2 * hour)).toBe(true);
  expect(await isBelowAt(predicted + 2 * hour)).toBe(false);
});
