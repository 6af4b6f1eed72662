import type { SecureContext } from 'node:tls';
import type { Trust } from '@fortify/core/config/check';
import type { Client } from 'undici';
import type { LookupAll } from './connection.ts';
import type { EgressGuard } from './egress-guard.ts';

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
  /** Connections kept for the next sample, by origin: of checks with `connection: reuse` only. */
  readonly kept: Map<string, Client>;
}
