import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { historyOf } from '../history/history-builder.ts';
import { readText } from '../history/import/reader.ts';
import { computeSli } from './budgeting.ts';
import { countAll, tallySeries } from './tally.ts';
import { rollingWindow } from './window.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../test/fixtures/upptime-published/${name}`, import.meta.url), 'utf8');

interface Published {
  readonly at: string;
  readonly check: string;
  readonly uptimeWeek: number;
}
const published: readonly Published[] = JSON.parse(fixture('published.json'));

const day = 86_400_000;

test.each(published)('$check at $at: Upptime published $uptimeWeek % of a week', async ({ at, check, uptimeWeek }) => {
  const { samples } = await readText('csv', fixture('xss-sys.csv'));
  const window = rollingWindow(Date.parse(at), 7 * day);
  const series = historyOf(samples).series.filter((each) => each.check === check);
  const tallies = series.map((each) => tallySeries(each, { degraded: 'good', underMs: null, excluded: [] }, window));
  // Issues stay open until something is up again: states are held for as long as that takes.
  const method = {
    budgeting: 'time-weighted',
    sliceMs: 0,
    sliceTarget: 1,
    missing: 'ignore',
    holdOf: () => 7 * day,
  } as const;
  const { attainment, coverage } = computeSli(method, tallies, window, countAll(tallies), []);
  // We say how much we know; Upptime takes the rest for up.
  const known = coverage ?? 0;
  expect(100 * ((attainment ?? 0) * known + (1 - known))).toBeCloseTo(uptimeWeek, 1);
});
