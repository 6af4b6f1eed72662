import { checkIds, type Outline } from '../history/history.ts';
import { compareText } from '../text/plain.ts';
import { selectNames } from '../text/select.ts';
import { didYouMean } from '../text/suggestion.ts';
import type { Objective, SloConfig } from './objective.ts';

/** A pattern that no check has, where in the config it stands, and what to tell the user about it. */
export interface UnmatchedPattern {
  readonly section: 'objectives' | 'maintenance';
  readonly index: number;
  readonly pattern: string;
  readonly hint: string;
}

/** What one objective is computed over: one check, or several pooled (`check: null`). */
export interface ObjectiveTarget {
  readonly objective: Objective;
  readonly check: string | null;
  readonly ids: readonly string[];
}

/** The targets of every objective, ordered by objective then check, and the patterns that matched nothing. */
export interface ResolvedObjectives {
  /** The checks of the config and of the history. */
  readonly known: readonly string[];
  readonly targets: readonly ObjectiveTarget[];
  readonly unmatched: readonly UnmatchedPattern[];
}

/** Finds out which checks each objective speaks of, among those of the config and of the history. */
export function resolveObjectives(config: SloConfig, history: Outline): ResolvedObjectives {
  // Several rules may make one check of tests.
  const declared = [...new Set([...config.checks, ...config.synthetic.rules].map(({ id }) => id))];
  const known = [...new Set([...declared, ...checkIds(history)])].sort(compareText);
  // All checks are those of the config, tests that it gives a name included: what else a history may hold, of a check long gone
  // say, is nobody's objective.
  const all = config.checks.length > 0 ? declared : checkIds(history);
  const targets: ObjectiveTarget[] = [];
  const unmatched: UnmatchedPattern[] = [];
  const select = (section: UnmatchedPattern['section'], patterns: readonly string[], index: number) => {
    const selection = selectNames(patterns, known);
    for (const pattern of selection.unmatched) {
      const hint = `no check of that name, in the config or in the history${didYouMean(pattern, known)}`;
      unmatched.push({ section, index, pattern, hint });
    }
    return selection.names;
  };
  for (const [index, { checks }] of config.maintenance.entries()) select('maintenance', checks ?? [], index);
  const selected = config.objectives.map(({ checks }, index) =>
    checks === null ? all : select('objectives', checks, index),
  );
  const ordered = config.objectives.map((objective, index) => ({ objective, selection: selected[index] ?? [] }));
  for (const { objective, selection } of ordered.sort((a, b) => compareText(a.objective.id, b.objective.id))) {
    const ids = [...selection].sort(compareText);
    // What a composite is made of is other objectives.
    if (objective.composite !== null) targets.push({ objective, check: null, ids: [] });
    else if (objective.per === 'all') targets.push({ objective, check: null, ids });
    else targets.push(...ids.map((id) => ({ objective, check: id, ids: [id] })));
  }
  return { known, targets, unmatched };
}
