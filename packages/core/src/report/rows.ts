import { isHealthy } from '../sample/outcome.ts';
import { countsSlices } from '../slo/objective.ts';
import { objectiveName } from '../slo/objective-name.ts';
import { formatPercent, formatTarget } from '../text/percent.ts';
import { compareText, count, formatCount } from '../text/plain.ts';
import { describeDuration } from '../time/duration.ts';
import { badnessOfDeadline } from './badness.ts';
import type { Report, ReportChanges, ReportCheck, ReportObjective } from './schema.ts';
import { budgetBar, sparkline, trendArrow } from './sketch.ts';

// What the tables say, whatever draws them. Cells are plain text from anywhere: whoever draws them escapes them.

/** A check as a row of a table. */
export interface CheckRow {
  readonly outcome: ReportCheck['outcome'];
  readonly id: string;
  readonly status: string;
  readonly duration: string;
  /** What the duration went on; `''` where that is not known. */
  readonly phases: string;
  /** What was wrong, and what was checked. */
  readonly detail: string;
}

/** An objective as a row of a table. */
export interface ObjectiveRow {
  readonly status: ReportObjective['status'];
  /** Whether it fails the verdict. */
  readonly isFailing: boolean;
  readonly id: string;
  readonly target: string;
  readonly attained: string;
  /** What is left, as a bar and in words. */
  readonly budget: string;
  /** The parts of the window, one character each, and where it is going. */
  readonly trend: string;
  readonly samples: string;
  readonly coverage: string;
}

/** The name of a thing, after its service's where a report is of several. */
export function named({ service }: { readonly service?: string | undefined }, name: string): string {
  return service === undefined ? name : `${service}: ${name}`;
}

/** The name of a check of a report, with its location where that is not the run's own. */
export function checkName(check: ReportCheck, { run }: Report): string {
  return named(check, check.location === run.location ? check.id : `${check.id} (${check.location})`);
}

/** Rows for the checks, those that are not good first, else in the report's order. */
export function checkRows(report: Report): CheckRow[] {
  const isGood = ({ outcome }: ReportCheck) => outcome === 'good';
  const ordered = [...report.checks.filter((check) => !isGood(check)), ...report.checks.filter(isGood)];
  return ordered.map((check) => ({
    outcome: check.outcome,
    id: checkName(check, report),
    status: check.status === null ? '' : String(check.status),
    duration: check.durationMs === null ? '' : `${Math.round(check.durationMs)} ms`,
    phases: describePhases(check),
    detail: describeCheck(check),
  }));
}

/** `DNS 1, connect 2, TLS 30, first byte 2970, body 0 ms`: the phases there were; of a journey, how long each step took. */
function describePhases({ phases, steps }: ReportCheck): string {
  if (steps.length > 0) return steps.map(({ name, durationMs }) => `${name} ${Math.round(durationMs)} ms`).join(', ');
  if (phases === null) return '';
  const timed = [
    ['DNS', phases.dnsMs],
    ['connect', phases.connectMs],
    ['TLS', phases.tlsMs],
    ['first byte', phases.firstByteMs],
    ['body', phases.downloadMs],
  ] as const;
  const known = timed.flatMap(([phase, ms]) => (ms === null ? [] : [`${phase} ${Math.round(ms)}`]));
  return known.length === 0 ? '' : `${known.join(', ')} ms`;
}

/** What was wrong with a check, what it is of, and how often it was tried where once was not enough: a check that flaps is seen. */
function describeCheck(check: ReportCheck): string {
  const tries = check.attempts > 1 ? count(check.attempts, 'attempt') : '';
  const [what, ...more] = [describeFailures(check), check.target, tries].filter((part) => part !== '');
  return more.length === 0 ? (what ?? '') : `${what} (${more.join(', ')})`;
}

/** What was wrong with a check, in one line; `''` where nothing was. */
export function describeFailures(check: ReportCheck): string {
  // The history remembers why, and no more than that.
  return check.failures.map(({ reason, detail }) => (detail === '' ? reason : `${reason}: ${detail}`)).join('; ');
}

/**
 * From what must be seen to what need not be. Unlike a verdict, which is no better than what nobody could tell: where there is
 * room for a few, hundreds of checks that are new would hide the one that is about to fail.
 */
