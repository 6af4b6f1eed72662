import { parseInstant } from '../time/instant.ts';
import { parseHttpDate } from './http-date.ts';
import { dateOf } from './status.ts';

/**
 * The calendar date that somebody wrote, as `2027-01-31`, as an instant of RFC 3339, or as HTTP writes it; `null` where it is
 * none of these, or no day that a calendar of our time has. Never a guess.
 */
export function parseCalendarDate(written: unknown): string | null {
  if (typeof written !== 'string') return null;
  const text = written.trim();
  const timeMs = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? parseInstant(`${text}T00:00Z`)
    : (parseInstant(text) ?? parseHttpDate(text));
  return timeMs === null || timeMs < 0 ? null : dateOf(timeMs);
}
