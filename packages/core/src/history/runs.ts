import { outcomes } from '../sample/outcome.ts';
import { outcomeCodeOf, type ResultWord } from '../sample/result.ts';

/**
 * A column of results in which neighbours that are alike are one entry: run i covers the rows from `ends[i - 1]` (or 0)
 * up to `ends[i]`. A service that is up for a month is one run, so counting a month costs no more than its failures.
 */
export interface Runs {
  /** Row after the last of each run, ascending. */
  readonly ends: Uint32Array;
  readonly words: Uint32Array;
}

/** Appends results to a column. */
export interface RunsBuilder {
  push(word: ResultWord, count?: number): void;
  /** The column so far; the builder begins another. */
  build(): Runs;
}

/** Columns are cut from pieces of so many runs at most. */
const longestPiece = 16_384;

/**
 * Makes columns of results, one after the other, each from its first row to its last. They are views into a few larger
 * pieces: tens of thousands of arrays of their own, a handful of runs each, are what a collector of garbage suffers from.
 */
export function createRunsBuilder(): RunsBuilder {
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

/** The run that holds a row: a binary search. */
export function runAt({ ends }: Runs, row: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The row that a run begins with. */
export function startOfRun({ ends }: Runs, run: number): number {
  return run === 0 ? 0 : (ends[run - 1] ?? 0);
}

/** The result of a row. */
export function wordAt(runs: Runs, row: number): ResultWord {
  return runs.words[runAt(runs, row)] ?? 0;
}

/** Visits the runs that cover the rows from `first` up to `end`, cut to them, in order. */
export function forEachRun(
  runs: Runs,
  first: number,
  end: number,
  visit: (word: ResultWord, first: number, end: number) => void,
): void {
  let row = first;
  for (let run = runAt(runs, first); row < end && run < runs.ends.length; run++) {
    const stop = Math.min(end, runs.ends[run] ?? end);
    visit(runs.words[run] ?? 0, row, stop);
    row = stop;
  }
}

/** How many of the rows from `first` up to `end` have each outcome, by the outcome's code. */
export function countOutcomes(runs: Runs, first: number, end: number): number[] {
  const counts = outcomes.map(() => 0);
  forEachRun(runs, first, end, (word, from, to) => {
    const code = outcomeCodeOf(word);
    counts[code] = (counts[code] ?? 0) + to - from;
  });
  return counts;
}
