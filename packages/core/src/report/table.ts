import Table from 'cli-table3';
import { plainLine } from '../text/plain.ts';

const bare = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .map((place) => [place, '']),
);

/**
 * Draws a table without lines. `align` has one letter a column, `l` or `r`. Cells are cut to one harmless line, but for
 * those of the columns in `trusted`, which are ours and may hold colours.
 */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: string,
  trusted: readonly number[] = [],
): string {
  const table = new Table({
    chars: { ...bare, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: Array.from(align, (letter) => (letter === 'r' ? 'right' : 'left')),
  });
  table.push([...head]);
  for (const row of rows) {
    table.push(row.map((cell, column) => (trusted.includes(column) ? cell : plainLine(cell, 120))));
  }
  const lines = table.toString().split('\n');
  return lines.map((line) => line.trimEnd()).join('\n');
}
