import { quote } from '../../text/plain.ts';
import type { FileKind } from '../formats.ts';
import { readCsv } from './csv.ts';
import { readGatus } from './gatus.ts';
import { readJsonLines } from './json-lines.ts';
import { FormatError, type ParsedSamples, type SampleReader } from './parsed-samples.ts';
import { readPrometheus } from './prometheus.ts';
import { isLogLine, readStatusLog } from './status-log.ts';

/** What reads a file of each kind. */
export const fileReaders: Readonly<Record<FileKind, SampleReader>> = {
  csv: readCsv,
  jsonl: readJsonLines,
  statuspage: readStatusLog,
  prometheus: readPrometheus,
  gatus: readGatus,
};

const ofTests = 'no history that is known; if it is results of tests, "fortify synthetic" reads it';

/** The kind of a file, seen from its first characters. Throws a `FormatError` where it is none. */
export function detectKind(text: string): FileKind {
  const start = text.slice(0, 1000).trimStart();
  if (start === '') throw new FormatError('the file is empty');
  if (start.includes('\u0000')) throw new FormatError(`not text: it begins ${quote(start.slice(0, 12))}`);
  if (start.startsWith('<')) throw new FormatError(ofTests);
  if (start.startsWith('{')) return documentKind(start);
  if (start.startsWith('[')) return 'gatus';
  return isLogLine(start.split('\n', 1)[0] ?? '') ? 'statuspage' : 'csv';
}

/**
 * A JSON line names a check, and is one line; the answers of Prometheus and of Gatus begin with what they are about. Throws a
 * `FormatError` where it is some other document.
 */
function documentKind(start: string): FileKind {
  if (/^\{\s*"status"\s*:\s*"(success|error)"/.test(start)) return 'prometheus';
  if (/^\{\s*"(name|group)"\s*:/.test(start)) return 'gatus';
  if (/^\{\s*\n/.test(start)) throw new FormatError(ofTests);
  return 'jsonl';
}

/** Reads a text that is there already. */
export async function readText(kind: FileKind, text: string, name = ''): Promise<ParsedSamples> {
  const all: ParsedSamples[] = [];
  for await (const each of fileReaders[kind]({ name, text: piecesOf(text) })) all.push(each);
  return { samples: all.flatMap(({ samples }) => samples), bad: all.flatMap(({ bad }) => bad) };
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  yield text;
}
