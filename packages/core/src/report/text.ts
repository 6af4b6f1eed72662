import { count, plainLine } from '../text/plain.ts';
import { listSubjects, reasonRows } from './reason-rows.ts';
import {
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
import { renderTable } from './table.ts';

/** How a text is set off: what a terminal can show, or nothing at all. */
export type Emphasis = 'good' | 'warning' | 'bad' | 'muted' | 'strong';
export type Paint = (text: string, emphasis: Emphasis) => string;

const marks = {
  good: ['✔', 'good'],
  met: ['✔', 'good'],
  pass: ['✔', 'good'],
  degraded: ['!', 'warning'],
  'at-risk': ['!', 'warning'],
  warn: ['!', 'warning'],
  unknown: ['?', 'warning'],
  inconclusive: ['?', 'warning'],
  bad: ['✘', 'bad'],
  breached: ['✘', 'bad'],
  fail: ['✘', 'bad'],
} as const satisfies Record<string, readonly [string, Emphasis]>;

/** Rows beyond this are counted, not shown; those that are not good come first. */
const maxRows = 200;

function more(rows: number, noun: string): string {
  return rows > maxRows ? `\n… and ${count(rows - maxRows, `more ${noun}`)} in the report (--format json)` : '';
}

/**
 * Renders a report for a terminal or a log: tables, reasons, and the verdict last, where the eye ends. Text from
 * elsewhere is cut to one line without control characters. `paint` adds colour; the default adds none.
 */
export function renderText(report: Report, paint: Paint = (text) => text): string {
  const mark = (word: Marked) => paintMark(word, paint);
  const rows = checkRows(report);
  const checks = rows.slice(0, maxRows).map((row) => [mark(row.outcome), row.id, row.status, row.duration, row.detail]);
  const objectives = objectiveRows(report, maxRows).map((row) => [
    paintMark(row.status, paint, row.isFailing ? 'fail' : row.status),
    row.id,
    row.target,
    row.attained,
    row.budget,
    row.trend,
    row.samples,
    row.coverage,
  ]);
  const why = reasonRows(report);
  const reasons = why.slice(0, maxRows).map((row) => {
    const [sign, emphasis] = marks[row.severity];
    const then = row.remedy === '' ? '' : `; ${plainLine(row.remedy)}`;
    const subjects = listSubjects(row, (subject) => plainLine(subject));
    return `  ${paint(sign, emphasis)} ${subjects}: ${plainLine(row.message, 500)}${then}`;
  });
  const deadlines = deadlineRows(report, maxRows).map((row) => [
    row.date,
    row.left,
    row.status,
    row.id,
    row.title,
    row.source,
  ]);
  const table = (head: readonly string[], rows: readonly string[][], align: string, trusted: readonly number[]) =>
    rows.length === 0 ? '' : renderTable(head, rows, align, trusted);
  // Marks are ours, and may be coloured; any other cell may hold anything.
  const marked = [0];
  return [
    table(['CHECKS', '', 'STATUS', 'DURATION', 'DETAIL'], checks, 'llrrl', marked) + more(rows.length, 'check'),
    table(
      ['OBJECTIVES', '', 'TARGET', 'ATTAINED', 'BUDGET LEFT', 'TREND', 'GOOD SAMPLES', 'COVERAGE'],
      objectives,
      'lllrrlrr',
      marked,
    ) + more(report.objectives.length, 'objective'),
    table(['DATE', 'LEFT', 'STATUS', 'DEADLINE', 'WHAT', 'SOURCE'], deadlines, 'lrllll', []) +
      more(report.deadlines.length, 'deadline'),
    evidenceSection('EVIDENCE', evidenceRows(report), paint),
    evidenceSection('TO BE REVIEWED', candidateRows(report), paint),
    changeSection(report, paint),
    reasons.length === 0 ? '' : [paint('WHY', 'muted'), ...reasons].join('\n') + more(why.length, 'reason'),
    report.notices.map((notice) => paint(`Note: ${plainLine(notice, 500)}`, 'muted')).join('\n'),
    renderVerdict(report, paint),
  ]
    .filter((section) => section !== '')
    .join('\n\n')
    .concat('\n');
}

/** What a report came to, in one line. */
export function renderVerdict(report: Report, paint: Paint = (text) => text): string {
  const { status, mode } = report.verdict;
  const figures = headlineFigures(report);
  const advice = mode === 'advise' ? '; advice only, it fails nothing' : '';
  const verdict = paint(`${plainLine(report.service, 100)}: ${paintMark(status, paint)}`, 'strong');
  return `${verdict}${figures === '' ? '' : ` (${figures})`}${advice}`;
}

type Marked = keyof typeof marks;

/** A word behind its sign, which may be that of another. */
function paintMark(word: Marked, paint: Paint, as: Marked = word): string {
  const [sign, emphasis] = marks[as];
  return paint(`${sign} ${word}`, emphasis);
}

function evidenceSection(title: string, rows: readonly EvidenceRow[], paint: Paint): string {
  if (rows.length === 0) return '';
  const lines = rows.slice(0, maxRows).map(({ id, evidence, url }) => {
    const words = [plainLine(evidence, 500), plainLine(url, 300)].filter((part) => part !== '');
    return `  ${plainLine(id)}: ${words.join(' → ')}`;
  });
  return `${[paint(title, 'muted'), ...lines].join('\n')}${more(rows.length, 'deadline')}`;
}

function changeSection({ changes }: Report, paint: Paint): string {
  if (changes === null) return '';
  const since = plainLine(describeBase(changes), 150);
  const rows = changeRows(changes);
  if (rows.length === 0) return paint(`Nothing changed since ${since}.`, 'muted');
  const lines = rows
    .slice(0, maxRows)
    .map(({ arrow, subject, words }) => `  ${arrow} ${plainLine(subject)}: ${plainLine(words, 300)}`);
  return `${[paint(`CHANGED SINCE ${since}`, 'muted'), ...lines].join('\n')}${more(rows.length, 'change')}`;
}
