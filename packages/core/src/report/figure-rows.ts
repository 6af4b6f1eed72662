import { objectiveName } from '../slo/objective-name.ts';
import { formatPercent } from '../text/percent.ts';
import { formatCount } from '../text/plain.ts';
import { describeDuration } from '../time/duration.ts';
import { byUrgency, minuteOf, named } from './rows.ts';
import type { Report, ReportObjective } from './schema.ts';

// What tables say of objectives beyond whether they are met.

/** How sure the figures of an objective are, and how fast things go, as a row of a table; `''` where nobody can tell. */
export interface FigureRow {
  readonly id: string;
  /** Wilson's interval of the share of good samples or slices. */
  readonly interval: string;
  /** How many independent samples its samples are worth. */
  readonly worth: string;
  readonly goneIn: string;
  /** Mean times until an incident is seen, and until it is seen to be over. */
  readonly detected: string;
  readonly recovered: string;
  /** The 50th, 95th and 99th percentile of durations. */
  readonly durations: string;
}

/** Rows for the objectives that were judged by samples, the worst first. */
export function figureRows(report: Report): FigureRow[] {
  return byUrgency(report)
    .filter(({ status, parts }) => status !== 'inconclusive' && parts === null)
    .map((objective) => ({
      id: named(objective, objectiveName(objective)),
      interval: describeInterval(objective.interval),
      worth: objective.effectiveSamples === null ? '' : formatCount(Math.floor(objective.effectiveSamples)),
      goneIn: objective.budget.exhaustsInSeconds === 0 ? 'gone' : describeSeconds(objective.budget.exhaustsInSeconds),
      detected: describeSeconds(objective.meanTimes.detectSeconds),
      recovered: describeSeconds(objective.meanTimes.recoverSeconds),
      durations: describePercentiles(objective.durationMs),
    }));
}

function describeInterval(interval: ReportObjective['interval']): string {
  return interval === null ? '' : `${formatPercent(interval.low)} to ${formatPercent(interval.high)}`;
}

function describeSeconds(seconds: number | null): string {
  return seconds === null ? '' : describeDuration(seconds * 1000);
}

function describePercentiles(durations: ReportObjective['durationMs']): string {
  return durations === null ? '' : `${[durations.p50, durations.p95, durations.p99].map(formatCount).join(', ')} ms`;
}

/** An incident as a row of a table. */
export interface IncidentRow {
  readonly from: string;
  readonly check: string;
  readonly duration: string;
  readonly bad: string;
  /** What it took of the budget of the objective. */
  readonly cost: string;
  readonly objective: string;
}

/** Rows for the incidents that cost most, each check and beginning once, with the objective that it cost most. */
export function incidentRows(report: Report, most: number): IncidentRow[] {
  const judged = report.objectives.filter(({ status }) => status !== 'inconclusive');
  const all = judged.flatMap((objective) =>
    objective.incidents.costliest.map((incident) => ({
      ...incident,
      objective: named(objective, objectiveName(objective)),
    })),
  );
  const costliest = [...all].sort((a, b) => (b.budgetShare ?? 0) - (a.budgetShare ?? 0));
  const distinct = new Map<string, (typeof all)[number]>();
  for (const incident of costliest) {
    const key = JSON.stringify([incident.check, incident.location, incident.from]);
    if (!distinct.has(key)) distinct.set(key, incident);
  }
  return [...distinct.values()]
    .slice(0, most)
    .map(({ from, to, check, location, durationSeconds, bad, budgetShare, objective }) => ({
      from: minuteOf(from),
      check: location === report.run.location ? check : `${check} (${location})`,
      duration: `${to === null ? 'goes on, ' : ''}${describeDuration(durationSeconds * 1000)}`,
      bad: formatCount(bad),
      cost: budgetShare === null ? '' : formatPercent(budgetShare, 1),
      objective,
    }));
}
