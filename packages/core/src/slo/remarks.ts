import type { Maintenance } from '../config/config.ts';
import { formatPercent } from '../text/percent.ts';
import { count } from '../text/plain.ts';
import { describeDuration } from '../time/duration.ts';
import type { ObjectiveFigures } from './figures.ts';
import { objectiveName } from './objective-name.ts';

/** A schedule that delivers less than this share of its slots is worth a word. */
const deliveredShare = 0.75;

/** What many objectives have in common is said once; so many things are said of each kind. */
const mostRemarks = 3;

/** What a reader of some figures should know about how far they can be believed. Weighs on no verdict. */
export function remarksOn(all: readonly ObjectiveFigures[], maintenance: readonly Maintenance[]): string[] {
  return [
    ...limited(all.flatMap(methodRemark), 'objective'),
    ...limited([...new Set(all.flatMap(cadenceRemark))], 'cadence'),
    ...maintenanceRemark(all, maintenance),
  ];
}

function methodRemark({ objective, check, sli, byOccurrences }: ObjectiveFigures): string[] {
  if (sli.attainment === null || byOccurrences === null) return [];
  const name = objectiveName({ id: objective.id, check });
  return [
    `${name} attained ${formatPercent(sli.attainment)} by ${objective.budgeting}, and ${formatPercent(byOccurrences)} by ` +
      `counting samples: ${whyDifferent(objective)}.`,
  ];
}

function whyDifferent({ budgeting, sliceTarget, missing }: ObjectiveFigures['objective']): string {
  if (missing === 'bad' && budgeting.endsWith('timeslices')) return 'slices without a sample count as bad';
  return budgeting === 'timeslices' && sliceTarget < 1
    ? 'a slice may hold failures and be good'
    : 'what was sampled more often counts for more, and outages slow the sampler';
}

function cadenceRemark({ declaredCadenceMs: declared, measuredCadenceMs: measured }: ObjectiveFigures): string[] {
  if (declared === null || measured === null || declared / measured >= deliveredShare) return [];
  return [
    `Checks were to run every ${describeDuration(declared)}; the median gap was ${describeDuration(measured)}: the scheduler ` +
      `delivered about ${formatPercent(declared / measured, 0)} of them.`,
  ];
}

function maintenanceRemark(all: readonly ObjectiveFigures[], maintenance: readonly Maintenance[]): string[] {
  const excluded = all.reduce((most, { counts }) => Math.max(most, counts.excluded), 0);
  if (excluded === 0) return [];
  const reasons = [...new Set(maintenance.map(({ reason }) => reason))].join(', ');
  return [`Up to ${count(excluded, 'sample')} of a check fell into maintenance (${reasons}), and count as nothing.`];
}

function limited(remarks: readonly string[], noun: string): string[] {
  const rest = remarks.length - mostRemarks;
  return rest > 0
    ? [...remarks.slice(0, mostRemarks), `… and ${count(rest, `more ${noun}`)} like that.`]
    : [...remarks];
}
