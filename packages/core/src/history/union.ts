import { compareResults } from '../sample/result.ts';
import { emptyHistory, type History, type Outline } from './history.ts';
import { type MergePlan, type MergeStep, planMerge } from './merge-plan.ts';
import { unionObservations } from './observation.ts';
import { unionRollups } from './rollup.ts';
import {
  compareSeries,
  type DurationReader,
  durationReader,
  isSameColumn,
  type Series,
  type TimedSeries,
} from './series.ts';
import { createStretchesBuilder, forEachStretch, type Stretches, type StretchesBuilder, wordAt } from './stretches.ts';

/** The union of histories. */
export function union(histories: readonly History[]): History {
  const [only, ...more] = histories;
  if (only === undefined) return emptyHistory;
  if (more.length === 0) return only;
  return {
    series: unionSeries(
      histories.flatMap(({ series }) => series),
      mergeTimed,
    ),
    observations: unionObservations(histories.map(({ observations }) => observations)),
    rollups: unionRollups(histories.map(({ rollups }) => rollups)),
  };
}

/**
 * The union of outlines. Where two samples have the same check, location, time, outcome and status, it is their durations
 * that tell which stands, and an outline has none at hand: only the reason and the attempts may then be the other's. Durations
 * can be read where they can be read of every part.
 */
export function unionOutlines(outlines: readonly Outline[]): Outline {
  const [only, ...more] = outlines;
  if (only === undefined) return emptyHistory;
  if (more.length === 0) return only;
  return {
    series: unionSeries(
      outlines.flatMap(({ series }) => series),
      mergeOutlined,
    ),
    observations: unionObservations(outlines.map(({ observations }) => observations)),
  };
}

function unionSeries<Columns extends Series>(
  all: readonly Columns[],
  merge: (parts: readonly Columns[], plan: MergePlan, merged: StretchesBuilder) => Columns,
): Columns[] {
  const groups: Columns[][] = [];
  for (const series of shareTimes(all).sort(compareSeries)) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && compareSeries(group[0], series) === 0) group.push(series);
    else groups.push([series]);
  }
  const planOf = createPlanner(groups.filter((parts) => parts.length > 1));
  const merged = createStretchesBuilder();
  return groups.flatMap((parts) => (parts.length > 1 ? merge(parts, planOf(parts), merged) : parts));
}

/**
 * The same series, of which those with equal times have the very same array, though they come from several segments: what is
 * worked out from times alone is then worked out once.
 */
function shareTimes<Columns extends Series>(all: readonly Columns[]): Columns[] {
  const shared = new Map<Float64Array, Float64Array>();
  const alike = new Map<string, Float64Array[]>();
  const shareOf = (times: Float64Array): Float64Array => {
    const key = `${times.length} ${times[0]} ${times.at(-1)}`;
    const candidates = alike.get(key) ?? [];
    const same = candidates.find((each) => isSameColumn(each, times));
    if (same === undefined) alike.set(key, [...candidates, times]);
    return same ?? times;
  };
  return all.map((series) => {
    const times = shared.get(series.times) ?? shareOf(series.times);
    shared.set(series.times, times);
    return times === series.times ? series : { ...series, times };
  });
}

/**
 * Plans a merge once for all series whose parts have the very same `times` arrays, as those of checks measured together
 * have: they share the merged one too. A plan that no other series needs is not kept: it may be as long as the series.
 */
function createPlanner(groups: readonly (readonly Series[])[]): (parts: readonly Series[]) => MergePlan {
  const numbers = new Map<Float64Array, number>();
  const numberOf = ({ times }: Series) => {
    const number = numbers.get(times) ?? numbers.size;
    numbers.set(times, number);
    return number;
  };
  const keyOf = (parts: readonly Series[]) => parts.map(numberOf).join();
  const uses = new Map<string, number>();
  for (const key of groups.map(keyOf)) uses.set(key, (uses.get(key) ?? 0) + 1);
  const plans = new Map<string, MergePlan>();
  return (parts) => {
    const key = keyOf(parts);
    const plan = plans.get(key) ?? planMerge(parts.map(({ times }) => times));
    if ((uses.get(key) ?? 0) > 1) plans.set(key, plan);
    return plan;
  };
}

function mergeOutlined(parts: readonly Series[], plan: MergePlan, merged: StretchesBuilder): Series {
  const [{ check, location }] = parts as [Series];
  const readers = parts.map(durationReader).filter((reader) => reader !== undefined);
  const readDurations = (into: Int32Array) => mergeDurationsInto(into, parts, readers, plan);
  return {
    check,
    location,
    times: plan.times,
    results: mergeStretches(parts, plan, () => -1, merged),
    readDurations: readers.length < parts.length ? undefined : readDurations,
  };
}

/** Reads the durations of a merged series. Where its parts follow one another, each is read to where it belongs. */
function mergeDurationsInto(
  into: Int32Array,
  parts: readonly Series[],
  readers: readonly DurationReader[],
  plan: MergePlan,
): void {
  const isWhole = (step: MergeStep) =>
    step.length === 1 && step[0].end - step[0].first === parts[step[0].part]?.times.length;
  if (!plan.steps.every(isWhole)) {
    const timed = parts.map((part, index): TimedSeries => {
      const durations = new Int32Array(part.times.length);
      readers[index]?.(durations);
      return { ...part, durations };
    });
    copyDurations(into, timed, plan);
    return;
  }
  let row = 0;
  for (const [{ part, end }] of plan.steps) {
    readers[part]?.(into.subarray(row, row + end));
    row += end;
  }
}

function mergeTimed(parts: readonly TimedSeries[], plan: MergePlan, merged: StretchesBuilder): TimedSeries {
  const [{ check, location }] = parts as [TimedSeries];
  const durations = new Int32Array(plan.times.length);
  copyDurations(durations, parts, plan);
  const results = mergeStretches(parts, plan, durationOf(parts), merged);
  return { check, location, times: plan.times, durations, results };
}

function copyDurations(into: Int32Array, parts: readonly TimedSeries[], plan: MergePlan): void {
  const durationAt = durationOf(parts);
  let rows = 0;
  for (const step of plan.steps) {
    const { part, first, end } = standing(step, parts, durationAt);
    into.set(parts[part]?.durations.subarray(first, end) ?? [], rows);
    rows += end - first;
  }
}

function durationOf(parts: readonly TimedSeries[]): DurationAt {
  return (part, row) => parts[part]?.durations[row] ?? -1;
}

type DurationAt = (part: number, row: number) => number;

function mergeStretches(
  parts: readonly Series[],
  { steps }: MergePlan,
  durationAt: DurationAt,
  merged: StretchesBuilder,
): Stretches {
  for (const step of steps) {
    const { part, first, end } = standing(step, parts, durationAt);
    const results = parts[part]?.results;
    if (results !== undefined) forEachStretch(results, first, end, (word, from, to) => merged.push(word, to - from));
  }
  return merged.build();
}

/** Of the samples that a step finds at the same time, the one that stands. */
function standing(step: MergeStep, parts: readonly Series[], durationAt: DurationAt): MergeStep[number] {
  // Mostly, one has it to itself.
  if (step.length === 1) return step[0];
  return step.reduce((a, b) => {
    const [wordA, wordB] = [a, b].map(({ part, first }) => {
      const results = parts[part]?.results;
      return results === undefined ? 0 : wordAt(results, first);
    });
    return compareResults(wordA ?? 0, durationAt(a.part, a.first), wordB ?? 0, durationAt(b.part, b.first)) >= 0
      ? a
      : b;
  });
}
