import { DateTime } from 'luxon';
import type { CalendarUnit } from './objective.ts';

/**
 * The period of a calendar that an instant lies in, `[fromMs, endMs)`: midnights of an IANA zone, so a day on which clocks
 * change has 23 or 25 hours. Weeks begin on Monday (ISO 8601).
 */
export function calendarPeriod(
  nowMs: number,
  unit: CalendarUnit,
  zone: string,
): { readonly fromMs: number; readonly endMs: number } {
  const start = DateTime.fromMillis(nowMs, { zone }).startOf(unit);
  return { fromMs: firstOf(start), endMs: firstOf(start.plus({ [unit]: 1 }).startOf(unit)) };
}

/** Where clocks are put back at midnight it comes twice, and the day begins with the first. */
function firstOf(midnight: DateTime): number {
  return Math.min(...midnight.getPossibleOffsets().map((each) => each.toMillis()));
}