const objectiveOrder = ['breached', 'at-risk', 'inconclusive', 'met'] as const;

/** The objectives, those first that fail the verdict, then the worst, else in the report's order. */
export function byUrgency({ objectives }: Report): ReportObjective[] {
  const rankOf = (each: ReportObjective) =>
    objectiveOrder.indexOf(each.status) - (isFailing(each) ? objectiveOrder.length : 0);
  return [...objectives].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Whether an objective fails the verdict. One that is only at risk may: its budget burns too fast. */
function isFailing({ reasons }: ReportObjective): boolean {
  return reasons.some(({ severity }) => severity === 'fail');
}

/** Rows for the objectives that there is room for, the worst first, else in the report's order. */
export function objectiveRows(report: Report, most: number): ObjectiveRow[] {
  return byUrgency(report)
    .slice(0, most)
    .map((objective) => ({
      status: objective.status,
      isFailing: isFailing(objective),
      id: named(objective, objectiveName(objective)),
      target: `${formatTarget(objective.target)} over ${windowOf(objective)}`,
      attained: objective.attainment === null ? 'no data' : formatPercent(objective.attainment),
      // What is too little to judge by is too little to frighten anybody with.
      budget: objective.status === 'inconclusive' ? '' : describeBudget(objective.budget),
      trend: `${sparkline(objective.trend, objective.target)} ${trendArrow(objective.trend, objective.target)}`.trim(),
      samples: describeSamples(objective),
      coverage: objective.coverage === null ? '' : formatPercent(objective.coverage, 1),
    }));
}

/** `2 of 3 checks healthy, 1 of 1 objective met, 2 deadlines due`: the figures of the headline; `''` where there are none. */
export function headlineFigures(report: Report): string {
  const healthy = report.checks.filter(isHealthy).length;
  const degraded = report.checks.filter(({ outcome }) => outcome === 'degraded').length;
  const checks = `${healthy} of ${count(report.checks.length, 'check')} healthy`;
  const met = report.objectives.filter(({ status }) => status === 'met').length;
  const parts = [
    report.checks.length > 0 ? `${checks}${degraded > 0 ? ` (${degraded} degraded)` : ''}` : '',
    report.objectives.length > 0 ? `${met} of ${count(report.objectives.length, 'objective')} met` : '',
    pressingDeadlines(report),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** `2 deadlines overdue, 3 due`; `''` where none presses. */
function pressingDeadlines({ deadlines }: Report): string {
  // Of what is only to be reviewed, that its source cannot be read is told once, and elsewhere.
  const pressing = deadlines.filter(({ status, candidate }) => status !== 'inconclusive' || !candidate);
  const counted = ['overdue', 'due', 'inconclusive']
    .map((status) => ({ number: pressing.filter((each) => each.status === status).length, status }))
    .filter(({ number }) => number > 0);
  return counted
    .map(({ number, status }, index) => `${index === 0 ? count(number, 'deadline') : number} ${status}`)
    .join(', ');
}

function describeBudget({ remaining, remainingSeconds }: ReportObjective['budget']): string {
  if (remaining === null || remainingSeconds === null) return '';
  return `${budgetBar(remaining)} ${formatPercent(remaining, 1)} (${describeDuration(remainingSeconds * 1000)})`;
}

function windowOf({ calendar, windowSeconds }: ReportObjective): string {
  return calendar === null ? describeDuration(windowSeconds * 1000) : `this ${calendar}`;
}

function describeSamples(objective: ReportObjective): string {
  const { good, total, parts, budgeting } = objective;
  // Its parts have samples, and each its own.
  if (parts !== null) return count(parts.length, 'objective');
  if (budgeting === 'ratio-timeslices') return `mean of ${count(total, 'slice')}`;
  return `${formatCount(good)} of ${formatCount(total)}${countsSlices(budgeting) ? ' slices' : ''}`;
}

/** The report that another was compared with: `main at abc1234, 2026-11-24 10:00 UTC`, as far as it is known. */
export function describeBase({ since }: ReportChanges): string {
  const commit = since.commit === '' ? '' : `at ${since.commit.slice(0, 7)}`;
  const origin = [since.branch, commit].filter((part) => part !== '').join(' ');
  return [origin, minuteOf(since.generatedAt)].filter((part) => part !== '').join(', ');
}

const changeArrows = { better: '↗', worse: '↘', neither: '→' } as const;

/** A change as a line of a list. */
export interface ChangeRow {
  readonly arrow: string;
  readonly subject: string;
  readonly words: string;
}

/** Lines for what has changed since another report, what got worse first. */
export function changeRows({ items }: ReportChanges): ChangeRow[] {
  return items.map(({ subject, was, is, direction }) => ({
    arrow: changeArrows[direction],
    subject,
    words: was === '' ? `new: ${is}` : is === '' ? `no longer there, was ${was}` : `${is}; was ${was}`,
  }));
}

/** An instant to the minute, `2026-11-24 10:00 UTC`. */
export function minuteOf(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}

/** A deadline as a row of a table. */
export interface DeadlineRow {
  readonly date: string;
  readonly left: string;
  readonly status: Report['deadlines'][number]['status'];
  readonly id: string;
  readonly title: string;
  /** Its source, and where it was found. */
  readonly source: string;
}

/** Rows for the deadlines that there is room for, those that press, by date; those without one come last. */
export function deadlineRows({ deadlines }: Report, most: number): DeadlineRow[] {
  const dateOf = ({ date }: Report['deadlines'][number]) => date ?? '9999-99-99';
  return [...deadlines]
    .sort((a, b) => badnessOfDeadline(b) - badnessOfDeadline(a))
    .slice(0, most)
    .sort((a, b) => compareText(dateOf(a), dateOf(b)) || compareText(a.id, b.id))
    .map(({ date, daysLeft, status, id, title, source, candidate, place, service }) => ({
      date: date ?? 'unknown',
      left: daysLeft === null ? '' : String(daysLeft),
      status,
      id: named({ service }, id),
      title: withoutId(title, id),
      source: [source, candidate ? '(to be reviewed)' : '', place === null ? '' : `${place.file}:${place.line}`]
        .filter((part) => part !== '')
        .join(' '),
    }));
}

/** What a title says beyond the name of the thing, which stands beside it: `GET /a ends` of `api/GET /a` is `ends`. */
function withoutId(title: string, id: string): string {
  const name = `${id.slice(id.indexOf('/') + 1)} `;
  return title.startsWith(name) ? title.slice(name.length) : title;
}

/** What a deadline rests on. */
export interface EvidenceRow {
  readonly id: string;
  readonly evidence: string;
  /** Where it can be read up; `''` = nowhere. */
  readonly url: string;
}

/** Statuses of deadlines that nobody asks about. */
const quiet: readonly Report['deadlines'][number]['status'][] = ['ok', 'done', 'resolved'];

/** Lines for the dates that were found in prose, which somebody has to look at. */
export function candidateRows({ deadlines, generatedAt }: Report): EvidenceRow[] {
  return deadlines
    .filter(({ candidate, status }) => candidate && status !== 'snoozed')
    .map((deadline) => toEvidence(deadline, generatedAt));
}

/** Lines for what the other deadlines rest on, as far as there is more to say than their row does, those that press first. */
export function evidenceRows({ deadlines, generatedAt }: Report): EvidenceRow[] {
  const told = deadlines.filter(({ candidate, status }) => !candidate || status === 'snoozed');
  const isQuiet = ({ status }: Report['deadlines'][number]) => quiet.includes(status);
  return [...told.filter((each) => !isQuiet(each)), ...told.filter(isQuiet)]
    .map((deadline) => toEvidence(deadline, generatedAt))
    .filter(({ evidence, url }) => evidence !== '' || url !== '');
}

/** With when it was seen first, and last where that is not now. */
function toEvidence(deadline: Report['deadlines'][number], generatedAt: string): EvidenceRow {
  const { id, evidence, url, firstSeen, lastSeen } = deadline;
  const [first, last, today] = [firstSeen, lastSeen, generatedAt].map((instant) => instant?.slice(0, 10) ?? '');
  const parts = [
    evidence,
    first === '' || first === today ? '' : `first seen ${first}`,
    last === '' || last === today ? '' : `last seen ${last}`,
  ];
  return { id, evidence: parts.filter((part) => part !== '').join('; '), url };
}
