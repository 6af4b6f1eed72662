import type { Composite } from '../config/config.ts';
import { computeBudget } from './budget.ts';
import type { FigureParts, ObjectiveFigures } from './figures.ts';
import type { SampleCounts } from './tally.ts';

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
  const known = parts.filter(({ base }) => base > 0);
  if (known.length === 0) return null;
  const lost = known.reduce((sum, part) => sum + (part.weight * part.lost) / part.base, 0);
  const weight = combine === 'mean' ? known.reduce((sum, part) => sum + part.weight, 0) : 1;
  return Number((1 - lost / weight).toPrecision(15));
}

/** Computes a composite objective from the figures of those it is made of. What one part cannot tell, it cannot either. */
export function computeComposite(
  { objective, window, periodMs }: Pick<FigureParts, 'objective' | 'window' | 'periodMs'>,
  { parts, combine }: Composite,
  figuresOf: (id: string) => readonly ObjectiveFigures[],
): ObjectiveFigures {
  const weighed = parts.map(({ objective: id, weight }) => {
    const figures = figuresOf(id);
    const sum = (of: (each: ObjectiveFigures) => number) => figures.reduce((total, each) => total + of(each), 0);
    return { weight, figures, lost: sum(({ sli }) => sli.lost), base: sum(({ sli }) => sli.base) };
  });
  const all = weighed.flatMap(({ figures }) => figures);
  const combined = combineParts(weighed, combine);
  const attainment = combined === null ? null : Math.max(0, combined);
  const counts = addUp(all.map((each) => each.counts));
  const lost = combined === null ? 0 : Number((1 - combined).toPrecision(15));
  const base = combined === null ? 0 : 1;
  return {
    objective,
    check: null,
    window,
    periodMs,
    counts,
    sli: { good: counts.good, bad: counts.bad, total: counts.total, lost, base, attainment },
    budget: computeBudget(lost, base, objective.target, window.toMs - window.fromMs, 'time'),
    exhaustsInSeconds: null,
    burnRates: [],
    trend: [],
    incidents: [],
    meanTimes: { detectMs: null, recoverMs: null },
    interval: null,
    exactInterval: null,
    effectiveSamples: null,
    byOccurrences: null,
    // The part that was seen least, and longest ago, is as far as anybody can see.
    coverage: least(all.map(({ coverage }) => coverage)),
    sliceMs: null,
    declaredCadenceMs: most(all.map(({ declaredCadenceMs }) => declaredCadenceMs)),
    measuredCadenceMs: most(all.map(({ measuredCadenceMs }) => measuredCadenceMs)),
    newestMs: least(all.map(({ newestMs }) => newestMs)),
    recentFailures: all.reduce((sum, { recentFailures }) => sum + recentFailures, 0),
  };
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
