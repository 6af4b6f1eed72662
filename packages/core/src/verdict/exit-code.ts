import type { GatePolicy, ObjectivePolicy } from '../config/config.ts';
import { assertNever } from '../error.ts';
import type { Verdict } from './decide.ts';
import type { ObjectiveJudgement } from './objective.ts';

/** The exit codes of every command. 0 and 1 are answers, the rest say why there is none. */
export const exitCodes = { ok: 0, fail: 1, usage: 2, inconclusive: 3, internal: 70, interrupted: 130 } as const;

/**
 * The exit code of a verdict: 1 for `fail`; 3 for `inconclusive` where a policy says that no data fails, the
 * objective's own policy where it was an objective that could not be judged; else 0.
 */
export function exitCodeOf(verdict: Verdict, policy: GatePolicy, objectives: readonly ObjectiveJudgement[]): number {
  switch (verdict.status) {
    case 'pass':
    case 'warn':
      return exitCodes.ok;
    case 'fail':
      return exitCodes.fail;
    case 'inconclusive': {
      const unjudged = objectives.filter(({ status }) => status === 'inconclusive');
      const ofObjectives = unjudged.map(({ figures }): ObjectivePolicy => figures.objective.gate);
      const fromElsewhere =
        verdict.reasons.some(({ code }) => code === 'not-measured' || code === 'history-unreachable') ||
        unjudged.length === 0;
      const policies = fromElsewhere ? [...ofObjectives, policy] : ofObjectives;
      return policies.some(({ noData }) => noData === 'fail') ? exitCodes.inconclusive : exitCodes.ok;
    }
    default:
      return assertNever(verdict.status);
  }
}
