import { expect, test } from 'vitest';
import { isOfConfig } from './issue.ts';

const origins = {
  deprecations: { deadlines: [], openapi: [], scan: null, catalogue: ['connect'] },
  checks: [{ id: 'web' }],
};
const keyOf = (named: unknown) => `service.${Buffer.from(JSON.stringify(named)).toString('base64url')}`;

test.each([
  [['config', 'eos'], false],
  [['openapi', 'api/GET /a'], false],
  [['row', 'connect'], true],
  [['row', 'other'], false],
  [['header', 'web'], true],
  [['header', 'gone'], false],
])('whether a config has what %j comes from: %s', (named, expected) => {
  expect(isOfConfig(keyOf(named), origins)).toBe(expected);
});

test.each(['', '.x', 'service.e30', `service.${Buffer.from('["a"]').toString('base64url')}`, keyOf({}), keyOf([1, 2])])(
  'an issue with a key that nobody of ours wrote, %j, is left alone',
  (key) => {
    expect(isOfConfig(key, origins)).toBe(true);
  },
);
