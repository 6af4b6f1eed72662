import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { startGitServer } from '../../support/git-server.ts';
import { startLoopback } from '../../support/loopback.ts';
import { createRunner } from '../../support/runner.ts';
import { createWorkspace } from '../../support/workspace.ts';

const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
/** What git sends of it. */
const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');
const path = { GIT_TRACE_CURL: '1', GIT_CURL_VERBOSE: '1', PATH: process.env['PATH'] ?? '' };

function config(url: string): string {
  return (
    `version: 1\nservice: acme\nchecks: [{ id: api, url: "${url}/200" }]\n` +
    'objectives: [{ id: availability, target: 99%, window: 1h }]\n' +
    'gate: { min-samples: 2, min-coverage: 0% }\nhistory: { store: branch }\n'
  );
}

/** A run of the action on a machine of its own, as every run of a workflow has one. */
async function runAlone(service: string, server: string, environment: Readonly<Record<string, string>> = {}) {
  await using runner = await createRunner();
  await runner.write('fortify.yml', config(service));
  const step = await runner.run({}, { ...path, GITHUB_SERVER_URL: server, ...environment });
  const text = await readFile(step.outputs['report-path'] ?? '', 'utf8');
  return { ...step, report: reportSchema.parse(JSON.parse(text)) };
}

test('what one run records on a branch, the next one judges by, without a checkout', async () => {
  await using service = await startLoopback();
  await using server = await startGitServer(token);
  const first = await runAlone(service.url, server.url);
  const second = await runAlone(service.url, server.url);
  expect([first.outputs['verdict'], second.outputs['verdict']]).toEqual(['inconclusive', 'pass']);
  expect(second.report.objectives[0]?.total).toBe(2);
  expect(server.git('rev-list', '--count', 'fortify-history').trim()).toBe('1');
  expect(server.requests.every(({ isAllowed }) => isAllowed)).toBe(true);
  for (const { stdout, stderr, summary } of [first, second]) {
    for (const secret of [token, encoded]) {
      expect(stdout.replace(`::add-mask::${token}`, '') + stderr + summary).not.toContain(secret);
    }
  }
});

test('runs at once lose nothing', async () => {
  await using service = await startLoopback();
  await using server = await startGitServer(token);
  const runs = await Promise.all(Array.from({ length: 6 }, () => runAlone(service.url, server.url)));
  // Two that began in the very same millisecond saw the same sample.
  const instants = new Set(runs.map(({ report }) => report.generatedAt));
  expect((await runAlone(service.url, server.url)).report.objectives[0]?.total).toBe(instants.size + 1);
});

test('a run for a pull request from a fork reads, never writes, and says so', async () => {
  await using service = await startLoopback();
  await using server = await startGitServer(token);
  await runAlone(service.url, server.url);
  const before = server.git('rev-parse', 'fortify-history');
  await using runner = await createRunner();
  // The fork's service is not on loopback: those addresses are refused for it.
  const fork = { head: { repo: { full_name: 'someone/app' }, sha: 'abc' }, base: { repo: { full_name: 'acme/app' } } };
  await runner.write('fortify.yml', config(service.url));
  await writeFile(join(runner.workspace, 'event.json'), JSON.stringify({ pull_request: { number: 7, ...fork } }));
  const step = await runner.run(
    {},
    {
      ...path,
      GITHUB_SERVER_URL: server.url,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(runner.workspace, 'event.json'),
    },
  );
  const report = reportSchema.parse(JSON.parse(await readFile(step.outputs['report-path'] ?? '', 'utf8')));
  expect(report.notices).toContain(
    'Not saved: a run for a pull request from a fork reads the history and never writes it.',
  );
  expect(report.objectives[0]?.total).toBe(1);
  expect(server.git('rev-parse', 'fortify-history')).toBe(before);
});

