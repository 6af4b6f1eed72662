import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Report, reportSchema } from '@fortify/core/report/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CacheServer, type CacheVisitor, startCacheServer } from '../../support/cache-server.ts';
import { startGitServer } from '../../support/git-server.ts';
import { type Loopback, startLoopback } from '../../support/loopback.ts';
import { inRepository } from '../../support/repository.ts';
import { createRunner, type Step } from '../../support/runner.ts';
import { createWorkspace } from '../../support/workspace.ts';

const main: CacheVisitor = { ref: 'refs/heads/main', reads: ['refs/heads/main'], actions: 'write' };
const gitToken = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

let cache: CacheServer;
let service: Loopback;
beforeEach(async () => {
  cache = await startCacheServer();
  service = await startLoopback();
});
afterEach(async () => {
  await cache[Symbol.asyncDispose]();
  await service[Symbol.asyncDispose]();
});

function config(history = ''): string {
  return (
    `version: 1\nservice: acme\nchecks: [{ id: api, url: "${service.url}/200" }]\n` +
    `objectives: [{ id: availability, target: 99%, window: 28d }]\ngate: { min-samples: 1, min-coverage: 0% }\n${history}`
  );
}

interface Job {
  readonly visitor?: CacheVisitor;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly event?: unknown;
  readonly action?: string;
}

/** A job on a machine of its own, whose one step is the action. */
async function runJob(job: Job = {}): Promise<Step & { readonly report: Report }> {
  await using runner = await createRunner();
  await runner.write('fortify.yml', job.text ?? config());
  const event = join(runner.workspace, '..', 'other-event.json');
  if (job.event !== undefined) await writeFile(event, JSON.stringify(job.event));
  const environment = {
    ...cache.environmentOf(job.visitor ?? main),
    ...(job.event === undefined ? {} : { GITHUB_EVENT_PATH: event }),
    ...job.environment,
  };
  const step = await runner.run(job.inputs ?? {}, environment, job.action);
  return { ...step, report: reportSchema.parse(JSON.parse(await readFile(step.outputs['report-path'] ?? '', 'utf8'))) };
}

const totalOf = ({ report }: { readonly report: Report }) => report.objectives[0]?.total;

test('the action keeps its history in the cache by default, and saves it when the job ends', async () => {
  const first = await runJob();
  expect([first.exitCode, totalOf(first)]).toEqual([0, 1]);
  expect(first.post).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('Saved the history as '),
    summary: '',
  });
  expect(cache.entries.map(({ key }) => key)).toEqual([
    expect.stringMatching(/^fortify-history-v1\/acme\/42-1-check-[0-9a-f]{16}$/),
  ]);
  expect(totalOf(await runJob())).toBe(2);
  // A job that fails saves what it saw all the same.
  const failing = await runJob({ text: config().replace('/200', '/503'), inputs: { 'history-store': 'cache' } });
  expect([failing.exitCode, failing.post?.exitCode]).toEqual([1, 0]);
  const last = await runJob({ action: 'packages/slo' });
  expect([last.exitCode, totalOf(last), last.outputs['breached-count'], last.post]).toEqual([0, 3, '1', null]);
  expect(Number(last.outputs['attainment'])).toBeCloseTo(2 / 3);
});

test('what the deprecations action has read, and what checks were told, the cache remembers from job to job', async () => {
  await using old = await startLoopback((_, response) =>
    response.writeHead(200, { sunset: 'Tue, 01 Jan 2999 00:00:00 GMT' }).end(),
  );
  const text = config('deprecations: { catalogue: [nodejs-24] }\n').replace(`${service.url}/200`, old.url);
  expect((await runJob({ text })).exitCode).toBe(0);
  const action = 'packages/deprecations';
  const first = await runJob({ text, action });
  expect(first.report.deadlines.map(({ id, source }) => [id, source])).toEqual([
    ['nodejs-24', 'catalogue'],
    ['api', 'header'],
  ]);
  expect(first.post?.stdout).toContain('Saved the history as ');
  const [again] = (await runJob({ text, action })).report.deadlines;
  expect(again?.firstSeen).toBe(first.report.deadlines[0]?.firstSeen);
  // What was seen a moment ago need not be written down again.
  expect(cache.entries).toHaveLength(2);
});

test('save: always saves at once, and leaves nothing for the end', async () => {
  const { post } = await runJob({ inputs: { save: 'always' } });
  expect(post).toMatchObject({ exitCode: 0, stdout: '', stderr: '', summary: '' });
  expect(cache.entries).toHaveLength(1);
});

