import { expect, test } from 'vitest';
import { matchesGlob } from './glob.ts';

test.each([
  ['prod-*', 'prod-eu'],
  ['*', ''],
  ['**', 'a'],
  ['a*c*e', 'abcde'],
  ['a?c', 'a😀c'],
  ['*.example', 'a.b.example'],
  ['[x]', '[x]'],
])('%s matches %j', (glob, text) => {
  expect(matchesGlob(glob, text)).toBe(true);
});

test.each([
  ['prod-*', 'Prod-eu'],
  ['a?c', 'ac'],
  ['a*c', 'ab'],
  ['.', 'a'],
  ['', 'a'],
])('%s does not match %j', (glob, text) => {
  expect(matchesGlob(glob, text)).toBe(false);
});

test('many stars and a hostile text take no time', () => {
  expect(matchesGlob(`${'*a'.repeat(50)}b`, 'a'.repeat(5000))).toBe(false);
});
