import type { InconclusivePolicy, ObjectivePolicy } from '../slo/objective.ts';

/** How the whole of a run is judged: by that of its objectives, and by what was measured. */
export interface RunPolicy extends ObjectivePolicy {
  readonly health: 'fail' | 'warn' | 'ignore';
  readonly mode: 'enforce' | 'advise';
  /** What it does to the exit code that the history could not be reached; `null` = as `noData`. */
  readonly unreachableStore: InconclusivePolicy | null;
}
