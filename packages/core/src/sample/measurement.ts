import type { Outcome } from './outcome.ts';
import type { Reason } from './reason.ts';
import { longestDurationMs, maxNameLength, type Sample } from './sample.ts';

/** One thing that was wrong. Of a probe in words of our own, never text the other side sent; of a test in the tool's. */
export interface Failure {
  readonly reason: Reason;
  readonly detail: string;
}

/** Where the time of a probe went, in milliseconds, summed over redirects; `null` = there was no such phase. */
export interface Phases {
  readonly dnsMs: number | null;
  readonly connectMs: number | null;
  readonly tlsMs: number | null;
  readonly firstByteMs: number | null;
  readonly downloadMs: number | null;
}

/** The phases of a probe that got nowhere. */
export const noPhases: Phases = { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, downloadMs: null };

/** How long a step of a journey took, and what it was answered. */
export interface StepTime {
  readonly name: string;
  readonly durationMs: number;
  readonly status: number | null;
}

/** What a report says of a check, whatever measured it. */
interface CheckName {
  readonly id: string;
  /** What is measured, as a reader may see it. */
  readonly target: string;
  readonly location: string;
}

/** What one measurement of a check found: the sample, and the detail that goes to the report but never to the history. */
export interface Measurement {
  readonly check: CheckName;
  readonly outcome: Outcome;
  /** All that was wrong, first things first; empty when nothing was. */
  readonly failures: readonly Failure[];
  /** What is right today and will not stay so. */
  readonly warnings: readonly Failure[];
  readonly status: number | null;
  /** From before the connection to the last byte of the body, fractions of a millisecond included. */
  readonly durationMs: number | null;
  readonly attempts: number;
  /** Of a journey the steps it came to, in order; absent = it is none. */
  readonly steps?: readonly StepTime[];
  /** The IP address that answered. */
  readonly address: string | null;
  readonly phases: Phases;
  /** The end of the certificate the other side showed. */
  readonly certificate: { readonly notAfterMs: number } | null;
  /** When it began. */
  readonly atMs: number;
}

/**
 * The sample of a result, as a history has room for it: test tools report any number as a status or a duration. Every sample of a
 * run carries the run's start.
 */
export function toSample(result: Measurement, runStartMs: number): Sample {
  return {
    check: result.check.id.slice(0, maxNameLength).toWellFormed(),
    location: result.check.location.slice(0, maxNameLength).toWellFormed(),
    timeMs: runStartMs,
    outcome: result.outcome,
    status: result.status !== null && result.status >= 1 && result.status <= 999 ? Math.round(result.status) : null,
    durationMs: result.durationMs === null ? null : Math.min(longestDurationMs, Math.round(result.durationMs)),
    reason: result.failures[0]?.reason ?? null,
    attempts: Math.min(255, result.attempts),
  };
}
