import type { Sample } from '../../sample/sample.ts';
import { quote } from '../../text/plain.ts';
import { parseRow } from '../row.ts';
import { linesOf } from './lines.ts';
import { type SampleReader, sortRows } from './parsed-samples.ts';

const fileName = /^(.+)_report\.log$/;
const rowPattern = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}), *(success|failed)(?:, *(\d+(?:\.\d+)?))? *$/;

/**
 * Reads the logs that statsig-io/statuspage and mehatab/fettle keep: a file for each check, `KEY_report.log`, and in it a
 * line for each run, `2024-02-05 22:25, success, 0.233972`, in UTC. The third field, where there is one, is the duration
 * in seconds (fettle), or the HTTP status (forks of statuspage): three digits and no point.
 */
export const readStatusLog: SampleReader = async function* ({ name, text }) {
  const check = checkOfLog(name);
  for await (const lines of linesOf(text)) {
    const filled = lines.filter((each) => each.text.trim() !== '');
    yield sortRows(filled.map(({ line, text: row }) => ({ line, sample: parseLogLine(check, row) })));
  }
};

/** The check a log is about, by the name of its file. */
export function checkOfLog(name: string): string {
  return fileName.exec(name)?.[1] ?? name.replace(/\.log$/, '');
}

/** Whether a line is one of such a log. */
export function isLogLine(line: string): boolean {
  return rowPattern.test(line.trimEnd());
}

/** A line of a log as a sample, or what is wrong with it. */
export function parseLogLine(check: string, line: string): Sample | string {
  const match = rowPattern.exec(line.trimEnd());
  if (match === null) return `${quote(line)} is not "YYYY-MM-DD HH:MM, success|failed[, seconds or HTTP status]"`;
  const [, date, time, result, third = ''] = match;
  const isStatus = /^\d{3}$/.test(third);
  return parseRow({
    check,
    time: `${date}T${time}Z`,
    outcome: result === 'success' ? 'good' : 'bad',
    status: isStatus && third !== '000' ? third : '',
    duration_ms: isStatus || third === '' ? '' : String(Math.round(Number(third) * 1000)),
  });
}
