import type { Outcome } from './outcome.ts';
import type { Reason } from './reason.ts';

/** Longer names of checks and locations are no names; the report could not hold them. */
export const maxNameLength = 500;

/** One result of one check. `null` means not recorded. Two samples of one check, location and time are the same one. */
export interface Sample {
  readonly check: string;
  readonly location: string;
  /** When the run began that measured it: milliseconds since the Unix epoch. */
  readonly timeMs: number;
  readonly outcome: Outcome;
  /** The HTTP status, 1..999. */
  readonly status: number | null;
  /** Whole milliseconds. */
  readonly durationMs: number | null;
  readonly reason: Reason | null;
  /** How often it was tried, 1..255; a pass after a retry is `good` with more than one. */
  readonly attempts: number | null;
}
