import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyHistory } from './any-history.test-support.ts';
import { anySamples } from './any-sample.test-support.ts';
import { emptyHistory } from './history.ts';
import { historyOf } from './history-builder.ts';
import { planMerge } from './merge-plan.ts';
import { durationReader, type Series, sampleAt } from './series.ts';
import { union, unionOutlines } from './union.ts';

const nothingMore = { status: null, durationMs: null, reason: null, attempts: null } as const;

test('a union is commutative, associative and idempotent, and nothing is its neutral part', () => {
  fc.assert(
    fc.property(anyHistory, anyHistory, anyHistory, (a, b, c) => {
      expect(union([a, b])).toEqual(union([b, a]));
      expect(union([union([a, b]), c])).toEqual(union([a, union([b, c])]));
      expect(union([a, a])).toEqual(a);
      expect(union([a, emptyHistory])).toEqual(a);
    }),
  );
});

test('the union of sets of samples is the set of all samples', () => {
  fc.assert(
    fc.property(fc.array(anySamples, { maxLength: 4 }), (sets) => {
      expect(union(sets.map(historyOf))).toEqual(historyOf(sets.flat()));
    }),
  );
});

test('an outline has the times, the outcomes and the statuses that the whole union has', () => {
  fc.assert(
    fc.property(anyHistory, anyHistory, (a, b) => {
      const whole = union([a, b]);
      const { series, observations } = unionOutlines([a, b]);
      expect(observations).toEqual(whole.observations);
      expect(series.map(({ check, location, times }) => [check, location, times])).toEqual(
        whole.series.map(({ check, location, times }) => [check, location, times]),
      );
      for (const [index, { durations }] of whole.series.entries()) {
        const outline = series[index];
        const full = whole.series[index];
        if (outline === undefined || full === undefined) throw new Error('a series is missing');
        for (const row of durations.keys()) {
          const { outcome, status } = sampleAt({ ...outline, durations }, row);
          expect({ outcome, status }).toEqual({
            outcome: sampleAt(full, row).outcome,
            status: sampleAt(full, row).status,
          });
        }
      }
    }),
  );
});

test('the durations of an outline, read when it is a union, are those of the whole union', () => {
  fc.assert(
    fc.property(anyHistory, anyHistory, anyHistory, (a, b, c) => {
      const whole = union([a, b, c]);
      const { series } = unionOutlines([unionOutlines([a, b]), c]);
      for (const [index, { durations }] of whole.series.entries()) {
        const read = new Int32Array(durations.length);
        durationReader(series[index] as Series)?.(read);
        expect(read).toEqual(durations);
      }
    }),
  );
});

test('where one part has no durations, the union has none', () => {
  const all = historyOf([{ check: 'a', location: 'eu', timeMs: 1, outcome: 'good', ...nothingMore }]);
  const without = {
    ...all,
    series: all.series.map(({ durations: _, ...each }) => ({ ...each, times: Float64Array.of(2) })),
  };
  const [merged] = unionOutlines([all, without]).series;
  expect(merged?.times).toEqual(Float64Array.of(1, 2));
  expect(durationReader(merged as Series)).toBeUndefined();
});

test('checks that were measured together share their times after a union, too', () => {
  const run = (timeMs: number) =>
    historyOf(
      ['a', 'b'].map((check) => {
        return { ...nothingMore, location: 'default', check, timeMs, outcome: 'good' as const };
      }),
    );
  const shared = (timeMs: number) => {
    const history = run(timeMs);
    const times = Float64Array.of(timeMs);
    return { ...history, series: history.series.map((series) => ({ ...series, times })) };
  };
  const [a, b] = union([shared(1), shared(2)]).series;
  expect(a?.times).toBe(b?.times);
});

test('parts that follow one another are merged by stretches, not by rows', () => {
  const parts = [Float64Array.of(5, 6, 7), Float64Array.of(1, 2, 3), Float64Array.of(4)];
  expect(planMerge(parts).steps).toHaveLength(3);
  // One that lies within another cuts it in two; an instant that both have is a step of its own.
  expect(planMerge([Float64Array.of(1, 2, 3, 4), Float64Array.of(2.5)]).steps).toHaveLength(3);
  expect(planMerge([Float64Array.of(1, 2, 3, 4), Float64Array.of(2)]).steps.map(({ length }) => length)).toEqual([
    1, 2, 1,
  ]);
});
