import { copyFile, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Report, reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { startReceiver } from '../../support/receiver.ts';
import { inRepository } from '../../support/repository.ts';
import { createRunner, type Runner } from '../../support/runner.ts';
import { createWorkspace } from '../../support/workspace.ts';

const fixture = (name: string) => inRepository('test/fixtures/results', name);

/** The results were written then; a day later they are collected. */
const now = ['--now', '2026-11-26T10:00:00Z'];

const synthetic = (runner: Runner, inputs: Record<string, string>) =>
  runner.run({ 'history-path': 'past', ...inputs }, {}, 'packages/synthetic');

async function reportOf(path: string | undefined): Promise<Report> {
  return reportSchema.parse(JSON.parse(await readFile(path ?? '', 'utf8')));
}

const withoutReadme = (await readdir(fixture('.'))).filter((name) => name !== 'README.md');

test.each(withoutReadme)('%s is seen for what it is, recorded, and never passes what failed', async (name) => {
  await using workspace = await createWorkspace();
  const collect = () => workspace.fortify(['synthetic', fixture(name), '--format', 'json', ...now]);
  const first = await collect();
  const report = reportSchema.parse(JSON.parse(first.stdout));
  expect([first.exitCode, report.verdict.status]).toEqual([1, 'fail']);
  expect(report.checks.map(({ outcome }) => outcome)).toContain('bad');
  for (const { id } of report.checks) expect(id).toMatch(/^synthetic\/[^/]+/);
  // A second time is the same as once.
  await collect();
  const { stdout } = await workspace.fortify(['history', 'stats', '--format', 'json']);
  const samples = JSON.parse(stdout).checks.reduce((sum: number, check: { samples: number }) => sum + check.samples, 0);
  expect(samples).toBe(name === 'gatus.json' ? 2 : report.checks.length);
});

test('the action counts, tells and fails; what a test said is in the report, and not in the history', async () => {
  await using runner = await createRunner();
  await copyFile(fixture('playwright.json'), join(runner.workspace, 'results.json'));
  const step = await synthetic(runner, { files: '*.json', location: 'staging' });
  const { 'report-path': path, ...outputs } = step.outputs;
  expect([step.exitCode, outputs]).toEqual([
    1,
    { verdict: 'fail', 'test-count': '6', 'failed-count': '2', 'flaky-count': '1', 'skipped-count': '1' },
  ]);
  const { checks, notices } = await reportOf(path);
  const refunds = checks.find(({ id }) => id.endsWith('refunds'));
  expect(refunds).toMatchObject({
    id: 'synthetic/shop.spec.ts/checkout › refunds',
    location: 'staging',
    outcome: 'bad',
    reason: 'assertion',
    attempts: 2,
    target: 'shop.spec.ts:10',
    at: '2026-11-25T10:19:17.034Z',
  });
  expect(refunds?.failures[0]?.detail).toMatch(/^Error: expect\(received\)\.toBe\(expected\)/);
  expect(checks.find(({ id }) => id.endsWith('ships @slow') || id.endsWith('ships'))).toMatchObject({
    outcome: 'good',
    attempts: 2,
  });
  expect(notices).toEqual(
    expect.arrayContaining(['1 test passed only after a retry.', '1 test was skipped, and counted as nothing.']),
  );
  expect(step.summary).toContain('### Checks that are not good');
  const exported = await readFile(await exportOf(runner), 'utf8');
  expect(exported).toContain('refunds,1795601957.034,bad');
  expect(exported).not.toContain('expect(received)');
});

/** The history of a runner as CSV. */
async function exportOf(runner: Runner): Promise<string> {
  await using workspace = await createWorkspace();
  const path = join(runner.workspace, 'history.csv');
  await workspace.fortify(['history', 'export', '--history', join(runner.workspace, 'past'), '--output', path]);
  return path;
}

test('tests become the checks that the config says, and objectives speak of them', async () => {
  await using runner = await createRunner();
  await copyFile(fixture('playwright.json'), join(runner.workspace, 'results.json'));
  await runner.write(
    'fortify.yml',
    [
      'version: 1',
      'synthetic:',
      '  by: suite',
      '  checks:',
      '    - { id: smoke, tag: "@smoke" }',
      '    - { id: checkout, name: "checkout*" }',
      'objectives:',
      '  - { id: journeys, checks: [smoke, checkout], target: 99%, window: 28d, gate: { min-samples: 1, min-coverage: 0% } }',
    ].join('\n'),
  );
  const step = await synthetic(runner, { files: 'results.json', 'fail-on': 'never' });
  const { checks, objectives } = await reportOf(step.outputs['report-path']);
  expect(checks.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['synthetic/shop.spec.ts', 'bad'],
    ['smoke', 'good'],
    ['checkout', 'bad'],
  ]);
  expect(checks[2]?.failures).toEqual([
    { reason: 'assertion', detail: expect.stringMatching(/^checkout › refunds: Error: expect/) },
  ]);
  expect(objectives.map(({ check, good, total }) => [check, good, total])).toEqual([
    ['checkout', 0, 1],
    ['smoke', 1, 1],
  ]);
  expect(step.exitCode).toBe(0);
});

