import type { Outcome } from './outcome.ts';
import type { Reason } from './reason.ts';

/** Longer names of checks and locations are no names; the report could not hold them. */
export const maxNameLength = 500;

/** Where something is measured from that does not say where. */
export const defaultLocation = 'default';

/** Who names a location has so many characters for it. */
export const longestLocation = 100;

/** What is wrong with the name of a location, in words; `null` = nothing. */
export function faultOfLocation(text: string): string | null {
  if (text === '') return 'is empty';
  return text.length > longestLocation ? `expected at most ${longestLocation} characters` : null;
}

/** A result takes no longer: 24 days are what a column of milliseconds has room for. */
export const longestDurationMs = 2 ** 31 - 1;

/** One result of one check. `null` means not recorded. Two samples of one check, location and time are the same one. */
export interface Sample {
  readonly check: string;
  /** As long as `maxNameLength` at most, like the check. */
  readonly location: string;
  /** When the run began that measured it: milliseconds since the Unix epoch. */
  readonly timeMs: number;
  readonly outcome: Outcome;
  /** The HTTP status, 1..999. */
  readonly status: number | null;
  /** Whole milliseconds, 0..`longestDurationMs`. */
  readonly durationMs: number | null;
  readonly reason: Reason | null;
  /** How often it was tried, 1..255; a pass after a retry is `good` with more than one. */
  readonly attempts: number | null;
}
