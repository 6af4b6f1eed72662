import { parse } from 'csv-parse/sync';
import type { Sample } from '../../sample/sample.ts';
import { quote } from '../../text/plain.ts';
import { didYouMean } from '../../text/suggestion.ts';
import { type Column, columns, parseRow } from '../row.ts';
import { type Line, linesOf } from './lines.ts';
import { FormatError, type SampleReader, sortRows } from './parsed-samples.ts';

const required: readonly Column[] = ['check', 'time', 'outcome'];

/** A record with quotes may go on over so many characters: beyond that a quote was opened, and not closed. */
const longestRecord = 100_000;

/** One record of a CSV: its fields, or what is wrong with its quotes. */
interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[] | string;
}

/**
 * Reads the CSV of a history (RFC 4180, a header, columns in any order). A row of the wrong width or with a field that
 * cannot be read is set aside with its line number, and costs only itself. Throws a `FormatError` when there is no usable
 * header.
 */
export const readCsv: SampleReader = async function* ({ text }) {
  let header: readonly Column[] | undefined;
  let held: readonly Line[] = [];
  const parseLines = (lines: readonly Line[], isLast: boolean) => {
    const { records, rest } = recordsOf(lines, isLast);
    held = rest;
    const rows: { line: number; sample: Sample | string }[] = [];
    for (const { line, fields } of records) {
      if (header === undefined) header = parseHeader(fields);
      else rows.push({ line, sample: parseFields(fields, header) });
    }
    return sortRows(rows);
  };
  for await (const lines of linesOf(text)) yield parseLines([...held, ...lines], false);
  yield parseLines(held, true);
  if (header === undefined) throw new FormatError('no header: the first line must name the columns');
};

/**
 * Puts lines together to records. A line without a quote is one, and needs no parser. One with an odd number of quotes
 * goes on in the lines after it, until the number is even; where that does not come to a record, only its first line is
 * given up. `rest` is what may go on in lines to come.
 */
function recordsOf(
  lines: readonly Line[],
  isLast: boolean,
): { readonly records: CsvRecord[]; readonly rest: readonly Line[] } {
  const records: CsvRecord[] = [];
  for (let first = 0; first < lines.length; ) {
    const { line, text } = lines[first] as Line;
    if (!text.includes('"')) {
      const row = withoutReturn(text);
      if (row !== '') records.push({ line, fields: row.split(',') });
      first++;
      continue;
    }
    const end = endOfRecord(lines, first);
    if (end === 'to come' && !isLast) return { records, rest: lines.slice(first) };
    const isClosed = typeof end === 'number';
    const fields = isClosed ? parseRecord(lines.slice(first, end)) : null;
    records.push({ line, fields: fields ?? (isClosed ? 'broken quoting' : 'a quote that is never closed') });
    first = fields === null || !isClosed ? first + 1 : end;
  }
  return { records, rest: [] };
}

/** The line after the last of a record, by its quotes: `to come` where they are not even yet, `never` where it is too long by then. */
function endOfRecord(lines: readonly Line[], first: number): number | 'to come' | 'never' {
  let quotes = 0;
  let length = 0;
  for (let index = first; index < lines.length; index++) {
    const { text } = lines[index] as Line;
    for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes++;
    // With what ends the line: empty ones are part of it, too.
    length += text.length + 1;
    if (quotes % 2 === 0) return index + 1;
    if (length > longestRecord) return 'never';
  }
  return 'to come';
}

/** The fields of a record with quotes; `null` where they are not as RFC 4180 has them. */
function parseRecord(lines: readonly Line[]): readonly string[] | null {
  try {
    const text = withoutReturn(lines.map((each) => each.text).join('\n'));
    // Nothing else ends a record here, so that a line break within quotes stays what it is.
    const [fields, ...more] = parse(text, { record_delimiter: ['\n'], relax_column_count: true });
    return more.length === 0 && fields !== undefined ? fields : null;
  } catch {
    return null;
  }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

function parseFields(fields: CsvRecord['fields'], header: readonly Column[]): Sample | string {
  if (typeof fields === 'string') return fields;
  if (fields.length !== header.length) return `${fields.length} fields where the header has ${header.length}`;
  return parseRow(Object.fromEntries(header.map((column, index) => [column, fields[index]])));
}

function parseHeader(fields: CsvRecord['fields']): readonly Column[] {
  if (typeof fields === 'string') throw new FormatError(`not the CSV of a history: ${fields} in its first line`);
  const names = fields.map((field) => field.trim());
  const faults = names.flatMap((name, index) => {
    if (!columns.some((column) => column === name))
      return [`unknown column ${quote(name)}${didYouMean(name, columns)}`];
    return names.indexOf(name) === index ? [] : [`column ${quote(name)} stands twice`];
  });
  const missing = required.filter((column) => !names.includes(column)).map((column) => `no column "${column}"`);
  if (faults.length + missing.length > 0) {
    throw new FormatError(
      `not the CSV of a history: ${[...missing, ...faults].join(', ')}; expected ${columns.join(',')}`,
    );
  }
  return names as Column[];
}
