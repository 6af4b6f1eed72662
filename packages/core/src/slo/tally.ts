import { createDurationColumn, firstRowAt, type Series } from '../history/series.ts';
import {
  createStretchesBuilder,
  forEachStretch,
  type Stretches,
  startOfStretch,
  stretchAt,
} from '../history/stretches.ts';
import { outcomes } from '../sample/outcome.ts';
import { outcomeCodeOf } from '../sample/result.ts';
import type { Window } from './window.ts';

/** What a sample counts as for an objective. `unknown` and `excluded` are in no denominator. */
export const kinds = { unknown: 0, good: 1, bad: 2, excluded: 3 } as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

/** Whether a sample of a kind is in the denominator. */
export function isCounted(kind: Kind): boolean {
  return kind === kinds.good || kind === kinds.bad;
}

/** What an objective takes for good. */
export interface TallyRule {
  readonly degraded: 'good' | 'bad';
  /** A good sample must also be faster, in milliseconds; `null` = whatever it takes. */
  readonly underMs: number | null;
  /** Maintenance: ascending, apart from each other. */
  readonly excluded: readonly Window[];
}

/**
 * The samples of a series as what they count as: stretches of one kind, with how many of each kind there were before each stretch.
 * Making it is linear in the stretches; counting any part of it then takes two binary searches.
 */
export interface Tally {
  readonly check: string;
  readonly location: string;
  readonly times: Float64Array;
  /** When it was in maintenance: ascending, apart. */
  readonly excluded: readonly Window[];
  /** The rows it covers: `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Kinds, from row 0 up to `end`; those before `first` are unknown. */
  readonly stretches: Stretches;
  /** How many rows of a kind come before each stretch, and at last before the end. */
  readonly before: Readonly<Record<'good' | 'bad' | 'excluded', readonly number[]>>;
}

/** How many samples count as what. `total` = good + bad. */
export interface SampleCounts {
  readonly good: number;
  readonly bad: number;
  readonly total: number;
  readonly unknown: number;
  readonly excluded: number;
}

/**
 * Tallies the samples of a span. `underMs` takes `durations`, which are the series' own unless the caller has read them; a good
 * sample without one is unknown then. Who makes many tallies lets them share a builder.
 */
export function tallySeries(
  series: Series,
  rule: TallyRule,
  span: Window,
  builder = createStretchesBuilder(),
  durations = rule.underMs === null ? null : createDurationColumn()(series),
): Tally {
  const { check, location, times } = series;
  const first = firstRowAt(times, span.fromMs);
  const end = firstRowAt(times, span.toMs);
  builder.push(kinds.unknown, first);
  const push = avoiding(rowsOf(rule.excluded, times), (kind, from, to) => builder.push(kind, to - from));
  forEachStretch(series.results, first, end, (word, from, to) => {
    const kind = kindOf(outcomeCodeOf(word), rule.degraded);
    if (kind === kinds.good && rule.underMs !== null) pushByDuration(durations, rule.underMs, from, to, push);
    else push(kind, from, to);
  });
  const stretches = builder.build();
  return { check, location, times, excluded: rule.excluded, first, end, stretches, before: countBefore(stretches) };
}

/** What a tally has in a window: itself, where that is everything. Who cuts many lets them share a builder. */
export function cutTally(tally: Tally, window: Window, builder = createStretchesBuilder()): Tally {
  const { from, to } = rowsOfTally(tally, window);
  if (from === tally.first && to === tally.end) return tally;
  builder.push(kinds.unknown, from);
  forEachStretch(tally.stretches, from, to, (kind, first, end) => builder.push(kind, end - first));
  const stretches = builder.build();
  return { ...tally, first: from, end: to, stretches, before: countBefore(stretches) };
}

function countBefore({ ends, words }: Stretches): Tally['before'] {
  const column = () => new Array<number>(words.length + 1).fill(0);
  const before = { good: column(), bad: column(), excluded: column() };
  let good = 0;
  let bad = 0;
  let excluded = 0;
  let start = 0;
  for (let stretch = 0; stretch < words.length; stretch++) {
    const end = ends[stretch] ?? start;
    const kind = words[stretch];
    if (kind === kinds.good) good += end - start;
    else if (kind === kinds.bad) bad += end - start;
    else if (kind === kinds.excluded) excluded += end - start;
    before.good[stretch + 1] = good;
    before.bad[stretch + 1] = bad;
    before.excluded[stretch + 1] = excluded;
    start = end;
  }
  return before;
}

/** Counts all samples of several tallies. */
export function countAll(tallies: readonly Tally[]): SampleCounts {
  return sumOf(tallies, (tally) => countRows(tally, tally.first, tally.end));
}

/** Counts the samples of several tallies in a window. */
export function countIn(tallies: readonly Tally[], window: Window): SampleCounts {
  return sumOf(tallies, (tally) => {
    const { from, to } = rowsOfTally(tally, window);
    return countRows(tally, from, to);
  });
}

function sumOf(tallies: readonly Tally[], countOf: (tally: Tally) => SampleCounts): SampleCounts {
  const only = tallies.length === 1 ? tallies[0] : undefined;
  if (only !== undefined) return countOf(only);
  const sum = { good: 0, bad: 0, total: 0, unknown: 0, excluded: 0 };
  for (const counts of tallies.map(countOf)) {
    sum.good += counts.good;
    sum.bad += counts.bad;
    sum.total += counts.total;
    sum.unknown += counts.unknown;
    sum.excluded += counts.excluded;
  }
  return sum;
}

