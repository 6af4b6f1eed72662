import type { Maintenance } from '../config/config.ts';
import { occurrences } from './occurrences.ts';
import { matchesAny } from './select.ts';
import { mergeWindows, type Window } from './window.ts';

/** When which check is in maintenance, within a span: in order, what overlaps as one. */
export function planMaintenance(all: readonly Maintenance[], span: Window): (check: string) => readonly Window[] {
  const planned = all.map((each) => ({ ...each, windows: occurrences(each, span) }));
  // Many checks, and few combinations of what concerns them.
  const merged = new Map<string, readonly Window[]>();
  return (check) => {
    const own = planned.filter(({ checks }) => checks === null || matchesAny(checks, check));
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
