import type { ObjectivePolicy } from '../config/config.ts';
import { isBudgetBelow } from '../slo/budget.ts';
import type { ObjectiveFigures } from '../slo/figures.ts';
import { objectiveName } from '../slo/objective-name.ts';
import { formatPercent, formatTarget } from '../text/percent.ts';
import { count } from '../text/plain.ts';
import { describeDuration, formatDuration } from '../time/duration.ts';
import { formatInstant } from '../time/instant.ts';
import type { ReasonCode, Status, VerdictReason } from './reason.ts';

/** What an objective's figures come to under its policy. */
export interface ObjectiveJudgement {
  readonly figures: ObjectiveFigures;
  readonly status: 'met' | 'at-risk' | 'breached' | 'inconclusive';
  readonly reasons: readonly VerdictReason[];
}

/**
 * Judges figures, in this order: too little evidence is inconclusive and says nothing else about the budget; then the
 * budget fails, or warns; a failure just now warns whatever the rest says. Breached means attainment < target, and
 * fails only with at least `min-failures` failures.
 */
export function judgeObjective(figures: ObjectiveFigures, nowMs: number): ObjectiveJudgement {
  const policy = figures.objective.gate;
  const gaps = findGaps(figures, policy, nowMs);
  const budget = gaps.length > 0 ? [] : judgeBudget(figures, policy);
  const reasons = [...gaps, ...budget, ...judgeRecent(figures, policy)].map(({ code, severity, message }) => ({
    code,
    severity,
    subject: objectiveName({ id: figures.objective.id, check: figures.check }),
    message,
  }));
  return { figures, status: statusOf(figures, gaps.length > 0, budget.length > 0), reasons };
}

type Finding = Pick<VerdictReason, 'code' | 'message'> & { readonly severity: Exclude<Status, 'pass'> };

function statusOf(figures: ObjectiveFigures, hasGaps: boolean, isLow: boolean): ObjectiveJudgement['status'] {
  const { attainment, objective } = figures;
  if (hasGaps || attainment === null) return 'inconclusive';
  if (attainment < objective.target) return 'breached';
  return isLow ? 'at-risk' : 'met';
}

function findGaps(figures: ObjectiveFigures, policy: ObjectivePolicy, nowMs: number): Finding[] {
  const { counts, coverage, newestMs, objective } = figures;
  const window = formatDuration(objective.windowMs);
  if (counts.total === 0 || newestMs === null) {
    const unknown = counts.unknown === 0 ? '' : ` (${count(counts.unknown, 'sample')} could not be measured)`;
    return [inconclusive('no-data', `no counted sample in the last ${window}${unknown}`)];
  }
  const cadenceMs = Math.max(figures.declaredCadenceMs ?? 0, figures.measuredCadenceMs ?? 0);
  const found: Finding[] = [];
  if (cadenceMs > 0 && nowMs - newestMs > policy.stale * cadenceMs) {
    const newest = `the newest sample is from ${formatInstant(newestMs)}`;
    const allowed = `more than ${policy.stale} × the cadence of ${describeDuration(cadenceMs)} ago`;
    found.push(inconclusive('stale', `${newest}, ${allowed}`));
  }
  if (counts.total < policy.minSamples) {
    found.push(
      inconclusive(
        'too-few-samples',
        `${count(counts.total, 'sample')} in the last ${window}, ${policy.minSamples} are needed`,
      ),
    );
  }
  if ((coverage ?? 0) < policy.minCoverage) {
    const share = coverage === null ? 'an unknown share' : formatPercent(coverage, 1);
    found.push(
      inconclusive(
        'low-coverage',
        `samples cover ${share} of the last ${window}, ${formatTarget(policy.minCoverage)} is needed`,
      ),
    );
  }
  return found;
}

function judgeBudget(figures: ObjectiveFigures, policy: ObjectivePolicy): Finding[] {
  const { budget, counts } = figures;
  const { warn, fail } = policy.budget;
  const { target } = figures.objective;
  const isBelow = (threshold: number) => isBudgetBelow(threshold, counts.bad, counts.total, target);
  if (budget === null || !isBelow(Math.max(warn, fail))) return [];
  const measured = describeFigures(figures);
  if (!isBelow(fail)) {
    return [{ code: 'budget-low', severity: 'warn', message: `${measured}, warned below ${formatTarget(warn)}` }];
  }
  if (counts.bad < policy.minFailures) {
    const few = `but ${count(counts.bad, 'failure')} cannot fail it: ${policy.minFailures} are needed`;
    return [{ code: 'too-few-failures', severity: 'warn', message: `${measured}, ${few}` }];
  }
  return [{ code: 'budget-exhausted', severity: 'fail', message: `${measured}, failed below ${formatTarget(fail)}` }];
}

function describeFigures({ objective, attainment, budget, counts }: ObjectiveFigures): string {
  const bad = `${counts.bad.toLocaleString('en-US')} bad of ${count(counts.total, 'sample')} over ${formatDuration(objective.windowMs)}`;
  const goal = `${formatPercent(attainment ?? 0)} attained, target ${formatTarget(objective.target)}`;
  return `${bad}: ${goal}; error budget left ${formatPercent(budget?.remaining ?? 0, 1)}`;
}

function judgeRecent({ recentFailures }: ObjectiveFigures, { recent }: ObjectivePolicy): Finding[] {
  if (recent === null || recentFailures < recent.failures) return [];
  const message = `${count(recentFailures, 'failed check')} in the last ${formatDuration(recent.windowMs)}`;
  return [{ code: 'recent-failure', severity: 'warn', message }];
}

function inconclusive(code: ReasonCode, message: string): Finding {
  return { code, severity: 'inconclusive', message };
}