function countRows(tally: Tally, from: number, to: number): SampleCounts {
  const firstStretch = stretchAt(tally.stretches, from);
  const lastStretch = stretchAt(tally.stretches, to);
  const good = countBeforeRow(tally, 'good', to, lastStretch) - countBeforeRow(tally, 'good', from, firstStretch);
  const bad = countBeforeRow(tally, 'bad', to, lastStretch) - countBeforeRow(tally, 'bad', from, firstStretch);
  const total = good + bad;
  if (total === to - from) return { good, bad, total, unknown: 0, excluded: 0 };
  const excluded =
    countBeforeRow(tally, 'excluded', to, lastStretch) - countBeforeRow(tally, 'excluded', from, firstStretch);
  return { good, bad, total, unknown: to - from - total - excluded, excluded };
}

/** How many rows of a kind come before a row, which is in this stretch. */
function countBeforeRow({ stretches, before }: Tally, kind: keyof typeof before, row: number, stretch: number): number {
  return (
    (before[kind][stretch] ?? 0) +
    (stretches.words[stretch] === kinds[kind] ? row - startOfStretch(stretches, stretch) : 0)
  );
}

/**
 * Counts the good samples of several tallies, which are cut to a window, and those that count at all, in so many equal parts of
 * it, the oldest first. One pass over the stretches.
 */
export function countParts(
  tallies: readonly Tally[],
  window: Window,
  parts: number,
): { good: number[]; total: number[] } {
  const good = new Array<number>(parts).fill(0);
  const total = new Array<number>(parts).fill(0);
  const partMs = (window.toMs - window.fromMs) / parts;
  for (const { stretches, times, first, end } of tallies) {
    let stretch = stretchAt(stretches, first);
    let row = first;
    for (let part = 0; part < parts; part++) {
      const isLast = part === parts - 1;
      const partEnd = isLast ? end : Math.min(end, firstRowAt(times, window.fromMs + (part + 1) * partMs));
      while (row < partEnd) {
        const stretchEnd = stretches.ends[stretch] ?? partEnd;
        const stop = Math.min(partEnd, stretchEnd);
        const kind = (stretches.words[stretch] ?? kinds.unknown) as Kind;
        if (kind === kinds.good) good[part] = (good[part] ?? 0) + stop - row;
        if (isCounted(kind)) total[part] = (total[part] ?? 0) + stop - row;
        if (stop === stretchEnd) stretch++;
        row = stop;
      }
    }
  }
  return { good, total };
}

/** The rows of a tally inside a window. */
function rowsOfTally({ times, first, end }: Tally, window: Window): Rows {
  const from = firstRowAt(times, window.fromMs);
  const to = firstRowAt(times, window.toMs);
  return { from: Math.min(end, Math.max(first, from)), to: Math.min(end, Math.max(first, to)) };
}

/** Takes rows `[from, to)` of a kind. */
export type Push = (kind: Kind, from: number, to: number) => void;

function kindOf(outcomeCode: number, degraded: 'good' | 'bad'): Kind {
  switch (outcomes[outcomeCode]) {
    case 'good':
      return kinds.good;
    case 'degraded':
      return kinds[degraded];
    case 'bad':
      return kinds.bad;
    default:
      return kinds.unknown;
  }
}

function pushByDuration(durations: Int32Array | null, underMs: number, from: number, to: number, push: Push): void {
  if (durations === null) {
    push(kinds.unknown, from, to);
    return;
  }
  // Read without its sign, -1 (not recorded) is the largest number there is: one comparison tells both slow and missing.
  const limit = Math.ceil(underMs);
  for (let row = from; row < to; ) {
    const start = row;
    // Nearly every sample comes by here.
    while (row < to && (durations[row] ?? -1) >>> 0 < limit) row++;
    push(kinds.good, start, row);
    for (; row < to; row++) {
      const duration = durations[row] ?? -1;
      if (duration >= 0 && duration < limit) break;
      push(duration < 0 ? kinds.unknown : kinds.bad, row, row + 1);
    }
  }
}

interface Rows {
  readonly from: number;
  readonly to: number;
}

function rowsOf(windows: readonly Window[], times: Float64Array): Rows[] {
  return windows
    .map(({ fromMs, toMs }) => ({ from: firstRowAt(times, fromMs), to: firstRowAt(times, toMs) }))
    .filter(({ from, to }) => from < to);
}

/** Pushes rows, in order, as what they are, but those of some stretches as excluded. */
function avoiding(excluded: readonly Rows[], push: Push): Push {
  if (excluded.length === 0) return push;
  let next = 0;
  return (kind, from, to) => {
    let row = from;
    while (row < to) {
      while (next < excluded.length && (excluded[next]?.to ?? 0) <= row) next++;
      const gap = excluded[next];
      if (gap === undefined || gap.from >= to) {
        push(kind, row, to);
        return;
      }
      push(kind, row, Math.max(row, gap.from));
      const stop = Math.min(to, gap.to);
      push(kinds.excluded, Math.max(row, gap.from), stop);
      row = stop;
    }
  };
}
