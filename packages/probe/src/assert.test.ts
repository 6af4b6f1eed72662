import type { BodyExpectation } from '@fortify/core/config/check';
import { configOfChecks } from '@fortify/core/config/from-urls';
import { quote } from '@fortify/core/text/plain';
import { expect, test } from 'vitest';
import { judgeBody } from './assert-body.ts';
import { judgeCertificate } from './assert-certificate.ts';
import { judgeHeaders, judgeRedirects } from './assert-response.ts';

const nothing: BodyExpectation = { contains: [], matches: [], json: [], minBytes: null, maxBytes: null };
const document = JSON.stringify({ status: 'ok', queue: { depth: 7 }, checks: [{ up: true }], 'a/b': null });

test.each<[string, string, Partial<BodyExpectation>, string[]]>([
  ['contains', 'all is well', { contains: ['well', 'sick'] }, ['does not contain "sick"']],
  ['matches', 'version 1.2', { matches: ['version \\d', '^x'] }, ['does not match "^x"']],
  ['too short', 'ab', { minBytes: 3 }, ['has 2 bytes, expected at least 3']],
  ['too long', 'abcd', { maxBytes: 3 }, ['has 4 bytes, expected at most 3']],
  ['equals', document, { json: [{ pointer: '/status', exists: true, equals: 'ok' }] }, []],
  ['equals, not', document, { json: [{ pointer: '/status', exists: true, equals: 'up' }] }, ['/status is not "up"']],
  [
    'type matters',
    document,
    { json: [{ pointer: '/queue/depth', exists: true, equals: '7' }] },
    ['/queue/depth is not "7"'],
  ],
  ['null is a value', document, { json: [{ pointer: '/a~1b', exists: true, equals: null }] }, []],
  ['an index', document, { json: [{ pointer: '/checks/0/up', exists: true, equals: true }] }, []],
  ['missing', document, { json: [{ pointer: '/nope/deeper', exists: true }] }, ['/nope/deeper is missing']],
  [
    'there, and should not be',
    document,
    { json: [{ pointer: '/queue', exists: false }] },
    ['/queue is there, expected not'],
  ],
  [
    'above and below',
    document,
    { json: [{ pointer: '/queue/depth', exists: true, above: 7, below: 8 }] },
    ['/queue/depth is not above 7'],
  ],
  [
    'a number that is none',
    document,
    { json: [{ pointer: '/status', exists: true, below: 8 }] },
    ['/status is not below 8'],
  ],
  ['the document itself', '7', { json: [{ pointer: '', exists: true, equals: 7 }] }, []],
  ['no JSON', '<html>', { json: [{ pointer: '/a', exists: true }] }, ['is not JSON']],
  ['JSON beyond reason', '['.repeat(100_000), { json: [{ pointer: '/0', exists: true }] }, ['is not JSON']],
  [
    'the prototype is no data',
    '{}',
    { json: [{ pointer: '/constructor', exists: true }] },
    ['/constructor is missing'],
  ],
])('body: %s', async (_, body, expected, details) => {
  const failures = await judgeBody(Buffer.from(body), { ...nothing, ...expected }, quote);
  expect(failures).toEqual(details.map((detail) => ({ reason: 'body', detail })));
});

test.each([`"${'\\\\"'.repeat(500_000)}`, `"${'x'.repeat(12_000_000)}"`])(
  'a hostile string takes no time either',
  async (body) => {
    const failures = await judgeBody(Buffer.from(body), { ...nothing, json: [{ pointer: '/a', exists: true }] }, quote);
    expect(failures).toHaveLength(1);
  },
);

test('a regular expression takes linear time, whoever wrote the text', async () => {
  const failures = await judgeBody(Buffer.from(`${'a'.repeat(100_000)}!`), { ...nothing, matches: ['^(a+)+$'] }, quote);
  expect(failures).toHaveLength(1);
});

test('headers: every expectation, all reported, nothing that came', async () => {
  const headers = { 'content-type': 'text/html; secret', 'x-a': ['1', '2'] };
  const failures = await judgeHeaders(
    headers,
    [
      { name: 'content-type', exists: true, contains: 'json' },
      { name: 'x-a', exists: true, equals: '1, 2' },
      { name: 'x-a', exists: true, matches: '^3' },
      { name: 'x-b', exists: true },
      { name: 'x-c', exists: false },
      { name: 'x-a', exists: false },
    ],
    quote,
  );
  expect(failures.map(({ detail }) => detail)).toEqual([
    'content-type does not contain "json"',
    'x-a does not match "^3"',
    'x-b is missing',
    'x-a is there, expected not',
  ]);
});

test('redirects: how many, and where they lead', () => {
  const [check] = configOfChecks([{ id: 'a', url: 'https://a.example/' }]).checks;
  if (check?.kind !== 'http') throw new Error('no check');
  const expecting = { ...check, expect: { ...check.expect, redirects: 1, url: 'https://b.example/' } };
  expect(judgeRedirects(expecting, new URL('https://b.example'), 1, quote)).toEqual([]);
  expect(judgeRedirects(expecting, new URL('https://a.example'), 0, quote).map(({ reason }) => reason)).toEqual([
    'redirect',
    'redirect',
  ]);
});

const day = 86_400_000;
test.each<[number, number | null, string[], string[]]>([
  [30, null, [], []],
  [14, null, [], []],
  [13, null, [], ['the certificate ends in 13 days']],
  [13, 20, ['the certificate ends in 13 days'], []],
  [1, null, [], ['the certificate ends in 1 day']],
  // What has ended already is a failure of the handshake, and said there.
  [-1, null, [], []],
  [-1, 3, [], []],
])('a certificate with %d days left, failing below %s', (days, failDays, failures, warnings) => {
  const judged = judgeCertificate({ notAfterMs: days * day }, { warnDays: 14, failDays }, day / 2);
  expect(judged.failures.map(({ detail }) => detail)).toEqual(failures);
  expect(judged.warnings.map(({ detail }) => detail)).toEqual(warnings);
});
