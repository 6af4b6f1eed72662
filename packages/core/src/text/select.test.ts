import { expect, test } from 'vitest';
import { selectNames } from './select.ts';

const known = ['Mail', 'prod-eu', 'prod-us'];

test.each([
  [['Mail'], ['Mail']],
  [['prod-*'], ['prod-eu', 'prod-us']],
  [
    ['prod-?s', 'Mail', 'prod-*'],
    ['prod-us', 'Mail', 'prod-eu'],
  ],
  [null, known],
])('%j selects %j', (patterns, names) => {
  expect(selectNames(patterns, known)).toEqual({ names, unmatched: [] });
});

test.each(['mail', 'prod', 'prod.us', '('])('%j selects nothing, and keeps no other from selecting', (pattern) => {
  expect(selectNames([pattern, 'Mail'], known)).toEqual({ names: ['Mail'], unmatched: [pattern] });
});

test('a name that looks like a glob is matched as it stands first', () => {
  expect(selectNames(['a*'], ['a*', 'ab'])).toEqual({ names: ['a*'], unmatched: [] });
});
