import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { startGitHub } from '../../support/github-server.ts';
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

/** The id of the only check of a report. */
async function idOf(runner: Runner, name: string): Promise<string> {
  const report = reportSchema.parse(JSON.parse(await readFile(join(runner.workspace, name), 'utf8')));
  return report.checks[0]?.id ?? '';
}

/** A report once more, its only check by another id. */
async function rename(runner: Runner, from: string, to: string, id: string): Promise<void> {
  const report = reportSchema.parse(JSON.parse(await readFile(join(runner.workspace, from), 'utf8')));
  await runner.write(to, JSON.stringify({ ...report, checks: report.checks.map((check) => ({ ...check, id })) }));
}

test('one report that fails fails the gate, and every surface says why', async () => {
  await using runner = await withReports();
  const step = await gate(runner, { reports: '*.json' });
  expect([step.exitCode, step.outputs['verdict']]).toEqual([1, 'fail']);
  expect(JSON.parse(step.outputs['reasons'] ?? '')).toEqual([
    { code: 'unhealthy', severity: 'fail', subject: expect.any(String), message: 'status: 503, expected 2xx' },
  ]);
  expect(step.outputs).toMatchObject({ 'fail-count': '1', 'inconclusive-count': '0', 'warn-count': '0' });
  const report = reportSchema.parse(JSON.parse(await readFile(step.outputs['report-path'] ?? '', 'utf8')));
  expect(report.checks.map(({ outcome }) => outcome).sort()).toEqual(['bad', 'good']);
  expect(step.summary).toContain('1 of 2 checks healthy');
  expect((await gate(runner, { reports: 'up.json' })).outputs['verdict']).toBe('pass');
});

