import rrule from 'rrule';
import type { Occasion } from './objective.ts';
import type { Window } from './window.ts';

/**
 * All occurrences of a rule (RFC 5545, in UTC) that begin before the end of a span, including those that are over before the
 * span begins.
 */
export function occurrences({ startMs, durationMs, recurrence }: Occasion, span: Window): Window[] {
  const at = (fromMs: number) => ({ fromMs, toMs: fromMs + durationMs });
  if (recurrence === null) return [at(startMs)];
  const options = rrule.RRule.parseString(recurrence);
  // A rule without an end is looked at no further than anybody needs. A day without a time is all of it.
  const lastMs = /UNTIL=\d{8}(;|$)/.test(recurrence) ? 86_400_000 - 1 : 0;
  const untilMs = Math.min((options.until?.getTime() ?? span.toMs) + lastMs, span.toMs);
  const rule = new rrule.RRule({ ...options, dtstart: new Date(startMs), until: new Date(untilMs) });
  return rule.all().map((date) => at(date.getTime()));
}
