import rrule from 'rrule';
import type { Maintenance } from '../config/config.ts';
import { matchesAny } from './select.ts';
import { mergeWindows, type Window } from './window.ts';

/** When which check is in maintenance, within a span: in order, what overlaps as one. */
export function planMaintenance(all: readonly Maintenance[], span: Window): (check: string) => Window[] {
  const planned = all.map((each) => ({ ...each, windows: occurrences(each, span) }));
  return (check) => {
    const own = planned.filter(({ checks }) => checks === null || matchesAny(checks, check));
    return mergeWindows(
      own.flatMap(({ windows }) => windows),
      span,
    );
  };
}

function occurrences({ startMs, durationMs, recurrence }: Maintenance, span: Window): Window[] {
  const at = (fromMs: number) => ({ fromMs, toMs: fromMs + durationMs });
  if (recurrence === null) return [at(startMs)];
  const options = rrule.RRule.parseString(recurrence);
  // A rule without an end is looked at no further than anybody needs.
  const untilMs = Math.min(options.until?.getTime() ?? span.toMs, span.toMs);
  const rule = new rrule.RRule({ ...options, dtstart: new Date(startMs), until: new Date(untilMs) });
  return rule.all().map((date) => at(date.getTime()));
}
