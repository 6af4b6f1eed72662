import { dayMs } from '../time/duration.ts';
import type { WindowConfig } from './objective.ts';

/** A half-open stretch of time, `[fromMs, toMs)`, in milliseconds since the Unix epoch. */
export interface Window {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The rolling window that ends now. A sample at `now` is not in it; one a window length earlier is. */
export function rollingWindow(nowMs: number, lengthMs: number): Window {
  return { fromMs: nowMs - lengthMs, toMs: nowMs };
}

/** The longest that the windows of an objective are, in milliseconds: a day of a calendar has 25 hours at most, a year 366 days. */
export function longestMs(window: WindowConfig): number {
  return window.kind === 'rolling' ? window.lengthMs : longestDays[window.unit] * dayMs;
}

/** The shortest that they are, likewise. */
export function shortestMs(window: WindowConfig): number {
  return window.kind === 'rolling' ? window.lengthMs : shortestDays[window.unit] * dayMs;
}

const hour = 1 / 24;
const shortestDays = { day: 1 - hour, week: 7 - hour, month: 28 - hour, quarter: 90 - hour, year: 365 } as const;
const longestDays = { day: 1 + hour, week: 7 + hour, month: 31 + hour, quarter: 92 + hour, year: 366 } as const;

/** Windows in order, those that touch or overlap as one, cut to a span. */
export function mergeWindows(windows: readonly Window[], span: Window): Window[] {
  const merged: { fromMs: number; toMs: number }[] = [];
  const cut = windows.map(({ fromMs, toMs }) => ({
    fromMs: Math.max(fromMs, span.fromMs),
    toMs: Math.min(toMs, span.toMs),
  }));
  for (const window of cut.sort((a, b) => a.fromMs - b.fromMs)) {
    const last = merged.at(-1);
    if (window.fromMs >= window.toMs) continue;
    if (last !== undefined && window.fromMs <= last.toMs) last.toMs = Math.max(last.toMs, window.toMs);
    else merged.push(window);
  }
  return merged;
}

/** The intersection of lists of windows (each ascending, apart), cut to a span. */
export function commonWindows(lists: readonly (readonly Window[])[], span: Window): Window[] {
  const [first = [], ...others] = lists;
  const gapsOf = (windows: readonly Window[]): Window[] => {
    const starts = [span.fromMs, ...windows.map(({ toMs }) => toMs)];
    return starts.map((fromMs, index) => ({ fromMs, toMs: windows[index]?.fromMs ?? span.toMs }));
  };
  if (others.length === 0) return mergeWindows(first, span);
  const gaps = mergeWindows(
    lists.flatMap((windows) => gapsOf(mergeWindows(windows, span))),
    span,
  );
  return mergeWindows(gapsOf(gaps), span);
}

/** How much of a stretch some windows, ascending and apart, take up, in milliseconds: a binary search and what lies in it. */
export function overlapMs(windows: readonly Window[], fromMs: number, toMs: number): number {
  let low = 0;
  let high = windows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((windows[middle]?.toMs ?? 0) <= fromMs) low = middle + 1;
    else high = middle;
  }
  let sum = 0;
  for (let index = low; index < windows.length; index++) {
    const window = windows[index];
    if (window === undefined || window.fromMs >= toMs) break;
    sum += Math.min(window.toMs, toMs) - Math.max(window.fromMs, fromMs);
  }
  return sum;
}
