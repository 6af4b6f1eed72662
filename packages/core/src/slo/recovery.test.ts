import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyOf } from '../history/history-builder.ts';
import { allowance, isBudgetBelow } from './budget.ts';
import { recoveryOf } from './recovery.ts';
import { countIn, tallySeries } from './tally.ts';

const hour = 3_600_000;
const [length, nowMs] = [100 * hour, 1000 * hour];

/** A series of a sample an hour up to `untilMs`, bad where `bad` says so, all good from now on. */
function tallyUntil(untilMs: number, bad: ReadonlySet<number>) {
  const samples = Array.from({ length: untilMs / hour - 800 }, (_, index) => ({
    check: 'a',
    location: 'default',
    timeMs: (800 + index) * hour,
    outcome: bad.has(800 + index) ? ('bad' as const) : ('good' as const),
    status: null,
    durationMs: null,
    reason: null,
    attempts: null,
  }));
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
        const losses = { lost: bad.size, allowed: allowance(100, target) };
        const recoversMs = recoveryOf([tallyUntil(nowMs, bad)], window, losses, remaining) ?? 0;
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
  expect(recoveryOf([tallyUntil(nowMs, new Set())], window, { lost: 0, allowed: 10 }, 0)).toBeNull();
});
