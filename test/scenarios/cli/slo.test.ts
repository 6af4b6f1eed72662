import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Report, reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { inRepository, realHistories } from '../../support/repository.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

const now = ['--now', '2026-08-22T00:00:00Z'];
const past = inRepository('test/fixtures/slo-golden/osmlatam-status.csv');

/** A workspace with a month of real samples, 40 minutes apart, and a config. */
async function withHistory(config: string): Promise<Workspace> {
  const workspace = await createWorkspace();
  await workspace.write('fortify.yml', `version: 1\nservice: osm\ngate: { min-coverage: 0%, stale: 100 }\n${config}`);
  expect((await workspace.fortify(['history', 'import', past])).exitCode).toBe(0);
  return workspace;
}

async function judge(workspace: Workspace, ...args: string[]): Promise<Report> {
  const { stdout } = await workspace.fortify(['slo', ...now, '--format', 'json', ...args]);
  return reportSchema.parse(JSON.parse(stdout));
}

const website = 'checks: [Website], target: 99%';

test('one history by every method, as an independent implementation worked it out', async () => {
  await using workspace = await withHistory(
    `objectives:
  - { id: a-occurrences, ${website} }
  - { id: b-slices, ${website}, budgeting: timeslices, slice: 1h }
  - { id: c-missing-bad, ${website}, budgeting: timeslices, slice: 1h, missing: bad }
  - { id: d-ratio, ${website}, budgeting: ratio-timeslices, slice: 1h }
  - { id: e-time, ${website}, budgeting: time-weighted, hold: 30m }
`,
  );
  const { objectives } = await judge(workspace);
  expect(objectives.map(({ attainment }) => attainment?.toFixed(6))).toEqual([
    '0.994056',
    '0.991786',
    '0.718750',
    '0.991786',
    '0.993526',
  ]);
  expect(objectives.map(({ good, total }) => [good, total])).toEqual([
    [669, 673],
    [483, 487],
    [483, 672],
    [483, 487],
    [669, 673],
  ]);
  // The same input, the same digits.
  expect(await judge(workspace)).toEqual(await judge(workspace));
});

test('methods that disagree, and a scheduler that does not deliver, are said', async () => {
  await using workspace = await withHistory(
    `objectives: [{ id: slo, ${website}, every: 15m, budgeting: timeslices, slice: 1h }]\n`,
  );
  const { notices } = await judge(workspace);
  expect(notices).toEqual([
    expect.stringContaining('slo/Website attained 99.178% by timeslices, and 99.405% by counting samples'),
    'Checks were to run every 15m: 673 of 2,688 runs came (25%), and the median gap was 47m.',
  ]);
});

test('maintenance leaves the denominator, week after week', async () => {
  const objectives = `objectives: [{ id: slo, ${website} }]\n`;
  await using plain = await withHistory(objectives);
  const [before] = (await judge(plain)).objectives;
  const maintenance = 'maintenance: [{ start: 2026-08-01T04:00Z, duration: 12h, rrule: "FREQ=WEEKLY", reason: x }]\n';
  await using excused = await withHistory(objectives + maintenance);
  const [after] = (await judge(excused)).objectives;
  expect(before?.excluded).toBe(0);
  expect(after?.excluded).toBeGreaterThan(20);
  expect((after?.total ?? 0) + (after?.excluded ?? 0)).toBe(before?.total);
});

test('a calendar month begins at the midnight of its zone, and ends now', async () => {
  await using workspace = await withHistory(
    `objectives: [{ id: slo, ${website}, window: { calendar: month, zone: America/Bogota } }]\n`,
  );
  const [month] = (await judge(workspace)).objectives;
  expect([month?.from, month?.to]).toEqual(['2026-08-01T05:00:00.000Z', '2026-08-22T00:00:00.000Z']);
});

test('a budget that burns fast fails before it is gone, and can be told not to', async () => {
  // Two hours into an outage, after weeks without a failure.
  const rows = Array.from({ length: 900 }, (_, index) => {
    const time = Date.UTC(2026, 7, 22) / 1000 - (900 - index) * 1800;
    return `api,${time},${index >= 896 ? 'bad' : 'good'}\n`;
  });
  const config = (gate: string) =>
    `version: 1\nobjectives: [{ id: slo, target: 99%, every: 30m, window: 14d }]\ngate: { min-coverage: 0%${gate} }\n`;
  await using workspace = await createWorkspace();
  await workspace.write('past.csv', `check,time,outcome\n${rows.join('')}`);
  await workspace.fortify(['history', 'import', 'past.csv']);
  await workspace.write('fortify.yml', config(''));
  const failed = await workspace.fortify(['slo', ...now]);
  expect(failed.exitCode).toBe(1);
  expect(failed.stdout).toContain(
    'slo/api: burns 33.3 × over 6h and 66.7 × over 3h (stretched to hold enough runs), more than 2.8 × (page)',
  );
  await workspace.write('fortify.yml', config(', burn: { page: warn, ticket: ignore }'));
  const warned = await workspace.fortify(['slo', ...now]);
  expect([warned.exitCode, warned.stdout.includes('(page)'), warned.stdout.includes('(ticket)')]).toEqual([
    0,
    true,
    false,
  ]);
});

