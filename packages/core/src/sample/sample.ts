import { compareText } from '../text/plain.ts';
import { type Outcome, outcomes } from './outcome.ts';
import { type Reason, reasons } from './reason.ts';

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

/** Orders samples by check, location, time: the order of every export. */
export function compareSamples(a: Sample, b: Sample): number {
  return compareText(a.check, b.check) || compareText(a.location, b.location) || a.timeMs - b.timeMs;
}

/**
 * Of two samples with the same check, location and time, the one that stands: the worst outcome, then the higher
 * status, then the longer duration. Reason and attempts only break what is still a tie, so that a union never depends
 * on the order of its parts.
 */
export function worseSample(a: Sample, b: Sample): Sample {
  const difference =
    outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
    (a.status ?? -1) - (b.status ?? -1) ||
    (a.durationMs ?? -1) - (b.durationMs ?? -1) ||
    reasonCode(a.reason) - reasonCode(b.reason) ||
    (a.attempts ?? -1) - (b.attempts ?? -1);
  return difference >= 0 ? a : b;
}

/** The code a column holds for a reason: 0 for none. */
export function reasonCode(reason: Reason | null): number {
  return reason === null ? 0 : reasons.indexOf(reason) + 1;
}
