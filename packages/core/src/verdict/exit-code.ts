import type { GatePolicy, InconclusivePolicy, ObjectivePolicy } from '../config/config.ts';
import { assertNever } from '../error.ts';
import type { Verdict } from './decide.ts';
import type { ObjectiveJudgement } from './objective.ts';
import type { VerdictReason } from './reason.ts';

/** The exit codes of every command. 0 and 1 are answers, the rest say why there is none. */
export const exitCodes = { ok: 0, fail: 1, usage: 2, inconclusive: 3, internal: 70, interrupted: 130 } as const;

/**
 * The exit code of a verdict: 1 for `fail`; 3 for `inconclusive` where a policy says that what left it open fails, the
 * objective's own policy where it was an objective that could not be judged; else 0. A gate that advises is always 0.
 */
export function exitCodeOf(
  { status, reasons }: Pick<Verdict, 'status' | 'reasons'>,
  policy: GatePolicy,
  objectives: readonly ObjectiveJudgement[],
): number {
  if (policy.mode === 'advise') return exitCodes.ok;
  switch (status) {
    case 'pass':
    case 'warn':
      return exitCodes.ok;
    case 'fail':
      return exitCodes.fail;
    case 'inconclusive': {
      const own = new Map(
        objectives.flatMap((each) => each.reasons.map((reason) => [reason, each.figures.objective.gate])),
      );
      const open = reasons.filter(({ severity }) => severity === 'inconclusive');
      const answers = open.map((reason) => answerTo(reason, own.get(reason) ?? policy, policy));
      return (answers.length === 0 ? [policy.noData] : answers).includes('fail')
        ? exitCodes.inconclusive
        : exitCodes.ok;
    }
    default:
      return assertNever(status);
  }
}

/** What a policy has for something that leaves a verdict open. */
function answerTo({ code }: VerdictReason, own: ObjectivePolicy, policy: GatePolicy): InconclusivePolicy {
  if (code === 'stale') return own.staleData ?? own.noData;
  return (code === 'history-unreachable' ? policy.unreachableStore : null) ?? own.noData;
}
