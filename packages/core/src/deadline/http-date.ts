const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Wed, 11 Nov 2026 11:11:11 GMT`; the weekday is not looked at. */
const imfFixdate = /^(?:[A-Z][a-z]{2}, )?(\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;

/**
 * A date as HTTP writes it (RFC 9110, section 5.6.7, IMF-fixdate), in milliseconds since the Unix epoch; `null` where it is
 * none, or a day that does not exist. RFC 8594's own example has the wrong weekday, so that is not looked at. The two obsolete
 * forms are none: years of two digits are anybody's guess.
 */
export function parseHttpDate(text: string): number | null {
  const match = imfFixdate.exec(text.trim());
  if (match === null) return null;
  const [, day = '', month = '', year = '', hour = '', minute = '', second = ''] = match;
  const index = months.indexOf(month);
  // A leap second is the last of its minute.
  const timeMs = Date.UTC(Number(year), index, Number(day), Number(hour), Number(minute), Math.min(59, Number(second)));
  const date = new Date(timeMs);
  const exists = index >= 0 && date.getUTCMonth() === index && date.getUTCDate() === Number(day);
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
  return exists && isTime && Number(year) >= 1970 ? timeMs : null;
}
