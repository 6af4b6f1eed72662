import { type ResultFormat, resultFormats } from '@fortify/core/config/result-format';
import { FormatError } from '@fortify/core/history/import/parsed-samples';
import { readWholeJson } from '@fortify/core/history/import/whole-json';
import { asKeys, type Keys } from '@fortify/core/json/keys';
import type { TestRun } from '@fortify/core/synthetic/test-result';
import { quote } from '@fortify/core/text/plain';
import { isCtrf, readCtrf } from './ctrf.ts';
import { readJunit } from './junit.ts';
import { isK6Summary, readK6Lines, readK6Summary } from './k6.ts';
import { isGatus, isUpptime, readGatus, readUpptime } from './monitors.ts';
import { isNewman, readNewman } from './newman.ts';
import { isPlaywright, readPlaywright } from './playwright.ts';
import { readTap } from './tap.ts';

/** Formats that are one JSON document: how each is known, and read. */
const documents = {
  playwright: ofKeys(isPlaywright, readPlaywright),
  ctrf: ofKeys(isCtrf, readCtrf),
  newman: ofKeys(isNewman, readNewman),
  'k6-summary': ofKeys(isK6Summary, readK6Summary),
  gatus: { is: isGatus, read: readGatus },
  upptime: { is: isUpptime, read: readUpptime },
} as const;

/** A format whose document is keys and values: what is none is read as if it had none. */
function ofKeys(is: (document: Keys) => boolean, read: (document: Keys) => TestRun) {
  return { is: (document: unknown) => is(asKeys(document)), read: (document: unknown) => read(asKeys(document)) };
}

type DocumentFormat = keyof typeof documents;

const unknownResults = `no results that are known (${resultFormats.join(', ')})`;

/** So much of a file tells what it is. */
const telling = 4096;

/**
 * Reads a file of results as it comes; the format is seen from its content where it is not named. JUnit, TAP and the lines of k6
 * may be of any length, a JSON document is at most 256 MB. Throws a `FormatError` where it is none, or is cut off.
 */
export async function readResults(text: AsyncIterable<string>, format: ResultFormat | null): Promise<TestRun> {
  const iterator = text[Symbol.asyncIterator]();
  try {
    const { head, whole } = await peek(iterator);
    if (head.trim() === '') throw new FormatError('the file is empty');
    if (head.includes('\u0000')) throw new FormatError(`not text: it begins ${quote(head.slice(0, 12))}`);
    return await readWhole(whole, head, format);
  } finally {
    // Whoever has seen enough of a file, or too much, lets go of it.
    await iterator.return?.();
  }
}

async function readWhole(whole: AsyncIterable<string>, head: string, format: ResultFormat | null): Promise<TestRun> {
  switch (format ?? detectStream(head)) {
    case 'junit':
      return readJunit(whole);
    case 'tap':
      return readTap(whole);
    case 'k6-json':
      return readK6Lines(whole);
    default:
      return readDocument(await readWholeJson(whole), format);
  }
}

/** What is read piece by piece is known by how it begins; `null` = a JSON document. */
function detectStream(head: string): ResultFormat | null {
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('<')) return 'junit';
  if (/^\{[^\n]*"type"\s*:\s*"(Metric|Point)"/.test(start)) return 'k6-json';
  if (start.startsWith('{') || start.startsWith('[')) return null;
  if (/^(TAP version \d+|\d+\.\.\d+|(not )?ok\b|#)/m.test(start)) return 'tap';
  throw new FormatError(`${unknownResults}: it begins ${quote(start.slice(0, 20))}`);
}

function readDocument(document: unknown, format: ResultFormat | null): TestRun {
  const known = Object.entries(documents).find(([name, { is }]) => (format === null ? is(document) : name === format));
  if (known === undefined) throw new FormatError(`${unknownResults}: it is some other JSON`);
  const [name, { is, read }] = known as [DocumentFormat, (typeof documents)[DocumentFormat]];
  if (!is(document)) throw new FormatError(`no ${name}`);
  return read(document);
}

/** The beginning of a text, and the whole of it, still to come. */
async function peek(iterator: AsyncIterator<string>) {
  const pieces: string[] = [];
  let length = 0;
  while (length < telling) {
    const next = await iterator.next();
    if (next.done === true) break;
    pieces.push(next.value);
    length += next.value.length;
  }
  async function* whole(): AsyncGenerator<string> {
    yield* pieces;
    for (;;) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  return { head: pieces.join('').slice(0, telling), whole: whole() };
}
