import rrule from 'rrule';
import type { Occasion } from './objective.ts';
import type { Window } from './window.ts';

/**
 * When an occasion is, each time that it begins before an instant, in order: once, or by its rule (RFC 5545, in UTC). Those that
 * are over long since are among them.
 */
export function occasionsBefore({ startMs, durationMs, recurrence }: Occasion, endMs: number): Window[] {
  const at = (fromMs: number) => ({ fromMs, toMs: fromMs + durationMs });
  if (recurrence === null) return startMs < endMs ? [at(startMs)] : [];
  const options = rrule.RRule.parseString(recurrence);
  // A rule without an end is looked at no further than anybody needs. A day without a time is all of it.
  const lastMs = /UNTIL=\d{8}(;|$)/.test(recurrence) ? 86_400_000 - 1 : 0;
  const untilMs = Math.min((options.until?.getTime() ?? endMs) + lastMs, endMs - 1);
  const rule = new rrule.RRule({ ...options, dtstart: new Date(startMs), until: new Date(untilMs) });
  return rule.all().map((date) => at(date.getTime()));
}
