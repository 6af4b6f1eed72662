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
  const names = text.split(';').map((part) => part.split('=', 1)[0]);
  const isOnce = new Set(names).size === names.length && !(names.includes('COUNT') && names.includes('UNTIL'));
  return text.length <= 500 && isOnce && rule.test(text);
}
