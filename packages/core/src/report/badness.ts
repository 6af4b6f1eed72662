import type { ReportCheck, ReportDeadline, ReportObjective } from './schema.ts';

// How bad a state is: the higher, the worse. What leaves a thing open stands between what passes and what fails.

/** Nobody could tell. */
export const openBadness = 2;

const outcomeBadness = { good: 0, degraded: 1, unknown: openBadness, bad: 3 } as const;
const objectiveBadness = { met: 0, 'at-risk': 1, inconclusive: openBadness, breached: 3 } as const;
const deadlineBadness = {
  done: 0,
  resolved: 0,
  ok: 0,
  snoozed: 0,
  due: 1,
  inconclusive: openBadness,
  overdue: 3,
} as const;

/** How bad the outcome of a check is. */
export function badnessOfCheck({ outcome }: Pick<ReportCheck, 'outcome'>): number {
  return outcomeBadness[outcome];
}

/** How bad the status of an objective is. */
export function badnessOfObjective({ status }: Pick<ReportObjective, 'status'>): number {
  return objectiveBadness[status];
}

/** How bad the status of a deadline is. */
export function badnessOfDeadline({ status }: Pick<ReportDeadline, 'status'>): number {
  return deadlineBadness[status];
}
