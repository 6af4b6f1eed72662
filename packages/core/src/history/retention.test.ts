import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sample } from '../sample/sample.ts';
import { dayMs } from '../time/duration.ts';
import { anyHistory } from './any-history.test-support.ts';
import { planFolds } from './fold.ts';
import { eachSample } from './history.ts';
import { historyOf } from './history-builder.ts';
import { partition } from './partition.ts';
import { applyRetention, retainedFrom } from './retention.ts';
import { durationBucket } from './rollup.ts';
import { decodeSegment, encodeSegment } from './segment.ts';
import { union } from './union.ts';

function sample(timeMs: number, more: Partial<Sample> = {}): Sample {
  const base = {
    check: 'a',
    location: 'default',
    outcome: 'good',
    status: 200,
    durationMs: 100,
    reason: null,
  } as const;
  return { ...base, attempts: 1, timeMs, ...more };
}

test('what is older than the retention leaves, and exactly as old stays', () => {
  const history = historyOf([sample(0), sample(9), sample(10), sample(100)]);
  const { series } = applyRetention(history, { samplesFromMs: 10, recordsFromMs: 0 });
  expect([...(series[0]?.times ?? [])]).toEqual([10, 100]);
});

test('a day is rolled up whole when its first sample leaves, and again makes no less of it', () => {
  const samples = [
    sample(1 * dayMs + 1),
    sample(1 * dayMs + 2, { outcome: 'bad', status: 503, durationMs: 900 }),
    sample(1 * dayMs + 3, { outcome: 'unknown', durationMs: null }),
    sample(2 * dayMs),
  ];
  const first = applyRetention(historyOf(samples), { samplesFromMs: dayMs + 2, recordsFromMs: 0 });
  expect(first.rollups).toEqual([
    {
      check: 'a',
      location: 'default',
      day: 1,
      good: 1,
      degraded: 0,
      bad: 1,
      unknown: 1,
      durations: [
        [durationBucket(100), 1],
        [durationBucket(900), 1],
      ],
    },
  ]);
  const second = applyRetention(first, { samplesFromMs: 2 * dayMs, recordsFromMs: 0 });
  expect(second.rollups).toEqual(first.rollups);
  expect([...eachSample(second)]).toEqual([sample(2 * dayMs)]);
});

test('records leave after thirteen months, by the calendar', () => {
  const { samplesFromMs, recordsFromMs } = retainedFrom(Date.UTC(2026, 10, 24, 12), 90 * dayMs);
  expect(new Date(samplesFromMs).toISOString()).toBe('2026-08-26T12:00:00.000Z');
  expect(new Date(recordsFromMs).toISOString()).toBe('2025-10-24T00:00:00.000Z');
  const observed = (lastSeenMs: number) => ({
    kind: 'k',
    subject: 's',
    value: `${lastSeenMs}`,
    firstSeenMs: 0,
    lastSeenMs,
  });
  const history = { ...historyOf([]), observations: [observed(recordsFromMs - 1), observed(recordsFromMs)] };
  expect(applyRetention(history, { samplesFromMs, recordsFromMs }).observations).toEqual([observed(recordsFromMs)]);
});

test('durations fall into the buckets of a native histogram of schema 3', () => {
  expect([0, 1, 2, 100, 1000].map(durationBucket)).toEqual([0, 0, 8, 54, 80]);
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 2 ** 31 - 1 }), (durationMs) => {
      const bucket = durationBucket(durationMs);
      expect(2 ** (bucket / 8)).toBeGreaterThanOrEqual(durationMs * (1 - 1e-12));
      expect(2 ** ((bucket - 1) / 8)).toBeLessThan(durationMs);
    }),
  );
});

test('the parts of a history are the history, none is too large, and together they say the same again', () => {
  fc.assert(
    fc.property(anyHistory, fc.integer({ min: 1, max: 8 }), (history, most) => {
      const parts = partition(history, most);
      expect(union(parts)).toEqual(history);
      const distinctTimes = parts.filter(({ series }) => new Set(series.flatMap(({ times }) => [...times])).size > 1);
      for (const part of distinctTimes) {
        const [from, to] = [Math.min, Math.max].map((pick) => pick(...part.series.flatMap(({ times }) => [...times])));
        const isShort = (to ?? 0) - (from ?? 0) < dayMs / 1024;
        expect([...eachSample(part)].length <= most || isShort).toBe(true);
      }
    }),
  );
});

test('records too many for one segment are divided, too', () => {
  const observations = Array.from({ length: 200_000 }, (_, index) => {
    return { kind: 'k', subject: 's', value: String(index).padStart(6, '0'), firstSeenMs: 0, lastSeenMs: 0 };
  });
  const history = { ...historyOf([sample(1)]), observations };
  const parts = partition(history);
  expect(parts.map((part) => part.observations.length > 0)).toEqual([true, true, false]);
  expect(parts.map((part) => decodeSegment(encodeSegment(part)))).toEqual(parts);
  expect(union(parts)).toEqual(history);
});

test('names too many or too long for one segment are divided, too', () => {
  const names = Array.from({ length: 70_000 }, (_, index) => `${'x'.repeat(index % 3 === 0 ? 490 : 1)}${index}`);
  const history = historyOf(names.map((check) => sample(1, { check })));
  const parts = partition(history);
  expect(parts.length).toBeGreaterThan(8);
  for (const part of parts) expect(decodeSegment(encodeSegment(part))).toEqual(part);
  expect(parts.flatMap(({ series }) => series)).toEqual(history.series);
});

test('a history that grows keeps its full parts as they are', () => {
  const samples = Array.from({ length: 64 }, (_, index) => sample(index * dayMs));
  const before = partition(historyOf(samples.slice(0, 60)), 8);
  const after = partition(historyOf(samples), 8);
  expect(after.slice(0, 7)).toEqual(before.slice(0, 7));
});

test('checks of the same days share their parts, each of which holds as many as it can, and no check is in two', () => {
  const checks = Array.from({ length: 10 }, (_, index) => `check-${index}`);
  const days = Array.from({ length: 10 }, (_, index) => index * dayMs);
  const history = historyOf(checks.flatMap((check) => days.map((timeMs) => sample(timeMs, { check }))));
  expect(partition(history, 35).map(({ series }) => series.map(({ times }) => times.length))).toEqual([
    [10, 10, 10],
    [10, 10, 10],
    [10, 10, 10],
    [10],
  ]);
});

test('a tier is folded when it is full, and what is large is let be', () => {
  const files = (count: number, bytes: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `${bytes}-${index}`, bytes }));
  expect(planFolds(files(15, 300))).toEqual([]);
  // What is large together is folded in parts, for all of it has to be in memory.
  expect(planFolds(files(16, 1_000_000)).map(({ length }) => length)).toEqual([4, 4, 4, 4]);
  expect(planFolds([...files(16, 300), ...files(3, 9000), ...files(40, 5_000_000)])).toEqual([
    files(16, 300).map(({ name }) => name),
  ]);
});
