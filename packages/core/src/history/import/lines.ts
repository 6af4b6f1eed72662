import { FormatError } from './parsed-samples.ts';

/** Longer lines are no lines of anything that is imported. */
const longestLine = 1_000_000;

/** A line of a text, without its line feed; a carriage return before that is still there. */
export interface Line {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** The lines of a text, as many at a time as a piece of it completes. Throws a `FormatError` at a line without end. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line[]> {
  let line = 0;
  let rest = '';
  for await (const piece of pieces) {
    const texts = (rest + piece).split('\n');
    rest = texts.pop() ?? '';
    if (rest.length > longestLine) throw new FormatError(`line ${line + texts.length + 1} has no end`);
    yield texts.map((text) => ({ line: ++line, text }));
  }
  if (rest !== '') yield [{ line: line + 1, text: rest }];
}
