import { expect, test } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { historyOf } from '../history/history-builder.ts';
import type { Outcome } from '../sample/outcome.ts';
import { computeObjectives } from './evaluate.ts';
import { remarksOn } from './remarks.ts';
import { resolveObjectives } from './resolve.ts';

const minute = 60_000;
const hour = 60 * minute;
const nowMs = Date.UTC(2026, 0, 1) + 100 * hour;

type Shown = readonly (readonly [check: string, ago: number, outcome: Outcome])[];

/** What is said of objectives over samples of some hours ago. */
async function remarksFor(objectives: string, shown: Shown, more = ''): Promise<string[]> {
  const { config } = parseConfig('f', `version: 1\nobjectives: [${objectives}]\n${more}`, {});
  const samples = shown.map(([check, ago, outcome]) => ({
    check,
    location: 'default',
    timeMs: nowMs - ago * hour,
    outcome,
    status: null,
    durationMs: null,
    reason: null,
    attempts: null,
  }));
  const history = historyOf(samples);
  const resolved = resolveObjectives(config, history);
  return remarksOn(await computeObjectives(resolved, config, history, nowMs), resolved, config.maintenance);
}

/** Samples so many hours apart, from so many hours ago, bad where told. */
const every = (step: number, from: number, isBad: (ago: number) => boolean, to = 0): Shown =>
  Array.from({ length: Math.floor((from - to) / step) }, (_, index) => {
    const ago = from - index * step;
    return ['a', ago, isBad(ago) ? 'bad' : 'good'] as const;
  });

test('a slice that is narrower than what was sampled says so, where the config could not', async () => {
  const hourly = every(1, 96, () => false);
  const remarks = (slice: string) =>
    remarksFor(`{ id: o, target: 90%, window: 96h, budgeting: timeslices, ${slice} }`, hourly);
  expect(await remarks('slice: 1h')).toEqual([
    'Objective o: a slice of 1h is narrower than twice the cadence of 1h that was measured, so some are empty by chance.',
  ]);
  expect(await remarks('slice: 1h, every: 1h')).toEqual([]);
  expect(await remarks('slice: 2h')).toEqual([]);
  expect(await remarks('missing: ignore')).toEqual([]);
});

test('methods that differ say why, and only what is so', async () => {
  const why = async (more: string, shown: Shown) =>
    (await remarksFor(`{ id: o, target: 90%, window: 96h, ${more} }`, shown))[0]?.replace(/^.*samples: /, '');
  const now = every(1, 96, (ago) => ago % 12 === 0);
  expect(await why('budgeting: timeslices, slice: 4h', now)).toBe('one failure makes all of its slice bad.');
  expect(await why('budgeting: timeslices, slice: 4h, slice-target: 50%', now)).toBe(
    'a slice may hold failures and be good.',
  );
  // An outage of two hours and a half, one slice of which holds enough to be bad.
  const outage = every(0.5, 96, (ago) => ago > 10 && ago < 12);
  expect(await why('budgeting: timeslices, slice: 8h, slice-target: 90%', outage)).toBe(
    'a slice that holds too many failures is bad as a whole.',
  );
  const half = every(1, 48, (ago) => ago % 4 === 0);
  expect(await why('budgeting: timeslices, slice: 1h, missing: good', half)).toBe(
    'slices without a sample count as good.',
  );
  expect(await why('budgeting: timeslices, slice: 1h, missing: bad', half)).toBe(
    'slices without a sample count as bad.',
  );
  // Every hour while it was up, and every two while it was down.
  const slowed: Shown = [
    ...every(1, 96, () => false, 40),
    ...every(2, 40, () => true, 20),
    ...every(1, 20, () => false),
  ];
  expect(await why('budgeting: time-weighted, hold: 6h', slowed)).toBe(
    'outages slow the sampler (a bad sample stood for 2h, a good one for 1h).',
  );
  // The other way round: it is looked at more often while it is down.
  const hurried: Shown = [
    ...every(2, 96, () => false, 40),
    ...every(1, 40, () => true, 20),
    ...every(2, 20, () => false),
  ];
  expect(await why('budgeting: time-weighted, hold: 6h', hurried)).toBe(
    'what was sampled more often counts for more when samples are counted.',
  );
  expect(
    await why(
      'budgeting: time-weighted, hold: 6h',
      every(1, 96, () => false),
    ),
  ).toBeUndefined();
});

