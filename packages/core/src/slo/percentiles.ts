import type { TimedSeries } from '../history/series.ts';
import { rowsOfTally, type Tally } from './tally.ts';
import type { Window } from './window.ts';

/** How long samples took, in milliseconds. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Durations below this are counted, those above are sorted: whole milliseconds, and few samples take longer. */
const countedMs = 4096;

/** Percentiles of the durations of some series in a window, by nearest rank; `null` where none was recorded. */
export function computePercentiles(
  series: readonly { readonly tally: Tally; readonly durations: TimedSeries['durations'] }[],
  window: Window,
): Percentiles | null {
  const counts = new Uint32Array(countedMs);
  const longer: number[] = [];
  for (const { tally, durations } of series) {
    const { from, to } = rowsOfTally(tally, window);
    count(durations, from, to, counts, longer);
  }
  let total = longer.length;
  for (const each of counts) total += each;
  if (total === 0) return null;
  longer.sort((a, b) => a - b);
  const at = (share: number): number => {
    let rank = Math.ceil(share * total);
    for (let duration = 0; duration < countedMs; duration++) {
      rank -= counts[duration] ?? 0;
      if (rank <= 0) return duration;
    }
    return longer[rank - 1] ?? countedMs;
  };
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Counts the durations that were recorded. A function of its own: tens of millions come by here. */
function count(durations: Int32Array, from: number, to: number, counts: Uint32Array, longer: number[]): void {
  for (let row = from; row < to; row++) {
    const duration = durations[row] ?? -1;
    if (duration < 0) continue;
    if (duration < countedMs) counts[duration] = (counts[duration] ?? 0) + 1;
    else longer.push(duration);
  }
}
