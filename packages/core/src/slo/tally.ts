import { createRunsBuilder, forEachRun, type Runs, runAt } from '../history/runs.ts';
import { createDurationColumn, firstRowAt, type Series } from '../history/series.ts';
import { outcomes } from '../sample/outcome.ts';
import { outcomeCodeOf } from '../sample/result.ts';
import type { Window } from './window.ts';

/** What a sample counts as for an objective. `unknown` and `excluded` are in no denominator. */
export const kinds = { unknown: 0, good: 1, bad: 2, excluded: 3 } as const;
export type Kind = (typeof kinds)[keyof typeof kinds];
const kindCount = 4;

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
 * The samples of a series as what they count as: runs of one kind, with how many of each kind there were before each run.
 * Making it is linear in the runs; counting any stretch of it then takes two binary searches.
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
  /** Kinds, from row 0 on; those before `first` are of no account. */
  readonly runs: Runs;
  /** Four a run, and four at the end: how many rows of each kind come before it. */
  readonly before: Uint32Array;
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
  builder = createRunsBuilder(),
  durations = rule.underMs === null ? null : createDurationColumn()(series),
): Tally {
  const { check, location, times } = series;
  const first = firstRowAt(times, span.fromMs);
  const end = firstRowAt(times, span.toMs);
  builder.push(kinds.unknown, first);
  const push = avoiding(rowsOf(rule.excluded, times), (kind, from, to) => builder.push(kind, to - from));
  forEachRun(series.results, first, end, (word, from, to) => {
    const kind = kindOf(outcomeCodeOf(word), rule.degraded);
    if (kind === kinds.good && rule.underMs !== null) pushByDuration(durations, rule.underMs, from, to, push);
    else push(kind, from, to);
  });
  const runs = builder.build();
  return { check, location, times, excluded: rule.excluded, first, end, runs, before: countBefore(runs) };
}

function countBefore({ ends, words }: Runs): Uint32Array {
  const before = new Uint32Array((words.length + 1) * kindCount);
  let start = 0;
  for (let run = 0; run < words.length; run++) {
    const next = (run + 1) * kindCount;
    for (let place = next; place < next + kindCount; place++) before[place] = before[place - kindCount] ?? 0;
    const place = next + (words[run] ?? kinds.unknown);
    const end = ends[run] ?? start;
    before[place] = (before[place] ?? 0) + end - start;
    start = end;
  }
  return before;
}

/** Counts the samples of a tally in a window. */
export function countIn(tally: Tally, window: Window): SampleCounts {
  const { from, to } = rowsOfTally(tally, window);
  const firstRun = runAt(tally.runs, from);
  const lastRun = runAt(tally.runs, to);
  const good = countBeforeRow(tally, kinds.good, to, lastRun) - countBeforeRow(tally, kinds.good, from, firstRun);
  const bad = countBeforeRow(tally, kinds.bad, to, lastRun) - countBeforeRow(tally, kinds.bad, from, firstRun);
  const total = good + bad;
  if (total === to - from) return { good, bad, total, unknown: 0, excluded: 0 };
  const excluded =
    countBeforeRow(tally, kinds.excluded, to, lastRun) - countBeforeRow(tally, kinds.excluded, from, firstRun);
  return { good, bad, total, unknown: to - from - total - excluded, excluded };
}

/** How many rows of a kind come before a row, which is in this run. */
function countBeforeRow({ runs: { ends, words }, before }: Tally, kind: Kind, row: number, run: number): number {
  const start = run === 0 ? 0 : (ends[run - 1] ?? 0);
  return (before[run * kindCount + kind] ?? 0) + (words[run] === kind ? row - start : 0);
}

/**
 * Counts the good samples of several tallies, and those that count at all, in equal parts of a window, the oldest first: as many
 * as there are places. One pass over the runs.
 */
