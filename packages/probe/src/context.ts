import type { SecureContext } from 'node:tls';
import type { Check, Trust } from '@fortify/core/config/check';
import type { EgressPolicy } from '@fortify/core/config/config';
import { redactSecrets } from '@fortify/core/config/secrets';
import { quote } from '@fortify/core/text/plain';
import type { Clock } from '@fortify/core/time/clock';
import type { LookupAll } from './connection.ts';
import { createEgressGuard, type EgressGuard } from './egress-guard.ts';
import { createLines, type Line, type Lines } from './line.ts';
import { createSecureContexts } from './secure-context.ts';

/** What whoever speaks to somebody takes from the outside. */
export interface ContextPorts {
  readonly clock: Clock;
  /** Milliseconds that never go back. */
  readonly monotonic: () => number;
  /** The proxy for a URL, `''` = none. */
  readonly proxyFor: (url: string) => string;
  readonly lookup: LookupAll;
  readonly egress: EgressPolicy;
  /** What no detail may show: longest first. */
  readonly secrets: readonly string[];
  /** Whether the config comes from a stranger: a pull request from a fork. */
  readonly isUntrusted: boolean;
}

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
  /** Connections kept for the next sample of the same check, by `ownerOfKept` and then by origin: with `connection: reuse` only. */
  readonly kept: Map<string, Map<string, Line>>;
  /** What fresh connections are made with. */
  readonly lines: Lines;
}

/** Makes what is shared for a run. Throws a `ConfigurationError` where the egress policy makes no sense. */
export function createContext(ports: ContextPorts): ProbeContext {
  return {
    guard: createEgressGuard(ports.egress, ports.isUntrusted),
    lookup: ports.lookup,
    monotonic: ports.monotonic,
    secureContextOf: createSecureContexts(ports.isUntrusted),
    proxyFor: ports.proxyFor,
    today: () => ports.clock.now(),
    quote: (expected) => quote(typeof expected === 'string' ? redactSecrets(expected, ports.secrets) : expected),
    isUntrusted: ports.isUntrusted,
    kept: new Map(),
    lines: createLines(),
  };
}

/** A connection is one check's own: no other may have its identity, its trust or its slowness. */
export function ownerOfKept({ id, location }: Check): string {
  return JSON.stringify([id, location]);
}
