import { markdownTable } from 'markdown-table';
import { count, formatCount } from '../text/plain.ts';
import { codeCell, codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { figureRows, incidentRows } from './figure-rows.ts';
import { listSubjects, reasonRows } from './reason-rows.ts';
import {
  type CheckRow,
  candidateRows,
  changeRows,
  checkRows,
  deadlineRows,
  describeBase,
  type EvidenceRow,
  evidenceRows,
  headlineFigures,
  objectiveRows,
} from './rows.ts';
import type { Report } from './schema.ts';

const verdictIcons = { pass: '✅', warn: '⚠️', inconclusive: '❔', fail: '❌' } as const;
const outcomeIcons = { good: '✅', degraded: '⚠️', unknown: '❔', bad: '❌' } as const;
const objectiveIcons = { met: '✅', 'at-risk': '⚠️', inconclusive: '❔', breached: '❌' } as const;

/** Incidents beyond these are in the report. */
const maxIncidents = 5;

/** Rows beyond this are counted, not shown. */
const maxRows = 50;

/** Changes beyond these are in the report: what got worse comes first. */
const maxChanges = 10;

/** So many checks that are good are nothing to hide. */
const maxGoodInSight = 5;

/** How much room there is, and where the whole of it is to be seen. */
export interface MarkdownOptions {
  /** In UTF-8. */
  readonly maxBytes?: number;
  /** What is said where something had to be left out; Markdown of ours. */
  readonly whereElse?: string;
}

/** A job summary takes 1 MiB, and GitHub drops a longer one. */
const summaryBytes = 1_000_000;

/**
 * Renders a report as GitHub-flavoured Markdown for job summaries, comments and check runs: the verdict in one line, what it
 * rests on, then the tables. All text of the report is treated as hostile. Where there is no room for all of it, whole
 * sections are left out, and named.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { maxBytes = summaryBytes, whereElse = 'The whole of it is in the report.' } = options;
  const sections = [
    { name: 'the verdict', text: [headline(report), overrideNote(report)].filter((part) => part !== '').join('\n\n') },
    { name: 'reasons', text: reasonList(report) },
    { name: 'what changed', text: changeList(report) },
    { name: 'objectives', text: objectiveTable(report) },
    { name: 'checks that are not good', text: notGoodTable(report) },
    { name: 'deadlines', text: deadlineTable(report) },
    { name: 'what is to be reviewed', text: candidateList(report) },
    { name: 'what deadlines rest on', text: evidenceList(report) },
    { name: 'good checks', text: goodTable(report) },
    { name: 'what cost most', text: incidentTable(report) },
    { name: 'how sure, and how fast', text: figureTable(report) },
    { name: 'notices', text: noticeList(report) },
  ].filter(({ text }) => text !== '');
  return fit(sections, maxBytes, whereElse);
}

/** Sections that fit, in their order; a table that does not fit costs nothing that comes after it its place. */
function fit(sections: readonly { name: string; text: string }[], maxBytes: number, whereElse: string): string {
  const apology = (names: readonly string[]) => `> Left out for want of room: ${names.join(', ')}. ${whereElse}`;
  // Room for the longest apology is kept from the start.
  const room = maxBytes - Buffer.byteLength(apology(sections.map(({ name }) => name))) - 4;
  const kept: string[] = [];
  const leftOut: string[] = [];
  let used = 0;
  for (const { name, text } of sections) {
    const bytes = Buffer.byteLength(text) + 2;
    if (used + bytes <= room) {
      kept.push(text);
      used += bytes;
    } else leftOut.push(name);
  }
  return `${[...kept, ...(leftOut.length === 0 ? [] : [apology(leftOut)])].join('\n\n')}\n`;
}

function headline(report: Report): string {
  const { status } = report.verdict;
  const figures = headlineFigures(report);
  return `## ${verdictIcons[status]} ${escapeMarkdown(report.service, 100)}: ${status}${figures === '' ? '' : `\n\n${figures}`}`;
}

/** That it fails nothing, or that somebody has let it pass: never said in small print. */
function overrideNote({ verdict: { mode, override } }: Report): string {
  const by = override === null || override.by === '' ? '' : ` by ${codeSpan(override.by, 100)}`;
  return [
    override === null
      ? ''
      : `⚠️ Overridden${by} (${override.source}), it was ${override.of}: ${escapeMarkdown(override.reason, 300)}`,
    mode === 'advise' ? 'ℹ️ Advice only: this verdict fails nothing.' : '',
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}

function reasonList(report: Report): string {
  const rows = reasonRows(report);
  const lines = rows.slice(0, maxRows).map((row) => {
    const { severity, message, remedy } = row;
    const then = remedy === '' ? '' : `; ${escapeMarkdown(remedy, 200)}`;
    const listed = listSubjects(row, (subject) => codeSpan(subject, 120));
    const subjects = row.subjects.length > 1 ? `${listed}:` : listed;
    return `- ${verdictIcons[severity]} ${subjects} ${escapeMarkdown(message, 300)}${then}`;
  });
  return [...lines, ...more(rows.length, '- ')].join('\n');
}

function changeList({ changes }: Report): string {
  if (changes === null) return '';
  const rows = changeRows(changes);
  const since = `since ${escapeMarkdown(describeBase(changes), 150)}`;
  if (rows.length === 0) return `Nothing changed ${since}.`;
  const lines = rows
    .slice(0, maxChanges)
    .map(({ arrow, subject, words }) => `- ${arrow} ${codeSpan(subject, 120)} ${escapeMarkdown(words, 300)}`);
  return [`### Changed ${since}`, '', ...lines, ...more(rows.length, '- ', maxChanges)].join('\n');
}

function notGoodTable(report: Report): string {
  const rows = checkRows(report).filter(({ outcome }) => outcome !== 'good');
  if (rows.length === 0) return '';
  const body = rows
    .slice(0, maxRows)
    .map((row) => [
      `${outcomeIcons[row.outcome]} ${row.outcome}`,
      codeCell(row.id, 120),
      row.status,
      row.duration,
      codeCell(row.detail),
      escapeMarkdown(row.phases, 300),
    ]);
  const head = ['Outcome', 'Check', 'Status', 'Duration', 'Detail', 'Phases'];
  return section('Checks that are not good', [head, ...body], ['l', 'l', 'r', 'r', 'l', 'l'], rows.length);
}

function goodTable(report: Report): string {
  const rows = checkRows(report).filter(({ outcome }) => outcome === 'good');
  if (rows.length === 0) return '';
  const title = `${outcomeIcons.good} ${count(rows.length, 'good check')}`;
  const body = rows.slice(0, maxRows).map(goodCells);
  const table = rowsOf([['Check', 'Status', 'Duration', 'Target'], ...body], ['l', 'r', 'r', 'l'], rows.length);
  return rows.length > maxGoodInSight ? folded(title, table) : `### ${title}\n\n${table}`;
}

function goodCells({ id, status, duration, detail }: CheckRow): string[] {
  return [codeCell(id, 120), status, duration, codeCell(detail)];
}

function objectiveTable(report: Report): string {
  const rows = objectiveRows(report, maxRows);
  if (rows.length === 0) return '';
  const body = rows.map((row) => [
    `${row.isFailing ? objectiveIcons.breached : objectiveIcons[row.status]} ${row.status}`,
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

function deadlineTable(report: Report): string {
  const rows = deadlineRows(report, maxRows);
  if (rows.length === 0) return '';
  const body = rows.map(({ date, left, status, id, title, source }) => [
    escapeMarkdown(date),
    left,
    status,
    codeCell(id, 120),
    codeCell(title, 200),
    codeCell(source, 120),
  ]);
  const head = ['Date', 'Days left', 'Status', 'Deadline', 'What', 'Source'];
  return section('Deadlines', [head, ...body], ['l', 'r', 'l', 'l', 'l', 'l'], report.deadlines.length);
}

function candidateList(report: Report): string {
  const rows = candidateRows(report);
  if (rows.length === 0) return '';
  const how = 'Dates in the prose of changelogs: declare each with its true date, or as done.';
  return ['### To be reviewed', '', how, '', ...evidenceLines(rows)].join('\n');
}

function evidenceList(report: Report): string {
  const rows = evidenceRows(report);
  return rows.length === 0 ? '' : folded('What the deadlines rest on', evidenceLines(rows).join('\n'));
}

function evidenceLines(rows: readonly EvidenceRow[]): string[] {
  const lines = rows.slice(0, maxRows).map(({ id, evidence, url }) => {
    const words = [escapeMarkdown(evidence, 500), codeSpan(url, 300)].filter((part) => part !== '');
    return `- ${codeSpan(id, 120)} ${words.join(' → ')}`;
  });
  return [...lines, ...more(rows.length, '- ')];
}

function incidentTable(report: Report): string {
  const rows = incidentRows(report, maxIncidents);
  if (rows.length === 0) return '';
  const body = rows.map(({ from, check, duration, bad, cost, objective }) => {
    return [from, codeCell(check, 120), duration, bad, cost, codeCell(objective, 200)];
  });
  const table = [['Since', 'Check', 'Lasted', 'Bad samples', 'Of the budget', 'Of objective'], ...body];
  return folded('What cost most', rowsOf(table, ['l', 'l', 'r', 'r', 'r', 'l'], rows.length));
}

function figureTable(report: Report): string {
  const rows = figureRows(report);
  if (rows.length === 0) return '';
  const body = rows.slice(0, maxRows).map(({ id, interval, worth, goneIn, detected, recovered, durations }) => {
    return [codeCell(id, 200), interval, worth, goneIn, detected, recovered, durations];
  });
  const head = [
    'Objective',
    '95 % interval',
    'Independent samples',
    'Budget gone in',
    'Seen after (MTTD)',
    'Over after (MTTR)',
    'p50, p95, p99',
  ];
  return folded('How sure, and how fast', rowsOf([head, ...body], ['l', 'r', 'r', 'r', 'r', 'r', 'r'], rows.length));
}

function noticeList({ notices }: Report): string {
  return notices.map((notice) => `> ${escapeMarkdown(notice)}`).join('\n>\n');
}

function section(title: string, table: string[][], align: string[], rows: number): string {
  return `### ${title}\n\n${rowsOf(table, align, rows)}`;
}

/** Shown only when it is asked for. The title is HTML: words of ours. */
function folded(title: string, markdown: string): string {
  return `<details><summary>${title}</summary>\n\n${markdown}\n\n</details>`;
}

function rowsOf(table: string[][], align: string[], rows: number): string {
  return [markdownTable(table, { align, alignDelimiters: false }), ...more(rows, '\n')].join('\n');
}

function more(total: number, prefix: string, most = maxRows): string[] {
  return total > most ? [`${prefix}… and ${formatCount(total - most)} more in the report`] : [];
}
