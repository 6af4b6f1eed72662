import type { DeadlinePolicy } from '../deadline/policy.ts';
import type { Occasion } from '../slo/objective.ts';
import type { RunPolicy } from '../verdict/policy.ts';

/** How a gate decides over reports, and whether it lets anything through at all. */
export interface GatePolicy extends RunPolicy {
  /** Ids or globs of what the gate must have seen; `null` = whatever the reports hold. */
  readonly checks: readonly string[] | null;
  /** How old a report may be, in milliseconds. */
  readonly maxAgeMs: number;
  /** When the gate lets nothing through. */
  readonly freeze: readonly Occasion[];
  /** When it lets anything through at all; none = always. */
  readonly changeWindows: readonly Occasion[];
  /** The label of a pull request that overrides the gate; `null` = none does. */
  readonly overrideLabel: string | null;
  /** How near a deadline warns, and fails. */
  readonly deadlines: DeadlinePolicy;
}
