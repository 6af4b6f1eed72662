import type { DeadlineSeverity } from '../report/deadline-severity.ts';

/** Where a deadline can come from. */
export const deadlineSources = ['config', 'header', 'certificate', 'openapi', 'feed', 'scan', 'catalogue'] as const;
type DeadlineSource = (typeof deadlineSources)[number];

/** How many days before its date a deadline warns, and fails; `null` = it never fails, not even when it is over. */
export interface Distances {
  readonly warnDays: number;
  readonly failDays: number | null;
}

/** Distances of some deadlines; `null` = of any source, of any severity. What it leaves out, a rule behind it says. */
export interface DistanceRule extends Partial<Distances> {
  readonly source: DeadlineSource | null;
  readonly severity: DeadlineSeverity | null;
}

/** How near is near: the first rule that matches counts, and the default where none does. */
export interface DeadlinePolicy extends Distances {
  readonly rules: readonly DistanceRule[];
}

/** What distances depend on. */
export interface Ranked {
  readonly source: string;
  readonly severity: DeadlineSeverity;
  /** Whether it is a date found in prose, which a person has to look at: it never fails on its own. */
  readonly candidate: boolean;
}

/** The distances of a deadline: what fails is due, so that it warns no later than it fails. */
export function distancesOf({ source, severity, candidate }: Ranked, policy: DeadlinePolicy): Distances {
  const matching: readonly Partial<Distances>[] = policy.rules.filter(
    (rule) => (rule.source ?? source) === source && (rule.severity ?? severity) === severity,
  );
  const warnDays = matching.find((rule) => rule.warnDays !== undefined)?.warnDays ?? policy.warnDays;
  if (candidate) return { warnDays, failDays: null };
  const failDays = (matching.find((rule) => rule.failDays !== undefined) ?? policy).failDays ?? null;
  return { warnDays: Math.max(warnDays, failDays ?? 0), failDays };
}
