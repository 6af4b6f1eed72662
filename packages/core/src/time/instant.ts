import { dayMs } from './duration.ts';

const rfc3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/;

/**
 * Parses an RFC 3339 date and time into milliseconds since the Unix epoch; seconds may be left out, a zone may not.
 * `null` when the text is not one, or names a day that does not exist (JavaScript alone would roll it over).
 */
export function parseInstant(text: string): number | null {
  const match = rfc3339.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '00'] = match;
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const exists = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysInMonth;
  if (!exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const parsed = Date.parse(text.toUpperCase().replace(' ', 'T'));
  return Number.isNaN(parsed) ? null : parsed;
}

/** The last instant that RFC 3339 can write: the end of the year 9999. */
export const latestInstantMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Days from one instant to another: the difference of their calendar dates in UTC, whatever the time of day. */
export function daysBetween(fromMs: number, toMs: number): number {
  return Math.floor(toMs / dayMs) - Math.floor(fromMs / dayMs);
}

/** When a bare date, `2027-01-31`, is over everywhere: west of the last place on Earth it ends twelve hours after UTC. */
export function endOfDateMs(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) + 36 * 3_600_000;
}

/**
 * RFC 3339 in UTC with milliseconds, as the report writes every instant. A large one has tens of thousands of them, on few days:
 * to ask `Date` for the days only takes a fraction of the time.
 */
export function formatInstant(timeMs: number): string {
  const wholeMs = Math.trunc(timeMs);
  const day = Math.floor(wholeMs / dayMs);
  const seconds = Math.floor((wholeMs - day * dayMs) / 1000);
  const minutes = Math.floor(seconds / 60);
  const rest = String(wholeMs - day * dayMs - seconds * 1000).padStart(3, '0');
  return `${dateOf(day)}T${two[Math.floor(minutes / 60)]}:${two[minutes % 60]}:${two[seconds % 60]}.${rest}Z`;
}

const two = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));

const dates = new Map<number, string>();
const mostDates = 1000;

/** The date of a day, by its number since the Unix epoch. */
function dateOf(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * dayMs).toISOString().slice(0, -'T00:00:00.000Z'.length);
  if (dates.size === mostDates) dates.clear();
  dates.set(day, date);
  return date;
}