test('an objective that counts samples says where time would not agree', async () => {
  // Every hour while it was up, and every two while it was down.
  const slowed: Shown = [
    ...every(1, 96, () => false, 40),
    ...every(2, 40, () => true, 20),
    ...every(1, 20, () => false),
  ];
  expect(await remarksFor('{ id: o, target: 90%, window: 96h }', slowed)).toEqual([
    'o/a attained 88.372% by occurrences, and 79.166% by time: outages slow the sampler (a bad sample stood for 2h, a good one for 1h).',
  ]);
  const hurried: Shown = [
    ...every(2, 96, () => false, 40),
    ...every(1, 40, () => true, 20),
    ...every(2, 20, () => false),
  ];
  expect(await remarksFor('{ id: o, target: 90%, window: 96h }', hurried)).toEqual([
    'o/a attained 65.517% by occurrences, and 79.166% by time: what was sampled more often counts for more when samples are counted.',
  ]);
  const even = every(1, 96, (ago) => ago % 12 === 0);
  expect(await remarksFor('{ id: o, target: 90%, window: 96h }', even)).toEqual([]);
  // Too little to judge by.
  expect(await remarksFor('{ id: o, target: 90%, window: 96h, gate: { min-samples: 100 } }', slowed)).toEqual([]);
});

test('what a schedule delivered is said once for each cadence, of the check that it served worst', async () => {
  const hole: Shown = [...every(1, 96, () => false, 80), ...every(1, 20, () => false)];
  const b: Shown = every(1, 90, () => false).map(([, ago, outcome]) => ['b', ago, outcome] as const);
  expect(await remarksFor('{ id: o, target: 90%, window: 96h, every: 1h }', [...hole, ...b])).toEqual([
    'Checks were to run every 1h: 36 of 96 runs came (37%), and the median gap was 1h.',
  ]);
  expect(await remarksFor('{ id: o, target: 90%, window: 96h, every: 1h }', b)).toEqual([]);
});

test('a target that is finer than what is measured is said, where nothing is declared', async () => {
  const samples = every(1, 96, () => false);
  expect(await remarksFor('{ id: o, target: 99%, window: 96h }, { id: p, target: 90%, window: 96h }', samples)).toEqual(
    [
      'A target of 99% is finer than the sampling can ever show: it takes 299 samples without a failure to be 95 % sure of it, and a window holds about 96.',
    ],
  );
  expect(await remarksFor('{ id: o, target: 99%, window: 96h, every: 1h }', samples)).toEqual([]);
  const sliced = await remarksFor('{ id: o, target: 95%, window: 96h, budgeting: timeslices }', samples);
  expect(sliced).toEqual([
    'A target of 95% is finer than the sampling can ever show: it takes 59 slices without a failure to be 95 % sure of it, and a window holds about 48.',
  ]);
});

test('maintenance is told by what it took of a single check', async () => {
  const samples = every(1, 96, () => false);
  const two: Shown = [...samples, ...samples.map(([, ago, outcome]) => ['b', ago, outcome] as const)];
  const repair = 'maintenance: [{ start: 2026-01-01T00:00Z, duration: 10h, reason: repair }]\n';
  const said = 'Up to 6 samples of a check in maintenance (repair) count as nothing.';
  const objectives =
    '{ id: o, target: 90%, window: 96h, every: 1h }, { id: all, target: 90%, window: 96h, per: all, every: 1h }';
  expect(await remarksFor(objectives, two, repair)).toEqual([said]);
});

test('only maintenance that took something of a window is named', async () => {
  const samples = every(1, 96, () => false);
  const more = `maintenance:
  - { start: 2026-01-03T00:00Z, duration: 2h, rrule: "FREQ=DAILY;COUNT=2", reason: backups }
  - { start: 2026-01-01T00:00Z, duration: 2h, reason: before the window }
  - { start: 2030-01-01T00:00Z, duration: 2h, reason: still to come }
  - { checks: [b], start: 2026-01-03T00:00Z, duration: 2h, reason: of another check }
checks: [{ id: b, url: "https://b.example" }]
`;
  for (const per of ['check', 'all']) {
    const remarks = await remarksFor(
      `{ id: o, checks: [a], target: 90%, window: 72h, every: 1h, per: ${per} }`,
      samples,
      more,
    );
    expect(remarks).toEqual(['Up to 4 samples of a check in maintenance (backups) count as nothing.']);
  }
});
