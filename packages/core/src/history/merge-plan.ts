import { firstRowAt } from './series.ts';

/** Rows of one of the parts: from `first` up to `end`. */
interface Stretch {
  readonly part: number;
  readonly first: number;
  readonly end: number;
}

/**
 * One step of a merge: a stretch that only one part has, or, where several have a sample at the same instant, that row
 * of each.
 */
export type MergeStep = readonly [Stretch, ...Stretch[]];

/** How the rows of several parts become one column, and the times of that column. */
export interface MergePlan {
  readonly times: Float64Array;
  readonly steps: readonly MergeStep[];
}

/**
 * Plans the merge of ascending columns of times. Parts mostly follow one another, so it moves by stretches and not by
 * rows: as far in one part as no other has anything.
 */
export function planMerge(parts: readonly Float64Array[]): MergePlan {
  const steps = clustersOf(parts).flatMap((cluster) => mergeCluster(cluster, parts));
  const times = new Float64Array(steps.reduce((sum, [{ first, end }]) => sum + end - first, 0));
  let rows = 0;
  for (const [{ part, first, end }] of steps) {
    times.set(parts[part]?.subarray(first, end) ?? [], rows);
    rows += end - first;
  }
  return { times, steps };
}

/** Groups parts that overlap in time; the groups follow one another. */
function clustersOf(parts: readonly Float64Array[]): number[][] {
  const startOf = (part: number) => parts[part]?.[0] ?? 0;
  const ordered = [...parts.keys()]
    .filter((part) => (parts[part]?.length ?? 0) > 0)
    .sort((a, b) => startOf(a) - startOf(b));
  const clusters: number[][] = [];
  let lastMs = Number.NEGATIVE_INFINITY;
  for (const part of ordered) {
    if (startOf(part) > lastMs) clusters.push([part]);
    else clusters.at(-1)?.push(part);
    lastMs = Math.max(lastMs, parts[part]?.at(-1) ?? lastMs);
  }
  return clusters;
}

function mergeCluster(cluster: readonly number[], parts: readonly Float64Array[]): MergeStep[] {
  const cursors = cluster.map((part) => ({ part, times: parts[part] ?? new Float64Array(), row: 0 }));
  const steps: MergeStep[] = [];
  for (;;) {
    let nextMs = Number.POSITIVE_INFINITY;
    let othersMs = Number.POSITIVE_INFINITY;
    for (const { times, row } of cursors) {
      const timeMs = times[row] ?? Number.POSITIVE_INFINITY;
      if (timeMs < nextMs) [nextMs, othersMs] = [timeMs, nextMs];
      else if (timeMs > nextMs && timeMs < othersMs) othersMs = timeMs;
    }
    if (nextMs === Number.POSITIVE_INFINITY) return steps;
    const [leader, ...same] = cursors.filter(({ times, row }) => times[row] === nextMs);
    if (leader === undefined) return steps;
    const end = same.length > 0 ? leader.row + 1 : rowAt(leader.times, othersMs);
    steps.push([
      { part: leader.part, first: leader.row, end },
      ...same.map(({ part, row }) => ({ part, first: row, end: row + 1 })),
    ]);
    leader.row = end;
    for (const cursor of same) cursor.row++;
  }
}

function rowAt(times: Float64Array, timeMs: number): number {
  return timeMs === Number.POSITIVE_INFINITY ? times.length : firstRowAt(times, timeMs);
}
