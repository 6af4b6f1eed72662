import { selectNames } from '../text/select.ts';
import type { Maintenance } from './objective.ts';
import { occasionsBefore } from './occasions.ts';
import { mergeWindows, overlapMs, type Window } from './window.ts';

/** When which of the checks that are known is in maintenance, within a span: in order, what overlaps as one. */
export function planMaintenance(
  all: readonly Maintenance[],
  known: readonly string[],
  span: Window,
): (check: string) => readonly Window[] {
  const planned = all.map((each) => ({
    checks: new Set(selectNames(each.checks, known).names),
    windows: occasionsBefore(each, span.toMs),
  }));
  // Many checks, and few combinations of what concerns them.
  const merged = new Map<string, readonly Window[]>();
  return (check) => {
    const own = planned.filter(({ checks }) => checks.has(check));
    const key = own.map((each) => planned.indexOf(each)).join();
    const windows =
      merged.get(key) ??
      mergeWindows(
        own.flatMap((each) => each.windows),
        span,
      );
    merged.set(key, windows);
    return windows;
  };
}

/** Why some checks were in maintenance, each within a window: the reasons of what was on then, each once. */
export function reasonsOf(
  all: readonly Maintenance[],
  known: readonly string[],
  looked: readonly { readonly checks: readonly string[]; readonly window: Window }[],
): string[] {
  const reasons = all.filter((each) => {
    const checks = new Set(selectNames(each.checks, known).names);
    const own = looked.filter((one) => one.checks.some((check) => checks.has(check)));
    const endMs = own.reduce((latest, { window }) => Math.max(latest, window.toMs), Number.NEGATIVE_INFINITY);
    const span = { fromMs: Number.NEGATIVE_INFINITY, toMs: endMs };
    const windows = own.length === 0 ? [] : mergeWindows(occasionsBefore(each, endMs), span);
    return own.some(({ window }) => overlapMs(windows, window.fromMs, window.toMs) > 0);
  });
  return [...new Set(reasons.map(({ reason }) => reason))];
}