test('a step of another kind has nothing to do when the job ends', async () => {
  await using runner = await createRunner();
  const { post } = await runner.run({ urls: `${service.url}/200`, 'history-path': 'here' });
  expect(post).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
});

test('two steps of a job, of which the last ends first: what both have seen is saved, and once', async () => {
  for (const runs of [1, 2]) {
    await using runner = await createRunner();
    await runner.write('fortify.yml', config());
    const environment = { ...cache.environmentOf({ ...main, actions: 'none' }), GITHUB_RUN_ID: String(runs) };
    const first = await runner.start({}, environment);
    const second = await runner.start({}, environment);
    expect((await second.end())?.stdout).toContain('Saved the history');
    expect(await first.end()).toMatchObject({ exitCode: 0, stdout: expect.not.stringContaining('Saved') });
    expect(cache.entries).toHaveLength(runs);
  }
  expect(totalOf(await runJob({ action: 'packages/slo' }))).toBe(4);
});

test('the end of a job never fails it, whatever cannot be written', async () => {
  const visitor = { ...main, isReadOnly: true };
  const { exitCode, post } = await runJob({ visitor, environment: { GITHUB_STEP_SUMMARY: '/nowhere/summary' } });
  expect([exitCode, post?.exitCode]).toEqual([0, 0]);
  expect(post?.stdout).toContain('::warning::The job summary could not be written');
});

test('what could not be saved is in the report, and the summary says why', async () => {
  const { exitCode, report, post } = await runJob({ visitor: { ...main, isReadOnly: true } });
  expect([exitCode, report.checks[0]?.outcome, post?.exitCode]).toEqual([0, 'good', 0]);
  expect(post?.summary).toContain('not saved, probable cause: a run for push only reads the cache');
  expect(post?.stdout).toContain('::warning title=fortify::What this job measured is in its reports alone.');
});

test('a week of silence: the cache forgets, and the report says how far back the history reaches', async () => {
  const past = Array.from({ length: 20 }, (_, day) => `api,${Math.floor(Date.now() / 1000) - day * 86_400},good\n`);
  await importPast(past, cache.environmentOf(main), 'history: { store: cache }\n');
  const before = await runJob();
  expect(totalOf(before)).toBe(21);
  expect(before.report.notices.join()).toContain('The history reaches back to');
  cache.advance(6);
  expect(totalOf(await runJob())).toBe(22);
  cache.advance(8);
  const after = await runJob();
  expect(totalOf(after)).toBe(1);
  expect(after.report.notices).toContainEqual(
    'The history begins now: there is nothing earlier of the 28d that objectives look at.',
  );
  expect(after.summary).toContain('The history begins now');
});

test('a week of silence, with a branch beside the cache: nothing is lost, and the cache is filled again', async () => {
  await using git = await startGitServer(gitToken);
  const environment = { FORTIFY_HISTORY_REMOTE: `${git.url}/acme/app`, FORTIFY_HISTORY_TOKEN: gitToken };
  const text = config('history: { store: [cache, branch] }\n');
  expect(totalOf(await runJob({ text, environment }))).toBe(1);
  expect(totalOf(await runJob({ text, environment }))).toBe(2);
  cache.advance(8);
  expect(cache.entries).toEqual([]);
  expect(totalOf(await runJob({ text, environment }))).toBe(3);
  // Either of the two alone has all of it again.
  expect(
    totalOf(await runJob({ text, environment, inputs: { 'history-store': 'cache' }, action: 'packages/slo' })),
  ).toBe(3);
  expect(
    totalOf(await runJob({ text, environment, inputs: { 'history-store': 'branch' }, action: 'packages/slo' })),
  ).toBe(3);
});