test.each([
  ['target: 0', 'expected more than 0%'],
  ['target: 100%', 'expected less than 100%'],
  ['target: 120%', 'expected'],
  ['target: .nan', 'expected'],
  ['target: 99%, window: { calendar: fortnight }', 'expected day or week or month or quarter or year'],
  ['target: 99%, window: { calendar: month, zone: Mars/Olympus }', '"Mars/Olympus": expected an IANA time zone'],
  ['target: 99%, window: 1h, budgeting: timeslices, slice: 2h', '"2h": wider than the window of 1h'],
  ['target: 99%, window: 3000d, budgeting: timeslices, slice: 1ms', '"1ms": more than 1,100,000 slices'],
  ['target: 99%, window: { calendar: year }, budgeting: timeslices, slice: 1ms', 'more than 1,100,000 slices'],
  ['target: 99%, window: { calendar: day }, budgeting: timeslices, slice: 30d', 'wider than the window'],
  ['target: 99%, window: { calendar: day }, budgeting: timeslices, slice: 25h', 'wider than the window'],
  ['target: 99%, checks: [webiste]', 'did you mean "website"?'],
  ['target: 99%, budgeting: timeslice', 'expected occurrences or timeslices'],
])('%s is refused, at its place', async (text, message) => {
  await using workspace = await createWorkspace();
  const checks = 'checks: [{ id: website, url: "https://a.example" }]\n';
  await workspace.write('fortify.yml', `version: 1\n${checks}objectives: [{ id: slo, ${text} }]\n`);
  const { exitCode, stderr } = await workspace.fortify(['validate']);
  expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^fortify\.yml:3:\d+: objectives\[0\]\./)]);
  expect(stderr).toContain(message);
});

test.each([
  ['start: soon, duration: 1h', 'expected an instant with a zone'],
  ['start: 2026-12-01T02:00, duration: 1h', 'expected an instant with a zone'],
  ['start: 2026-12-01T02:00Z', 'duration'],
  ['start: 2026-12-01T02:00Z, duration: 1h, rrule: FREQ=SECONDLY', 'expected a recurrence rule'],
  [
    'start: 2026-08-10T00:30+02:00, duration: 2h, rrule: FREQ=WEEKLY;BYDAY=MO',
    'maintenance[0].start: "2026-08-10T00:30+02:00": is not on its rrule, which goes by UTC: the first after it is 2026-08-10T22:30:00.000Z',
  ],
  ['start: 2026-12-01T02:00Z, duration: 1h, checks: webiste', 'did you mean "website"?'],
])('maintenance with %s is refused', async (text, message) => {
  await using workspace = await createWorkspace();
  const checks = 'checks: [{ id: website, url: "https://a.example" }]\n';
  await workspace.write('fortify.yml', `version: 1\n${checks}maintenance: [{ ${text} }]\n`);
  const { exitCode, stderr } = await workspace.fortify(['validate']);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
});

test.each([
  ['target: 99.9%, every: 15m', 'a target of 99.9% is finer than its sampling can ever show'],
  [
    'target: 99.9%, budgeting: timeslices, slice: 1h, every: 1m',
    'It takes 2,995 slices without a failure to be 95 % sure of it, and 672 are in the window',
  ],
  ['target: 99.9%, budgeting: timeslices, slice: 1h', '672 are in the window'],
  ['target: 99%, slice: 1h', 'slice has no effect with budgeting: occurrences'],
  ['target: 90%, budgeting: timeslices, every: 1h, slice: 90m', 'narrower than twice the cadence of 1h'],
  ['target: 90%, window: 1h, every: 6h', 'a check every 6h is rarer than its window of 1h is long'],
  ['target: 90%, budgeting: time-weighted, gate: { confidence: 95% }', 'gate.confidence has no effect'],
])('%s is accepted, with a word', async (text, message) => {
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', `version: 1\nobjectives: [{ id: slo, ${text} }]\n`);
  const { exitCode, stderr } = await workspace.fortify(['validate']);
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining(message)]);
});

