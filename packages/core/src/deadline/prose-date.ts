import { strict } from 'chrono-node';
import { plainLine } from '../text/plain.ts';
import { parseCalendarDate } from './calendar-date.ts';

/** A date that stands in a prose text, and the words around it. */
export interface ProseDate {
  readonly date: string;
  /** One harmless line. */
  readonly quotation: string;
}

/** So much of what stands before and behind it is quoted. */
const quoted = 60;

/** Some whole words around a stretch of a text. */
function quotationAt(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - quoted), from);
  const after = text.slice(to, to + quoted);
  const start = from > quoted ? `…${before.replace(/^\S*\s/, '')}` : before;
  const end = to + quoted < text.length ? `${after.replace(/\s\S*$/, '')}…` : after;
  return plainLine(`${start}${text.slice(from, to)}${end}`.trim(), 4 * quoted);
}

/**
 * The calendar dates of a text, in English or as `2026-05-01`, each once, in order. Only those that name day, month and year:
 * "in six months" and "01/02/2026" can be read in more than one way.
 */
export function findDates(text: string, publishedMs: number | null): ProseDate[] {
  const found = strict.parse(text, new Date(publishedMs ?? 0)).flatMap(({ index, text: words, start, end }) =>
    [start, end ?? null].flatMap((part): ProseDate[] => {
      const isWhole = part?.isCertain('day') && part.isCertain('month') && part.isCertain('year');
      if (
        part === null ||
        isWhole !== true ||
        !/\b(19|2\d)\d\d\b/.test(words) ||
        !/[a-z]{3}|\d{4}-\d{2}-\d{2}/i.test(words)
      )
        return [];
      const [year, month, day] = [part.get('year'), part.get('month'), part.get('day')];
      const pad = (number: number | null, digits: number) => String(number ?? 0).padStart(digits, '0');
      const date = parseCalendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
      if (date === null) return [];
      return [{ date, quotation: quotationAt(text, index, index + words.length) }];
    }),
  );
  return [...new Map(found.map((each) => [each.date, each])).values()];
}
