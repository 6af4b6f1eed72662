import { ConfigurationError, configurationError } from '@fortify/core/error';
import type { Outline } from '@fortify/core/history/history';
import { type ResolvedObjectives, resolveObjectives } from '@fortify/core/slo/resolve';
import type { ObjectiveJudgement } from '@fortify/core/verdict/objective';
import type { LoadedConfig } from './config-source.ts';

/**
 * Finds out which checks the objectives of a config speak of. Throws a `ConfigurationError`, each problem at its place in
 * the file, when one names checks that neither the config nor the history has.
 */
export async function findObjectives(
  { config, document }: LoadedConfig,
  history: Outline,
): Promise<ResolvedObjectives> {
  const resolved = resolveObjectives(config, history);
  const { unmatched } = resolved;
  if (unmatched.length === 0) return resolved;
  if (document === null) throw configurationError('objectives', unmatched.map(({ hint }) => hint).join('; '));
  const { unmatchedPatternProblem } = await import('@fortify/core/config/parse-config');
  throw new ConfigurationError(unmatched.map((each) => unmatchedPatternProblem(document, each)));
}

/** What the objectives of a config come to. */
export interface JudgedObjectives {
  readonly objectives: readonly ObjectiveJudgement[];
  /** What is worth knowing of what they were judged by. */
  readonly notices: readonly string[];
}

/** Judges every objective of a config over a history, as of `nowMs`. */
export async function judgeObjectives(
  loaded: LoadedConfig,
  history: Outline,
  nowMs: number,
): Promise<JudgedObjectives> {
  const { config } = loaded;
  // A run that is about to probe has no use for these yet.
  const [{ computeObjectives }, { describeReach }, { remarksOn }, { judgeObjective }] = await Promise.all([
    import('@fortify/core/slo/evaluate'),
    import('@fortify/core/slo/reach'),
    import('@fortify/core/slo/remarks'),
    import('@fortify/core/verdict/objective'),
  ]);
  const figures = await computeObjectives(await findObjectives(loaded, history), config, history, nowMs);
  const earliestMs = figures.reduce((earliest, { window }) => Math.min(earliest, window.fromMs), nowMs);
  const reach = describeReach(history, earliestMs, nowMs);
  return {
    objectives: figures.map((figure) => judgeObjective(figure, nowMs)),
    notices: [...(reach === null ? [] : [reach]), ...remarksOn(figures, config.maintenance)],
  };
}
