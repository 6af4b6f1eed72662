import { quote } from '../../text/plain.ts';
import { columns, parseRow, type Row } from '../row.ts';
import { linesOf } from './lines.ts';
import { type SampleReader, sortRows } from './parsed-samples.ts';

/** Reads one JSON object a line, with the columns of the CSV as keys. A line that cannot be read is set aside. */
export const readJsonLines: SampleReader = async function* ({ text }) {
  for await (const lines of linesOf(text)) {
    const filled = lines.filter((each) => each.text.trim() !== '');
    yield sortRows(
      filled.map(({ line, text: json }) => {
        const row = parseObject(json);
        return { line, sample: typeof row === 'string' ? row : parseRow(row) };
      }),
    );
  }
};

function parseObject(line: string): Row | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
  const row: Record<string, string> = {};
  for (const [key, field] of Object.entries(value)) {
    if (!columns.some((column) => column === key)) return `unknown key ${quote(key)}`;
    if (field === null) continue;
    if (typeof field !== 'string' && typeof field !== 'number') return `${key} is neither text nor a number`;
    row[key] = String(field);
  }
  return row;
}
