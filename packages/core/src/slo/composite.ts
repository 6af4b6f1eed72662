import { computeBudget, cutOff, decimal } from './budget.ts';
import type { FigureParts, ObjectiveFigures } from './figures.ts';
import { noIncidents } from './incidents.ts';
import type { Composite } from './objective.ts';
import type { SampleCounts } from './tally.ts';
import { overlapMs } from './window.ts';

/** A share of a composite: how much was lost of how much, and how much it weighs. */
interface Part {
  readonly lost: number;
  readonly base: number;
  readonly weight: number;
}

/**
 * What parts attain together, 0..1 or below; `null` where none has data. `mean` is the weighted mean of those that have data
 * (Elastic's composite SLO); `sum` is what is left once what each has lost, times its weight, is taken away (OpenSLO's
 * composites: two parts at 95 % are 90 %), which can be less than nothing.
 */
export function combineParts(parts: readonly Part[], combine: Composite['combine']): number | null {
  const lost = lostBy(parts, combine);
  return lost === null ? null : decimal(1 - lost);
}

/** What parts lose together, of one. */
function lostBy(parts: readonly Part[], combine: Composite['combine']): number | null {
  const known = parts.filter(({ base }) => base > 0);
  if (known.length === 0) return null;
  const lost = known.reduce((sum, part) => sum + (part.weight * part.lost) / part.base, 0);
  return decimal(combine === 'mean' ? lost / known.reduce((sum, { weight }) => sum + weight, 0) : lost);
}

/**
 * Computes a composite objective from the figures of its parts over its own window. Failures that parts share are not
 * counted twice: its counts are those of the part with the most bad samples. Burn rates are its parts' business.
 */
export function computeComposite(
  { objective, window, periodMs, excluded }: Pick<FigureParts, 'objective' | 'window' | 'periodMs' | 'excluded'>,
  { parts, combine }: Composite,
  figuresOf: (id: string) => readonly ObjectiveFigures[],
): ObjectiveFigures {
  const weighed = parts.map(({ objective: id, weight }) => {
    const figures = figuresOf(id);
    const sum = (of: (each: ObjectiveFigures) => number) => figures.reduce((total, each) => total + of(each), 0);
    return { id, weight, figures, lost: sum(({ sli }) => sli.lost), base: sum(({ sli }) => sli.base) };
  });
  const known = weighed.filter(({ base }) => base > 0).flatMap(({ figures }) => figures);
  const measured = known.filter(({ counts }) => counts.total > 0);
  const lost = lostBy(weighed, combine);
  const attainment = lost === null ? null : Math.max(0, decimal(1 - lost));
  const counts = weighed.map(({ figures }) => addUp(figures.map((each) => each.counts))).reduce(worse);
  const base = lost === null ? 0 : 1;
  const judgedMs = window.toMs - window.fromMs - overlapMs(excluded, window.fromMs, window.toMs);
  const budget = computeBudget({ lost: lost ?? 0, base }, objective.target, judgedMs, 'time');
  return {
    objective,
    check: null,
    window,
    periodMs,
    counts,
    sli: { good: counts.good, bad: counts.bad, total: counts.total, lost: lost ?? 0, base, attainment, coverage: null },
    budget,
    exhaustsInSeconds: budget !== null && budget.remaining <= 0 ? 0 : null,
    burnRates: [],
    recoversMs: null,
    trend: trendOf(weighed, combine),
    incidents: noIncidents,
    percentiles: null,
    interval: null,
    exactInterval: null,
    effectiveSamples: null,
    other: null,
    // It is covered as little as its least covered part, and as old as its oldest. A check of a part that has no data at all is
    // that part's business.
    coverage: least(measured.map(({ coverage }) => coverage)),
    sliceMs: null,
    declaredCadenceMs: most(known.map(({ declaredCadenceMs }) => declaredCadenceMs)),
    measuredCadenceMs: most(known.map(({ measuredCadenceMs }) => measuredCadenceMs)),
    delivery: null,
    silentParts: weighed.filter((part) => part.base === 0).map(({ id }) => id),
    oldestMs: least(measured.map(({ oldestMs }) => oldestMs)),
    newestMs: least(measured.map(({ newestMs }) => newestMs)),
    newestKnownMs: most(weighed.flatMap(({ figures }) => figures.map(({ newestKnownMs }) => newestKnownMs))),
    recentFailures: Math.max(0, ...known.map(({ recentFailures }) => recentFailures)),
  };
}

/** What the parts attained together in each part of the window, by the mean of their checks there. */
function trendOf(
  weighed: readonly { readonly weight: number; readonly figures: readonly ObjectiveFigures[] }[],
  combine: Composite['combine'],
): (number | null)[] {
  const length = Math.max(0, ...weighed.flatMap(({ figures }) => figures.map(({ trend }) => trend.length)));
  return Array.from({ length }, (_, index) => {
    const parts = weighed.map(({ weight, figures }) => {
      const known = figures.map(({ trend }) => trend[index]).filter((value) => typeof value === 'number');
      return { lost: known.reduce((sum, value) => sum + 1 - value, 0), base: known.length, weight };
    });
    const attained = combineParts(parts, combine);
    return attained === null ? null : Math.max(0, cutOff(attained));
  });
}

function worse(a: SampleCounts, b: SampleCounts): SampleCounts {
  return b.bad > a.bad || (b.bad === a.bad && b.total > a.total) ? b : a;
}

function addUp(all: readonly SampleCounts[]): SampleCounts {
  const sum = (key: keyof SampleCounts) => all.reduce((total, counts) => total + counts[key], 0);
  return {
    good: sum('good'),
    bad: sum('bad'),
    total: sum('total'),
    unknown: sum('unknown'),
    excluded: sum('excluded'),
  };
}

/** The least of some figures; `null` where one of them is not known. */
function least(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length || known.length === 0 ? null : Math.min(...known);
}

function most(values: readonly (number | null)[]): number | null {
  return Math.max(0, ...values.map((value) => value ?? 0)) || null;
}
