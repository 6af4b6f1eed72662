import { expect, test } from 'vitest';
import { complaintIn, probableCause } from './complaint.ts';

const refused = 'Failed to save: Unable to reserve cache with key k, another job may be creating this cache.';

test.each([
  ['nothing wrong', 'Cache hit for: k\nCache restored successfully\n', null],
  ['a warning', 'x\n::warning::Failed to restore: Tar failed%0Awith 2\n', 'Failed to restore: Tar failed with 2'],
  [
    'what attempts met, before what is only guessed',
    `Attempt 1 of 5 failed with error: Failed request: (500) Oops. Retrying request in 3000 ms...\n${refused}\n`,
    'Failed request: (500) Oops',
  ],
  ['a refusal', `${refused}\n`, refused],
  [
    'what it met when it asked for a key',
    `::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: (403) Forbidden: no\n${refused}\n`,
    'Failed to CreateCacheEntry: (403) Forbidden: no',
  ],
  [
    'a signed address, and a command',
    '::error::Failed: ::set-output name=x::y https://blob.example/c?sig=s3cret gone\n',
    'Failed: ::set-output name=x::y an address gone',
  ],
])('%s', (_, log, expected) => {
  expect(complaintIn(log)).toBe(expected);
});

test.each([
  ['the mode', refused, { ACTIONS_CACHE_MODE: 'read' }, 'cache-mode: read'],
  ['the rate', "You've hit a rate limit, your rate limit will reset in 30 seconds", {}, '200 uploads a minute'],
  ['the event', refused, { GITHUB_EVENT_NAME: 'issue_comment' }, 'a run for issue_comment only reads'],
  [
    'the policy',
    'cache write denied: token is read-only',
    { GITHUB_EVENT_NAME: 'release' },
    'a run for release only reads',
  ],
  [
    'a refusal',
    refused,
    { GITHUB_EVENT_NAME: 'push' },
    'this run may not write to the cache, or another has taken the key',
  ],
  ['a conflict', 'Failed request: (409) Conflict', {}, 'another has taken the key'],
  [
    'nobody there, whatever the event',
    'connect ECONNREFUSED',
    { GITHUB_EVENT_NAME: 'issue_comment' },
    'the cache failed (connect',
  ],
  [
    'a failure',
    'Failed request: (500) Oops',
    { GITHUB_EVENT_NAME: 'push' },
    'the cache failed (Failed request: (500) Oops)',
  ],
  ['silence', null, {}, 'the cache failed'],
])('not saved, probably because of %s', (_, complaint, environment, expected) => {
  expect(probableCause(complaint, environment)).toContain(expected);
});
