import type { Sample } from '../sample/sample.ts';
import { quote } from '../text/plain.ts';
import { formatInstant } from '../time/instant.ts';
import { eachSample, type History } from './history.ts';
import { columns, defaultLocation, parseRow, type Row } from './row.ts';
import type { BadRow, ParsedSamples } from './text-format.ts';

/** Reads one JSON object a line, with the columns of the CSV as keys. A line that cannot be read is set aside. */
export function parseJsonLines(text: string): ParsedSamples {
  const samples: Sample[] = [];
  const bad: BadRow[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const row = parseObject(line);
    const sample = typeof row === 'string' ? row : parseRow(row);
    if (typeof sample === 'string') bad.push({ line: index + 1, message: sample });
    else samples.push(sample);
  });
  return { samples, bad };
}

/** Writes a history as JSON lines; what is not recorded is left out, and so is the default location. */
export function formatJsonLines(history: History): string {
  return Array.from(eachSample([history]), (sample) => `${JSON.stringify(toObject(sample))}\n`).join('');
}

function toObject(sample: Sample): object {
  return {
    check: sample.check,
    time: formatInstant(sample.timeMs),
    outcome: sample.outcome,
    status: sample.status ?? undefined,
    duration_ms: sample.durationMs ?? undefined,
    location: sample.location === defaultLocation ? undefined : sample.location,
    reason: sample.reason ?? undefined,
    attempts: sample.attempts ?? undefined,
  };
}

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
