import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { startGitHub } from '../../support/github-server.ts';
import { inRepository } from '../../support/repository.ts';
import { createRunner, type Runner } from '../../support/runner.ts';

/** A date so many days from now: the action goes by the clock. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const declared = (deadlines: readonly string[], more = '') =>
  `version: 1\nservice: acme\ndeprecations:\n${more}  deadlines:\n${deadlines.map((each) => `    - { ${each} }\n`).join('')}`;

const run = (runner: Runner, inputs: Record<string, string> = {}, environment: Record<string, string> = {}) =>
  runner.run({ 'history-path': 'past', ...inputs }, environment, 'packages/deprecations');

test('deadlines are counted, shown and annotated where they are declared; one that is over fails the job', async () => {
  await using runner = await createRunner();
  await runner.write(
    'fortify.yml',
    declared([
      `id: far, title: far away, date: ${inDays(200)}`,
      `id: near, title: "::error::<b>near", date: ${inDays(30)}, owner: ann`,
      `id: over, title: over, date: ${inDays(-9)}`,
    ]),
  );
  const step = await run(runner, { calendar: 'out/deadlines.ics' });
  expect(step.outputs).toMatchObject({
    verdict: 'fail',
    'deadline-count': '3',
    'due-count': '1',
    'overdue-count': '1',
    'next-date': inDays(30),
  });
  expect([step.exitCode, step.stdout]).toEqual([
    1,
    expect.stringContaining('::error::acme: fail; 1 of 3 deadlines overdue, 1 due'),
  ]);
  expect(step.stdout).toContain('::error title=over%3A deadline-overdue,file=fortify.yml,line=7::');
  expect(step.stdout).toContain('::warning title=near%3A deadline-due,file=fortify.yml,line=6::');
  expect(step.stdout).not.toMatch(/^::error::<b>/m);
  expect(step.summary).toMatch(/\| overdue \| `over` \| `over` \| `config` \|/);
  expect(await readFile(join(runner.workspace, 'out/deadlines.ics'), 'utf8')).toContain(
    `DTSTART;VALUE=DATE:${inDays(30).replaceAll('-', '')}`,
  );
  const { deadlines } = reportSchema.parse(JSON.parse(await readFile(step.outputs['report-path'] ?? '', 'utf8')));
  expect(deadlines.map(({ id }) => id)).toEqual(['over', 'near', 'far']);
  const told = await run(runner, { 'fail-on': 'never' });
  expect([told.exitCode, told.outputs['verdict']]).toEqual([0, 'fail']);
});

test('a Connect app is annotated on the lines that use what ends, and the gate fails on the report', async () => {
  await using runner = await createRunner();
  await cp(inRepository('test/fixtures/connect-app'), runner.workspace, { recursive: true });
  const step = await run(runner);
  expect(step.exitCode).toBe(1);
  expect(step.stdout).toContain('::error title=nodejs-18%3A deadline-overdue,file=Dockerfile,line=2::');
  expect(step.stdout).toContain(',file=.github/workflows/ci.yml,line=11::');
  expect(step.summary).toContain('`openapi src/search.js:2`');
  const report = step.outputs['report-path'] ?? '';
  await using github = await startGitHub();
  const gate = await runner.run({ reports: report, 'check-run': 'gate' }, github.environment, 'packages/gate');
  expect([gate.exitCode, gate.outputs['verdict']]).toEqual([1, 'fail']);
  expect(github.posts[0]?.body).toMatchObject({
    output: { annotations: expect.arrayContaining([expect.objectContaining({ path: 'Dockerfile', start_line: 2 })]) },
  });
});

test('an issue is opened for what is due, once, written anew when it changes, and closed when it is done', async () => {
  await using runner = await createRunner();
  await using github = await startGitHub();
  github.open(7, { owner: 'acme', branch: 'x', commit: 'y' });
  const keep = (deadlines: readonly string[]) =>
    runner.write('fortify.yml', declared(deadlines, '  issues: { labels: [debt], assignees: [ann] }\n'));
  const act = () => run(runner, { issues: 'true', 'fail-on': 'never' }, github.environment);
  await keep([`id: near, title: "Near @all <b>", date: ${inDays(30)}`, `id: far, title: far, date: ${inDays(200)}`]);
  expect((await act()).stdout).toContain('Issues: 1 opened, 0 updated, 0 closed.');
  expect(github.issues).toMatchObject([
    { title: `Near @all <b>: by ${inDays(30)}`, state: 'open', labels: ['debt'], assignees: ['ann'] },
  ]);
  expect(github.issues[0]?.body).toContain(`- By: ${inDays(30)}`);
  expect(github.issues[0]?.body).not.toContain('@all <b>');
  // The same again writes nothing.
  const calls = github.calls.length;
  expect((await act()).stdout).toContain('Issues: 0 opened, 0 updated, 0 closed.');
  expect(github.calls.slice(calls).filter((call) => !/^(GET |POST \/graphql)/.test(call))).toEqual([]);
  // It moves, also beyond what is due: the issue says so, and stays.
  await keep([`id: near, title: Near, date: ${inDays(300)}`]);
  expect((await act()).stdout).toContain('0 opened, 1 updated, 0 closed');
  expect(github.issues).toMatchObject([{ title: `Near: by ${inDays(300)}`, state: 'open' }]);
  await keep([`id: near, title: Near, date: ${inDays(300)}, done: true`]);
  expect((await act()).stdout).toContain('0 opened, 0 updated, 1 closed');
  expect(github.issues).toMatchObject([{ state: 'closed' }]);
  // What we have closed we open again; what a person has closed stays closed.
  await keep([`id: near, title: Near, date: ${inDays(20)}`]);
  expect((await act()).stdout).toContain('1 opened, 0 updated, 0 closed');
  expect(github.issues).toMatchObject([{ state: 'open' }]);
  github.changeIssue(100, { state: 'closed' });
  expect((await act()).stdout).toContain('0 opened, 0 updated, 0 closed');
  expect(github.issues).toMatchObject([{ state: 'closed' }]);
  // A deadline that is heard of no more is over.
  github.changeIssue(100, { state: 'open' });
  await keep([`id: other, title: Other, date: ${inDays(200)}`]);
  expect((await act()).stdout).toContain('0 opened, 0 updated, 1 closed');
  expect(github.issues).toMatchObject([{ state: 'closed' }]);
});

test('nobody else’s issue is taken for ours, and two runs at once leave one', async () => {
  await using runner = await createRunner();
  await using github = await startGitHub();
  await runner.write('fortify.yml', declared([`id: near, title: Near, date: ${inDays(30)}`]));
  const act = () => run(runner, { issues: 'true', 'fail-on': 'never' }, github.environment);
  await act();
  const { body = '', title = '' } = github.issues[0] ?? {};
  github.changeIssue(100, { body: `said before ${body}` });
  github.writeIssue({ author: 'mallory', title, body });
  await act();
  expect(github.issues.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
  expect(github.issues[1]).toMatchObject({ author: 'mallory', body });
  // While ours was being written, another run has written one, too: the older stays.
  github.changeIssue(102, { body: 'ours no more' });
  github.before('POST', () => github.writeIssue({ author: 'github-actions[bot]', title, body }));
  await act();
  expect(github.issues.slice(3).map(({ state }) => state)).toEqual(['open', 'closed']);
  expect(github.issues[4]?.body).toBe('The same as #103, which stays.');
});

test('an issue of a token whose owner nobody tells is still one', async () => {
  await using runner = await createRunner();
  await using github = await startGitHub();
  github.actAs('acme-app[bot]', false);
  await runner.write('fortify.yml', declared([`id: near, title: Near, date: ${inDays(30)}`]));
  for (let again = 0; again < 2; again++) await run(runner, { issues: 'true' }, github.environment);
  expect(github.issues.filter(({ state }) => state === 'open')).toHaveLength(1);
});

test.each([
  ['without the permission', 403, 'Resource not accessible by integration', 'it takes issues: '],
  ['of a server that is broken', 503, 'x', 'The issues could not be written'],
])('issues %s are one warning, and no other verdict', async (_, status, message, warning) => {
  await using runner = await createRunner();
  await using github = await startGitHub();
  for (const method of ['GET', 'POST']) github.break({ method, times: 9, status, message });
  await runner.write('fortify.yml', declared([`id: near, title: Near, date: ${inDays(30)}`]));
  const step = await run(runner, { issues: 'true' }, github.environment);
  expect([step.exitCode, step.outputs['verdict']]).toEqual([0, 'warn']);
  expect(step.stdout.match(/^::warning::The issues could not be written: .*/gm)).toHaveLength(1);
  expect(step.stdout).toContain(warning);
});

