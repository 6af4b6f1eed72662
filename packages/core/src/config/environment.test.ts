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
  ['${MISSING}', '${MISSING} is not set', true],
  ['${', 'begins no variable', false],
  ['${1X}', 'begins no variable', false],
  ['${1X}${MISSING}', '${MISSING} is not set', false],
])('says what is wrong with %s', (text, problem, isUnset) => {
  expect(interpolate(text, environment)).toEqual({ problem: expect.stringContaining(problem), isUnset });
});

test('only what came from the environment is a value of it, and may be a secret', () => {
  expect(interpolate('${HOST}/${PATH_:-health}', environment)).toEqual({
    text: 'a.example/health',
    values: ['a.example'],
  });
});

test('a stranger’s text reads nothing, and has its own words where it brings some', () => {
  expect(interpolate('${HOST:-none}', null)).toEqual({ text: 'none', values: [] });
  expect(interpolate('${HOST}', null)).toMatchObject({
    problem: expect.stringContaining('is not read for a pull request'),
  });
});
