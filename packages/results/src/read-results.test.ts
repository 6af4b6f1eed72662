import { readFileSync } from 'node:fs';
import type { ResultFormat } from '@fortify/core/config/result-format';
import { FormatError } from '@fortify/core/history/import/parsed-samples';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readResults } from './read-results.ts';

/** Reads a text in pieces of so many characters, as a file may come. */
function read(text: string, length = 1000, format: ResultFormat | null = null) {
  async function* pieces() {
    for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
  }
  return readResults(pieces(), format);
}

const fixture = (name: string) =>
  readFileSync(new URL(`../../../test/fixtures/results/${name}`, import.meta.url), 'utf8');

/** What a fixture comes to, a line a test. */
async function linesOf(name: string, length?: number) {
  const { startedMs, results, fault } = await read(fixture(name), length);
  const lines = results.map(({ suite, name: test, outcome, attempts, durationMs, reason, detail, status, place }) =>
    [
      `${outcome}${attempts > 1 ? ` after ${attempts}` : ''}`,
      `${suite} / ${test}`,
      durationMs === null ? '' : 'timed',
      status ?? '',
      reason === null ? '' : `${reason}: ${detail.split('\n')[0]}`,
      place,
    ]
      .filter((part) => part !== '')
      .join(' | '),
  );
  return [
    startedMs === null ? 'no time' : new Date(startedMs).toISOString(),
    ...lines,
    ...(fault === '' ? [] : [fault]),
  ];
}

test.each([
  'playwright.json',
  'junit-playwright.xml',
  'junit-mocha.xml',
  'junit-pytest.xml',
  'junit-newman.xml',
  'junit-node.xml',
  'junit-surefire.xml',
  'newman.json',
  'ctrf.json',
  'tape.tap',
  'node-test.tap',
  'k6-summary-export.json',
  'k6-handle-summary.json',
  'k6-machine-readable.json',
  'k6-points.jsonl',
  'gatus.json',
  'upptime-summary.json',
])('%s', async (name) => {
  expect(await linesOf(name)).toMatchSnapshot();
  // In pieces of any size it says the same.
  expect(await linesOf(name, 7)).toEqual(await linesOf(name));
});

test.each<[string, string, ResultFormat | null, string]>([
  ['nothing', ' \n', null, 'the file is empty'],
  ['bytes', '\u0000\u0001', null, 'not text'],
  ['prose', 'hello', null, 'no results that are known'],
  ['a document of something else', '{"a":1}', null, 'no results that are known'],
  ['JSON that is cut off', fixture('playwright.json').slice(0, 900), null, 'not JSON'],
  ['one format that is said to be another', fixture('ctrf.json'), 'playwright', 'no playwright'],
  ['XML that is cut off', fixture('junit-pytest.xml').slice(0, 500), null, 'not XML'],
  ['XML of something else', '<html><body/></html>', null, 'not JUnit: it begins with html'],
  ['XML with a document type', '<!DOCTYPE x [<!ENTITY a "b">]><testsuites/>', null, 'it has a document type'],
  ['an entity of nobody', '<testsuites><testsuite name="&lol;"/></testsuites>', null, 'not XML'],
  ['XML without end', `<testsuites>${'<testsuite>'.repeat(100)}`, null, 'nested too deep'],
  ['lines of k6 that are cut off', fixture('k6-points.jsonl').slice(0, 500), null, 'is not JSON'],
  [
    'suites without end',
    `{"config":{},"stats":{},"suites":[${'{"suites":['.repeat(100)}${']}'.repeat(100)}]}`,
    null,
    'nested too deep',
  ],
  [
    'groups without end',
    `{"metrics":{},"root_group":${'{"groups":['.repeat(100)}{}${']}'.repeat(100)}}`,
    null,
    'nested too deep',
  ],
])('%s is refused', async (_, text, format, message) => {
  const failed = await read(text, 100, format).then(
    () => null,
    (error: unknown) => error,
  );
  expect(failed).toBeInstanceOf(FormatError);
  expect(String(failed)).toContain(message);
});

test.each([
  ['TAP version 13\n1..5\nok 1 - a\nok 2 - b\n', '5 tests planned, and 2 ran'],
  ['1..2\nok 1 - a\nBail out! the database is gone\n', 'bailed out: the database is gone'],
  ['TAP version 14\nok 1 - a\n', 'it has no plan: it may be cut off'],
  ['1..0 # SKIP nothing to do\n', ''],
  ['1..1\nok 1 - a\n', ''],
])('TAP that ends too early says so: %j', async (text, fault) => {
  expect((await read(text)).fault).toBe(fault);
});

