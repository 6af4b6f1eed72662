import { formatPercent, formatTarget } from '../text/percent.ts';
import { count, formatCount } from '../text/plain.ts';
import { selectNames } from '../text/select.ts';
import { describeDuration } from '../time/duration.ts';
import type { ObjectiveFigures } from './figures.ts';
import type { OtherMethod } from './method-comparison.ts';
import { countsSlices, type Maintenance } from './objective.ts';
import { objectiveName } from './objective-name.ts';
import type { ResolvedObjectives } from './resolve.ts';
import { samplesToShow } from './sampling.ts';

/** A schedule that delivers less than this share of its slots is worth a word. */
const deliveredShare = 0.75;

/** What many objectives have in common is said once; so many things are said of each kind. */
const mostRemarks = 3;

/** What a reader of some figures should know about how far they can be believed. Weighs on no verdict. */
export async function remarksOn(
  all: readonly ObjectiveFigures[],
  { known }: Pick<ResolvedObjectives, 'known'>,
  maintenance: readonly Maintenance[],
): Promise<string[]> {
  return [
    ...limited(all.flatMap(methodRemark), 'objective'),
    ...limited(cadenceRemarks(all), 'cadence'),
    ...limited(finenessRemarks(all), 'target'),
    ...limited(sliceRemarks(all), 'slice'),
    ...(await maintenanceRemark(all, known, maintenance)),
  ];
}

function methodRemark(figures: ObjectiveFigures): string[] {
  const { objective, check, sli, other, counts } = figures;
  // Too little to judge by is too little to compare.
  if (sli.attainment === null || other === null || counts.total < objective.gate.minSamples) return [];
  const name = objectiveName({ id: objective.id, check });
  const how = { occurrences: 'by counting samples', 'time-weighted': 'by time' }[other.budgeting];
  const attained = `${formatPercent(sli.attainment)} by ${objective.budgeting}, and ${formatPercent(other.attainment)} ${how}`;
  return [`${name} attained ${attained}: ${whyDifferent(figures, other, sli.attainment < other.attainment)}.`];
}

/** By how much longer a bad sample must stand than a good one, for outages to slow the sampler. */
const slowerBy = 1.1;

function whyDifferent({ objective, coverage }: ObjectiveFigures, { stoodMs }: OtherMethod, isLower: boolean): string {
  const { budgeting, sliceTarget, missing } = objective;
  if (countsSlices(budgeting) && missing !== 'ignore' && isLower === (missing === 'bad') && (coverage ?? 1) < 1)
    return `slices without a sample count as ${missing}`;
  const isFlattering = budgeting === 'occurrences' ? !isLower : isLower;
  if (stoodMs !== null && isFlattering && stoodMs.bad > slowerBy * stoodMs.good) {
    const [bad, good] = [describeDuration(stoodMs.bad), describeDuration(stoodMs.good)];
    return `outages slow the sampler (a bad sample stood for ${bad}, a good one for ${good})`;
  }
  if (budgeting === 'timeslices') {
    if (isLower && sliceTarget < 1) return 'a slice that holds too many failures is bad as a whole';
    if (isLower) return 'one failure makes all of its slice bad';
    return sliceTarget < 1 ? 'a slice may hold failures and be good' : 'failures that share a slice count once';
  }
  return 'what was sampled more often counts for more when samples are counted';
}

/** Of checks that were to run equally often, what is said of those that did so least. */
function cadenceRemarks(all: readonly ObjectiveFigures[]): string[] {
  const known = all.flatMap(({ declaredCadenceMs, measuredCadenceMs, delivery }) =>
    declaredCadenceMs === null || measuredCadenceMs === null || delivery === null
      ? []
      : { declaredMs: declaredCadenceMs, measuredMs: measuredCadenceMs, ...delivery },
  );
  return [...Map.groupBy(known, ({ declaredMs }) => declaredMs)].flatMap(([declaredMs, same]) => {
    const least = same.reduce((a, b) => (b.runs * a.expected < a.runs * b.expected ? b : a));
    if (least.runs / least.expected >= deliveredShare) return [];
    const came = `${formatCount(least.runs)} of ${count(least.expected, 'run')} came`;
    const share = formatPercent(least.runs / least.expected, 0);
    const gap = describeDuration(least.measuredMs);
    return [
      `Checks were to run every ${describeDuration(declaredMs)}: ${came} (${share}), and the median gap was ${gap}.`,
    ];
  });
}

