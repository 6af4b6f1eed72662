import type { Config, Objective } from '../config/config.ts';
import { checkIds, type History } from '../history/history.ts';
import { compareText } from '../text/plain.ts';
import { computeFigures, type ObjectiveFigures } from './figures.ts';
import { selectChecks } from './select.ts';

/** A pattern of an objective that no check has, and what to tell the user about it. */
interface UnmatchedPattern {
  readonly objective: string;
  readonly pattern: string;
  readonly hint: string;
}

/** The figures of every objective, ordered by objective then check, and the patterns that matched nothing. */
export interface Evaluation {
  readonly figures: readonly ObjectiveFigures[];
  readonly unmatched: readonly UnmatchedPattern[];
}

/** Computes every objective of a config over a history as of `nowMs`. Pure: the same input, the same figures. */
export function evaluateObjectives(config: Config, history: History, nowMs: number): Evaluation {
  const known = [...new Set([...config.checks.map(({ id }) => id), ...checkIds(history)])].sort(compareText);
  // All checks are those of the config: what else a history may hold, of a check long gone say, is nobody's objective.
  const all = config.checks.length > 0 ? config.checks.map(({ id }) => id) : known;
  const figures: ObjectiveFigures[] = [];
  const unmatched: UnmatchedPattern[] = [];
  for (const objective of [...config.objectives].sort((a, b) => compareText(a.id, b.id))) {
    const selection = selectChecks(objective.checks ?? all, known);
    if ('unmatched' in selection) {
      unmatched.push(...selection.unmatched.map((each) => ({ objective: objective.id, ...each })));
      continue;
    }
    const ids = [...selection.ids].sort(compareText);
    const groups = objective.per === 'all' ? [ids] : ids.map((id) => [id]);
    for (const group of groups) {
      const series = history.series.filter(({ check }) => group.includes(check));
      const check = objective.per === 'all' ? null : (group[0] ?? null);
      figures.push(computeFigures(objective, check, series, declaredCadence(objective, group, config), nowMs));
    }
  }
  return { figures, unmatched };
}

/** The objective's own cadence, else the slowest of its checks. */
function declaredCadence(objective: Objective, ids: readonly string[], config: Config): number | null {
  if (objective.everyMs !== null) return objective.everyMs;
  const declared = config.checks.filter(({ id }) => ids.includes(id)).map(({ everyMs }) => everyMs ?? 0);
  return Math.max(0, ...declared) || null;
}
