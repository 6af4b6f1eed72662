import { outcomes, parseOutcome } from '../sample/outcome.ts';
import { parseReason } from '../sample/reason.ts';
import { defaultLocation, longestDurationMs, maxNameLength, type Sample } from '../sample/sample.ts';
import { quote } from '../text/plain.ts';
import { didYouMean } from '../text/suggestion.ts';
import { latestInstantMs, parseInstant } from '../time/instant.ts';

/** The columns of a history in text form, in the order they are written. The first five always are. */
export const columns = ['check', 'time', 'outcome', 'status', 'duration_ms', 'location', 'reason', 'attempts'] as const;
export type Column = (typeof columns)[number];

/** One sample as text, column by column; `''` and absent mean not recorded. */
export type Row = Readonly<Partial<Record<Column, string>>>;

/** A sample, or what is wrong with the row: the first fault found, in words. */
export function parseRow(row: Row): Sample | string {
  const check = (row.check ?? '').toWellFormed();
  const location = (row.location || defaultLocation).toWellFormed();
  if (check === '') return 'no check';
  if (check.length > maxNameLength) return `a check of more than ${maxNameLength} characters`;
  if (location.length > maxNameLength) return `a location of more than ${maxNameLength} characters`;
  const timeMs = parseTime(row.time ?? '');
  if (typeof timeMs === 'string') return timeMs;
  const outcome = parseOutcome(row.outcome ?? '');
  if (outcome === null) return unknownOutcome(row.outcome ?? '');
  const status = parseWhole('status', row.status, 999);
  if (typeof status === 'string') return status;
  const durationMs = parseNumber('duration_ms', row.duration_ms, longestDurationMs);
  if (typeof durationMs === 'string') return durationMs;
  const attempts = parseWhole('attempts', row.attempts, 255);
  if (typeof attempts === 'string') return attempts;
  const reason = row.reason ? parseReason(row.reason) : null;
  if (row.reason && reason === null) return `unknown reason ${quote(row.reason)}`;
  return {
    check,
    location,
    timeMs,
    outcome,
    status: status || null,
    durationMs: durationMs === null ? null : Math.round(durationMs),
    reason,
    attempts: attempts || null,
  };
}

/** The row of a sample: `parseRow` reads it back as the same sample. Times are Unix seconds. */
export function formatRow(sample: Sample): Required<Row> {
  return {
    check: sample.check,
    time: String(sample.timeMs / 1000),
    outcome: sample.outcome,
    status: String(sample.status ?? ''),
    duration_ms: String(sample.durationMs ?? ''),
    location: sample.location === defaultLocation ? '' : sample.location,
    reason: sample.reason ?? '',
    attempts: String(sample.attempts ?? ''),
  };
}

function unknownOutcome(text: string): string {
  if (text === '') return 'no outcome';
  return `unknown outcome ${quote(text)}: expected ${outcomes.join(', ')}${didYouMean(text, outcomes)}`;
}

/** RFC 3339 or Unix seconds, to the millisecond. */
function parseTime(text: string): number | string {
  if (text === '') return 'no time';
  if (text.startsWith('-')) return `time ${quote(text)} is negative`;
  const timeMs = /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1000) : parseInstant(text);
  if (timeMs !== null && timeMs < 0) return `time ${quote(text)} is before 1970`;
  // Milliseconds given as seconds, mostly.
  if (timeMs !== null && timeMs > latestInstantMs) return `time ${quote(text)} is after the year 9999`;
  if (timeMs === null) return `time ${quote(text)} is neither RFC 3339 nor Unix seconds`;
  return timeMs;
}

function parseWhole(column: Column, text: string | undefined, most: number): number | null | string {
  const number = parseNumber(column, text, most);
  return typeof number === 'number' && !Number.isInteger(number)
    ? `${column} ${quote(text)} is not a whole number`
    : number;
}

function parseNumber(column: Column, text: string | undefined, most: number): number | null | string {
  if (text === undefined || text === '') return null;
  if (/^-\d/.test(text)) return `${column} ${quote(text)} is negative`;
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(number)) return `${column} ${quote(text)} is not a number`;
  return number > most ? `${column} ${quote(text)} is above ${most}` : number;
}