test.each([
  ['a file that is cut off', 'cut.xml', '<testsuites><testsuite name="s"><testcase', 'cut.xml: not XML'],
  ['a file that is none', 'prose.txt', 'all is well', 'prose.txt: no results that are known'],
  ['a bomb of entities', 'bomb.xml', '<!DOCTYPE a [<!ENTITY b "&a;&a;">]><testsuites/>', 'document type'],
])('%s is an error that names it, and nothing is recorded', async (_, name, text, message) => {
  await using runner = await createRunner();
  await runner.write(name, text);
  await copyFile(fixture('ctrf.json'), join(runner.workspace, 'good.json'));
  const step = await synthetic(runner, { files: `${name}, good.json` });
  expect([step.exitCode, step.outputs['verdict'], step.outputs['test-count']]).toEqual([2, 'inconclusive', '0']);
  expect(step.stdout).toContain(message);
  expect(await readdir(runner.workspace)).not.toContain('past');
});

test.each([
  ['a glob that matches nothing', { files: 'nowhere/*.xml' }, 'matches no file'],
  ['a file that is not there', { files: 'nowhere.xml' }, 'no such file'],
  ['nothing at all', {}, 'input files: is not set'],
  ['a format that is none', { files: 'x', format: 'junt' }, 'did you mean "junit"?'],
])('%s is an error', async (_, inputs, message) => {
  await using runner = await createRunner();
  const step = await synthetic(runner, inputs);
  expect([step.exitCode, step.outputs['verdict']]).toEqual([2, 'inconclusive']);
  expect(step.stdout).toContain(message);
});

test.each([
  ['a file without a test', '<testsuites name="empty"/>', 'no test is in it'],
  [
    'a file whose tests were all skipped',
    '<testsuite name="s"><testcase name="t"><skipped/></testcase></testsuite>',
    'no test in it ran: 1 test skipped',
  ],
  ['TAP that does not keep its plan', '1..3\nok 1 - a\n', '3 tests planned, and 1 ran'],
])('%s is never a pass', async (_, text, message) => {
  await using runner = await createRunner();
  await runner.write('results', text);
  const step = await synthetic(runner, { files: 'results', 'fail-on': 'inconclusive' });
  expect([step.exitCode, step.outputs['verdict']]).toEqual([3, 'inconclusive']);
  expect(step.summary).toContain(message);
});

test('what was collected is published; a sink that is dead is one warning, and fails only where it is required', async () => {
  await using runner = await createRunner();
  await using receiver = await startReceiver();
  await copyFile(fixture('junit-node.xml'), join(runner.workspace, 'results.xml'));
  const config = (required: boolean) =>
    `version: 1\nsynthetic: { by: suite }\nsinks:\n  - { id: hook, required: ${required}, webhook: { url: "${receiver.url}/" } }\n`;
  await runner.write('fortify.yml', config(false));
  receiver.answer(403);
  const lenient = await synthetic(runner, { files: 'results.xml', 'fail-on': 'fail' });
  expect(lenient.stdout).toContain('::warning::Not published to hook: it refuses our credentials (HTTP 403)');
  expect(JSON.parse(receiver.received[0]?.body.toString() ?? '').checks[0].id).toBe('synthetic/cart');
  await runner.write('fortify.yml', `${config(true)}gate: { health: ignore }\n`);
  receiver.answer(403);
  const strict = await synthetic(runner, { files: 'results.xml', 'fail-on': 'fail' });
  expect([strict.exitCode, strict.outputs['verdict']]).toEqual([1, 'fail']);
  expect(strict.summary).toContain('`hook` it refuses our credentials (HTTP 403); passes once the sink takes it');
});

