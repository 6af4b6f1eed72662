import type { ReportDeadline } from '../report/schema.ts';
import { dayMs } from '../time/duration.ts';
import { daysBetween, endOfDateMs } from '../time/instant.ts';

/** What a date alone makes of a deadline that is open. */
export type Dated = Pick<ReportDeadline, 'date' | 'daysLeft'> & { readonly status: 'ok' | 'due' | 'overdue' };

/** Judges an open deadline by its date, as of `nowMs`. Without a date it is as far away as can be. */
export function byDate(date: string | null, warnDays: number, nowMs: number): Dated {
  if (date === null) return { date, daysLeft: null, status: 'ok' };
  const daysLeft = daysBetween(nowMs, Date.parse(date));
  const isOver = nowMs >= endOfDateMs(date);
  return { date, daysLeft, status: isOver ? 'overdue' : daysLeft <= warnDays ? 'due' : 'ok' };
}

/** What is over is shown as that for so long: long enough to be seen, and not for ever. */
export const resolvedShownMs = 90 * dayMs;

/** The calendar date of an instant, in UTC. */
export function dateOf(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}
