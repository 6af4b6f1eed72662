import { parse } from 'csv-parse';
import { quote } from '../../text/plain.ts';
import { didYouMean } from '../../text/suggestion.ts';
import { type Column, columns, parseRow } from '../row.ts';
import { FormatError, type ParsedSamples, type SampleReader, sortRows } from './parsed-samples.ts';

const required: readonly Column[] = ['check', 'time', 'outcome'];

/** Longer rows are no rows: a quote was opened, and not closed. */
const longestRow = 100_000;

type Row = Parameters<typeof sortRows>[0] extends Iterable<infer Each> ? Each : never;

/**
 * Reads the CSV of a history (RFC 4180, a header, columns in any order). A row of the wrong width or with a field that
 * cannot be read is set aside with its line number. Throws a `FormatError` when there is no usable header.
 */
export const readCsv: SampleReader = async function* ({ text }) {
  const rows = createRowReader();
  for await (const piece of text) yield await rows.read(piece);
  yield await rows.end();
};

/** Rows of a CSV that comes in pieces. csv-parse is a stream; its records are taken on their way in, so none comes out. */
function createRowReader() {
  let found: Row[] = [];
  let header: readonly Column[] | undefined;
  let fault: unknown = null;
  let lastLine = 0;
  const parser = parse({
    bom: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: longestRow,
    on_record: (fields: string[], { lines }) => {
      lastLine = lines;
      if (header === undefined) header = parseHeader(fields);
      else found.push({ line: lines, sample: parseFields(fields, header) });
      return null;
    },
  });
  parser.on('skip', (error: { code: string; lines?: number }) => {
    // A quote that is never closed takes everything after it along; any other costs its own row.
    const isUnclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
    const line = isUnclosed ? lastLine + 1 : Number(error.lines ?? lastLine + 1);
    const unclosed = 'a quote that is never closed: this row and all after it were skipped';
    found.push({ line, sample: isUnclosed ? unclosed : 'broken quoting' });
    lastLine = line;
  });
  parser.on('error', (error) => {
    fault ??= error;
  });
  parser.resume();
  const take = (): ParsedSamples => {
    if (fault !== null) throw fault;
    const taken = sortRows(found);
    found = [];
    return taken;
  };
  return {
    read: (piece: string) =>
      new Promise<void>((resolve) => {
        parser.write(piece, () => resolve());
      }).then(take),
    end: async () => {
      await new Promise<void>((resolve) => {
        parser.on('close', resolve).end();
      });
      if (header === undefined && fault === null)
        throw new FormatError('no header: the first line must name the columns');
      return take();
    },
  };
}

function parseFields(fields: readonly string[], header: readonly Column[]) {
  if (fields.length !== header.length) return `${fields.length} fields where the header has ${header.length}`;
  return parseRow(Object.fromEntries(header.map((column, index) => [column, fields[index]])));
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
