import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Report, reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { startLoopback } from '../../support/loopback.ts';
import { createRunner, type Runner } from '../../support/runner.ts';

const bot = 'github-actions[bot]';
const marker = '<!-- fortify:report -->';

/** A runner for pull request 7, on which an earlier step has left the report of a service that is down. */
async function onPullRequest(): Promise<Runner> {
  const runner = await createRunner();
  await using server = await startLoopback();
  const step = await runner.run({ urls: `${server.url}/503`, 'history-path': 'past' });
  await runner.write('report.json', await readFile(step.outputs['report-path'] ?? '', 'utf8'));
  await runner.write('event.json', JSON.stringify({ pull_request: { number: 7, head: { sha: 'a'.repeat(40) } } }));
  return runner;
}

const comment = (runner: Runner, github: GitHubServer, inputs: Record<string, string> = {}) =>
  runner.run(
    { reports: 'report.json', ...inputs },
    { ...github.environment, GITHUB_EVENT_PATH: join(runner.workspace, 'event.json') },
    'packages/comment',
  );

test('a comment is made, left alone while it says the same, and updated in place', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  const made = await comment(runner, github);
  expect([made.exitCode, made.outputs['outcome'], made.outputs['verdict']]).toEqual([0, 'created', 'fail']);
  expect(github.comments.map(({ author }) => author)).toEqual([bot]);
  expect(github.comments[0]?.body).toMatch(/^<!-- fortify:report -->\n## ❌ acme.*: fail\n[\s\S]*commit `aaaaaaa`/);
  expect((await comment(runner, github)).outputs['outcome']).toBe('unchanged');
  expect(github.calls.filter((call) => !/^GET|graphql$/.test(call))).toHaveLength(1);
  await runner.write('event.json', JSON.stringify({ pull_request: { number: 7, head: { sha: 'b'.repeat(40) } } }));
  expect((await comment(runner, github)).outputs['outcome']).toBe('updated');
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain('commit `bbbbbbb`');
});

test('it is found on the third page, by marker and author both', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  github.write(7, 'mallory', `${marker}\nnot ours`);
  github.write(7, 'octocat', ...Array.from({ length: 205 }, (_, index) => `remark ${index}`));
  github.write(7, bot, `a quote of ${marker}`, '<!-- fortify:other -->\nanother of ours', `${marker}\nold`);
  expect((await comment(runner, github)).outputs['outcome']).toBe('updated');
  const [forged, ...rest] = github.comments;
  expect(forged?.body).toBe(`${marker}\nnot ours`);
  expect(rest.at(-3)?.body).toBe(`a quote of ${marker}`);
  expect(rest.at(-2)?.body).toContain('another of ours');
  expect(rest.at(-1)?.body).toContain(': fail');
  expect(github.comments).toHaveLength(209);
});

test('anew, or not at all, when that is asked for; each comment-id has its own', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  github.write(7, bot, `${marker}\nold`);
  github.write(7, 'octocat', 'a remark');
  expect((await comment(runner, github, { mode: 'recreate' })).outputs['outcome']).toBe('created');
  expect(github.comments.map(({ author }) => author)).toEqual(['octocat', bot]);
  expect((await comment(runner, github, { 'comment-id': 'staging' })).outputs['outcome']).toBe('created');
  expect(github.comments).toHaveLength(3);
  expect((await comment(runner, github, { mode: 'delete' })).outputs['outcome']).toBe('deleted');
  expect(github.comments.map(({ body }) => body.split('\n')[0])).toEqual(['a remark', '<!-- fortify:staging -->']);
  expect((await comment(runner, github, { mode: 'delete' })).outputs['outcome']).toBe('unchanged');
});

test('a run of a commit that is not the head any more says nothing', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  github.open(7, { owner: 'acme', branch: 'feature', commit: 'b'.repeat(40) });
  github.write(7, bot, `${marker}\nof the newer commit`);
  const step = await comment(runner, github);
  expect([step.exitCode, step.outputs['outcome']]).toEqual([0, 'skipped']);
  expect(step.stdout).toContain('has another head than the commit of this run');
  expect(github.comments.map(({ body }) => body)).toEqual([`${marker}\nof the newer commit`]);
  // Who names the pull request means it.
  expect((await comment(runner, github, { 'pull-request': '7' })).outputs['outcome']).toBe('updated');
});

