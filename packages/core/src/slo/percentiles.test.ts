import { expect, test } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { historyOf } from '../history/history-builder.ts';
import { computeObjectives } from './evaluate.ts';
import { resolveObjectives } from './resolve.ts';

const hour = 3_600_000;
const nowMs = 100 * hour;

/** A duration by nearest rank, as one would look it up in a sorted list. */
function nearestRank(durations: readonly (number | null)[], share: number): number | undefined {
  const known = durations.filter((duration) => duration !== null).sort((a, b) => a - b);
  return known[Math.ceil(share * known.length) - 1];
}

test('percentiles are those of the window and the checks of an objective, and of nothing else', async () => {
  const text = `version: 1
objectives:
  - { id: long, target: 90%, window: 4d, latency: { under: 1s } }
  - { id: pooled, target: 90%, window: 2d, per: all, latency: { under: 1s } }
  - { id: short, target: 90%, window: 1d, latency: { under: 1s } }
  - { id: whatever, target: 90% }
`;
  const { config } = parseConfig('f', text, {});
  // Fast and slow, some too slow to be counted one by one, some not recorded, and slower the older.
  const durationOf = (check: string, ago: number): number | null => {
    if (ago % 7 === 0) return null;
    return check === 'a' ? 10 + ago : ago % 5 === 0 ? 4000 + 50 * ago : 300 + ago;
  };
  const samples = ['a', 'b'].flatMap((check) =>
    Array.from({ length: 96 }, (_, index) => ({
      check,
      location: 'default',
      timeMs: nowMs - (index + 1) * hour,
      outcome: 'good' as const,
      status: 200,
      durationMs: durationOf(check, index + 1),
      reason: null,
      attempts: 1,
    })),
  );
  const history = historyOf(samples);
  const figures = await computeObjectives(resolveObjectives(config, history), config, history, nowMs);
  const expected = (checks: readonly string[], hours: number) => {
    const durations = checks.flatMap((check) =>
      Array.from({ length: hours }, (_, index) => durationOf(check, index + 1)),
    );
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => nearestRank(durations, share));
    return { p50, p95, p99 };
  };
  expect(figures.map(({ objective, check, percentiles }) => [objective.id, check, percentiles])).toEqual([
    ['long', 'a', expected(['a'], 96)],
    ['long', 'b', expected(['b'], 96)],
    ['pooled', null, expected(['a', 'b'], 48)],
    ['short', 'a', expected(['a'], 24)],
    ['short', 'b', expected(['b'], 24)],
    ['whatever', 'a', null],
    ['whatever', 'b', null],
  ]);
});

test('what counts as nothing has no part in the percentiles either', async () => {
  const text = `version: 1
objectives: [{ id: a, target: 90%, window: 4d, latency: { under: 500ms } }]
maintenance: [{ start: 2015-01-02T00:00Z, duration: 12h, reason: migration }]
`;
  const { config } = parseConfig('f', text, {});
  const dayMs = 24 * hour;
  const startMs = Date.UTC(2015, 0, 1);
  const samples = Array.from({ length: 96 }, (_, index) => {
    const isMaintained = index >= 24 && index < 36;
    const isUnknown = index % 10 === 0;
    return {
      check: 'a',
      location: 'default',
      timeMs: startMs + index * hour,
      outcome: isUnknown ? ('unknown' as const) : ('good' as const),
      status: 200,
      durationMs: isMaintained ? 9000 : isUnknown ? 30_000 : 100,
      reason: null,
      attempts: 1,
    };
  });
  const history = historyOf(samples);
  const [figures] = await computeObjectives(resolveObjectives(config, history), config, history, startMs + 4 * dayMs);
  expect(figures?.counts.excluded).toBe(12);
  expect(figures?.percentiles).toEqual({ p50: 100, p95: 100, p99: 100 });
});
