import type { Sample } from '../sample/sample.ts';
import { quote } from '../text/plain.ts';
import { formatCsv, parseCsv } from './csv.ts';
import type { History } from './history.ts';
import { formatJsonLines, parseJsonLines } from './json-lines.ts';

/** A row that could not be read, and why. The line is 1-based. */
export interface BadRow {
  readonly line: number;
  readonly message: string;
}

/** What a text held: the samples that could be read, and the rows that could not. */
export interface ParsedSamples {
  readonly samples: readonly Sample[];
  readonly bad: readonly BadRow[];
}

/** The text forms of a history. */
export const textFormats = ['csv', 'jsonl'] as const;
export type TextFormat = (typeof textFormats)[number];

/** A text is not of the format it is said to be: nothing in it can be trusted. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}

/** Reads samples from text. Bad rows are set aside; a text of another shape throws a `FormatError`. */
export function parseSamples(format: TextFormat, text: string): ParsedSamples {
  return format === 'csv' ? parseCsv(text) : parseJsonLines(text);
}

/** Writes every sample of a history, ordered by check, location, time: `parseSamples` reads back the same set. */
export function formatHistory(format: TextFormat, history: History): string {
  return format === 'csv' ? formatCsv(history) : formatJsonLines(history);
}

/** The format of a file, from its content: a JSON line begins with a brace, and a CSV header does not. */
export function detectFormat(text: string): TextFormat {
  const start = text.slice(0, 1000).trimStart();
  if (start === '') throw new FormatError('the file is empty');
  if (start.includes('\u0000')) throw new FormatError(`not text: it begins ${quote(start.slice(0, 12))}`);
  return start.startsWith('{') ? 'jsonl' : 'csv';
}
