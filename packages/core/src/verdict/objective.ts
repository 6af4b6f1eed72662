import { isBudgetBelow } from '../slo/budget.ts';
import type { BurnRate } from '../slo/burn-rate.ts';
import type { ObjectiveFigures } from '../slo/figures.ts';
import { chanceOf } from '../slo/interval.ts';
import { countsSlices, isProportion, type ObjectivePolicy } from '../slo/objective.ts';
import { objectiveName } from '../slo/objective-name.ts';
import { formatPercent, formatTarget } from '../text/percent.ts';
import { count, formatCount } from '../text/plain.ts';
import { dayMs, describeDuration, formatDuration } from '../time/duration.ts';
import { daysBetween, formatInstant } from '../time/instant.ts';
import type { ReasonCode, Status, VerdictReason } from './reason.ts';

/** What an objective's figures come to under its policy. */
export interface ObjectiveJudgement {
  readonly figures: ObjectiveFigures;
  readonly status: 'met' | 'at-risk' | 'breached' | 'inconclusive';
  readonly reasons: readonly VerdictReason[];
}

/**
 * Judges figures, in this order: too little evidence is inconclusive and says nothing else about the budget; then the
 * budget fails, or warns; then how fast it burns; a failure just now warns whatever the rest says. Breached means
 * attainment < target, and fails only with at least `min-failures` failures.
 */
export function judgeObjective(figures: ObjectiveFigures, nowMs: number): ObjectiveJudgement {
  const policy = figures.objective.gate;
  const gaps = findGaps(figures, policy, nowMs);
  const budget = gaps.length > 0 ? [] : [...judgeBudget(figures, policy), ...judgeBurn(figures, policy)];
  const reasons = [...gaps, ...budget, ...judgeRecent(figures, policy)].map(({ code, severity, message, remedy }) => ({
    code,
    severity,
    subject: objectiveName({ id: figures.objective.id, check: figures.check }),
    message,
    ...(remedy === undefined ? {} : { remedy }),
  }));
  return { figures, status: statusOf(figures, gaps.length > 0, budget.length > 0), reasons };
}

type Finding = Pick<VerdictReason, 'code' | 'message' | 'remedy'> & { readonly severity: Exclude<Status, 'pass'> };

function statusOf(figures: ObjectiveFigures, hasGaps: boolean, isLow: boolean): ObjectiveJudgement['status'] {
  const { sli, budget } = figures;
  if (hasGaps || sli.attainment === null || budget === null) return 'inconclusive';
  if (isBudgetBelow(budget, 0)) return 'breached';
  return isLow ? 'at-risk' : 'met';
}

function findGaps(figures: ObjectiveFigures, policy: ObjectivePolicy, nowMs: number): Finding[] {
  const { counts, coverage, newestMs, sli } = figures;
  // In most, there is no gap to be described.
  const window = () => describeWindow(figures);
  if (counts.total === 0 || newestMs === null || sli.base === 0) {
    const others = [
      counts.unknown === 0 ? [] : [`${count(counts.unknown, 'sample')} ${unmeasured(figures)}`],
      counts.excluded === 0 ? [] : [`${formatCount(counts.excluded)} in maintenance`],
    ].flat();
    const remedy =
      counts.excluded > 0
        ? 'goes away once maintenance is over and runs have recorded enough'
        : 'goes away once runs have recorded enough';
    const message = `no counted sample ${window()}${others.length === 0 ? '' : ` (${others.join(', ')})`}`;
    return [inconclusive('no-data', `${message}${describeNewest(figures, nowMs)}`, remedy)];
  }
  const cadenceMs = Math.max(figures.declaredCadenceMs ?? 0, figures.measuredCadenceMs ?? 0);
  const found: Finding[] = [];
  if (figures.silentParts.length > 0) {
    const message = `no data ${window()} of what it is made of: ${figures.silentParts.join(', ')}`;
    found.push(inconclusive('no-data', message, 'goes away once these have some'));
  }
  if (cadenceMs > 0 && nowMs - newestMs > policy.stale * cadenceMs) {
    const newest = `the newest sample is from ${formatInstant(newestMs)}`;
    const allowed = `more than ${policy.stale} × the cadence of ${describeDuration(cadenceMs)} ago`;
    found.push(inconclusive('stale', `${newest}, ${allowed}`, 'goes away with a run that records'));
  }
  if (counts.total < policy.minSamples) {
    const message = `${count(counts.total, 'sample')} ${window()}, ${formatCount(policy.minSamples)} are needed`;
    found.push(inconclusive('too-few-samples', message, remedyOfFew(figures, cadenceMs)));
  }
  if ((coverage ?? 0) < policy.minCoverage) {
    const share = coverage === null ? 'an unknown share' : formatPercent(coverage, 1);
    const needed = `${formatTarget(policy.minCoverage)} is needed`;
    const timeless = figures.objective.underMs !== null && counts.unknown > 0;
    const untold = timeless ? ` (${count(counts.unknown, 'sample')} ${unmeasured(figures)})` : '';
    const message = `samples cover ${share} ${window().replace(/^in/, 'of')}, ${needed}${untold}`;
    found.push(inconclusive('low-coverage', message, remedyOfGaps(figures, nowMs)));
  }
  return found;
}