test.each([
  ['no sample at all', ''],
  ['one sample', 'api,1787356000,good\n'],
  ['nothing but unknown', 'api,1787356000,unknown\napi,1787356100,unknown\n'],
  ['nothing but the future', 'api,1797356000,good\napi,1797356100,bad\n'],
])('%s is inconclusive, and every figure that is not known is null', async (_, rows) => {
  await using workspace = await createWorkspace();
  await workspace.write('past.csv', `check,time,outcome\nother,1787356000,good\n${rows}`);
  await workspace.fortify(['history', 'import', 'past.csv']);
  const methods = ['occurrences', 'timeslices', 'ratio-timeslices', 'time-weighted'];
  const objectives = methods.map(
    (method) => `  - { id: ${method}, checks: [api], target: 99%, budgeting: ${method} }\n`,
  );
  const checks = 'checks: [{ id: api, url: "https://a.example" }]\n';
  await workspace.write('fortify.yml', `version: 1\n${checks}objectives:\n${objectives.join('')}`);
  const { exitCode, stdout } = await workspace.fortify(['slo', ...now, '--format', 'json']);
  expect(exitCode).toBe(0);
  const report = reportSchema.parse(JSON.parse(stdout));
  expect(report.objectives.map(({ status }) => status)).toEqual(methods.map(() => 'inconclusive'));
  const text = await workspace.fortify(['slo', ...now]);
  expect(text.stdout).not.toMatch(/NaN|Infinity|null|undefined/);
});

test('at the very start of a calendar period nothing is known yet, and nothing is NaN', async () => {
  await using workspace = await withHistory(
    `objectives: [{ id: slo, ${website}, every: 5m, window: { calendar: day } }]\n`,
  );
  const { stdout } = await workspace.fortify(['slo', ...now]);
  expect(stdout).toContain('inconclusive');
  expect(stdout).not.toMatch(/NaN|Infinity|null|undefined/);
});

test('samples in a burst make no grid that nobody could count', async () => {
  const rows = Array.from(
    { length: 100 },
    (_, index) => `api,${1787356000 + index / 500},${index === 50 ? 'unknown' : 'good'}\n`,
  );
  await using workspace = await createWorkspace();
  await workspace.write('past.csv', `check,time,outcome\n${rows.join('')}`);
  await workspace.fortify(['history', 'import', 'past.csv']);
  await workspace.write(
    'fortify.yml',
    'version: 1\nobjectives: [{ id: a, target: 99% }, { id: b, target: 99%, window: 90d, budgeting: timeslices }]\n',
  );
  const { objectives } = await judge(workspace);
  expect(objectives.map(({ coverage }) => coverage !== null && coverage < 0.001)).toEqual([true, true]);
});

test.runIf(realHistories !== null)(
  'every real history is judged by every method, without a figure that is none',
  async () => {
    for (const file of await readdir(realHistories ?? '')) {
      await using workspace = await createWorkspace();
      await workspace.fortify(['history', 'import', join(realHistories ?? '', file)]);
      const methods = ['occurrences', 'timeslices', 'ratio-timeslices', 'time-weighted'];
      const objectives = methods.map(
        (method) => `  - { id: ${method}, target: 99%, window: 90d, budgeting: ${method} }\n`,
      );
      await workspace.write('fortify.yml', `version: 1\nobjectives:\n${objectives.join('')}`);
      const end = file.startsWith('fnndsc') ? '2024-05-29T00:00:00Z' : '2026-06-01T00:00:00Z';
      const { stdout, stderr } = await workspace.fortify(['slo', '--now', end, '--format', 'json']);
      expect(stderr).toBe('');
      expect((await workspace.fortify(['slo', '--now', end])).stdout).not.toMatch(/NaN|Infinity|undefined/);
      const report = reportSchema.parse(JSON.parse(stdout));
      expect(report.objectives.length).toBeGreaterThan(methods.length);
      for (const { budget, attainment, target } of report.objectives) {
        if (attainment !== null) expect((budget.remaining ?? 0) < 0).toBe(attainment < target);
      }
    }
  },
);

test('the worked example of docs/slo.md is what the command says', async () => {
  const page = await readFile(inRepository('docs/slo.md'), 'utf8');
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
  await workspace.fortify(['history', 'import', past]);
  const [objective] = (await judge(workspace)).objectives;
  const shown = [...page.matchAll(/^\| (`[^|]+`) \| (`[^|]+`) \| .* \|$/gm)].slice(0, 21);
  expect(shown.map(([, names]) => names)).toContain('`meanTimes`');
  for (const [, names = '', values = ''] of shown) {
    const found = names.split(', ').flatMap((name) => {
      const path = name.replaceAll('`', '').split('.');
      const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], objective);
      return typeof value === 'object' && value !== null ? Object.values(value).slice(0, 2) : [value];
    });
    expect([names, found.map(String)]).toEqual([names, values.split(', ').map((value) => value.replaceAll('`', ''))]);
  }
});
