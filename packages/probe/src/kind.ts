import type { Check } from '@fortify/core/config/check';
import type { Announcement } from '@fortify/core/deadline/announcement';
import type { ProbeResult } from '@fortify/core/probe/probe-result';
import type { Failure, StepTime } from '@fortify/core/sample/measurement';
import type { Cancellation } from './cancellation.ts';
import type { ProbeContext } from './context.ts';

/** What one probe found out, before latency is judged. */
export type Finding = Pick<ProbeResult, 'status' | 'address' | 'phases' | 'certificate'> & {
  readonly failures: readonly Failure[];
  readonly warnings: readonly Failure[];
  /** When the last of it had come, by the monotonic clock: what is made of it afterwards is not the service's time. */
  readonly endedAt: number;
  /** What the answer says of its own end; absent or `null` = nothing. */
  readonly announcement?: Announcement | null;
  /** Of a journey, as far as it came. */
  readonly steps?: readonly StepTime[];
};

/**
 * A kind of check: measures one once. Whatever goes wrong is a failure in the finding; cancelling ends it at once, with
 * the fault of the cancellation as the failure.
 */
export type Kind<Kinded extends Check> = (
  check: Kinded,
  context: ProbeContext,
  cancellation: Cancellation,
) => Promise<Finding>;
