import { expect, test } from 'vitest';
import { parseJsonPath } from './json-path.ts';

test.each([
  ['$.token', { token: 'x' }, ['x']],
  ['$..id', { a: [{ id: 1 }, { id: 2 }] }, [1, 2]],
  ["$['a..b']..c", { 'a..b': { c: 3 } }, [3]],
  ['$.items[?length(@.name) > 1].name', { items: [{ name: 'ab' }, { name: 'c' }] }, ['ab']],
])('%s is looked for', (path, document, values) => {
  expect(parseJsonPath(path)?.query(document).values()).toEqual(values);
});

test.each([
  ['$.[', 'no path'],
  ["$.items[?search(@.name, '^(a+)+$')]", 'a regular expression that backtracks'],
  ["$.items[?match(@.name, 'a')]", 'another'],
  ['$..a..b', 'work that grows with the square of the document'],
  ['$..a[?@..b]', 'the same'],
  ['$.items[?$.items[0].n == @.n]', 'the whole document for each of its parts'],
  ['$.a[?@.b[?@.c]]', 'a filter in a filter'],
  ['$[*,*][*,*]', 'twice as much with each step'],
])('%s is refused: %s', (path) => {
  expect(parseJsonPath(path)).toBeNull();
});
