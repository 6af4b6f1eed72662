import { expect, test } from 'vitest';
import type { Sample } from '../sample/sample.ts';
import { checkIds, eachSample, sampleCount } from './history.ts';
import { historyOf } from './history-builder.ts';

const base: Sample = {
  check: 'a',
  location: 'default',
  timeMs: 1000,
  outcome: 'good',
  status: 200,
  durationMs: 10,
  reason: null,
  attempts: 1,
};

test.each<[string, Partial<Sample>, Partial<Sample>]>([
  ['the worst outcome', { outcome: 'bad', status: null }, { outcome: 'good', status: 999 }],
  ['degraded over good', { outcome: 'degraded' }, { outcome: 'good', durationMs: 99 }],
  ['a measurement over none', { outcome: 'good' }, { outcome: 'unknown', status: 999 }],
  ['then the higher status', { status: 503 }, { status: 500, durationMs: 99 }],
  ['then the longer duration', { durationMs: 20 }, { durationMs: 10, attempts: 9 }],
])('of two samples of one check, location and time, %s stands', (_, wins, loses) => {
  const [stands, falls] = [
    { ...base, ...wins },
    { ...base, ...loses },
  ];
  expect([...eachSample(historyOf([stands, falls]))]).toEqual([stands]);
  expect([...eachSample(historyOf([falls, stands]))]).toEqual([stands]);
});

test('keeps checks, locations and times apart, and in order', () => {
  const history = historyOf([{ ...base, check: 'b' }, { ...base, timeMs: 2000 }, { ...base, location: 'eu' }, base]);
  expect([...eachSample(history)].map(({ check, location, timeMs }) => [check, location, timeMs])).toEqual([
    ['a', 'default', 1000],
    ['a', 'default', 2000],
    ['a', 'eu', 1000],
    ['b', 'default', 1000],
  ]);
  expect(checkIds(history)).toEqual(['a', 'b']);
  expect(sampleCount(history)).toBe(4);
});
