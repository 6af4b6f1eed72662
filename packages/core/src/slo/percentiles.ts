/** How long samples took, in milliseconds. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Counts durations, of one series or several, for their percentiles. */
export interface DurationCounts {
  /** Counts the durations of the rows from `from` up to `to`: whole milliseconds; -1 = not recorded. */
  add(durations: Int32Array, from: number, to: number): void;
  /** Percentiles by nearest rank of what has been added, `null` where none was recorded; then it begins anew. */
  take(): Percentiles | null;
}

/** Durations below this are counted, those above are sorted: whole milliseconds, and few samples take longer. */
const countedMs = 4096;

/** Makes empty counts. */
export function createDurationCounts(): DurationCounts {
  // The last place counts whatever has none of its own.
  const counts = new Uint32Array(countedMs + 1);
  let counted = 0;
  let longer: number[] = [];
  return {
    add(durations, from, to) {
      const others = counts[countedMs] ?? 0;
      count(durations, from, to, counts);
      const more = (counts[countedMs] ?? 0) - others;
      counted += to - from - more;
      if (more === 0) return;
      for (const duration of durations.subarray(from, to)) if (duration >= countedMs) longer.push(duration);
    },
    take() {
      const percentiles = percentilesOf(counts, counted, longer);
      counts.fill(0);
      counted = 0;
      longer = [];
      return percentiles;
    },
  };
}

/** A function of its own, and without a branch: tens of millions come by here. Without its sign, -1 is the largest there is. */
function count(durations: Int32Array, from: number, to: number, counts: Uint32Array): void {
  for (let row = from; row < to; row++) {
    const duration = (durations[row] ?? -1) >>> 0;
    const place = duration < countedMs ? duration : countedMs;
    counts[place] = (counts[place] ?? 0) + 1;
  }
}

function percentilesOf(counts: Uint32Array, counted: number, longer: readonly number[]): Percentiles | null {
  const total = counted + longer.length;
  if (total === 0) return null;
  const sorted = [...longer].sort((a, b) => a - b);
  const at = (share: number): number => {
    let rank = Math.ceil(share * total);
    for (let duration = 0; duration < countedMs; duration++) {
      rank -= counts[duration] ?? 0;
      if (rank <= 0) return duration;
    }
    return sorted[rank - 1] ?? countedMs;
  };
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
