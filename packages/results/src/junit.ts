import { FormatError } from '@fortify/core/history/import/parsed-samples';
import { type TestOutcome, type TestRun, testResult } from '@fortify/core/synthetic/test-result';
import { count, plainLine } from '@fortify/core/text/plain';
import { SaxesParser } from 'saxes';
import { createResultList, firstLine, nameOf, nonNegative, timeOf } from './result-list.ts';

/** No tool nests elements deeper. */
const deepest = 64;

/** No text, and no tag, in it is longer: what is not at its end yet has to be held. */
const longestText = 64 * 1024 * 1024;

type Attributes = Readonly<Record<string, string>>;

interface Suite {
  readonly name: string;
  readonly attributes: Attributes;
  /** How many of its tests are bad, those of the suites in it included. */
  bad: number;
}

interface Case {
  readonly attributes: Attributes;
  outcome: TestOutcome;
  attempts: number;
  detail: string;
}

/** What an element in a `testcase` says of it. */
const words: Readonly<Record<string, { readonly outcome?: TestOutcome; readonly isRetry?: true }>> = {
  failure: { outcome: 'bad' },
  error: { outcome: 'bad' },
  skipped: { outcome: 'skipped' },
  // Maven Surefire's: it failed once more, and passed or did not in the end.
  flakyFailure: { isRetry: true },
  flakyError: { isRetry: true },
  rerunFailure: { isRetry: true },
  rerunError: { isRetry: true },
};

/**
 * Reads JUnit XML as Playwright, Cypress, pytest, Maven, Newman, Mocha and Node write it, piece by piece. No document type is
 * read, and so no entity but XML's own five. A suite that counts more failures than its tests tell, as Newman's does for a
 * request that got no answer, has failed itself.
 */
export async function readJunit(text: AsyncIterable<string>): Promise<TestRun> {
  const list = createResultList();
  const suites: Suite[] = [];
  let [depth, startedMs]: [number, number | null] = [0, null];
  let [test, inside]: [Case | null, string] = [null, ''];
  // How often something in it has ended, and how much has come since.
  let [ends, held] = [0, 0];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new FormatError(`not XML: ${plainLine(error.message, 150)}`);
  });
  parser.on('doctype', () => {
    throw new FormatError('it has a document type, which no tool writes and which may hold entities');
  });
  parser.on('opentag', ({ name, attributes }) => {
    ends++;
    if (++depth > deepest) throw new FormatError('its elements are nested too deep');
    if (depth === 1 && name !== 'testsuites' && name !== 'testsuite')
      throw new FormatError(`not JUnit: it begins with ${plainLine(name, 50)}`);
    if (name === 'testsuite') {
      open(attributes);
    } else if (name === 'testcase') {
      if (test !== null) throw new FormatError('it has a test within a test');
      const isRun = attributes['status'] !== 'notrun';
      test = { attributes, outcome: isRun ? 'good' : 'skipped', attempts: 1, detail: '' };
    } else if (test !== null && words[name] !== undefined) {
      const { outcome, isRetry } = words[name];
      inside = outcome === 'bad' ? name : '';
      if (outcome !== undefined && test.outcome !== 'bad') test.outcome = outcome;
      if (isRetry) test.attempts++;
      if (outcome === 'bad' && test.detail === '') test.detail = attributes['message'] ?? '';
    }
  });
  const read = (piece: string) => {
    ends++;
    if (test !== null && inside !== '' && test.detail.trim() === '') test.detail = firstLine(piece);
  };
  parser.on('text', read);
  parser.on('cdata', read);
  parser.on('closetag', ({ name }) => {
    ends++;
    depth--;
    if (name === inside) inside = '';
    if (name === 'testcase' && test !== null) {
      const suite = suites.at(-1);
      if (suite !== undefined && test.outcome === 'bad') suite.bad++;
      list.add(toResult(test, suite?.name ?? ''));
      test = null;
    }
    if (name === 'testsuite') close();
  });
  for await (const piece of text) {
    const before = ends;
    parser.write(piece);
    held = ends === before ? held + piece.length : piece.length;
    if (held > longestText) throw new FormatError('a text in it is longer than 64 MiB');
  }
  parser.close();
  if (depth > 0) throw new FormatError('it is cut off');
  return { startedMs, results: list.results, fault: '' };

  function open(attributes: Attributes): void {
    suites.push({ name: attributes['name'] ?? '', attributes, bad: 0 });
    const timeMs = timeOf(attributes['timestamp'] ?? '');
    if (timeMs !== null) startedMs = Math.min(startedMs ?? timeMs, timeMs);
  }

  function close(): void {
    const suite = suites.pop();
    if (suite === undefined) return;
    const { name, attributes } = suite;
    const counted = (nonNegative(attributes['errors']) ?? 0) + (nonNegative(attributes['failures']) ?? 0);
    if (counted > suite.bad) {
      const detail = `the suite counts ${count(counted, 'failure')}, and tells of ${suite.bad}`;
      list.add(testResult({ suite: name, name: 'suite', outcome: 'bad', detail }));
    }
    const outer = suites.at(-1);
    if (outer !== undefined) outer.bad += Math.max(counted, suite.bad);
  }
}

function toResult({ attributes, outcome, attempts, detail }: Case, suite: string) {
  const { name = '', classname = '', file = '', line = '' } = attributes;
  const isTold = suite === classname || name.includes(classname);
  const seconds = nonNegative(attributes['time']);
  return testResult({
    suite,
    name: isTold ? name : nameOf(classname, name),
    outcome,
    attempts,
    detail,
    durationMs: seconds === null ? null : Math.round(seconds * 1000),
    place: line === '' ? file : `${file}:${line}`,
  });
}
