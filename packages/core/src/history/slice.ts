import type { History } from './history.ts';
import { createRunsBuilder, forEachRun } from './runs.ts';
import { firstRowAt, type TimedSeries } from './series.ts';

/** The samples of a history in `[fromMs, toMs)`, with its observations and rollups as they are. */
export function sliceHistory(history: History, fromMs: number, toMs: number): History {
  const slices = new Map<Float64Array, Float64Array>();
  const series = history.series.flatMap((each) => {
    const [first, end] = [firstRowAt(each.times, fromMs), firstRowAt(each.times, toMs)];
    if (first === end) return [];
    // Series that share their times go on sharing them.
    const times = slices.get(each.times) ?? each.times.subarray(first, end);
    slices.set(each.times, times);
    return [sliceSeries(each, first, end, times)];
  });
  return { ...history, series };
}

function sliceSeries(series: TimedSeries, first: number, end: number, times: Float64Array): TimedSeries {
  const results = createRunsBuilder();
  forEachRun(series.results, first, end, (word, from, to) => results.push(word, to - from));
  return { ...series, times, durations: series.durations.subarray(first, end), results: results.build() };
}
