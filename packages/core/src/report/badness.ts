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

export const badnessOfCheck = ({ outcome }: Pick<ReportCheck, 'outcome'>): number => outcomeBadness[outcome];
export const badnessOfObjective = ({ status }: Pick<ReportObjective, 'status'>): number => objectiveBadness[status];
export const badnessOfDeadline = ({ status }: Pick<ReportDeadline, 'status'>): number => deadlineBadness[status];
