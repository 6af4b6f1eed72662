import { expect, test } from 'vitest';
import { interpolate } from './environment.ts';

const environment = { HOST: 'a.example', EMPTY: '' };

test.each([
  ['https://${HOST}/x', 'https://a.example/x'],
  ['${HOST}${HOST}', 'a.examplea.example'],
  ['${MISSING:-b.example}', 'b.example'],
  ['${HOST:-b.example}', 'a.example'],
  ['[${EMPTY}]', '[]'],
  ['$${HOST} costs $5', '${HOST} costs $5'],
])('fills in %s', (text, expected) => {
  expect(interpolate(text, environment)).toMatchObject({ text: expected });
});

test.each([
  ['${', 'begins no variable'],
  ['${1X}', 'begins no variable'],
])('says what is wrong with %s', (text, fault) => {
  expect(interpolate(text, environment)).toMatchObject({ faults: [expect.stringContaining(fault)], unset: [] });
});

test('a dash stands in the place of what is not there, and what is there is told all the same', () => {
  expect(interpolate('${HOST}/${MISSING}', environment)).toEqual({
    text: 'a.example/-',
    values: ['a.example'],
    faults: [],
    unset: [expect.stringContaining('${MISSING} is not set')],
  });
});

test('only what came from the environment is a value of it, and may be a secret', () => {
  const { text, values } = interpolate('${HOST}/${PATH_:-health}', environment);
  expect([text, values]).toEqual(['a.example/health', ['a.example']]);
});

test('a stranger’s text reads nothing, and has its own words where it brings some', () => {
  expect(interpolate('${HOST:-none}', null)).toMatchObject({ text: 'none', values: [], unset: [] });
  expect(interpolate('${HOST}', null).unset).toEqual([expect.stringContaining('is not read for a pull request')]);
});
