import type { Environment } from '@fortify/core/config/environment';
import { expect, test } from 'vitest';
import { type GitHubEvent, parseEvent, type Repository } from './event.ts';
import { isUntrusted, variablesFor } from './fork.ts';
import { readRun } from './run.ts';

const github = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_SHA: 'merge0',
  GITHUB_REF_NAME: '7/merge',
  GITHUB_RUN_ID: '12',
  GITHUB_RUN_ATTEMPT: '2',
};

test('a push is the commit and the branch of the environment', () => {
  expect(readRun({ ...github, GITHUB_REF_NAME: 'main' }, {})).toEqual({
    ci: 'github',
    repository: 'acme/app',
    commit: 'merge0',
    branch: 'main',
    pullRequest: null,
    url: 'https://github.com/acme/app/actions/runs/12/attempts/2',
    location: 'default',
  });
});

test('a pull request is its head, not the merge commit that was checked out', () => {
  const event = { pull_request: { number: 7, head: { sha: 'head7' } } };
  const run = readRun({ ...github, GITHUB_HEAD_REF: 'fix' }, event);
  expect(run).toMatchObject({ commit: 'head7', branch: 'fix', pullRequest: 7 });
});

test.each([null, [], 'x', { pull_request: null }, { pull_request: { number: '7; rm', head: { sha: 1 } } }])(
  'an event of another shape, %j, is no pull request',
  (event) => {
    const read = parseEvent(JSON.stringify(event));
    expect(readRun(github, read)).toMatchObject({ commit: 'merge0', pullRequest: null });
  },
);

test('without a CI it is local', () => {
  expect(readRun({}, {})).toMatchObject({ ci: 'local', repository: '', url: '' });
});

const after = (head: string) => ({
  workflow_run: { head_repository: { full_name: head } },
  repository: { full_name: 'acme/app' },
});

const pull = (head: Repository | null) => ({
  pull_request: { head: { repo: head }, base: { repo: { full_name: 'acme/app' } } },
});

test.each([
  ['a push', {}, {}, false],
  ['our own pull request', { GITHUB_EVENT_NAME: 'pull_request' }, pull({ full_name: 'acme/app' }), false],
  ["a stranger's", { GITHUB_EVENT_NAME: 'pull_request' }, pull({ full_name: 'evil/app' }), true],
  ['one whose repository is gone', { GITHUB_EVENT_NAME: 'pull_request' }, pull(null), true],
  ['one whose event cannot be read', { GITHUB_EVENT_NAME: 'pull_request_target' }, {}, true],
  ['what follows our own run', { GITHUB_EVENT_NAME: 'workflow_run' }, after('acme/app'), false],
  ["what follows a stranger's", { GITHUB_EVENT_NAME: 'workflow_run' }, after('evil/app'), true],
  ['what follows nobody knows what', { GITHUB_EVENT_NAME: 'workflow_run' }, {}, true],
])('untrusted: %s', (_, environment: Environment, event: GitHubEvent, expected) => {
  expect(isUntrusted(environment, event)).toBe(expected);
});

const fork = pull({ full_name: 'evil/app' });

test.each([
  ['a push', 'push', {}, true],
  ['our own pull request', 'pull_request_target', pull({ full_name: 'acme/app' }), true],
  ["a stranger's, to whom GitHub gives no secrets", 'pull_request', fork, true],
  ["a stranger's, in a review", 'pull_request_review', fork, true],
  ["a stranger's, in a job of ours", 'pull_request_target', fork, false],
  ['what follows our own run', 'workflow_run', after('acme/app'), true],
  ["what follows a stranger's", 'workflow_run', after('evil/app'), false],
  [
    'what follows one whose repository is gone',
    'workflow_run',
    { ...after(''), workflow_run: { head_repository: null } },
    false,
  ],
])('the config of %s reads the environment: %s', (_, name, event: GitHubEvent, isRead) => {
  const environment = { GITHUB_EVENT_NAME: name, TOKEN: 'secret' };
  expect(variablesFor(environment, event)).toBe(isRead ? environment : null);
});
