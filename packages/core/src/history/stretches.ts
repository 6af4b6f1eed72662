import { outcomes } from '../sample/outcome.ts';
import { outcomeCodeOf, type ResultWord } from '../sample/result.ts';

/**
 * A column of results in which neighbours that are alike are one entry: stretch i covers the rows from `ends[i - 1]` (or 0)
 * up to `ends[i]`. A service that is up for a month is one stretch, so counting a month costs no more than its failures.
 */
export interface Stretches {
  /** Row after the last of each stretch, ascending. */
  readonly ends: Uint32Array;
  readonly words: Uint32Array;
}

/** Appends results to a column. */
export interface StretchesBuilder {
  push(word: ResultWord, count?: number): void;
  /** The column so far; the builder begins another. */
  build(): Stretches;
}

/** Columns are cut from pieces of so many stretches at most. */
const longestPiece = 16_384;

/**
 * Makes columns of results, one after the other, each from its first row to its last. They are views into a few larger
 * pieces: tens of thousands of arrays of their own, a handful of stretches each, are what a collector of garbage suffers from.
 */
export function createStretchesBuilder(): StretchesBuilder {
  let ends = new Uint32Array(64);
  let words = new Uint32Array(64);
  let first = 0;
  let next = 0;
  let rows = 0;
  // Only what is not built yet moves on to the new piece.
  const makeRoom = () => {
    const length = Math.max(2 * (next - first), Math.min(2 * ends.length, longestPiece));
    ends = moved(ends.subarray(first), length);
    words = moved(words.subarray(first), length);
    next -= first;
    first = 0;
  };
  return {
    push(word, count = 1) {
      if (count === 0) return;
      rows += count;
      if (next > first && words[next - 1] === word) {
        ends[next - 1] = rows;
        return;
      }
      if (next === ends.length) makeRoom();
      ends[next] = rows;
      words[next++] = word;
    },
    build() {
      const built = { ends: ends.subarray(first, next), words: words.subarray(first, next) };
      first = next;
      rows = 0;
      return built;
    },
  };
}

function moved(column: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const piece = new Uint32Array(length);
  piece.set(column);
  return piece;
}

/** The stretch that holds a row: a binary search. */
export function stretchAt({ ends }: Stretches, row: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The row that a stretch begins with. */
export function startOfStretch({ ends }: Stretches, stretch: number): number {
  return stretch === 0 ? 0 : (ends[stretch - 1] ?? 0);
}

/** The result of a row. */
export function wordAt(stretches: Stretches, row: number): ResultWord {
  return stretches.words[stretchAt(stretches, row)] ?? 0;
}

/** Visits the stretches that cover the rows from `first` up to `end`, cut to them, in order. */
export function forEachStretch(
  stretches: Stretches,
  first: number,
  end: number,
  visit: (word: ResultWord, first: number, end: number) => void,
): void {
  let row = first;
  for (let stretch = stretchAt(stretches, first); row < end && stretch < stretches.ends.length; stretch++) {
    const stop = Math.min(end, stretches.ends[stretch] ?? end);
    visit(stretches.words[stretch] ?? 0, row, stop);
    row = stop;
  }
}

/** How many of the rows from `first` up to `end` have each outcome, by the outcome's code. */
export function countOutcomes(stretches: Stretches, first: number, end: number): number[] {
  const counts = outcomes.map(() => 0);
  forEachStretch(stretches, first, end, (word, from, to) => {
    const code = outcomeCodeOf(word);
    counts[code] = (counts[code] ?? 0) + to - from;
  });
  return counts;
}