test('where a comment cannot be made anew, the old one stays', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  github.write(7, bot, `${marker}\nold`);
  github.break({
    method: 'POST',
    path: '/comments',
    times: 9,
    status: 403,
    message: 'Resource not accessible by integration',
  });
  const step = await comment(runner, github, { mode: 'recreate' });
  expect([step.exitCode, step.outputs['outcome']]).toEqual([0, 'failed']);
  expect(github.comments.map(({ body }) => body)).toEqual([`${marker}\nold`]);
});

test('to delete a comment takes no report, to show one does', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  github.write(7, bot, `${marker}\nold`);
  const step = await comment(runner, github, { mode: 'delete', reports: '' });
  expect([step.exitCode, step.outputs['outcome'], step.outputs['report-path']]).toEqual([0, 'deleted', '']);
  expect(github.comments).toEqual([]);
  const shown = await comment(runner, github, { reports: '' });
  expect([shown.exitCode, shown.outputs['outcome']]).toEqual([2, 'failed']);
});

const config = `version: 1
gate: { checks: [nobody] }
comment: { reports: [report.json, more.json], base-report: base.json, id: staging, mode: recreate }
`;

/** The event of pull request 7, from a repository, with labels. */
function pullOf(repository: string, ...labels: readonly string[]): string {
  const [head, base] = [repository, 'acme/app'].map((name) => ({ sha: 'a'.repeat(40), repo: { full_name: name } }));
  return JSON.stringify({ pull_request: { number: 7, head, base, labels: labels.map((name) => ({ name })) } });
}

test('what the inputs do not say, the config does, and of several reports its gate decides', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  const written = await readFile(join(runner.workspace, 'report.json'), 'utf8');
  for (const name of ['base.json', 'more.json']) await runner.write(name, written);
  await runner.write('fortify.yml', config);
  await runner.write('event.json', pullOf('acme/app'));
  const step = await comment(runner, github, { reports: '' });
  expect(step.outputs).toMatchObject({ outcome: 'created', verdict: 'inconclusive', 'inconclusive-count': '1' });
  expect(github.comments[0]?.body).toMatch(/^<!-- fortify:staging -->[\s\S]*nobody/);
  const again = await comment(runner, github, { reports: 'report.json', mode: 'update', 'comment-id': 'report' });
  expect(again.outputs).toMatchObject({ outcome: 'created', verdict: 'fail', 'fail-count': '1' });
  expect(github.comments.map(({ body }) => body.split('\n')[0])).toEqual(['<!-- fortify:staging -->', marker]);
});

test('a comment goes without the reports that the config would show', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  github.write(7, bot, '<!-- fortify:staging -->\nold');
  await runner.write('event.json', pullOf('acme/app'));
  await runner.write('fortify.yml', 'version: 1\ncomment: { reports: [nowhere/*.json], id: staging, mode: delete }\n');
  const step = await comment(runner, github, { reports: '' });
  expect([step.exitCode, step.outputs['outcome'], github.comments]).toEqual([0, 'deleted', []]);
});

test('a label that overrides the gate overrides what the comment says of several reports', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  await runner.write('more.json', await readFile(join(runner.workspace, 'report.json'), 'utf8'));
  await runner.write('event.json', pullOf('acme/app', 'ship-it'));
  await runner.write('fortify.yml', 'version: 1\ngate: { override: { label: ship-it } }\n');
  expect((await comment(runner, github, { reports: 'report.json, more.json' })).outputs['verdict']).toBe('warn');
});

test('the config of a fork has no say in the comment', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  await runner.write('event.json', pullOf('mallory/app'));
  await runner.write('fortify.yml', config);
  const step = await comment(runner, github, { config: 'fortify.yml' });
  expect(step.outputs).toMatchObject({ outcome: 'created', verdict: 'fail' });
  expect(step.stdout).toContain('::warning::The config of a pull request from a fork is not read');
  expect(github.comments.map(({ body }) => body.split('\n')[0])).toEqual([marker]);
  const unnamed = await comment(runner, github, { reports: '' });
  expect(unnamed.exitCode).toBe(2);
  expect(unnamed.stdout).toContain('is not set, and the config of a pull request from a fork is not read');
});

