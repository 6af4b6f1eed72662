import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { startLoopback } from '../../support/loopback.ts';
import { createRunner, type Runner } from '../../support/runner.ts';
import { createWorkspace } from '../../support/workspace.ts';

const gate = (runner: Runner, inputs: Record<string, string>, environment: Record<string, string> = {}) =>
  runner.run(inputs, environment, 'packages/gate');

/** A runner on which earlier steps have left reports of a service that is up, and of one that is down. */
async function withReports(): Promise<Runner> {
  const runner = await createRunner();
  await using server = await startLoopback();
  for (const [name, path] of [
    ['up', '/200'],
    ['down', '/503'],
  ]) {
    const step = await runner.run(
      { urls: `${server.url}${path}`, 'history-path': name ?? '' },
      { GITHUB_ACTION: name ?? '' },
    );
    await runner.write(`${name}.json`, await readFile(step.outputs['report-path'] ?? '', 'utf8'));
  }
  return runner;
}

test('one report that fails fails the gate, and every surface says why', async () => {
  await using runner = await withReports();
  const step = await gate(runner, { reports: '*.json' });
  expect([step.exitCode, step.outputs['verdict']]).toEqual([1, 'fail']);
  expect(JSON.parse(step.outputs['reasons'] ?? '')).toEqual([
    { code: 'unhealthy', severity: 'fail', subject: expect.any(String), message: 'status: 503, expected 2xx' },
  ]);
  const report = reportSchema.parse(JSON.parse(await readFile(step.outputs['report-path'] ?? '', 'utf8')));
  expect(report.checks.map(({ outcome }) => outcome).sort()).toEqual(['bad', 'good']);
  expect(step.summary).toContain('1 of 2 checks healthy');
  expect((await gate(runner, { reports: 'up.json' })).outputs['verdict']).toBe('pass');
});

test('advice is told, and fails nothing', async () => {
  await using runner = await withReports();
  const step = await gate(runner, { reports: 'down.json', mode: 'advise' });
  expect([step.exitCode, step.outputs['verdict']]).toEqual([0, 'fail']);
  expect(step.summary).toContain('Advice only');
});

test('an override is a warning that names who and why, and what was said is only text', async () => {
  await using runner = await withReports();
  const reason = 'incident @42 <!-- x -->\n::set-output name=verdict::pass';
  const step = await gate(runner, { reports: 'down.json', 'override-reason': reason }, { GITHUB_ACTOR: 'octocat' });
  expect([step.exitCode, step.outputs['verdict']]).toEqual([0, 'warn']);
  expect(step.summary).toMatch(/Overridden by `octocat` \(input\), it was fail: incident @<!-- -->42 &lt;!-- x/);
  expect(step.stdout).not.toMatch(/^::set-output/m);
});

test('a label overrides where the config names it, and nowhere else', async () => {
  await using runner = await withReports();
  const labels = [{ name: 'ship-it', description: 'the release manager said so' }];
  await runner.write('event.json', JSON.stringify({ pull_request: { number: 7, labels } }));
  const environment = { GITHUB_EVENT_PATH: join(runner.workspace, 'event.json') };
  expect((await gate(runner, { reports: 'down.json' }, environment)).exitCode).toBe(1);
  const check = 'version: 1\nchecks: [{ id: a, url: "https://a.example" }]\n';
  await runner.write('fortify.yml', `${check}gate: { override: { label: ship-it } }\n`);
  const step = await gate(runner, { reports: 'down.json' }, environment);
  expect([step.exitCode, step.outputs['verdict']]).toEqual([0, 'warn']);
  expect(step.summary).toContain('(label), it was fail: the release manager said so');
});

test.each([
  ['a report that is not there', { reports: 'nowhere.json' }, 'no such file'],
  ['a glob that matches none', { reports: 'x/**/*.json' }, 'matches no file'],
  ['a text that is none', { reports: 'text.json' }, 'is not JSON'],
  ['JSON that is none', { reports: 'other.json' }, 'is no fortify/report@1: schema'],
  ['nothing at all', {}, 'fortify.yml: no such file'],
])('%s is never a pass', async (_, inputs, message) => {
  await using runner = await createRunner();
  await runner.write('text.json', '::set-output name=verdict::pass');
  await runner.write('other.json', '{"schema":"fortify/report@2"}');
  const step = await gate(runner, inputs);
  expect([step.exitCode, step.outputs['verdict'], step.outputs['reasons']]).toEqual([2, 'inconclusive', '[]']);
  expect(step.stdout).toContain(message);
});

test('without reports, the history is judged', async () => {
  await using runner = await createRunner();
  const objectives = 'objectives: [{ id: availability, target: 99% }]\n';
  await runner.write(
    'fortify.yml',
    `version: 1\nchecks: [{ id: a, url: "https://a.example" }]\n${objectives}gate: { no-data: fail }\n`,
  );
  const step = await gate(runner, { 'history-path': 'past' });
  expect([step.exitCode, step.outputs['verdict']]).toEqual([3, 'inconclusive']);
});

test('the command decides alike, with or without a config', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  const options = ['--format', 'json', '--output', 'down.json', '--history', 'h', '--now', '2026-11-25T00:00:00Z'];
  await workspace.fortify(['check', `${server.url}/503`, ...options]);
  const decide = (...args: string[]) => workspace.fortify(['gate', '--report', 'down.json', ...args]);
  const [failed, overridden, old] = await Promise.all([
    decide('--now', '2026-11-25T01:00:00Z', '--format', 'json'),
    decide('--now', '2026-11-25T01:00:00Z', '--override-reason', 'incident 42'),
    decide('--now', '2026-11-27T00:00:00Z'),
  ]);
  expect([failed.exitCode, reportSchema.parse(JSON.parse(failed.stdout)).verdict.status]).toEqual([1, 'fail']);
  expect([overridden.exitCode, overridden.stdout]).toEqual([
    0,
    expect.stringContaining('fail was overridden by input: incident 42'),
  ]);
  expect(old.stdout).toContain('this report was made 2d ago');
  expect((await workspace.fortify(['gate', '--report', 'no.json'])).exitCode).toBe(2);
  await workspace.write(
    'fortify.yml',
    'version: 1\nchecks: [{ id: a, url: "https://a.example" }]\ngate: { checks: [b] }\n',
  );
  const unseen = await decide('--now', '2026-11-25T01:00:00Z');
  expect([unseen.exitCode, unseen.stdout]).toEqual([0, expect.stringContaining('no report has it')]);
});