/** Targets that no window could show at the measured cadence. Where one is declared, or slices are, the config says so by itself. */
function finenessRemarks(all: readonly ObjectiveFigures[]): string[] {
  const fine = all.flatMap(({ objective, periodMs, counts, sliceMs, declaredCadenceMs, measuredCadenceMs }) => {
    const { target, composite } = objective;
    if (declaredCadenceMs !== null || measuredCadenceMs === null || composite !== null) return [];
    const isSliced = objective.budgeting === 'timeslices' && sliceMs !== null;
    if (isSliced && objective.sliceMs !== null) return [];
    const most = Math.floor(periodMs / (isSliced ? sliceMs : measuredCadenceMs));
    const noun = isSliced ? 'slice' : 'sample';
    const shown = isSliced ? most : Math.max(counts.total, most);
    return shown < samplesToShow(target) ? { target, most: shown, noun } : [];
  });
  return [...Map.groupBy(fine, ({ target, noun }) => `${target} ${noun}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const most = same.reduce((sum, each) => Math.max(sum, each.most), 0);
    return (
      `A target of ${formatTarget(first.target)} is finer than the sampling can ever show: it takes ` +
      `${count(samplesToShow(first.target), first.noun)} without a failure to be 95 % sure of it, and a window holds about ${formatCount(most)}.`
    );
  });
}

/** Slices that somebody wants narrower than the sampling is. Where a cadence is declared, the config says so by itself. */
function sliceRemarks(all: readonly ObjectiveFigures[]): string[] {
  const narrow = all.flatMap(({ objective: { id, sliceMs }, sliceMs: used, declaredCadenceMs, measuredCadenceMs }) => {
    if (sliceMs === null || used === null || declaredCadenceMs !== null || measuredCadenceMs === null) return [];
    return sliceMs < 2 * measuredCadenceMs ? [{ id, sliceMs, measuredCadenceMs }] : [];
  });
  return [...Map.groupBy(narrow, ({ id }) => id)].map(([id, same]) => {
    const slowest = same.reduce((a, b) => (b.measuredCadenceMs > a.measuredCadenceMs ? b : a));
    return (
      `Objective ${id}: a slice of ${describeDuration(slowest.sliceMs)} is narrower than twice the cadence of ` +
      `${describeDuration(slowest.measuredCadenceMs)} that was measured, so some are empty by chance.`
    );
  });
}

/** What knows of recurrence is loaded where something was excluded. */
async function maintenanceRemark(
  all: readonly ObjectiveFigures[],
  known: readonly string[],
  maintenance: readonly Maintenance[],
): Promise<string[]> {
  // What several checks have together is no check's.
  const single = all.some(({ check }) => check !== null) ? all.filter(({ check }) => check !== null) : all;
  const excluded = single.filter(({ counts }) => counts.excluded > 0);
  if (excluded.length === 0) return [];
  const { reasonsOf } = await import('./maintenance.ts');
  const looked = excluded.map(({ objective, check, window }) => ({
    checks: check === null ? selectNames(objective.checks, known).names : [check],
    window,
  }));
  const reasons = reasonsOf(maintenance, known, looked).join(', ');
  const most = excluded.reduce((sum, { counts }) => Math.max(sum, counts.excluded), 0);
  return [
    `Up to ${count(most, 'sample')} of a check in maintenance (${reasons}) ${most === 1 ? 'counts' : 'count'} as nothing.`,
  ];
}

function limited(remarks: readonly string[], noun: string): string[] {
  const rest = remarks.length - mostRemarks;
  return rest > 0
    ? [...remarks.slice(0, mostRemarks), `… and ${count(rest, `more ${noun}`)} like that.`]
    : [...remarks];
}
