import type { History } from './history.ts';
import { firstRowAt } from './series.ts';
import { createStretchesBuilder, forEachStretch } from './stretches.ts';

/** The samples of a history in `[fromMs, toMs)`, with its observations and rollups as they are. */
export function sliceHistory(history: History, fromMs: number, toMs: number): History {
  const slices = new Map<Float64Array, Float64Array>();
  const stretches = createStretchesBuilder();
  const series = history.series.flatMap((each) => {
    const [first, end] = [firstRowAt(each.times, fromMs), firstRowAt(each.times, toMs)];
    if (first === end) return [];
    // Series that share their times go on sharing them.
    const times = slices.get(each.times) ?? each.times.subarray(first, end);
    slices.set(each.times, times);
    forEachStretch(each.results, first, end, (word, from, to) => stretches.push(word, to - from));
    return [{ ...each, times, durations: each.durations.subarray(first, end), results: stretches.build() }];
  });
  return { ...history, series };
}