test('nobody who cannot tell closes an issue, and every config keeps its own', async () => {
  await using runner = await createRunner();
  await using github = await startGitHub();
  const act = (inputs: Record<string, string> = {}) =>
    run(runner, { issues: 'true', 'fail-on': 'never', ...inputs }, github.environment);
  const operation = { get: { deprecated: true, 'x-sunset': inDays(30) } };
  await runner.write('api.json', JSON.stringify({ openapi: '3.1.0', paths: { '/a': operation } }));
  await runner.write('fortify.yml', 'version: 1\ndeprecations: { openapi: [{ id: api, document: api.json }] }\n');
  await act();
  expect(github.issues).toMatchObject([{ title: `GET /a ends: by ${inDays(30)}`, state: 'open' }]);
  // The source is away, and then the history, too.
  await runner.write('api.json', 'no more');
  for (const place of ['past', 'elsewhere']) {
    expect((await act({ 'history-path': place })).stdout).toContain('0 opened, 0 updated, 0 closed');
    expect(github.issues).toMatchObject([{ title: `GET /a ends: by ${inDays(30)}`, state: 'open' }]);
  }
  await runner.write('api.json', JSON.stringify({ openapi: '3.1.0', paths: { '/a': { get: {} } } }));
  await act();
  expect(github.issues[0]).toMatchObject({ title: `GET /a ends: by ${inDays(30)}`, state: 'closed' });
  expect(github.issues[0]?.body).toContain('It is over, and fortify has closed this issue.');
  // One that a person has opened again is theirs.
  github.changeIssue(100, { state: 'open' });
  expect((await act()).stdout).toContain('0 opened, 0 updated, 0 closed');
  expect(github.issues).toMatchObject([{ state: 'open' }]);
  // Another config without a service of its own.
  const declare = (id: string) =>
    `version: 1\ndeprecations: { deadlines: [{ id: ${id}, title: ${id}, date: ${inDays(30)} }] }\n`;
  for (const name of ['a', 'b']) await runner.write(`${name}.yml`, declare(name));
  for (const name of ['a', 'b', 'a']) await act({ config: `${name}.yml` });
  expect(github.issues.slice(1).map(({ title, state }) => [title.slice(0, 1), state])).toEqual([
    ['a', 'open'],
    ['b', 'open'],
  ]);
});

