import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { historyOf } from '../history/history-builder.ts';
import { readText } from '../history/import/reader.ts';
import { computeAttainment, countSamples } from './attainment.ts';
import { computeBudget, computeBurnRate } from './budget.ts';
import { computeCoverage } from './coverage.ts';
import { rollingWindow } from './window.ts';

interface Case {
  readonly file: string;
  readonly check: string;
  readonly window_end: string;
  readonly window_end_epoch: number;
  readonly days: number;
  readonly target: number;
  readonly slice_s: number;
  readonly expect: {
    readonly n: number;
    readonly good: number;
    readonly bad: number;
    readonly occ_sli: number;
    readonly occ_budget_remaining: number;
    readonly coverage: number;
    readonly burn: Readonly<Record<string, readonly [number, number | null]>>;
  };
}

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../test/fixtures/slo-golden/${name}`, import.meta.url), 'utf8');
const cases: readonly Case[] = JSON.parse(fixture('cases.json'));
const hoursMs: Readonly<Record<string, number>> = {
  '5m': 300_000,
  '30m': 1_800_000,
  '1h': 3_600_000,
  '2h': 7_200_000,
  '6h': 21_600_000,
  '1d': 86_400_000,
  '3d': 259_200_000,
};

test.each(cases)(
  '$check over $days days to $window_end, as an independent implementation worked it out',
  async (golden) => {
    const { samples } = await readText('csv', fixture(golden.file));
    const series = historyOf(samples).series.filter(({ check }) => check === golden.check);
    const nowMs = golden.window_end_epoch * 1000;
    const windowMs = golden.days * 86_400_000;
    const window = rollingWindow(nowMs, windowMs);
    const counts = countSamples(series, window, 'good');
    expect(counts).toMatchObject({ total: golden.expect.n, good: golden.expect.good, bad: golden.expect.bad });
    expect(computeAttainment(counts)).toBeCloseTo(golden.expect.occ_sli, 6);
    const budget = computeBudget(counts.bad, counts.total, golden.target, windowMs);
    expect(budget?.remaining).toBeCloseTo(golden.expect.occ_budget_remaining, 4);
    expect(computeCoverage(series, window, golden.slice_s * 1000)).toBeCloseTo(golden.expect.coverage, 4);
    for (const [name, [total, burnRate]] of Object.entries(golden.expect.burn)) {
      const inside = countSamples(series, rollingWindow(nowMs, hoursMs[name] ?? 0), 'good');
      expect(inside.total).toBe(total);
      if (burnRate === null) expect(computeBurnRate(inside.bad, inside.total, golden.target)).toBeNull();
      else expect(computeBurnRate(inside.bad, inside.total, golden.target)).toBeCloseTo(burnRate, 3);
    }
  },
);