/** That there are samples, and how old they are, where all of them are from before the window. */
function describeNewest({ newestKnownMs, window }: ObjectiveFigures, nowMs: number): string {
  if (newestKnownMs === null || newestKnownMs >= window.fromMs) return '';
  const [date, daysAgo] = [formatInstant(newestKnownMs).slice(0, 10), daysBetween(newestKnownMs, nowMs)];
  return `: the newest is from ${date}, ${daysAgo === 0 ? 'today' : `${count(daysAgo, 'day')} ago`}`;
}

/** Why samples are unknown. */
function unmeasured({ objective }: ObjectiveFigures): string {
  return objective.underMs === null ? 'could not be measured' : 'could not be measured, or have no duration';
}

/** What would bring a window the samples that it lacks: time, unless it holds no more of them at its cadence. */
function remedyOfFew({ counts, objective, window, periodMs }: ObjectiveFigures, cadenceMs: number): string {
  const lacking = objective.gate.minSamples - counts.total;
  const more = `goes away with ${count(lacking, 'more sample')}`;
  if (cadenceMs === 0) return more;
  // What is in it already came more often than its runs where a run has several samples, or comes from several places.
  const perRun = Math.max(1, Math.round((counts.total * cadenceMs) / (window.toMs - window.fromMs)));
  const most = Math.floor(periodMs / cadenceMs) * perRun;
  if (most < objective.gate.minSamples)
    return `goes away with runs more often, a longer window or a lower min-samples: this window holds about ${formatCount(most)}`;
  return `${more}, in about ${describeDuration((lacking / perRun) * cadenceMs)} at this cadence`;
}

/** What would fill a window: time, where the history is young and its runs come often enough; else more of them. */
function remedyOfGaps(figures: ObjectiveFigures, nowMs: number): string {
  const { objective, coverage, oldestMs, window } = figures;
  const lengthMs = window.toMs - window.fromMs;
  const { minCoverage } = objective.gate;
  if (coverage === null) return 'goes away once its cadence is declared (every), or measured';
  if (objective.window.kind === 'rolling' && oldestMs !== null && oldestMs > window.fromMs) {
    // As it was covered since its first sample, so it will be: wholly at most, which one sample alone would exceed.
    const share = Math.min(1, (coverage * lengthMs) / (nowMs - oldestMs));
    const filledMs = (minCoverage * lengthMs) / share;
    const cadence = hasCadence(figures) ? ' at this cadence' : '';
    const inMs = oldestMs + filledMs - nowMs;
    // A date that is today's says nothing.
    const when =
      inMs < dayMs ? `in about ${describeDuration(inMs)}` : `about ${formatInstant(nowMs + inMs).slice(0, 10)}`;
    if (filledMs <= lengthMs) return `goes away ${when}${cadence}`;
  }
  return 'goes away once runs come often enough, or with a lower min-coverage';
}

function hasCadence({ declaredCadenceMs, measuredCadenceMs }: ObjectiveFigures): boolean {
  return declaredCadenceMs !== null || measuredCadenceMs !== null;
}

function judgeBudget(figures: ObjectiveFigures, policy: ObjectivePolicy): Finding[] {
  const { budget } = figures;
  const { warn, fail } = policy.budget;
  if (budget === null || !isBudgetBelow(budget, Math.max(warn, fail))) return [];
  const measured = describeFigures(figures);
  if (!isBudgetBelow(budget, fail)) {
    const message = `${measured}, warned below ${formatTarget(warn)}`;
    return [{ code: 'budget-low', severity: 'warn', message, ...recovers(figures) }];
  }
  const failures = failuresOf(figures);
  if (failures < policy.minFailures) {
    const few = `but ${count(failures, 'failure')} cannot fail it: ${policy.minFailures} are needed`;
    return [{ code: 'too-few-failures', severity: 'warn', message: `${measured}, ${few}`, ...recovers(figures) }];
  }
  const chance = policy.confidence === null ? null : chanceOfFigures(figures);
  if (policy.confidence !== null && chance !== null && chance > 1 - policy.confidence) {
    const unsure = `but as many failures come by chance in ${formatPercent(chance, 1)} of cases: not sure enough to fail`;
    return [{ code: 'not-significant', severity: 'warn', message: `${measured}, ${unsure}`, ...recovers(figures) }];
  }
  const message = `${measured}, failed below ${formatTarget(fail)}`;
  return [{ code: 'budget-exhausted', severity: 'fail', message, ...recovers(figures) }];
}

