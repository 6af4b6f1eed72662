import { expect, test } from 'vitest';
import { readRepository } from './repository.ts';

const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/app' };

test.each([
  ['nothing', {}, null, null],
  ['a job of GitHub', github, 'job', { remote: 'https://github.com/acme/app', token: 'job' }],
  [
    'a step of GitHub',
    { ...github, GITHUB_TOKEN: 'step' },
    null,
    { remote: 'https://github.com/acme/app', token: 'step' },
  ],
  [
    'another repository on the same server',
    { ...github, FORTIFY_HISTORY_REMOTE: 'https://github.com/acme/history' },
    'job',
    { remote: 'https://github.com/acme/history', token: 'job' },
  ],
  [
    'another server, which the token of the job is not for',
    { ...github, GITHUB_TOKEN: 'step', FORTIFY_HISTORY_REMOTE: 'https://gitlab.example/x.git' },
    'job',
    { remote: 'https://gitlab.example/x.git', token: null },
  ],
  [
    'another server, with a token of its own',
    { ...github, FORTIFY_HISTORY_REMOTE: 'https://gitlab.example/x.git', FORTIFY_HISTORY_TOKEN: 'own' },
    'job',
    { remote: 'https://gitlab.example/x.git', token: 'own' },
  ],
  [
    'a job of GitLab, where a token of GitHub lies about',
    { CI_PROJECT_URL: 'https://gitlab.com/acme/app', GITHUB_TOKEN: 'stray' },
    null,
    { remote: 'https://gitlab.com/acme/app.git', token: null },
  ],
])('%s', (_, environment, jobToken, expected) => {
  expect(readRepository(environment, jobToken)).toEqual(expected);
});
