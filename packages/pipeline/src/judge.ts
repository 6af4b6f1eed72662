import { ConfigurationError, configurationError } from '@fortify/core/error';
import type { History } from '@fortify/core/history/history';
import { evaluateObjectives } from '@fortify/core/slo/evaluate';
import { judgeObjective, type ObjectiveJudgement } from '@fortify/core/verdict/objective';
import type { LoadedConfig } from './config-source.ts';

/**
 * Judges every objective of a config over a history. Throws a `ConfigurationError`, each problem at its place in the
 * file, when an objective names checks that neither the config nor the history has.
 */
export async function judgeObjectives(
  { config, document }: LoadedConfig,
  history: History,
  nowMs: number,
): Promise<ObjectiveJudgement[]> {
  const { figures, unmatched } = evaluateObjectives(config, history, nowMs);
  if (unmatched.length > 0) {
    if (document === null) throw configurationError('objectives', unmatched.map(({ hint }) => hint).join('; '));
    const { unmatchedPatternProblem } = await import('@fortify/core/config/parse-config');
    throw new ConfigurationError(
      unmatched.map(({ objective, pattern, hint }) => unmatchedPatternProblem(document, objective, pattern, hint)),
    );
  }
  return figures.map((figure) => judgeObjective(figure, nowMs));
}
