import type { Config } from '@fortify/core/config/config';
import { ConfigurationError, configurationError } from '@fortify/core/error';
import type { Outline } from '@fortify/core/history/history';
import { type ResolvedObjectives, resolveObjectives, type UnmatchedPattern } from '@fortify/core/slo/resolve';
import { quote } from '@fortify/core/text/plain';
import type { JudgedObjectives } from '@fortify/core/verdict/judge';
import type { VerdictReason } from '@fortify/core/verdict/reason';
import type { LoadedConfig } from './config-source.ts';

/** What objectives come to, and what is to be said of those whose checks nobody knows. */
export interface Judgement extends Pick<JudgedObjectives, 'objectives' | 'notices'> {
  readonly remarks: readonly VerdictReason[];
}

/** Tests are checks from when some are recorded first, and a config may speak of them before. */
const ofTests = 'synthetic/';

/**
 * Finds out which checks the objectives of a config speak of. A name that neither the config nor the history has is a mistake in
 * the config, unless the history is not all at hand (`hasAll` false), nothing at all is known yet, or any more, or it is that of
 * tests, which may be still to come. Throws a `ConfigurationError`, each mistake at its place.
 */
export async function findObjectives(
  { config, document }: LoadedConfig,
  history: Outline,
  hasAll: boolean,
): Promise<ResolvedObjectives> {
  const resolved = resolveObjectives(config, history);
  const hasTests = history.series.some(({ check }) => check.startsWith(ofTests));
  const mayCome = (pattern: string) => !hasTests && pattern.startsWith(ofTests);
  // Where nothing is known at all, be it that nothing was recorded yet or that the history is gone, no name is a mistake for it.
  const isNothingKnown = resolved.known.length === 0;
  const unmatched = resolved.unmatched.filter(({ pattern }) => hasAll && !isNothingKnown && !mayCome(pattern));
  if (unmatched.length === 0) return resolved;
  if (document === null) throw configurationError('objectives', unmatched.map(({ hint }) => hint).join('; '));
  const { unmatchedPatternProblem } = await import('@fortify/core/config/parse-config');
  const problems = unmatched.map((each) => unmatchedPatternProblem(document, each));
  throw new ConfigurationError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}

/** Judges every objective of a config over a history, as of `nowMs`. Throws like `findObjectives`. */
export async function judgeObjectives(
  loaded: LoadedConfig,
  history: Outline,
  hasAll: boolean,
  nowMs: number,
): Promise<Judgement> {
  // A run that is about to probe has no use for it yet.
  const { judgeTargets } = await import('@fortify/core/verdict/judge');
  const resolved = await findObjectives(loaded, history, hasAll);
  const { objectives, reach, notices } = await judgeTargets(resolved, loaded.config, history, nowMs);
  const ofObjectives = resolved.unmatched.filter(({ section }) => section === 'objectives');
  const ofMaintenance = resolved.unmatched.filter(({ section }) => section === 'maintenance');
  return {
    objectives,
    remarks: ofObjectives.map((each) => unknownChecks(each, loaded.config)),
    notices: [
      // Of what is out of reach, nobody knows how far it goes back.
      ...(hasAll && reach !== null ? [reach] : []),
      ...notices,
      ...ofMaintenance.map(({ pattern }) => `Nothing is known of ${quote(pattern)}, which maintenance names.`),
    ],
  };
}

function unknownChecks({ index, pattern }: UnmatchedPattern, { objectives }: Config): VerdictReason {
  return {
    code: 'no-data',
    severity: 'inconclusive',
    subject: objectives[index]?.id ?? 'objectives',
    message: `nothing is known of the checks it names ${quote(pattern)}`,
    remedy: pattern.startsWith(ofTests)
      ? 'goes away once tests have been recorded'
      : 'goes away once the history has them: it may be empty yet, or gone',
  };
}