/** When a budget is back, to the day: more would be a promise. */
function recovers({ objective, window, periodMs, recoversMs }: ObjectiveFigures): Pick<VerdictReason, 'remedy'> {
  if (recoversMs === null) return {};
  const isRenewed = objective.window.kind === 'calendar' && recoversMs >= window.fromMs + periodMs;
  const date =
    objective.window.kind === 'calendar'
      ? dateIn(objective.window.zone, recoversMs)
      : formatInstant(recoversMs).slice(0, 10);
  return { remedy: isRenewed ? `is renewed on ${date}` : `recovers about ${date} if nothing fails` };
}

/** The date that it is in a zone, `2026-08-01`: Sweden writes it so. */
function dateIn(zone: string, timeMs: number): string {
  return new Date(timeMs).toLocaleDateString('sv-SE', { timeZone: zone });
}

/** How many failures there were: bad samples, or bad slices where more of those are, for a missing one may be bad. */
function failuresOf({ objective, counts, sli }: ObjectiveFigures): number {
  return countsSlices(objective.budgeting) ? Math.max(counts.bad, sli.bad) : counts.bad;
}

/** How likely so many failures are by chance; `null` where what the objective counts is not drawn one by one. */
function chanceOfFigures({ objective, sli }: ObjectiveFigures): number | null {
  return isProportion(objective) ? chanceOf(sli.good, sli.total, objective.target) : null;
}

/** The worst that a firing row says. Of equally bad ones the first, a page before a ticket. */
function judgeBurn({ burnRates }: ObjectiveFigures, policy: ObjectivePolicy): Finding[] {
  const found = burnRates.flatMap((rate): Finding[] => {
    const action = policy.burn[rate.row.severity];
    if (action === 'ignore' || !rate.isFiring) return [];
    const severity = rate.badRuns < policy.minFailures ? 'warn' : action;
    const remedy = `stops once ${describeDuration(rate.shortMs)} have passed without a failure`;
    return [{ code: 'burn-rate', severity, message: describeBurn(rate), remedy }];
  });
  return [...found.filter(({ severity }) => severity === 'fail'), ...found].slice(0, 1);
}

function describeBurn({ row, threshold, long, short, shortMs }: BurnRate): string {
  const stretched = shortMs > row.shortMs ? ' (stretched to hold enough runs)' : '';
  const most = Number(threshold.toFixed(2));
  return (
    `burns ${rateAbove(most, long ?? 0)} × over ${formatDuration(row.longMs)} and ${rateAbove(most, short ?? 0)} × over ` +
    `${describeDuration(shortMs)}${stretched}, more than ${most} × (${row.severity})`
  );
}

/** A rate to a tenth, or as exactly as it takes to see that it is above another. */
function rateAbove(threshold: number, rate: number): string {
  return [1, 2, 3].map((digits) => rate.toFixed(digits)).find((text) => Number(text) > threshold) ?? String(rate);
}

function describeFigures(figures: ObjectiveFigures): string {
  const { objective, sli, budget } = figures;
  const goal = `${formatPercent(sli.attainment ?? 0)} attained, target ${formatTarget(objective.target)}`;
  const left = `error budget left ${formatPercent(budget?.remaining ?? 0, 1)}`;
  return `${describeCounts(figures)} over ${windowName(figures)}: ${goal}; ${left}`;
}

function describeCounts({ objective, sli, counts }: ObjectiveFigures): string {
  const of = (bad: number, total: number, noun: string) => `${formatCount(bad)} bad of ${count(total, noun)}`;
  if (objective.composite !== null) return count(objective.composite.parts.length, 'objective');
  // The share of each is what counts, and not how many are bad.
  if (objective.budgeting === 'ratio-timeslices') {
    const lost = sli.lost < 100 ? Number(sli.lost.toFixed(2)) : formatCount(Math.round(sli.lost));
    return `${lost} of ${count(sli.total, 'slice')} lost`;
  }
  if (countsSlices(objective.budgeting)) return of(sli.bad, sli.total, 'slice');
  if (objective.budgeting === 'occurrences') return of(counts.bad, counts.total, 'sample');
  return `${describeDuration(sli.lost)} bad of ${describeDuration(sli.base)} known`;
}

function describeWindow(figures: ObjectiveFigures): string {
  return figures.objective.window.kind === 'rolling'
    ? `in the last ${windowName(figures)}`
    : `of ${windowName(figures)}`;
}

function windowName({ objective: { window } }: ObjectiveFigures): string {
  return window.kind === 'rolling' ? formatDuration(window.lengthMs) : `the calendar ${window.unit} so far`;
}

function judgeRecent({ recentFailures }: ObjectiveFigures, { recent }: ObjectivePolicy): Finding[] {
  if (recent === null || recentFailures < recent.failures) return [];
  const message = `${count(recentFailures, 'bad sample')} in the last ${formatDuration(recent.windowMs)}`;
  const remedy = `stops once ${formatDuration(recent.windowMs)} have passed without one`;
  return [{ code: 'recent-failure', severity: 'warn', message, remedy }];
}

function inconclusive(code: ReasonCode, message: string, remedy: string): Finding {
  return { code, severity: 'inconclusive', message, remedy };
}
