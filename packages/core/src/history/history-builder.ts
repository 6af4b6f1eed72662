import { compareResults, packResult, type ResultWord } from '../sample/result.ts';
import type { Sample } from '../sample/sample.ts';
import { emptyHistory, type History } from './history.ts';
import { compareSeries, isAlike, type TimedSeries } from './series.ts';
import { createStretchesBuilder, type StretchesBuilder } from './stretches.ts';

/** Gathers samples into a history. */
export interface HistoryBuilder {
  add(sample: Sample): void;
  /** How many were added, repeats included. */
  readonly size: number;
  /** The set of what was added, whatever its order and however often each is repeated. */
  build(): History;
}

/** Samples as they were added, column by column; `series` says whose each is. */
interface Rows {
  readonly series: number[];
  readonly times: number[];
  readonly words: ResultWord[];
  readonly durations: number[];
}

/** Makes an empty builder. */
export function createHistoryBuilder(): HistoryBuilder {
  const names: { readonly check: string; readonly location: string }[] = [];
  const numbers = new Map<string, number>();
  const rows: Rows = { series: [], times: [], words: [], durations: [] };
  return {
    add({ check, location, timeMs, durationMs, ...result }) {
      const key = JSON.stringify([check, location]);
      const number = numbers.get(key) ?? names.push({ check, location }) - 1;
      numbers.set(key, number);
      rows.series.push(number);
      rows.times.push(timeMs);
      rows.words.push(packResult(result));
      rows.durations.push(durationMs ?? -1);
    },
    get size() {
      return rows.times.length;
    },
    build() {
      const rowsOf = groupRows(rows.series, names.length);
      const ordered = names.map((name, number) => ({ ...name, number })).sort(compareSeries);
      const stretches = createStretchesBuilder();
      let last: TimedSeries | undefined;
      const series = ordered.map(({ check, location, number }): TimedSeries => {
        const columns = toColumns(rows, standingRows(rows, rowsOf(number)), stretches);
        const made = { check, location, ...columns };
        // Checks measured together have the same times, and mostly the same results: they share them.
        const isRepeat = last !== undefined && isAlike(made, last);
        last = isRepeat && last !== undefined ? { ...made, times: last.times, results: last.results } : made;
        return last;
      });
      return { ...emptyHistory, series };
    },
  };
}

/** The set of these samples, whatever their order and however often each is repeated. */
export function historyOf(samples: Iterable<Sample>): History {
  const builder = createHistoryBuilder();
  for (const sample of samples) builder.add(sample);
  return builder.build();
}

/** The rows of each series, in the order they were added. */
function groupRows(series: readonly number[], count: number): (number: number) => Uint32Array {
  const ends = new Uint32Array(count + 1);
  for (const number of series) ends[number + 1] = (ends[number + 1] ?? 0) + 1;
  for (let number = 0; number < count; number++) ends[number + 1] = (ends[number + 1] ?? 0) + (ends[number] ?? 0);
  const next = ends.slice();
  const grouped = new Uint32Array(series.length);
  for (const [row, number] of series.entries()) {
    const place = next[number] ?? 0;
    grouped[place] = row;
    next[number] = place + 1;
  }
  return (number) => grouped.subarray(ends[number], ends[number + 1]);
}

/** The rows in the order of their times, and of those at the same time only the one that stands. */
function standingRows({ times, words, durations }: Rows, rows: Uint32Array): Uint32Array {
  const isLater = (row: number, index: number) => index === 0 || (times[row] ?? 0) > (times[rows[index - 1] ?? 0] ?? 0);
  if (rows.every(isLater)) return rows;
  const ordered = rows.slice().sort((a, b) => {
    const later = (times[a] ?? 0) - (times[b] ?? 0);
    return later || compareResults(words[b] ?? 0, durations[b] ?? -1, words[a] ?? 0, durations[a] ?? -1);
  });
  return ordered.filter((row, index) => index === 0 || times[row] !== times[ordered[index - 1] ?? 0]);
}

function toColumns(
  { times, words, durations }: Rows,
  rows: Uint32Array,
  results: StretchesBuilder,
): Pick<TimedSeries, 'times' | 'durations' | 'results'> {
  for (const row of rows) results.push(words[row] ?? 0);
  return {
    times: Float64Array.from(rows, (row) => times[row] ?? 0),
    durations: Int32Array.from(rows, (row) => durations[row] ?? -1),
    results: results.build(),
  };
}
