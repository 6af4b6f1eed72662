/**
 * The class of a sample's first failure. `runner-offline`, `blocked` and `cancelled` go with outcome `unknown`:
 * the fault, or the decision, was ours. `assertion`: a test found something else than it expects.
 * The index + 1 is the code that columns hold, so names are only ever added, at the end.
 */
export const reasons = [
  'dns',
  'connect',
  'tls',
  'timeout',
  'reset',
  'status',
  'body',
  'header',
  'latency',
  'certificate',
  'redirect',
  'too-large',
  'protocol',
  'runner-offline',
  'blocked',
  'cancelled',
  'assertion',
] as const;

/** Why a check was not `good`: see `reasons`. */
export type Reason = (typeof reasons)[number];

/** Reasons of the way to the service: they may be gone a moment later, and may be of our own end of it. */
export const networkReasons: readonly Reason[] = ['dns', 'connect', 'reset', 'timeout'];

/** The reason of that name, or `null`. */
export function parseReason(text: string): Reason | null {
  return reasons.find((reason) => reason === text) ?? null;
}
