import { expect, test } from 'vitest';
import { didYouMean, suggest } from './suggestion.ts';

test.each([
  ['tiemout', ['timeout', 'target'], 'timeout'],
  ['base-url', ['base-urls', 'path'], 'base-urls'],
  ['tcp', ['url', 'path', 'timeout'], null],
  ['x', [], null],
])('suggests for %j of %j: %j', (text, candidates, expected) => {
  expect(suggest(text, candidates)).toBe(expected);
});

test('says so in words, or says nothing', () => {
  expect(didYouMean('chekcs', ['checks'])).toBe(' (did you mean "checks"?)');
  expect(didYouMean('zebra', ['checks'])).toBe('');
});
