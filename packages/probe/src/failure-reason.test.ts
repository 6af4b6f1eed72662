import { expect, test } from 'vitest';
import { toFault } from './failure-reason.ts';

const coded = (code: string, more: object = {}) => Object.assign(new Error('secret text'), { code, ...more });

test.each([
  ['a name', coded('ENOTFOUND'), 'dns'],
  [
    'a refusal of every address',
    Object.assign(new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]), {}),
    'connect',
  ],
  ['a cause', Object.assign(new Error('x'), { cause: coded('CERT_HAS_EXPIRED') }), 'tls'],
  ['an unknown code around a known one', coded('UND_ERR_ABORTED', { cause: coded('ECONNRESET') }), 'reset'],
  ['a code of OpenSSL', coded('ERR_SSL_WRONG_VERSION_NUMBER'), 'tls'],
  ['a code of the parser', coded('HPE_INVALID_CONSTANT'), 'protocol'],
  ['our own want of sockets', coded('EMFILE'), 'runner-offline'],
  ['no code', new Error('x'), 'protocol'],
  ['no error', null, 'protocol'],
])('%s', (_, error, reason) => {
  const classified = toFault(error);
  expect(classified.reason).toBe(reason);
  expect(classified.detail).not.toContain('secret');
});

test('a code that is no code is not shown', () => {
  expect(toFault(coded('::set-output name=x::y')).detail).not.toContain('set-output');
});

test('an error that causes itself is no loop', () => {
  const error = coded('EWEIRD');
  Object.assign(error, { cause: error });
  expect(toFault(error).detail).toContain('EWEIRD');
});
