import { FormatError } from './parsed-samples.ts';

/** A document is read whole, so it must not be larger than what any machine has room for. */
const largestDocument = 256 * 1024 * 1024;

/** Reads a text that is one JSON document. Throws a `FormatError` where it is none. */
export async function readWholeJson(pieces: AsyncIterable<string>): Promise<unknown> {
  const parts: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > largestDocument) throw new FormatError('a JSON document of more than 256 MB: export a shorter range');
    parts.push(piece);
  }
  try {
    return JSON.parse(parts.join(''));
  } catch {
    throw new FormatError('not JSON');
  }
}

/** A value as text: a number as it is written; anything else but a text is empty. */
export function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A value as a list; anything else is an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