test.each([true, false])(
  'with the token of another App, its own comment is found, whether GitHub tells who it is (%s) or not',
  async (isKnown) => {
    await using runner = await onPullRequest();
    await using github = await startGitHub();
    github.actAs('acme-ci[bot]', isKnown);
    github.write(7, 'mallory', `${marker}\nnot ours`);
    github.write(7, 'acme-ci[bot]', `${marker}\nof the App`);
    expect((await comment(runner, github)).outputs['outcome']).toBe('updated');
    expect(github.comments).toHaveLength(2);
    expect(github.comments[0]?.body).toContain('not ours');
    expect(github.comments[1]?.body).toContain(': fail');
  },
);

test('what changed since a base report is told, whatever else the report says of it', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  await runner.write('base.json', await readFile(join(runner.workspace, 'report.json'), 'utf8'));
  await comment(runner, github, { 'base-report': 'base.json' });
  expect(github.comments[0]?.body).toMatch(/\nNothing changed since main at 0123456, .* UTC\.\n/);
});

test('one that is deleted under us is made again, and of two that a race makes one is left', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  github.write(7, bot, `${marker}\nold`);
  github.before('PATCH', () => github.remove(1));
  expect((await comment(runner, github)).outputs['outcome']).toBe('created');
  github.remove(github.comments[0]?.id ?? 0);
  github.before('POST', () => github.write(7, bot, `${marker}\nof another run`));
  expect((await comment(runner, github)).outputs['outcome']).toBe('updated');
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain(': fail');
});

test.each<[string, Parameters<GitHubServer['break']>[0], string]>([
  [
    'a token that may not',
    { method: 'POST', times: 9, status: 403, message: 'Resource not accessible by integration' },
    'it takes pull-requests: write (HTTP 403)',
  ],
  [
    'a token that may not even read',
    { method: 'GET', times: 9, status: 404, message: '::error::Not Found' },
    'it is not there, or it takes pull-requests: write (HTTP 404: ',
  ],
  [
    'a server that has failed',
    { method: 'POST', times: 9, status: 500, message: '<html><title>Unicorn!</title>' },
    'GitHub has failed (HTTP 500)',
  ],
  [
    'a token that is none',
    { method: 'POST', times: 9, status: 401, message: 'Bad credentials' },
    'GitHub refuses the token (HTTP 401: Bad credentials)',
  ],
  [
    'a limit without a word on how long',
    { method: 'POST', times: 9, status: 403, message: 'You have exceeded a secondary rate limit' },
    "GitHub's rate limit is used up (HTTP 403)",
  ],
  [
    'a conversation that is locked',
    { method: 'POST', times: 9, status: 403, message: 'Unable to create comment because issue is locked' },
    'it takes pull-requests: write (HTTP 403: Unable to create comment because issue is locked',
  ],
  [
    'a limit that lasts an hour',
    {
      method: 'POST',
      times: 9,
      status: 403,
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '3600' },
    },
    "GitHub's rate limit is used up (HTTP 403)",
  ],
])('%s costs one warning, and nothing else', async (_, fault, warning) => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  github.break(fault);
  const step = await comment(runner, github);
  expect([step.exitCode, step.outputs['outcome'], step.outputs['verdict']]).toEqual([0, 'failed', 'fail']);
  expect(step.stdout.match(/^::warning/gm)).toHaveLength(1);
  expect(step.stdout).toContain(`The comment could not be written: ${warning}`);
  expect(step.stdout).not.toMatch(/^::error/m);
  expect(step.summary).toContain(': fail');
});

test('a GitHub that takes its time is waited for', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  github.slow(1500);
  expect((await comment(runner, github)).outputs['outcome']).toBe('created');
});

