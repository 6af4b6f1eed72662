import { assertNever } from '../error.ts';
import type { InconclusivePolicy, Objective, ObjectivePolicy } from '../slo/objective.ts';
import type { RunPolicy } from './policy.ts';
import { type Status, subjectKindOf } from './reason.ts';

/** The exit codes of every command. 0 and 1 are answers, the rest say why there is none. */
export const exitCodes = { ok: 0, fail: 1, usage: 2, inconclusive: 3, internal: 70, interrupted: 130 } as const;

/**
 * The exit code of a verdict: 1 for `fail`; 3 for `inconclusive` where a policy says that what left it open fails, the
 * objective's own policy where it was an objective that could not be judged; else 0. A gate that advises is always 0.
 */
export function exitCodeOf(
  { status, reasons }: { readonly status: Status; readonly reasons: readonly OpenReason[] },
  policy: RunPolicy,
  objectives: readonly Pick<Objective, 'id' | 'gate'>[],
): number {
  if (policy.mode === 'advise') return exitCodes.ok;
  switch (status) {
    case 'pass':
    case 'warn':
      return exitCodes.ok;
    case 'fail':
      return exitCodes.fail;
    case 'inconclusive': {
      const open = reasons.filter(({ severity }) => severity === 'inconclusive');
      const isFailing = open.length === 0 ? policy.noData === 'fail' : open.some(failsOpen(policy, objectives));
      return isFailing ? exitCodes.inconclusive : exitCodes.ok;
    }
    default:
      return assertNever(status);
  }
}

/** Tells whether a policy has a run fail for something that leaves its verdict open. */
export function failsOpen(
  policy: RunPolicy,
  objectives: readonly Pick<Objective, 'id' | 'gate'>[],
): (reason: Pick<OpenReason, 'code' | 'subject'>) => boolean {
  const own = new Map(objectives.map(({ id, gate }) => [id, gate]));
  return (reason) => {
    // What an objective is called begins with its id, which has no slash in it.
    const ofObjective = own.get(reason.subject.split('/')[0] ?? '') ?? policy;
    return answerTo(reason, ofObjective, policy) === 'fail';
  };
}

/** A reason of a verdict, here or in a report that was read. */
interface OpenReason {
  readonly code: string;
  readonly severity: Status;
  readonly subject: string;
}

/** What a policy has for something that leaves a verdict open. */
function answerTo(
  { code }: Pick<OpenReason, 'code'>,
  ofObjective: ObjectivePolicy,
  policy: RunPolicy,
): InconclusivePolicy {
  if (code === 'history-unreachable') return policy.unreachableStore ?? policy.noData;
  const { noData, staleData } = subjectKindOf(code) === 'objective' ? ofObjective : policy;
  return (code === 'stale' || code === 'report-stale' ? staleData : null) ?? noData;
}
