import { parseInstant } from '../time/instant.ts';

// The parts of a recurrence rule that are understood (RFC 5545, section 3.3.10). The minute follows from when it begins, and
// what repeats within an hour is no maintenance. Days are such as every month has, and the last are counted from its end:
// a rule that never comes true would be looked at until the year 9999.
const days = `(?:[+-]?[1-4])?(?:MO|TU|WE|TH|FR|SA|SU)`;
const monthDays = String.raw`-?(?:[1-9]|1\d|2[0-8])`;
const hours = String.raw`(?:1?\d|2[0-3])`;
const months = `(?:[1-9]|1[0-2])`;
const listOf = (one: string) => `${one}(?:,${one})*`;
const parts = [
  'FREQ=(?:YEARLY|MONTHLY|WEEKLY|DAILY)',
  String.raw`(?:INTERVAL|COUNT)=[1-9]\d{0,3}`,
  String.raw`UNTIL=\d{8}(?:T\d{6}Z)?`,
  `BYDAY=${listOf(days)}`,
  `BYMONTHDAY=${listOf(monthDays)}`,
  `BYMONTH=${listOf(months)}`,
  `BYHOUR=${listOf(hours)}`,
  'WKST=(?:MO|TU|WE|TH|FR|SA|SU)',
].join('|');
const rule = new RegExp(`^(?=(?:.*;)?FREQ=)(?:${parts})(?:;(?:${parts}))*$`);

/** Whether a text is a recurrence rule that maintenance may have. */
export function isRecurrence(text: string): boolean {
  if (text.length > 500 || !rule.test(text)) return false;
  const entries = text.split(';').map((part) => part.split('=', 2) as [string, string]);
  const parsed = new Map(entries);
  return parsed.size === entries.length && !isContradictory(parsed) && isDate(parsed.get('UNTIL') ?? '20260101');
}

/** Whether parts contradict each other, or may: such a rule may never come true. */
function isContradictory(parts: ReadonlyMap<string, string>): boolean {
  const has = (...names: string[]) => names.every((name) => parts.has(name));
  const frequency = parts.get('FREQ') ?? '';
  const isSparse = Number(parts.get('INTERVAL') ?? 1) > 1;
  return (
    has('COUNT', 'UNTIL') ||
    has('BYDAY', 'BYMONTHDAY') ||
    (frequency === 'WEEKLY' && has('BYMONTHDAY')) ||
    (['DAILY', 'WEEKLY'].includes(frequency) && /\d/.test(parts.get('BYDAY') ?? '')) ||
    (isSparse && frequency !== 'YEARLY' && has('BYMONTH')) ||
    (isSparse && frequency === 'DAILY' && (has('BYDAY') || has('BYMONTHDAY')))
  );
}

function isDate(text: string): boolean {
  const [, year = '', month = '', day = '', time = ''] = /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})Z)?$/.exec(text) ?? [];
  const [hour, minute, second] = (time || '000000').match(/\d\d/g) ?? [];
  return parseInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) !== null;
}
