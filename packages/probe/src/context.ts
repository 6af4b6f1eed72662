import type { SecureContext } from 'node:tls';
import type { Check, Trust } from '@fortify/core/config/check';
import type { LookupAll } from './connection.ts';
import type { EgressGuard } from './egress-guard.ts';
import type { Line, Lines } from './line.ts';

/** What the kinds of checks share for a run. */
export interface ProbeContext {
  readonly guard: EgressGuard;
  readonly lookup: LookupAll;
  readonly monotonic: () => number;
  readonly secureContextOf: (trust: Trust) => SecureContext;
  /** The proxy for a URL by the environment, `''` = none. */
  readonly proxyFor: (url: string) => string;
  /** Milliseconds since the Unix epoch, for how long certificates last. */
  readonly today: () => number;
  /** Quotes what was expected, for a detail: one line, cut, without a secret. */
  readonly quote: (expected: unknown) => string;
  /** Whether the config comes from a stranger. */
  readonly isUntrusted: boolean;
  /** Connections kept for the next sample of the same check: with `connection: reuse` only. */
  readonly kept: Map<string, Line>;
  /** What fresh connections are made with. */
  readonly lines: Lines;
}

/** A connection is one check's own: no other may have its identity, its trust or its slowness. */
export function keyOfKept(check: Check, { origin }: URL): string {
  return JSON.stringify([check.id, check.location, origin]);
}
