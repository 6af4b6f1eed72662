import { ConfigurationError, configurationError } from '@fortify/core/error';
import type { Outline } from '@fortify/core/history/history';
import { type ResolvedObjectives, resolveObjectives } from '@fortify/core/slo/resolve';
import type { JudgedObjectives } from '@fortify/core/verdict/judge';
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

/** Judges every objective of a config over a history, as of `nowMs`. */
export async function judgeObjectives(
  loaded: LoadedConfig,
  history: Outline,
  nowMs: number,
): Promise<JudgedObjectives> {
  // A run that is about to probe has no use for it yet.
  const { judgeTargets } = await import('@fortify/core/verdict/judge');
  return judgeTargets(await findObjectives(loaded, history), loaded.config, history, nowMs);
}
