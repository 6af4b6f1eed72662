import type { FaultAction, InconclusivePolicy, ObjectivePolicy } from '../slo/objective.ts';

/** Whether a verdict fails anything. */
export const modes = ['enforce', 'advise'] as const;
export type Mode = (typeof modes)[number];

/** How the whole of a run is judged: by that of its objectives, and by what was measured. */
export interface RunPolicy extends ObjectivePolicy {
  /** What a check that is bad does. */
  readonly health: FaultAction;
  readonly mode: Mode;
  /** What it does to the exit code that the history could not be reached; `null` = as `noData`. */
  readonly unreachableStore: InconclusivePolicy | null;
}