test('a token that may not write costs a warning with the permission it takes, and not the report', async () => {
  await using service = await startLoopback();
  await using server = await startGitServer(token, false);
  const { exitCode, report } = await runAlone(service.url, server.url);
  expect(exitCode).toBe(0);
  expect(report.checks[0]?.outcome).toBe('good');
  expect(report.verdict.reasons).toContainEqual({
    code: 'not-recorded',
    severity: 'warn',
    subject: 'history',
    message: expect.stringContaining('contents: write'),
    remedy: 'goes away with a run that can record',
  });
});

test.each([
  ['a wrong token', (url: string) => url, 'ghs_wrong'],
  ['nobody there', () => 'http://127.0.0.1:1', token],
])('%s makes objectives inconclusive, and the check is reported all the same', async (_, serverOf, given) => {
  await using service = await startLoopback();
  await using server = await startGitServer(token);
  const environment = { 'INPUT_GITHUB-TOKEN': given };
  const { exitCode, outputs, report, stdout } = await runAlone(service.url, serverOf(server.url), environment);
  expect([exitCode, outputs['verdict'], outputs['healthy']]).toEqual([0, 'inconclusive', 'true']);
  expect(report.verdict.reasons.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['history-unreachable', 'not-recorded']),
  );
  expect(stdout.replace(`::add-mask::${given}`, '')).not.toContain(given);
});

test('the command line keeps a branch wherever it is told to', async () => {
  await using server = await startGitServer(token);
  const env = { ...path, FORTIFY_HISTORY_REMOTE: `${server.url}/acme/app`, FORTIFY_HISTORY_TOKEN: token };
  const past = 'check,time,outcome,status,duration_ms\napi,1700000000,good,200,12\n';
  const file = 'version: 1\nservice: acme\nobjectives: [{ id: slo, target: 99% }]\nhistory: { store: branch }\n';
  for (const command of [['import', 'past.csv'], ['export'], ['stats'], ['verify'], ['compact']]) {
    await using workspace = await createWorkspace();
    await workspace.write('fortify.yml', file);
    await workspace.write('past.csv', past);
    const { exitCode, stdout, stderr } = await workspace.fortify(['history', ...command], { env });
    expect([command, exitCode]).toEqual([command, 0]);
    for (const secret of [token, encoded]) expect(stdout + stderr).not.toContain(secret);
    if (command[0] === 'import') expect(stderr).toContain('into branch fortify-history');
    if (command[0] === 'export') expect(stdout).toBe(past);
  }
});

test('a push sends what is new, and not the history', async () => {
  await using service = await startLoopback();
  await using server = await startGitServer(token);
  const env = { ...path, FORTIFY_HISTORY_REMOTE: `${server.url}/acme/app`, FORTIFY_HISTORY_TOKEN: token };
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config(service.url));
  // Durations that nothing can compress.
  const rows = Array.from(
    { length: 100_000 },
    (_, index) => `api,${1_700_000_000 + index},good,200,${(index ** 3 * 7919) % 2_000_003}\n`,
  );
  await workspace.write('past.csv', `check,time,outcome,status,duration_ms\n${rows.join('')}`);
  await workspace.fortify(['history', 'import', 'past.csv'], { env });
  const sent = () =>
    server.requests
      .filter((each) => each.path.endsWith('/git-receive-pack'))
      .map(({ bytes }) => bytes)
      .at(-1) ?? 0;
  expect(sent()).toBeGreaterThan(200_000);
  await runAlone(service.url, server.url);
  expect(sent()).toBeLessThan(10_000);
});

test('a branch of nobody knows which repository is a mistake of the config', async () => {
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    'version: 1\nobjectives: [{ id: slo, target: 99% }]\nhistory: { store: branch }\n',
  );
  // The config itself is valid anywhere.
  expect((await workspace.fortify(['validate'], { env: path })).exitCode).toBe(0);
  const { exitCode, stderr } = await workspace.fortify(['history', 'stats'], { env: path });
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Set FORTIFY_HISTORY_REMOTE')]);
});