const output = 'x'.repeat(2 ** 20);

/** A JUnit file of 520 MiB, which is longer than a text can be: what its tests print, or what one of them does. */
async function* longJunit(tests: number) {
  yield '<testsuites><testsuite name="s">';
  for (let test = 0; test < tests; test++) {
    yield `<testcase name="${test}"><system-out><![CDATA[`;
    for (let mebibytes = 0; mebibytes < 520 / tests; mebibytes++) yield output;
    yield ']]></system-out></testcase>';
  }
  yield '</testsuite></testsuites>';
}

test('a JUnit file may be longer than any text: what nobody asks for is let go', { timeout: 60_000 }, async () => {
  expect((await readResults(longJunit(52), null)).results).toHaveLength(52);
  await expect(readResults(longJunit(1), null)).rejects.toThrow('a text in it is longer than 64 MiB');
});

test('whatever a text is, it is read or refused', async () => {
  const start = fc.constantFrom(
    '',
    '<testsuites>',
    '{"suites":[',
    '[',
    'TAP version 13\n',
    '{"type":"Point"',
    '<?xml ',
  );
  await fc.assert(
    fc.asyncProperty(start, fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(50), async (head, text, length) => {
      const failed = await read(head + text, length + 1).then(
        () => null,
        (error: unknown) => error,
      );
      if (failed !== null) expect(failed).toBeInstanceOf(FormatError);
    }),
    { numRuns: 500 },
  );
});

// Each of these was a run that failed and looked as if it had passed.
test.each<[string, string, string[]]>([
  [
    'Playwright that was broken off',
    '{"config":{},"stats":{},"errors":[],"suites":[{"title":"a","specs":[{"title":"t","tests":[{"status":"skipped","expectedStatus":"passed","results":[]}]}]}]}',
    ['unknown'],
  ],
  [
    'a parent in TAP that fails though its subtest does not',
    '    # Subtest: c\n    ok 1 - c\n    1..1\nnot ok 1 - p\n1..1\n',
    ['good', 'bad'],
  ],
  [
    'a script of Newman that throws',
    '{"collection":{"info":{"name":"c"}},"run":{"failures":[{}],"executions":[{"item":{"name":"r"},"response":{"code":500},"testScript":[{"error":{"message":"x"}}]}]}}',
    ['bad'],
  ],
  ['a failure that Newman only counts', '{"collection":{},"run":{"failures":[{}],"executions":[]}}', ['bad']],
  [
    'a suite that counts more than it tells',
    '<testsuite name="s" errors="1"><testcase name="t"/></testsuite>',
    ['good', 'bad'],
  ],
  [
    'a test that gtest did not run',
    '<testsuite name="s"><testcase name="t" status="notrun"/></testsuite>',
    ['skipped'],
  ],
  [
    'a status that is a word of JavaScript',
    '{"reportFormat":"CTRF","results":{"tests":[{"name":"t","status":"constructor"}]}}',
    ['unknown'],
  ],
])('%s is no pass', async (_, text, outcomes) => {
  expect((await read(text)).results.map(({ outcome }) => outcome)).toEqual(outcomes);
});

test('a test within a test is refused: one would hide the other', async () => {
  const nested = '<testsuite><testcase name="a"><failure/><testcase name="b"/></testcase></testsuite>';
  await expect(read(nested)).rejects.toThrow('a test within a test');
});

test('a file that is refused is let go of', async () => {
  let isOpen = true;
  async function* file() {
    try {
      for (let piece = 0; piece < 1000; piece++) yield '<html>'.padEnd(5000);
    } finally {
      isOpen = false;
    }
  }
  await expect(readResults(file(), null)).rejects.toThrow(FormatError);
  expect(isOpen).toBe(false);
});

test('a last line without an end counts like any other', async () => {
  const { results } = await read('1..2\nok 1 - a\nnot ok 2 - b');
  expect(results.map(({ outcome }) => outcome)).toEqual(['good', 'bad']);
  const full = Array.from({ length: 100_000 }, (_, index) => `ok ${index + 1}`).join('\n');
  await expect(read(`${full}\nnot ok 100001`, 65_536)).rejects.toThrow(FormatError);
});
