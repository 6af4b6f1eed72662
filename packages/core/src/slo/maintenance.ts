import { selectNames } from '../text/select.ts';
import type { Maintenance } from './objective.ts';
import { occurrences } from './occurrences.ts';
import { mergeWindows, type Window } from './window.ts';

/** When which of the checks that are known is in maintenance, within a span: in order, what overlaps as one. */
export function planMaintenance(
  all: readonly Maintenance[],
  known: readonly string[],
  span: Window,
): (check: string) => readonly Window[] {
  const planned = all.map((each) => ({
    checks: new Set(selectNames(each.checks, known).names),
    windows: occurrences(each, span),
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
