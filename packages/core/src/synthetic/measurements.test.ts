import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SyntheticConfig } from '../config/config.ts';
import { maxNameLength } from '../sample/sample.ts';
import { checkIdOf, measurementsOf } from './measurements.ts';
import { type TestOutcome, type TestResult, testResult } from './test-result.ts';

const nowMs = Date.UTC(2026, 10, 25, 12);
const startedMs = Date.UTC(2026, 10, 25, 11);

const plain: SyntheticConfig = { by: 'test', rules: [], location: 'default', files: [], format: null };
const rule = { name: null, suite: null, tag: null };

const of = (outcome: TestOutcome, more: Partial<TestResult> = {}) =>
  testResult({ suite: 'shop', name: 'pays', outcome, ...more });

const measure = (results: readonly TestResult[], rules = plain, started: number | null = startedMs) =>
  measurementsOf({ startedMs: started, results, fault: '' }, rules, 'results.xml', nowMs);

test.each<[string, Partial<TestResult>, SyntheticConfig, string]>([
  ['a test', {}, plain, 'synthetic/shop/pays'],
  ['a test of no suite', { suite: '' }, plain, 'synthetic/pays'],
  ['a suite', {}, { ...plain, by: 'suite' }, 'synthetic/shop'],
  ['a rule by name', {}, { ...plain, rules: [{ ...rule, id: 'a', name: 'p?ys' }] }, 'a'],
  ['a rule by suite', {}, { ...plain, rules: [{ ...rule, id: 'a', suite: 'sh*' }] }, 'a'],
  ['a rule by tag', { tags: ['@slow', '@smoke'] }, { ...plain, rules: [{ ...rule, id: 'a', tag: '@smoke' }] }, 'a'],
  [
    'a rule that wants too much',
    {},
    { ...plain, rules: [{ id: 'a', name: 'pays', suite: 'x', tag: null }] },
    'synthetic/shop/pays',
  ],
  [
    'the first of two rules',
    {},
    {
      ...plain,
      rules: [
        { ...rule, id: 'a', name: '*' },
        { ...rule, id: 'b', name: '*' },
      ],
    },
    'a',
  ],
  ['unseen characters', { name: 'a\nb\u202e' }, plain, 'synthetic/shop/a\ufffdb\ufffd'],
])('the check of %s', (_, more, rules, id) => {
  expect(checkIdOf(of('good', more), rules)).toBe(id);
});

test('no name is too long to be recorded', () => {
  expect(checkIdOf(of('good', { name: 'x'.repeat(2000) }), plain).length).toBeLessThanOrEqual(maxNameLength);
});

test.each<[TestOutcome[], string]>([
  [['good', 'good'], 'good'],
  [['good', 'degraded'], 'degraded'],
  [['degraded', 'unknown'], 'unknown'],
  [['unknown', 'bad', 'good'], 'bad'],
])('tests of one check that are %j are %s together', (outcomes, together) => {
  const tests = outcomes.map((outcome, index) => of(outcome, { durationMs: 10 * (index + 1), attempts: index + 1 }));
  const [tested, ...more] = measure(tests, { ...plain, by: 'suite' });
  expect(more).toEqual([]);
  expect(tested?.timeMs).toBe(startedMs);
  expect(tested?.result).toMatchObject({
    outcome: together,
    attempts: outcomes.length,
    durationMs: outcomes.length === 2 ? 30 : 60,
  });
  expect(tested?.result.failures).toHaveLength(outcomes.filter((outcome) => outcome !== 'good').length);
});

test('what was skipped is nothing', () => {
  expect(measure([of('skipped')])).toEqual([]);
});

test.each([
  ['of its own', of('good', { timeMs: startedMs + 5 }), startedMs, startedMs + 5],
  ['of its run', of('good'), startedMs, startedMs],
  ['that nobody knows', of('good'), null, nowMs],
  ['of a day to come', of('good'), nowMs + 10 * 86_400_000, nowMs],
  ['of an hour to come', of('good'), nowMs + 3_600_000, nowMs],
  ['before all time', of('good'), -1, nowMs],
])('a sample has the time %s', (_, result, started, timeMs) => {
  expect(measure([result], plain, started)[0]?.timeMs).toBe(timeMs);
});

test('a test that fails never makes a check better', () => {
  const severity = ['good', 'degraded', 'unknown', 'bad'];
  const outcomes = fc.constantFrom<TestOutcome>('good', 'degraded', 'unknown', 'bad');
  fc.assert(
    fc.property(fc.array(outcomes, { minLength: 1, maxLength: 6 }), fc.nat(5), (all, which) => {
      const outcomeOf = (each: readonly TestOutcome[]) =>
        severity.indexOf(measure(each.map((outcome) => of(outcome)))[0]?.result.outcome ?? '');
      const worse = all.map((outcome, index) => (index === which ? 'bad' : outcome));
      expect(outcomeOf(worse)).toBeGreaterThanOrEqual(outcomeOf(all));
    }),
  );
});
