import type { Sample } from '../../sample/sample.ts';

/** A row that could not be read, and why. The line is 1-based; `null` where the file has no lines to speak of. */
export interface BadRow {
  readonly line: number | null;
  readonly message: string;
}

/** What a piece of a file held: the samples that could be read, and the rows that could not. */
export interface ParsedSamples {
  readonly samples: readonly Sample[];
  readonly bad: readonly BadRow[];
}

/** A file is not of the kind it is said to be: nothing in it can be trusted. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}

/** Something to import: its name, and its text as it comes. */
export interface TextSource {
  /** The file's own name, without the directories. */
  readonly name: string;
  readonly text: AsyncIterable<string>;
}

/**
 * Reads the samples of a file piece by piece, so that a file of any size takes no more room than a piece. Bad rows are
 * set aside; a file of another shape throws a `FormatError`.
 */
export type SampleReader = (source: TextSource) => AsyncIterable<ParsedSamples>;

/** Sorts what rows came to into samples and bad rows. */
export function sortRows(
  rows: Iterable<{ readonly line: number | null; readonly sample: Sample | string }>,
): ParsedSamples {
  const samples: Sample[] = [];
  const bad: BadRow[] = [];
  for (const { line, sample } of rows) {
    if (typeof sample === 'string') bad.push({ line, message: sample });
    else samples.push(sample);
  }
  return { samples, bad };
}
