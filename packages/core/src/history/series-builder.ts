import { compareResults, type ResultWord } from '../sample/result.ts';
import { createRunsBuilder } from './runs.ts';
import type { TimedSeries } from './series.ts';

/** Gathers the samples of one check at one location. */
export interface SeriesBuilder {
  /** `durationMs` -1 = not recorded. */
  add(timeMs: number, word: ResultWord, durationMs: number): void;
  /** The columns, ordered by time; of samples at the same time, the worst. */
  build(): TimedSeries;
}

/** Makes an empty builder of a series. */
export function createSeriesBuilder(check: string, location: string): SeriesBuilder {
  const times: number[] = [];
  const words: ResultWord[] = [];
  const durations: number[] = [];
  let isAscending = true;
  return {
    add(timeMs, word, durationMs) {
      if (timeMs <= (times.at(-1) ?? -1)) isAscending = false;
      times.push(timeMs);
      words.push(word);
      durations.push(durationMs);
    },
    build() {
      const rows = isAscending ? null : orderedRows(times, words, durations);
      const count = rows?.length ?? times.length;
      const results = createRunsBuilder();
      const columns = { times: new Float64Array(count), durations: new Int32Array(count) };
      for (let index = 0; index < count; index++) {
        const row = rows?.[index] ?? index;
        columns.times[index] = times[row] ?? 0;
        columns.durations[index] = durations[row] ?? -1;
        results.push(words[row] ?? 0);
      }
      return { check, location, ...columns, results: results.build() };
    },
  };
}

/** The rows in the order of their times, and of those at the same time only the one that stands. */
function orderedRows(
  times: readonly number[],
  words: readonly ResultWord[],
  durations: readonly number[],
): Uint32Array {
  const rows = Uint32Array.from(times.keys()).sort((a, b) => {
    const later = (times[a] ?? 0) - (times[b] ?? 0);
    return later || compareResults(words[b] ?? 0, durations[b] ?? -1, words[a] ?? 0, durations[a] ?? -1);
  });
  return rows.filter((row, index) => index === 0 || times[row] !== times[rows[index - 1] ?? 0]);
}