test('a 5xx, and a limit that is short, are waited for', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  github.break({ method: 'GET', times: 1, status: 502, message: 'bad gateway' });
  const headers = { 'retry-after': '1' };
  github.break({ method: 'POST', times: 1, status: 403, message: 'You have exceeded a secondary rate limit', headers });
  expect((await comment(runner, github)).outputs['outcome']).toBe('created');
});

/** Changes the report that is there. */
async function rewrite(runner: Runner, change: (report: Report) => Report): Promise<void> {
  const path = join(runner.workspace, 'report.json');
  await runner.write(
    'report.json',
    JSON.stringify(change(reportSchema.parse(JSON.parse(await readFile(path, 'utf8'))))),
  );
}

test('a thousand checks fit, and a marker in a probed body is only text', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  await rewrite(runner, (report) => {
    const [one] = report.checks;
    if (one === undefined) throw new Error('no check');
    const detail = `<!-- fortify:report --> @everyone ${'火'.repeat(600)}`;
    const checks = Array.from({ length: 1000 }, (_, index) => ({
      ...one,
      id: `check-${index}`,
      failures: [{ reason: 'body' as const, detail }],
    }));
    const reasons = checks.map(({ id }) => ({
      code: 'unhealthy',
      severity: 'fail' as const,
      subject: id,
      message: `${id} ${detail}`,
      remedy: '',
    }));
    return { ...report, checks, verdict: { ...report.verdict, reasons } };
  });
  expect((await comment(runner, github)).outputs['outcome']).toBe('created');
  const body = github.comments[0]?.body ?? '';
  expect(Buffer.byteLength(body)).toBeLessThan(60_100);
  const outsideCode = body.replaceAll(/`[^`]*`/g, '');
  expect(body).toContain('`check-0` check-0 &lt;!-- fortify:<!-- -->report --&gt; @<!-- -->everyone');
  expect(outsideCode).toMatch(/^<!-- fortify:report -->\n/);
  expect(outsideCode.match(/<!-- fortify:/g)).toHaveLength(1);
  expect(outsideCode).not.toContain('@everyone');
  expect(body).toMatch(/Left out for want of room: .*\. The whole of it: \[This run\]/);
});

const head = { owner: 'mallory', branch: 'patch-1', commit: 'c'.repeat(40) };

/** The event of a workflow that follows the run of a pull request from a fork. */
const followed = JSON.stringify({
  workflow_run: {
    event: 'pull_request',
    head_branch: head.branch,
    head_sha: head.commit,
    html_url: 'https://github.com/acme/app/actions/runs/99',
    head_repository: { full_name: 'mallory/app', owner: { login: 'mallory' } },
  },
});

test('after workflow_run, the pull request is who GitHub says it is, and the report a stranger’s word', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  await runner.write('event.json', followed);
  await rewrite(runner, (report) => ({
    ...report,
    run: { ...report.run, pullRequest: 1, url: 'https://evil.example' },
  }));
  github.open(8, { ...head, commit: 'd'.repeat(40) });
  expect((await comment(runner, github)).outputs['outcome']).toBe('skipped');
  github.open(9, head);
  expect((await comment(runner, github)).outputs['outcome']).toBe('created');
  expect(github.comments[0]?.number).toBe(9);
  expect(github.comments[0]?.body).toContain('Written by code of a fork, and not verified.');
  expect(github.comments[0]?.body).toContain('[This run](https://github.com/acme/app/actions/runs/99)');
  expect(github.comments[0]?.body).not.toContain('evil');
});

test('what is no report is refused before anything is asked of GitHub', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  await runner.write('report.json', `{"schema":"fortify/report@1","checks":${'['.repeat(100_000)}`);
  const step = await comment(runner, github);
  expect([step.exitCode, step.outputs['outcome'], github.calls]).toEqual([2, 'failed', []]);
});

test('a run for no pull request has nowhere to comment', async () => {
  await using runner = await onPullRequest();
  await using github = await startGitHub();
  await runner.write('event.json', '{"ref":"refs/heads/main"}');
  const step = await comment(runner, github);
  expect([step.exitCode, step.outputs['outcome'], github.calls]).toEqual([0, 'skipped', []]);
});