test('a gate that only advises tells what failed and what was not published, and fails nobody', async () => {
  await using runner = await createRunner();
  await using receiver = await startReceiver();
  await copyFile(fixture('junit-node.xml'), join(runner.workspace, 'results.xml'));
  await runner.write(
    'fortify.yml',
    `version: 1\nsynthetic: { by: suite }\ngate: { mode: advise }\nsinks:\n  - { id: hook, required: true, webhook: { url: "${receiver.url}/" } }\n`,
  );
  receiver.answer(403);
  const step = await synthetic(runner, { files: 'results.xml' });
  expect([step.exitCode, step.outputs['verdict']]).toEqual([0, 'fail']);
  expect(step.outputs['failed-count']).not.toBe('0');
  expect(step.summary).toContain('`hook` it refuses our credentials (HTTP 403)');
  receiver.answer(403);
  expect((await synthetic(runner, { files: 'results.xml', 'fail-on': 'unhealthy' })).exitCode).toBe(1);
});

test('what a test is called and says is only text, on every surface', async () => {
  await using runner = await createRunner();
  const evil = '::error::x @everyone <img src=x> | ##[set-output name=verdict]pass';
  const escaped = evil.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  await runner.write(
    'results.xml',
    `<testsuite name="${escaped}"><testcase name="${escaped}"><failure message="${escaped}"/></testcase></testsuite>`,
  );
  const step = await synthetic(runner, { files: 'results.xml' });
  expect(step.exitCode).toBe(1);
  expect(step.stdout).not.toMatch(/^::error::x|##\[/m);
  expect(step.summary.replaceAll(/`[^`]*`/g, '')).not.toMatch(/<img|@everyone/);
});

test('the config names the files and what they are; an input, or an argument, wins', async () => {
  await using runner = await createRunner();
  await copyFile(fixture('playwright.json'), join(runner.workspace, 'results.json'));
  await copyFile(fixture('junit-pytest.xml'), join(runner.workspace, 'others.xml'));
  await runner.write('fortify.yml', 'version: 1\nsynthetic: { files: [results.json], format: playwright }\n');
  expect((await synthetic(runner, {})).outputs['test-count']).toBe('6');
  expect((await synthetic(runner, { files: 'others.xml' })).stdout).toContain('others.xml: not JSON');
  const wins = await synthetic(runner, { files: 'others.xml', format: 'junit' });
  expect(wins.outputs['test-count']).not.toBe('6');
});

test('the config of a pull request from a fork names no results outside the checkout', async () => {
  await using runner = await createRunner();
  const repositories = { head: { repo: { full_name: 'stranger/app' } }, base: { repo: { full_name: 'acme/app' } } };
  await runner.write('../event.json', JSON.stringify({ pull_request: { number: 1, ...repositories } }));
  await copyFile(fixture('tape.tap'), join(runner.workspace, '../results.tap'));
  await copyFile(fixture('tape.tap'), join(runner.workspace, 'results.tap'));
  await symlink(join(runner.workspace, '../results.tap'), join(runner.workspace, 'link.tap'));
  const collect = async (file: string) => {
    await runner.write('fortify.yml', `version: 1\nsynthetic: { files: ["${file}"] }\n`);
    return runner.run({ 'history-path': 'past' }, { GITHUB_EVENT_NAME: 'pull_request' }, 'packages/synthetic');
  };
  expect((await collect('results.tap')).outputs['test-count']).not.toBe('0');
  for (const file of ['../results.tap', '/proc/self/environ', '../*.tap', 'link.tap', 'li*.tap'])
    expect((await collect(file)).stdout).toContain('is no file of the working directory');
});

test('so it does for the command', async () => {
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', `version: 1\nsynthetic: { files: ["${fixture('playwright.json')}"] }\n`);
  const { stdout } = await workspace.fortify(['synthetic', '--format', 'json', ...now]);
  expect(reportSchema.parse(JSON.parse(stdout)).checks.length).toBeGreaterThan(4);
  await workspace.write('fortify.yml', 'version: 1\nsynthetic: { by: suite }\n');
  const nothing = await workspace.fortify(['synthetic']);
  expect([nothing.exitCode, nothing.stderr]).toEqual([2, expect.stringContaining('synthetic.files')]);
});

test('of several files, which are parts of one run, the worst stands', async () => {
  await using runner = await createRunner();
  const suite = (time: string, inside: string) =>
    `<testsuite name="shop" timestamp="${time}"><testcase name="pays">${inside}</testcase></testsuite>`;
  await runner.write('a.xml', suite('2026-11-25T10:00:00Z', '<failure message="no"/>'));
  await runner.write('b.xml', suite('2026-11-25T10:00:05Z', ''));
  for (const files of ['a.xml, b.xml', 'b.xml, a.xml']) {
    const step = await synthetic(runner, { files });
    expect([step.exitCode, step.outputs['verdict']]).toEqual([1, 'fail']);
  }
});
