import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { inRepository } from '../../support/repository.ts';
import { createRunner, type Runner } from '../../support/runner.ts';
import { runNode } from '../../support/spawn.ts';

const header = 'version: 1\nservice: osm\n';

/** A runner whose workspace has a month of real samples, up to half an hour ago, and a config. */
async function withHistory(config: string): Promise<Runner> {
  const runner = await createRunner();
  await runner.write('fortify.yml', header + config);
  const past = await readFile(inRepository('test/fixtures/slo-golden/osmlatam-status.csv'), 'utf8');
  const rows = past.split('\n').filter((row) => row.startsWith('Website,'));
  const newest = Number(rows.at(-1)?.split(',')[1]);
  const shift = Math.floor(Date.now() / 1000) - 1800 - newest;
  const moved = rows.map((row) => row.replace(/,(\d+),/, (_, time) => `,${Number(time) + shift},`));
  await runner.write('past.csv', `${past.split('\n', 1)[0]}\n${moved.join('\n')}\n`);
  const args = ['history', 'import', 'past.csv', '--history', join(runner.workspace, 'past')];
  expect((await runNode(inRepository('dist/fortify.js'), args, { cwd: runner.workspace, env: {} })).exitCode).toBe(0);
  return runner;
}

const run = (runner: Runner, inputs: Record<string, string> = {}) =>
  runner.run({ 'history-path': 'past', ...inputs }, {}, 'packages/slo');

test('objectives that are met pass, and the outputs are the least of each figure', async () => {
  await using runner = await withHistory(
    'objectives:\n  - { id: availability, target: 90% }\n  - { id: fast, target: 80%, latency: { under: 2s } }\n',
  );
  const step = await run(runner);
  expect([step.exitCode, step.outputs['verdict'], step.outputs['breached-count']]).toEqual([0, 'pass', '0']);
  const { objectives } = reportSchema.parse(JSON.parse(await readFile(step.outputs['report-path'] ?? '', 'utf8')));
  const least = (values: readonly (number | null)[]) => String(Math.min(...values.map((value) => value ?? Number.NaN)));
  expect(step.outputs['attainment']).toBe(least(objectives.map(({ attainment }) => attainment)));
  expect(step.outputs['budget-remaining']).toBe(least(objectives.map(({ budget }) => budget.remaining)));
  expect(step.summary).toMatch(/\| ✅ met \| `availability\/Website` \| .* \| [▰▱]{10} .* \| [█▇▆▅▄▃▂▁·]{28} [↗→↘] \|/);
  expect(step.summary).toContain('<summary>What cost most</summary>');
  expect(step.post).toBeNull();
});

test('a target that is missed fails the job, unless it is told not to', async () => {
  await using runner = await withHistory('objectives: [{ id: availability, target: 99.9% }]\n');
  const failed = await run(runner);
  expect([failed.exitCode, failed.outputs['verdict'], failed.outputs['breached-count']]).toEqual([1, 'fail', '1']);
  expect(failed.stdout).toContain('::error::osm: fail; 1 of 1 objective breached');
  const told = await run(runner, { 'fail-on': 'never' });
  expect([told.exitCode, told.outputs['verdict']]).toEqual([0, 'fail']);
});

test.each([
  ['no history', { 'history-path': 'nowhere' }, 'inconclusive', 0],
  ['no history, where that fails', { 'history-path': 'nowhere', 'fail-on': 'inconclusive' }, 'inconclusive', 3],
  ['a wrong input', { 'fail-on': 'unhealthy' }, 'inconclusive', 2],
  ['no such config', { config: 'other.yml' }, 'inconclusive', 2],
])('%s is never a pass', async (_, inputs, verdict, exitCode) => {
  await using runner = await createRunner();
  const checks = 'checks: [{ id: website, url: "https://a.example" }]\n';
  await runner.write('fortify.yml', `${header}${checks}objectives: [{ id: availability, target: 99% }]\n`);
  const step = await run(runner, inputs);
  expect([step.outputs['verdict'], step.exitCode, step.outputs['attainment']]).toEqual([verdict, exitCode, '']);
});
