import { forEachRun } from '../history/runs.ts';
import { firstRowAt, type Series, type TimedSeries } from '../history/series.ts';
import { outcomes } from '../sample/outcome.ts';
import { outcomeCodeOf } from '../sample/result.ts';
import type { Window } from './window.ts';

/** What a sample counts as for an objective. `unknown` and `excluded` are in no denominator. */
export const kinds = { unknown: 0, good: 1, bad: 2, excluded: 3 } as const;
export type Kind = (typeof kinds)[keyof typeof kinds];
const kindCount = 4;

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
  /** Row after the last of each run, ascending. */
  readonly ends: Uint32Array;
  readonly runKinds: Uint8Array;
  /** Four a run: how many rows of each kind come before it. */
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

/** Tallies the samples of a span. `underMs` needs a series with durations; a good sample without one is unknown then. */
export function tallySeries(series: Series, rule: TallyRule, span: Window): Tally {
  const { check, location, times } = series;
  const [first, end] = [firstRowAt(times, span.fromMs), firstRowAt(times, span.toMs)];
  const runs = createRuns();
  const push = avoiding(rowsOf(rule.excluded, times), runs.push);
  forEachRun(series.results, first, end, (word, from, to) => {
    const kind = kindOf(outcomeCodeOf(word), rule.degraded);
    if (kind === kinds.good && rule.underMs !== null) pushByDuration(series, rule.underMs, from, to, push);
    else push(kind, from, to);
  });
  return { check, location, times, excluded: rule.excluded, first, end, ...runs.build() };
}

/** Counts the samples of a tally in a window. */
export function countIn(tally: Tally, window: Window): SampleCounts {
  const { from, to } = rowsOfTally(tally, window);
  const counted = (kind: Kind) => countBefore(tally, to, kind) - countBefore(tally, from, kind);
  const [good, bad] = [counted(kinds.good), counted(kinds.bad)];
  return { good, bad, total: good + bad, unknown: counted(kinds.unknown), excluded: counted(kinds.excluded) };
}

/** Counts the samples of several tallies in a window. */
export function countAll(tallies: readonly Tally[], window: Window): SampleCounts {
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
  const within = (row: number) => Math.min(end, Math.max(first, row));
  return { from: within(firstRowAt(times, window.fromMs)), to: within(firstRowAt(times, window.toMs)) };
}

/** Visits the runs of a tally inside a window, cut to it, in order. */
export function forEachKind(tally: Tally, window: Window, visit: (kind: Kind, from: number, to: number) => void): void {
  const { from, to } = rowsOfTally(tally, window);
  let row = from;
  for (let run = runAt(tally.ends, from); row < to && run < tally.ends.length; run++) {
    const stop = Math.min(to, tally.ends[run] ?? to);
    visit(kindAt(tally, run), row, stop);
    row = stop;
  }
}

/** When the newest counted sample of a window was taken; `null` where there is none. */
export function newestCounted(tally: Tally, window: Window): number | null {
  const { from, to } = rowsOfTally(tally, window);
  for (let run = runAt(tally.ends, to - 1), end = to; end > from && run >= 0; run--) {
    const kind = kindAt(tally, run);
    if (kind === kinds.good || kind === kinds.bad) return tally.times[end - 1] ?? null;
    end = run === 0 ? from : (tally.ends[run - 1] ?? from);
  }
  return null;
}

function countBefore(tally: Tally, row: number, kind: Kind): number {
  if (row <= tally.first) return 0;
  const run = runAt(tally.ends, row - 1);
  const start = run === 0 ? tally.first : (tally.ends[run - 1] ?? 0);
  return (tally.before[run * kindCount + kind] ?? 0) + (kindAt(tally, run) === kind ? row - start : 0);
}

function kindAt(tally: Tally, run: number): Kind {
  return (tally.runKinds[run] ?? kinds.unknown) as Kind;
}

/** The run that holds a row: a binary search. */
function runAt(ends: Uint32Array, row: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Push = (kind: Kind, from: number, to: number) => void;

function createRuns() {
  const ends: number[] = [];
  const runKinds: number[] = [];
  const before: number[] = [];
  const counts = [0, 0, 0, 0];
  return {
    push(kind: Kind, from: number, to: number) {
      if (from === to) return;
      if (runKinds.at(-1) === kind) ends[ends.length - 1] = to;
      else {
        ends.push(to);
        runKinds.push(kind);
        before.push(...counts);
      }
      counts[kind] = (counts[kind] ?? 0) + to - from;
    },
    build: () => ({
      ends: Uint32Array.from(ends),
      runKinds: Uint8Array.from(runKinds),
      before: Uint32Array.from(before),
    }),
  };
}

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

function pushByDuration(series: Series, underMs: number, from: number, to: number, push: Push): void {
  const { durations } = series as TimedSeries;
  const kindOfRow = (row: number): Kind => {
    const duration = durations?.[row] ?? -1;
    if (duration < 0) return kinds.unknown;
    return duration < underMs ? kinds.good : kinds.bad;
  };
  let start = from;
  for (let row = from; row < to; row++) {
    if (row + 1 < to && kindOfRow(row + 1) === kindOfRow(start)) continue;
    push(kindOfRow(start), start, row + 1);
    start = row + 1;
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
