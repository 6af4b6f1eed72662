import { assertNever } from '../error.ts';
import type { Damage } from '../history/store.ts';
import type { Measurement } from '../sample/measurement.ts';
import type { Outcome } from '../sample/outcome.ts';
import type { Reason } from '../sample/reason.ts';
import type { ObjectiveJudgement } from './objective.ts';
import type { RunPolicy } from './policy.ts';
import { type Status, type VerdictReason, worstStatus } from './reason.ts';

/** One word, and why. */
export interface Verdict {
  readonly status: Status;
  readonly reasons: readonly VerdictReason[];
}

/** The evidence a verdict rests on. */
export interface Evidence {
  readonly results: readonly Measurement[];
  readonly objectives: readonly ObjectiveJudgement[];
  readonly damaged: readonly Damage[];
  /** Why what was known before could not be reached; `null` when it was. */
  readonly unreachable: string | null;
  /** A sentence on why what this run found was not recorded; `null` when it was. */
  readonly notRecorded: string | null;
  /** What else is to be said of how this was found out; absent = nothing. */
  readonly remarks?: readonly VerdictReason[];
  /** Whether it was not about measuring: that there are no results and no objectives is no gap then. */
  readonly mayBeEmpty?: boolean;
}

/** Weighs all evidence into one verdict: the worst of its reasons. Evidence of nothing at all is inconclusive. */
export function decideVerdict(evidence: Evidence, policy: Pick<RunPolicy, 'health'>): Verdict {
  const reasons: VerdictReason[] = [
    ...(evidence.remarks ?? []),
    ...evidence.results.flatMap((result) => judgeHealth(result, policy)),
    ...evidence.objectives.flatMap((objective) => objective.reasons),
    ...evidence.damaged.map(({ name, message }): VerdictReason => {
      const text = `could not be read and was left out: ${message}`;
      const remedy = 'goes away once the damaged part is gone from the store ("fortify history verify" names them)';
      return { code: 'history-damaged', severity: 'warn', subject: name, message: text, remedy };
    }),
  ];
  if (evidence.unreachable !== null) {
    // What is at hand may be a small part of it: no objective is met, or missed, by that.
    const severity = evidence.objectives.length > 0 ? 'inconclusive' : 'warn';
    const message = `what is known could not be reached: ${evidence.unreachable}`;
    const remedy = 'passes once the store answers again';
    reasons.push({ code: 'history-unreachable', severity, subject: 'history', message, remedy });
  }
  if (evidence.notRecorded !== null) {
    const message = evidence.notRecorded;
    const remedy = 'goes away with a run that can record';
    reasons.push({ code: 'not-recorded', severity: 'warn', subject: 'history', message, remedy });
  }
  const isNothing = evidence.results.length === 0 && evidence.objectives.length === 0;
  if (isNothing && (evidence.remarks ?? []).length === 0 && evidence.mayBeEmpty !== true) {
    reasons.push({
      code: 'no-data',
      severity: 'inconclusive',
      subject: 'history',
      message: 'nothing was measured or judged',
      remedy: 'passes once a run has measured something',
    });
  }
  return { status: worstStatus(reasons.map(({ severity }) => severity)), reasons };
}

function judgeHealth(
  { check, outcome, failures, warnings }: Measurement,
  { health }: Pick<RunPolicy, 'health'>,
): VerdictReason[] {
  const subject = check.id;
  const reason = failures[0]?.reason ?? null;
  const message = failures.map((failure) => `${failure.reason}: ${failure.detail}`).join('; ');
  return [
    ...judgeOutcome({ subject, outcome, reason, message }, health),
    ...warnings.map(({ detail }): VerdictReason => {
      const remedy = 'goes away once the certificate is renewed';
      return { code: 'certificate-expiring', severity: 'warn', subject, message: detail, remedy };
    }),
  ];
}

/** What came of a check, whether it has just been measured, or the history knows. */
interface CheckOutcome {
  readonly subject: string;
  readonly outcome: Outcome;
  /** What was wrong first; `null` = nothing. */
  readonly reason: Reason | null;
  readonly message: string;
}

/** What the outcome of a check does to a verdict: nothing, or one reason. */
export function judgeOutcome(
  { subject, outcome, reason, message }: CheckOutcome,
  health: RunPolicy['health'],
): VerdictReason[] {
  switch (outcome) {
    case 'good':
      return [];
    case 'degraded':
      return [{ code: 'degraded', severity: 'warn', subject, message }];
    case 'bad':
      return health === 'ignore' ? [] : [{ code: 'unhealthy', severity: health, subject, message }];
    case 'unknown': {
      // A check that our own policy forbids is a mistake to be mended, not a service that could not be reached.
      const isBlocked = reason === 'blocked';
      return [
        {
          code: isBlocked ? 'blocked' : 'not-measured',
          severity: isBlocked ? 'fail' : 'inconclusive',
          subject,
          message,
          remedy: isBlocked
            ? 'passes once egress lets it through (a fork cannot), or it is checked no more'
            : 'passes once a run can measure it',
        },
      ];
    }
    default:
      return assertNever(outcome);
  }
}