test('a job that only judges needs no credentials, and one that measures needs its own', async () => {
  await using runner = await withReports();
  const api = 'id: api, url: https://a.example, auth: { bearer: "${HEALTH_TOKEN}" }';
  const page = 'id: page, webhook: { url: "${PAGE_URL}" }';
  await runner.write('fortify.yml', `version: 1\nchecks: [{ ${api} }]\nsinks: [{ ${page} }]\n`);
  expect((await gate(runner, { reports: 'up.json' })).outputs['verdict']).toBe('pass');
  const { exitCode, stdout } = await runner.run({});
  expect(exitCode).toBe(2);
  expect(stdout).toContain('${HEALTH_TOKEN} is not set');
  expect(stdout).not.toContain('PAGE_URL');
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

test('the command decides over the reports of its config where it is given none', async () => {
  await using workspace = await createWorkspace();
  await using server = await startLoopback();
  await workspace.fortify(['check', `${server.url}/503`, '--format', 'json', '--output', 'down.json']);
  await workspace.write('fortify.yml', 'version: 1\ngate: { reports: ["*.json"], base-report: base.json }\n');
  const { exitCode, stdout } = await workspace.fortify(['gate', '--format', 'json']);
  const { checks, notices } = reportSchema.parse(JSON.parse(stdout));
  expect([exitCode, checks.map(({ outcome }) => outcome)]).toEqual([1, ['bad']]);
  expect(notices).toEqual([expect.stringContaining('base.json')]);
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
  expect((await decide('--override-reason', ' ')).stderr).toContain('is empty: an override says why');
  await workspace.write(
    'fortify.yml',
    'version: 1\nchecks: [{ id: a, url: "https://a.example" }]\ngate: { checks: [b] }\n',
  );
  const unseen = await decide('--now', '2026-11-25T01:00:00Z');
  expect([unseen.exitCode, unseen.stdout]).toEqual([0, expect.stringContaining('no report has it')]);
});

const commit = '0123456789abcdef0123456789abcdef01234567';
const surfaces = { 'check-run': 'fortify', 'commit-status': 'fortify/gate', environment: 'staging' };

test('check run, commit status and deployment status say what the exit code says', async () => {
  await using runner = await withReports();
  await using github = await startGitHub();
  const url = { 'environment-url': 'https://staging.example' };
  const failed = await gate(runner, { reports: '*.json', ...surfaces, ...url }, github.environment);
  expect([failed.exitCode, failed.outputs['deployment-id']]).toEqual([1, '12']);
  const title = 'fail: 1 of 2 checks healthy';
  const run = 'https://github.com/acme/app/actions/runs/42/attempts/1';
  expect(github.posts).toEqual([
    {
      path: 'check-runs',
      body: {
        name: 'fortify',
        head_sha: commit,
        status: 'completed',
        conclusion: 'failure',
        details_url: run,
        output: { title, summary: expect.stringContaining(': fail') },
      },
    },
    {
      path: `statuses/${commit}`,
      body: { context: 'fortify/gate', state: 'failure', description: title, target_url: run },
    },
    {
      path: 'deployments',
      body: { ref: commit, environment: 'staging', description: title, auto_merge: false, required_contexts: [] },
    },
    {
      path: 'deployments/12/statuses',
      body: {
        state: 'failure',
        auto_inactive: false,
        description: title,
        log_url: run,
        environment_url: 'https://staging.example',
      },
    },
  ]);
});

test('the config names the reports, and where the verdict is shown; an input wins', async () => {
  await using runner = await withReports();
  await using github = await startGitHub();
  await runner.write(
    'fortify.yml',
    'version: 1\ngate: { reports: [up.json], base-report: down.json, check-run: fortify, commit-status: fortify/gate }\n',
  );
  const own = await gate(runner, {}, github.environment);
  expect([own.exitCode, own.outputs['verdict']]).toEqual([0, 'pass']);
  expect(own.summary).toContain('no longer there, was bad');
  expect(github.posts.map(({ path }) => path)).toEqual(['check-runs', `statuses/${commit}`]);
  const given = await gate(runner, { reports: 'down.json', 'check-run': 'other' }, github.environment);
  expect([given.exitCode, github.posts.at(-2)?.body['name']]).toEqual([1, 'other']);
});

test('the config of a pull request from a fork writes nothing on the commit, and reads nothing outside the checkout', async () => {
  await using runner = await withReports();
  await using github = await startGitHub();
  const repositories = { head: { repo: { full_name: 'stranger/app' } }, base: { repo: { full_name: 'acme/app' } } };
  await runner.write('../event.json', JSON.stringify({ pull_request: { number: 1, ...repositories } }));
  await runner.write('../secret.json', 'AWS_SECRET=x');
  const fork = { ...github.environment, GITHUB_EVENT_NAME: 'pull_request_target' };
  await runner.write(
    'fortify.yml',
    'version: 1\ngate: { reports: [up.json], check-run: required, commit-status: security, environment: production }\n',
  );
  const step = await gate(runner, {}, fork);
  expect([step.exitCode, step.outputs['verdict'], github.posts]).toEqual([0, 'pass', []]);
  expect(step.stdout).toContain('::warning::What the config of a pull request from a fork wants to show');
  await gate(runner, { 'check-run': 'gate' }, fork);
  expect(github.posts.map(({ body }) => body['name'])).toEqual(['gate']);
  await runner.write('fortify.yml', 'version: 1\ngate: { reports: [../secret.json] }\n');
  const refused = await gate(runner, {}, fork);
  expect([refused.exitCode, refused.stdout]).toEqual([
    2,
    expect.stringContaining('is no file of the working directory'),
  ]);
  expect(refused.stdout).not.toContain('AWS');
});

test('advice lets things go on, and does not call them good', async () => {
  await using runner = await withReports();
  await using github = await startGitHub();
  await gate(runner, { reports: 'down.json', mode: 'advise', ...surfaces, 'deployment-id': '5' }, github.environment);
  expect(github.posts.map(({ path, body }) => [path, body['conclusion'] ?? body['state']])).toEqual([
    ['check-runs', 'neutral'],
    ['statuses/0123456789abcdef0123456789abcdef01234567', 'success'],
    ['deployments/5/statuses', 'success'],
  ]);
});

const written = ['check-runs', 'statuses', 'deployments', 'deployments/12/statuses'];

test.each([
  ['checks: write', '/check-runs', ['statuses', 'deployments', 'deployments/12/statuses']],
  ['statuses: write', '/app/statuses/', ['check-runs', 'deployments', 'deployments/12/statuses']],
  ['deployments: write', '/deployments', ['check-runs', 'statuses']],
])(
  'without %s there is one warning that names it, the rest is written, and the verdict stays',
  async (permission, path, rest) => {
    await using runner = await withReports();
    await using github = await startGitHub();
    github.break({ method: 'POST', path, times: 9, status: 403, message: 'Resource not accessible by integration' });
    const step = await gate(runner, { reports: 'up.json', ...surfaces }, github.environment);
    expect([step.exitCode, step.outputs['verdict']]).toEqual([0, 'pass']);
    const warnings = step.stdout.match(/^::warning.*$/gm) ?? [];
    expect(warnings.map((line) => /it takes (.*) \(HTTP 403/.exec(line)?.[1])).toEqual([permission]);
    const paths = github.posts.map((post) =>
      written.find((each) => post.path === each || post.path === `${each}/${commit}`),
    );
    expect(paths).toEqual(rest);
  },
);

test('the check run and the log point at the lines of the config that a reason is about', async () => {
  await using runner = await withReports();
  await using github = await startGitHub();
  const id = await idOf(runner, 'down.json');
  await runner.write(
    'fortify.yml',
    `version: 1\nchecks:\n  - { id: other, url: "https://other.example" }\n  - { id: ${id}, url: "https://a.example" }\ngate:\n  freeze: [{ start: 2020-01-01T00:00Z, duration: 3600d, reason: for good }]\n`,
  );
  const step = await gate(runner, { reports: 'down.json', ...surfaces }, github.environment);
  expect(step.stdout).toMatch(/^::error title=.*%3A unhealthy,file=fortify.yml,line=4::status: 503, expected 2xx$/m);
  const output = github.posts[0]?.body['output'] as { annotations: unknown };
  expect(output.annotations).toEqual([
    {
      path: 'fortify.yml',
      start_line: 4,
      end_line: 4,
      annotation_level: 'failure',
      title: `${id}: unhealthy`,
      message: 'status: 503, expected 2xx',
    },
    expect.objectContaining({ start_line: 6, title: 'freeze: frozen' }),
  ]);
});

test('what changed since the last report of the base branch is told, and none to compare with is no fault', async () => {
  await using runner = await withReports();
  await using github = await startGitHub();
  await rename(runner, 'up.json', 'base.json', await idOf(runner, 'down.json'));
  const step = await gate(
    runner,
    { reports: 'down.json', 'base-report': 'base.json', ...surfaces },
    github.environment,
  );
  expect(step.summary).toMatch(
    /### Changed since main at 0123456, .*\n\n- ↘ `.*` fail; was pass\n- ↘ `.*` bad \(status\); was good\n/,
  );
  expect(github.posts[0]?.body['output']).toEqual(
    expect.objectContaining({ summary: expect.stringContaining('was good') }),
  );
  const first = await gate(runner, { reports: 'up.json', 'base-report': 'none/*.json' });
  expect([first.exitCode, first.outputs['verdict']]).toEqual([0, 'pass']);
  expect(first.summary).toContain('Nothing to compare this with: none/\\*.json: matches no file.');
  const up = reportSchema.parse(JSON.parse(await readFile(join(runner.workspace, 'up.json'), 'utf8')));
  await runner.write('other.json', JSON.stringify({ ...up, service: 'beta' }));
  const foreign = await gate(runner, { reports: 'up.json', 'base-report': 'other.json' });
  expect(foreign.summary).toContain(`other.json is of "beta", and this is of "${up.service}"`);
  expect(foreign.summary).not.toContain('changed since');
});

test('a freeze fails in JUnit, too, where every check has passed', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  const now = ['--now', '2026-12-24T12:00:00Z'];
  await workspace.write(
    'fortify.yml',
    `version: 1\nchecks: [{ id: api, url: "${server.url}/200" }]\ngate: { freeze: [{ start: 2026-12-24T00:00Z, duration: 1d, reason: holidays }] }\n`,
  );
  const checked = await workspace.fortify(['check', '--format', 'json', '--output', 'report.json', ...now]);
  expect(checked.exitCode).toBe(0);
  const step = await workspace.fortify(['gate', '--report', 'report.json', '--format', 'junit', ...now]);
  expect(step.exitCode).toBe(1);
  expect(step.stdout).toMatch(/<testsuite name="verdict"[^>]* tests="1" failures="1"/);
  expect(step.stdout).toMatch(/<failure type="frozen" message="nothing is let through .*: holidays"/);
});

test('after workflow_run, what is shown on a commit is shown on that which was followed', async () => {
  await using runner = await withReports();
  await using github = await startGitHub();
  const head = 'c'.repeat(40);
  await runner.write('event.json', JSON.stringify({ workflow_run: { event: 'push', head_sha: head } }));
  const event = { ...github.environment, GITHUB_EVENT_PATH: join(runner.workspace, 'event.json') };
  await gate(runner, { reports: 'up.json', ...surfaces }, event);
  expect(github.posts[0]?.body['head_sha']).toBe(head);
  expect(github.posts[1]?.path).toBe(`statuses/${head}`);
  expect(github.posts[2]?.body['ref']).toBe(head);
});

test('the fail-on of the file, which is for what measures, does not disarm the gate; its own input does', async () => {
  await using runner = await withReports();
  await runner.write('fortify.yml', 'version: 1\nchecks: [{ id: a, url: "https://a.example" }]\nfail-on: never\n');
  expect((await gate(runner, { reports: 'down.json' })).exitCode).toBe(1);
  expect((await gate(runner, { reports: 'down.json', 'fail-on': 'never' })).exitCode).toBe(0);
});
