import { catalogueDate, catalogueRows } from '@fortify/core/deadline/catalogue';
import { byDate } from '@fortify/core/deadline/status';
import { formatJson } from '@fortify/core/report/json';
import { renderTable } from '@fortify/core/report/table';
import { compareText, count } from '@fortify/core/text/plain';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { type CommonOptions, clockOf, writeResult } from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** `fortify deprecations catalogue`: what is known to end, by date, and who says so. */
export async function deprecationsCatalogue(options: CommonOptions, ports: CliPorts): Promise<number> {
  const nowMs = clockOf(options, ports).now();
  const rows = catalogueRows
    .map((row) => ({ ...row, daysLeft: byDate(row.date, 0, nowMs).daysLeft }))
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  const table = rows.map(({ date, daysLeft, id, title, source }) => [date, String(daysLeft ?? ''), id, title, source]);
  const text =
    options.format === 'json'
      ? formatJson({ checked: catalogueDate, rows })
      : `${renderTable(['DATE', 'LEFT', 'ID', 'WHAT', 'SOURCE'], table, 'lrlll', [4])}\n\n${count(rows.length, 'row')}, held against their sources on ${catalogueDate}\n`;
  await writeResult(text, options, ports);
  return exitCodes.ok;
}