test.each([
  ['the cache', { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' }, /^cache: /],
  ['the branch', { FORTIFY_HISTORY_REMOTE: 'http://127.0.0.1:1/x' }, /^branch fortify-history: /],
])('of two places one can fail, %s: that is a sentence, and no verdict', async (_, broken, expected) => {
  await using git = await startGitServer(gitToken);
  const environment = { FORTIFY_HISTORY_REMOTE: `${git.url}/acme/app`, FORTIFY_HISTORY_TOKEN: gitToken };
  const text = config('history: { store: [cache, branch] }\n');
  await runJob({ text, environment });
  const step = await runJob({ text, environment: { ...environment, ...broken } });
  expect([step.exitCode, totalOf(step), step.report.verdict.status]).toEqual([0, 2, 'pass']);
  expect(step.report.notices).toContainEqual(expect.stringMatching(expected));
});

test('twenty runs at once, and the next knows them all', async () => {
  await runJob();
  const runs = Array.from({ length: 20 }, (_, run) =>
    runJob({ environment: { GITHUB_RUN_ID: String(100 + run) }, visitor: { ...main, actions: 'read' } }),
  );
  const ended = await Promise.all(runs);
  for (const { exitCode, post } of ended) expect([exitCode, post?.summary]).toEqual([0, '']);
  // Two that began in the very same millisecond saw the same sample.
  const instants = new Set(ended.map(({ report }) => report.generatedAt));
  expect(totalOf(await runJob({ action: 'packages/slo' }))).toBe(instants.size + 1);
}, 300_000);

test('a pull request from a fork reads, never writes, and says so', async () => {
  await runJob();
  const fork = { head: { repo: { full_name: 'someone/app' }, sha: 'abc' }, base: { repo: { full_name: 'acme/app' } } };
  const { report, post } = await runJob({
    visitor: { ref: 'refs/pull/7/merge', reads: ['refs/pull/7/merge', 'refs/heads/main'], actions: 'read' },
    environment: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' },
    event: { pull_request: { number: 7, ...fork } },
  });
  // The fork's service is on loopback: those addresses are refused for it, so it adds no sample that counts.
  expect(report.objectives[0]?.total).toBe(1);
  expect(report.notices).toContain(
    'Not saved: a run for a pull request from a fork reads the history and never writes it.',
  );
  expect(post?.stdout).toBe('');
  expect(cache.entries).toHaveLength(1);
});

test('a run: step has no cache: the command line keeps the directory, and says so once', async () => {
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config('history: { store: cache }\n'));
  const env = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/app' };
  const { exitCode, stdout } = await workspace.fortify(['check', '--format', 'json'], { env });
  expect(exitCode).toBe(0);
  const { notices } = reportSchema.parse(JSON.parse(stdout));
  expect(notices.filter((notice) => notice.startsWith('No cache can be reached from here'))).toHaveLength(1);
  const stats = await workspace.fortify(['history', 'stats', '--history', '.fortify/history', '--format', 'json'], {
    env,
  });
  expect(JSON.parse(stats.stdout)).toMatchObject({ samples: 1 });
});

test('a run: step that was given the token of the cache uses it, and prints nothing but what it was asked for', async () => {
  await importPast(
    [`api,${Math.floor(Date.now() / 1000) - 60},good\n`],
    cache.environmentOf(main),
    'history: { store: cache }\n',
  );
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config('history: { store: cache }\n'));
  const { stdout } = await workspace.fortify(['slo', '--format', 'json'], { env: cache.environmentOf(main) });
  expect(reportSchema.parse(JSON.parse(stdout)).objectives[0]?.total).toBe(1);
});

async function importPast(
  rows: readonly string[],
  env: Readonly<Record<string, string>>,
  history: string,
): Promise<void> {
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config(history));
  await workspace.write('past.csv', `check,time,outcome\n${rows.join('')}`);
  const { exitCode, stderr } = await workspace.fortify(['history', 'import', 'past.csv'], { env });
  expect([exitCode, stderr]).toEqual([0, expect.stringContaining('into cache')]);
}

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly strategy?: { matrix: { region: string[] } }; readonly steps: readonly WorkflowStep[] }>
  >;
}
interface WorkflowStep {
  readonly uses: string;
  readonly with?: Readonly<Record<string, string>>;
}

test('the example of a matrix: each region saves its own head, and the last job judges all of them', async () => {
  const workflow: Workflow = parse(await readFile(inRepository('examples/workflows/regions.yml'), 'utf8'));
  const text = (await readFile(inRepository('examples/regions.yml'), 'utf8')).replace(
    'https://api.example.com/health',
    `${service.url}/200`,
  );
  const visitor: CacheVisitor = { ...main, actions: 'read' };
  const stepOf = (job: string) => workflow.jobs[job]?.steps.find(({ uses }) => uses.startsWith('fortify/'))?.with ?? {};
  const runs = workflow.jobs['check']?.strategy?.matrix.region.map((region) =>
    runJob({ text, visitor, inputs: { ...stepOf('check'), config: 'fortify.yml' }, environment: { REGION: region } }),
  );
  expect((await Promise.all(runs ?? [])).map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(cache.entries).toHaveLength(2);
  const judged = await runJob({
    text,
    visitor,
    action: 'packages/slo',
    inputs: { ...stepOf('judge'), config: 'fortify.yml' },
  });
  expect(totalOf(judged)).toBe(2);
});
