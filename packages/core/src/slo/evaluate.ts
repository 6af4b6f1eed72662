import type { Config, Objective } from '../config/config.ts';
import { checkIds, type Outline } from '../history/history.ts';
import { compareText } from '../text/plain.ts';
import { computeFigures, type ObjectiveFigures } from './figures.ts';
import { selectChecks } from './select.ts';

/** A pattern of an objective that no check has, and what to tell the user about it. */
interface UnmatchedPattern {
  readonly objective: string;
  readonly pattern: string;
  readonly hint: string;
}

/** What one objective is computed over: one check, or several pooled (`check: null`). */
interface ObjectiveTarget {
  readonly objective: Objective;
  readonly check: string | null;
  readonly ids: readonly string[];
}

/** The targets of every objective, ordered by objective then check, and the patterns that matched nothing. */
export interface ResolvedObjectives {
  readonly targets: readonly ObjectiveTarget[];
  readonly unmatched: readonly UnmatchedPattern[];
}

/** Finds out which checks each objective speaks of, among those of the config and of the history. */
export function resolveObjectives(config: Config, history: Outline): ResolvedObjectives {
  const known = [...new Set([...config.checks.map(({ id }) => id), ...checkIds(history)])].sort(compareText);
  // All checks are those of the config: what else a history may hold, of a check long gone say, is nobody's objective.
  const all = config.checks.length > 0 ? config.checks.map(({ id }) => id) : known;
  const targets: ObjectiveTarget[] = [];
  const unmatched: UnmatchedPattern[] = [];
  for (const objective of [...config.objectives].sort((a, b) => compareText(a.id, b.id))) {
    const selection = objective.checks === null ? { ids: all } : selectChecks(objective.checks, known);
    if ('unmatched' in selection) {
      unmatched.push(...selection.unmatched.map((each) => ({ objective: objective.id, ...each })));
      continue;
    }
    const ids = [...selection.ids].sort(compareText);
    if (objective.per === 'all') targets.push({ objective, check: null, ids });
    else targets.push(...ids.map((id) => ({ objective, check: id, ids: [id] })));
  }
  return { targets, unmatched };
}

/** Computes every target over a history as of `nowMs`. Pure: the same input, the same figures. */
export function computeObjectives(
  { targets }: ResolvedObjectives,
  config: Config,
  history: Outline,
  nowMs: number,
): ObjectiveFigures[] {
  const seriesOf = Map.groupBy(history.series, ({ check }) => check);
  const cadenceOf = new Map(config.checks.map(({ id, everyMs }) => [id, everyMs]));
  return targets.map(({ objective, check, ids }) => {
    const series = ids.flatMap((id) => seriesOf.get(id) ?? []);
    // The objective's own cadence, else the slowest of its checks.
    const slowestMs = ids.reduce((slowest, id) => Math.max(slowest, cadenceOf.get(id) ?? 0), 0);
    return computeFigures(objective, check, series, objective.everyMs ?? (slowestMs || null), nowMs);
  });
}
