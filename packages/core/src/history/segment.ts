import { createHash } from 'node:crypto';
import { formatCsv, parseCsv } from './csv.ts';
import { type History, historyOf } from './history.ts';
import { FormatError } from './text-format.ts';

/** An immutable piece of a history: its file name is the hash of its bytes, so equal pieces are one file. */
export interface Segment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const extension = '.csv';
const namePattern = /^[0-9a-f]{64}\.csv$/;

/** Whether a file name is a segment's. Everything else in a history's directory is left alone. */
export function isSegmentName(name: string): boolean {
  return namePattern.test(name);
}

/** Packs a history into a segment: the CSV of the contract, in its canonical order. */
export function encodeSegment(history: History): Segment {
  const bytes = Buffer.from(formatCsv(history));
  return { name: hash(bytes) + extension, bytes };
}

/** Unpacks a segment, or says in words what is damaged. Nothing is taken from a segment that is not whole. */
export function decodeSegment({ name, bytes }: Segment): History | string {
  if (hash(bytes) + extension !== name) return 'its content does not match its name';
  try {
    const { samples, bad } = parseCsv(Buffer.from(bytes).toString('utf8'));
    const first = bad[0];
    return first === undefined ? historyOf(samples) : `line ${first.line}: ${first.message}`;
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
