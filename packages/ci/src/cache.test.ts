import { expect, test } from 'vitest';
import { hasCache, readCacheRun } from './cache.ts';

test.each([
  ['a step that uses an action', { ACTIONS_RESULTS_URL: 'u', ACTIONS_RUNTIME_TOKEN: 't' }, true],
  ['one on an Enterprise Server', { ACTIONS_CACHE_URL: 'u', ACTIONS_RUNTIME_TOKEN: 't' }, true],
  ['a run: step', { ACTIONS_RESULTS_URL: 'u' }, false],
  ['a laptop', {}, false],
])('%s', (_, environment, expected) => {
  expect(hasCache(environment)).toBe(expected);
});

test('a push to a branch may restore its own entries and those of the default branch', () => {
  const environment = { GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'a b', GITHUB_REF: 'refs/heads/x' };
  expect(readCacheRun(environment, { repository: { default_branch: 'main' } })).toEqual({
    label: '42-2-a_b',
    ref: 'refs/heads/x',
    readableRefs: ['refs/heads/x', 'refs/heads/main'],
  });
});

test('a pull request may also restore those of its base', () => {
  const environment = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'next' };
  expect(readCacheRun(environment, { repository: { default_branch: 7 } }).readableRefs).toEqual([
    'refs/pull/7/merge',
    'refs/heads/next',
  ]);
});
