import { markdownTable } from 'markdown-table';
import { count } from '../text/plain.ts';
import { codeCell, codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { checkRows, headlineFigures, incidentRows, objectiveRows } from './rows.ts';
import type { Report } from './schema.ts';

const verdictIcons = { pass: '✅', warn: '⚠️', inconclusive: '❔', fail: '❌' } as const;
const outcomeIcons = { good: '✅', degraded: '⚠️', unknown: '❔', bad: '❌' } as const;
const objectiveIcons = { met: '✅', 'at-risk': '⚠️', inconclusive: '❔', breached: '❌' } as const;

/** Incidents beyond these are in the report. */
const maxIncidents = 5;

/** Rows beyond this are counted, not shown. */
const maxRows = 50;

/**
 * Renders a report as GitHub-flavoured Markdown for job summaries and comments: the verdict in one line, what it rests
 * on, then the tables. All text of the report is treated as hostile. At most 150 KB, of the 1 MiB a summary may have.
 */
export function renderMarkdown(report: Report): string {
  return [
    headline(report),
    reasonList(report),
    checkTable(report),
    objectiveTable(report),
    incidentTable(report),
    noticeList(report),
  ]
    .filter((section) => section !== '')
    .join('\n\n')
    .concat('\n');
}

function headline(report: Report): string {
  const { status } = report.verdict;
  const figures = headlineFigures(report);
  return `## ${verdictIcons[status]} ${escapeMarkdown(report.service, 100)}: ${status}${figures === '' ? '' : `\n\n${figures}`}`;
}

function reasonList({ verdict }: Report): string {
  const lines = verdict.reasons
    .slice(0, maxRows)
    .map(
      ({ severity, subject, message }) =>
        `- ${verdictIcons[severity]} ${codeSpan(subject, 120)} ${escapeMarkdown(message, 300)}`,
    );
  return [...lines, ...more(verdict.reasons.length, '- ')].join('\n');
}

function checkTable(report: Report): string {
  const rows = checkRows(report);
  if (rows.length === 0) return '';
  const body = rows
    .slice(0, maxRows)
    .map((row) => [
      `${outcomeIcons[row.outcome]} ${row.outcome}`,
      codeCell(row.id, 120),
      row.status,
      row.duration,
      codeCell(row.detail),
    ]);
  return section(
    'Checks',
    [['Outcome', 'Check', 'Status', 'Duration', 'Detail'], ...body],
    ['l', 'l', 'r', 'r', 'l'],
    rows.length,
  );
}

function objectiveTable(report: Report): string {
  const rows = objectiveRows(report, maxRows);
  if (rows.length === 0) return '';
  const body = rows.map((row) => [
    `${objectiveIcons[row.status]} ${row.status}`,
    codeCell(row.id, 200),
    row.target,
    row.attained,
    row.budget,
    row.trend,
    row.samples,
    row.coverage,
  ]);
  return section(
    'Objectives',
    [['Status', 'Objective', 'Target', 'Attained', 'Budget left', 'Trend', 'Good samples', 'Coverage'], ...body],
    ['l', 'l', 'r', 'r', 'r', 'l', 'r', 'r'],
    report.objectives.length,
  );
}

function incidentTable(report: Report): string {
  const rows = incidentRows(report, maxIncidents);
  if (rows.length === 0) return '';
  const body = rows.map(({ from, check, duration, bad, cost }) => [from, codeCell(check, 120), duration, bad, cost]);
  const table = [['Since', 'Check', 'Lasted', 'Bad samples', 'Of the budget'], ...body];
  return section('What cost most', table, ['l', 'l', 'r', 'r', 'r'], rows.length);
}

function noticeList({ notices }: Report): string {
  return notices.map((notice) => `> ${escapeMarkdown(notice)}`).join('\n>\n');
}

function section(title: string, table: string[][], align: string[], rows: number): string {
  return [`### ${title}`, '', markdownTable(table, { align, alignDelimiters: false }), ...more(rows, '\n')].join('\n');
}

function more(total: number, prefix: string): string[] {
  return total > maxRows ? [`${prefix}… and ${count(total - maxRows, 'more row')} in the report`] : [];
}
