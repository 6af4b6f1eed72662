import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { historyOf } from '../history/history-builder.ts';
import { readText } from '../history/import/reader.ts';
import { computeBudget, computeBurnRate } from './budget.ts';
import { computeSli } from './budgeting.ts';
import { coverageOf } from './coverage.ts';
import type { Budgeting, MissingSlices } from './objective.ts';
import { countAll, countIn, tallySeries } from './tally.ts';
import { rollingWindow } from './window.ts';

interface Case {
  readonly file: string;
  readonly check: string;
  readonly window_end: string;
  readonly window_end_epoch: number;
  readonly days: number;
  readonly target: number;
  readonly nominal_s: number;
  readonly slice_s: number;
  readonly time_slice_target: number;
  readonly expect: {
    readonly n: number;
    readonly good: number;
    readonly bad: number;
    readonly occ_sli: number;
    readonly occ_budget_remaining: number;
    readonly burn_28d: number;
    readonly slices_total: number;
    readonly slices_observed: number;
    readonly slices_bad: number;
    readonly coverage: number;
    readonly ts_ignore: number;
    readonly ts_missing_good: number;
    readonly ts_missing_bad: number;
    readonly ratio_ts: number;
    readonly tw_sli: number;
    readonly tw_known: number;
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
    const tallies = series.map((each) => tallySeries(each, { degraded: 'good', underMs: null, excluded: [] }, window));
    const counts = countAll(tallies);
    const { expect: wanted, target } = golden;
    expect(counts).toMatchObject({ total: wanted.n, good: wanted.good, bad: wanted.bad });
    const sliOf = (budgeting: Budgeting, missing: MissingSlices = 'ignore') =>
      computeSli(
        {
          budgeting,
          missing,
          sliceMs: golden.slice_s * 1000,
          sliceTarget: golden.time_slice_target,
          holdOf: () => 2000 * golden.nominal_s,
        },
        tallies,
        window,
        counts,
        [],
      );
    const occurrences = sliOf('occurrences');
    expect(occurrences.attainment).toBeCloseTo(wanted.occ_sli, 6);
    const budget = computeBudget(occurrences, target, windowMs);
    expect(budget?.remaining).toBeCloseTo(wanted.occ_budget_remaining, 4);
    expect(computeBurnRate(counts.bad, counts.total, target)).toBeCloseTo(wanted.burn_28d, 4);
    expect(sliOf('timeslices')).toMatchObject({ total: wanted.slices_observed, bad: wanted.slices_bad });
    expect(sliOf('timeslices').attainment).toBeCloseTo(wanted.ts_ignore, 6);
    expect(sliOf('timeslices', 'good')).toMatchObject({ total: wanted.slices_total, bad: wanted.slices_bad });
    expect(sliOf('timeslices', 'good').attainment).toBeCloseTo(wanted.ts_missing_good, 6);
    expect(sliOf('timeslices', 'bad').attainment).toBeCloseTo(wanted.ts_missing_bad, 6);
    expect(sliOf('ratio-timeslices').attainment).toBeCloseTo(wanted.ratio_ts, 6);
    expect(sliOf('time-weighted').attainment).toBeCloseTo(wanted.tw_sli, 6);
    expect(sliOf('time-weighted').base / windowMs).toBeCloseTo(wanted.tw_known, 4);
    expect(coverageOf(window, golden.slice_s * 1000)(tallies, [])).toBeCloseTo(wanted.coverage, 4);
    for (const [name, [total, burnRate]] of Object.entries(wanted.burn)) {
      const inside = countIn(tallies, rollingWindow(nowMs, hoursMs[name] ?? 0));
      expect(inside.total).toBe(total);
      if (burnRate === null) expect(computeBurnRate(inside.bad, inside.total, target)).toBeNull();
      else expect(computeBurnRate(inside.bad, inside.total, target)).toBeCloseTo(burnRate, 3);
    }
  },
);