export function countParts(tallies: readonly Tally[], window: Window, good: number[], total: number[]): void {
  const partMs = (window.toMs - window.fromMs) / good.length;
  for (const tally of tallies) {
    const { ends, words } = tally.runs;
    const { from, to } = rowsOfTally(tally, window);
    let run = runAt(tally.runs, from);
    let row = from;
    for (let part = 0; part < good.length; part++) {
      const isLast = part === good.length - 1;
      const end = isLast ? to : Math.min(to, firstRowAt(tally.times, window.fromMs + (part + 1) * partMs));
      while (row < end) {
        const stop = Math.min(end, ends[run] ?? end);
        const kind = (words[run] ?? kinds.unknown) as Kind;
        if (kind === kinds.good) good[part] = (good[part] ?? 0) + stop - row;
        if (isCounted(kind)) total[part] = (total[part] ?? 0) + stop - row;
        if (stop === ends[run]) run++;
        row = stop;
      }
    }
  }
}

/** Counts the samples of several tallies in a window. */
export function countAll(tallies: readonly Tally[], window: Window): SampleCounts {
  const only = tallies.length === 1 ? tallies[0] : undefined;
  if (only !== undefined) return countIn(only, window);
  const sum = { good: 0, bad: 0, total: 0, unknown: 0, excluded: 0 };
  for (const tally of tallies) {
    const counts = countIn(tally, window);
    sum.good += counts.good;
    sum.bad += counts.bad;
    sum.total += counts.total;
    sum.unknown += counts.unknown;
    sum.excluded += counts.excluded;
  }
  return sum;
}

/** The rows of a tally inside a window. */
export function rowsOfTally(
  { times, first, end }: Tally,
  window: Window,
): { readonly from: number; readonly to: number } {
  const from = firstRowAt(times, window.fromMs);
  const to = firstRowAt(times, window.toMs);
  return { from: Math.min(end, Math.max(first, from)), to: Math.min(end, Math.max(first, to)) };
}

/** Visits the runs of a tally inside a window, cut to it, in order. */
export function forEachKind(tally: Tally, window: Window, visit: Push): void {
  const { from, to } = rowsOfTally(tally, window);
  // The words of its runs are kinds.
  forEachRun(tally.runs, from, to, visit as (word: number, from: number, to: number) => void);
}

/** When the newest sample of a window was taken that was measured, in maintenance or not; `null` where there is none. */
export function newestMeasured(tally: Tally, window: Window): number | null {
  for (const { kind, to } of runsFromNewest(tally, window)) {
    if (kind !== kinds.unknown) return tally.times[to - 1] ?? null;
  }
  return null;
}

/** When the counted samples of a window were taken, the newest first. */
export function* countedFromNewest(tally: Tally, window: Window): Generator<number> {
  for (const { kind, from, to } of runsFromNewest(tally, window)) {
    for (let row = to - 1; isCounted(kind) && row >= from; row--) yield tally.times[row] ?? 0;
  }
}

/** The runs of a tally inside a window, cut to it, the newest first. */
function* runsFromNewest(tally: Tally, window: Window) {
  const { from, to } = rowsOfTally(tally, window);
  const { ends, words } = tally.runs;
  for (let run = runAt(tally.runs, to - 1), end = to; end > from; run--) {
    const first = Math.max(from, run === 0 ? 0 : (ends[run - 1] ?? 0));
    yield { kind: (words[run] ?? kinds.unknown) as Kind, from: first, to: end };
    end = first;
  }
}

/** When the bad samples of several tallies in a window were taken, ascending. */
export function badTimes(tallies: readonly Tally[], window: Window): Float64Array {
  const times: number[] = [];
  for (const tally of tallies) {
    forEachKind(tally, window, (kind, from, to) => {
      if (kind === kinds.bad) for (let row = from; row < to; row++) times.push(tally.times[row] ?? 0);
    });
  }
  return Float64Array.from(times).sort();
}

type Push = (kind: Kind, from: number, to: number) => void;

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