test('a row of the catalogue has one issue, be it named or found', async () => {
  await using runner = await createRunner();
  await using github = await startGitHub();
  const config = (more: string) => `version: 1\nservice: acme\ndeprecations: { catalogue: [nodejs-18]${more} }\n`;
  await runner.write('Dockerfile', 'FROM node:18\n');
  for (const more of ['', ', scan: true', '']) {
    await runner.write('fortify.yml', config(more));
    await run(runner, { issues: 'true', 'fail-on': 'never' }, github.environment);
  }
  expect(github.issues.map(({ state }) => state)).toEqual(['open']);
  await runner.write('fortify.yml', 'version: 1\nservice: acme\ndeprecations: { deadlines: [] }\n');
  await run(runner, { issues: 'true', 'fail-on': 'never' }, github.environment);
  expect(github.issues.map(({ state }) => state)).toEqual(['closed']);
});

test.each([
  ['another branch', 'refs/heads/feature'],
  ['a merge queue', 'refs/heads/gh-readonly-queue/main/pr-7-x'],
])('%s opens and closes no issue', async (_, ref) => {
  await using runner = await createRunner();
  await using github = await startGitHub();
  await runner.write('fortify.yml', declared([`id: near, title: Near, date: ${inDays(30)}`]));
  const step = await run(runner, { issues: 'true' }, { ...github.environment, GITHUB_REF: ref });
  expect([step.outputs['verdict'], github.issues]).toEqual(['warn', []]);
  expect(step.stdout).toContain('Issues are kept for the default branch alone');
});

test('a pull request opens no issue', async () => {
  await using runner = await createRunner();
  await using github = await startGitHub();
  await runner.write('fortify.yml', declared([`id: near, title: Near, date: ${inDays(30)}`]));
  await runner.write(
    'event.json',
    JSON.stringify({ pull_request: { number: 7, head: { sha: 'a'.repeat(40), repo: { full_name: 'acme/app' } } } }),
  );
  const environment = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(runner.workspace, 'event.json'),
    GITHUB_REF: 'refs/pull/7/merge',
  };
  const step = await run(runner, { issues: 'true' }, { ...github.environment, ...environment });
  expect([step.outputs['verdict'], github.issues]).toEqual(['warn', []]);
  expect(step.stdout).toContain('Issues are kept for the default branch alone');
});

test.each([
  ['a wrong input', { issues: 'yes' }, '"yes": expected true, false'],
  ['no config', { config: 'none.yml' }, 'none.yml: no such file'],
])('%s is an error, and never a pass', async (_, inputs, message) => {
  await using runner = await createRunner();
  const step = await run(runner, inputs);
  expect([step.exitCode, step.outputs['verdict'], step.outputs['overdue-count']]).toEqual([2, 'inconclusive', '0']);
  expect(step.stdout).toContain(message);
});
