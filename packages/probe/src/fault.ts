import type { Failure } from '@fortify/core/sample/measurement';
import type { Reason } from '@fortify/core/sample/reason';
import { formatDuration } from '@fortify/core/time/duration';

/** Why a probe could not go on, told in words of ours. The one error that crosses this package. */
export class ProbeFault extends Error implements Failure {
  override readonly name = 'ProbeFault';
  readonly reason: Reason;
  readonly detail: string;

  constructor(reason: Reason, detail: string, options?: ErrorOptions) {
    super(`${reason}: ${detail}`, options);
    this.reason = reason;
    this.detail = detail;
  }
}

/** The total timeout passed. */
export function totalTimeout(timeoutMs: number): ProbeFault {
  return new ProbeFault('timeout', `no complete answer within ${formatDuration(timeoutMs)}`);
}

/** The run was interrupted. */
export function cancelled(): ProbeFault {
  return new ProbeFault('cancelled', 'interrupted before there was an answer');
}
