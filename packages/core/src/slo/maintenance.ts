import rrule from 'rrule';
import type { Maintenance } from '../config/config.ts';
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

function occurrences({ startMs, durationMs, recurrence }: Maintenance, span: Window): Window[] {
  const at = (fromMs: number) => ({ fromMs, toMs: fromMs + durationMs });
  if (recurrence === null) return [at(startMs)];
  const options = rrule.RRule.parseString(recurrence);
  // A rule without an end is looked at no further than anybody needs. A day without a time is all of it.
  const lastMs = /UNTIL=\d{8}(;|$)/.test(recurrence) ? 86_400_000 - 1 : 0;
  const untilMs = Math.min((options.until?.getTime() ?? span.toMs) + lastMs, span.toMs);
  const rule = new rrule.RRule({ ...options, dtstart: new Date(startMs), until: new Date(untilMs) });
  return rule.all().map((date) => at(date.getTime()));
}
