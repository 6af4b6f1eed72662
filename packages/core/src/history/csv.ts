import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Sample } from '../sample/sample.ts';
import { quote } from '../text/plain.ts';
import { didYouMean } from '../text/suggestion.ts';
import { eachSample, type History } from './history.ts';
import { type Column, columns, formatRow, parseRow } from './row.ts';
import { type BadRow, FormatError, type ParsedSamples } from './text-format.ts';

const required: readonly Column[] = ['check', 'time', 'outcome'];
const alwaysWritten = 5;

/**
 * Reads the CSV of a history (RFC 4180, a header, columns in any order). A row of the wrong width or with a field that
 * cannot be read is set aside with its line number. Throws a `FormatError` when there is no usable header.
 */
export function parseCsv(text: string): ParsedSamples {
  const samples: Sample[] = [];
  const bad: BadRow[] = [];
  let header: readonly Column[] | undefined;
  let lastLine = 0;
  const onRecord = (fields: string[], { lines }: { lines: number }): null => {
    lastLine = lines;
    if (header === undefined) {
      header = parseHeader(fields);
    } else if (fields.length !== header.length) {
      bad.push({ line: lines, message: `${fields.length} fields where the header has ${header.length}` });
    } else {
      const sample = parseRow(Object.fromEntries(header.map((column, index) => [column, fields[index]])));
      if (typeof sample === 'string') bad.push({ line: lines, message: sample });
      else samples.push(sample);
    }
    return null;
  };
  parse(text, {
    bom: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: onRecord,
    on_skip: (error) => {
      // A quote that is never closed takes everything after it along; any other costs its own row.
      const isUnclosed = error?.code === 'CSV_QUOTE_NOT_CLOSED';
      const line = isUnclosed ? lastLine + 1 : Number(error?.['lines'] ?? lastLine + 1);
      bad.push({
        line,
        message: isUnclosed ? 'a quote that is never closed: this row and all after it were skipped' : 'broken quoting',
      });
      lastLine = line;
    },
  });
  if (header === undefined) throw new FormatError('no header: the first line must name the columns');
  return { samples, bad };
}

/** Writes a history as CSV. The optional columns are written only when a sample has something in them. */
export function formatCsv(history: History): string {
  const rows = Array.from(eachSample([history]), formatRow);
  const written = columns.filter((column, index) => index < alwaysWritten || rows.some((row) => row[column] !== ''));
  return stringify(
    rows.map((row) => written.map((column) => row[column])),
    { header: true, columns: [...written] },
  );
}

function parseHeader(fields: readonly string[]): readonly Column[] {
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
