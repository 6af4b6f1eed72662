import { lookup } from 'node:dns';
import type { HttpCheck } from '@fortify/core/config/check';
import { configOfChecks } from '@fortify/core/config/from-urls';
import type { ProbeResult, Prober } from '@fortify/core/probe/probe-result';
import { createProber, type ProberPorts } from './prober.ts';

/** A prober of the real network that never really waits. */
export function createTestProber(ports: Partial<ProberPorts> = {}): Prober {
  return createProber({
    clock: { now: () => 42 },
    monotonic: () => performance.now(),
    pace: (task) => task(),
    sleep: async () => {},
    random: () => 0.5,
    proxyFor: () => '',
    lookup,
    egress: { allow: [], deny: [] },
    secrets: [],
    isUntrusted: false,
    ...ports,
  });
}

/** The check of a URL, and what is to be different about it. */
export function checkOf(url: string, overrides: Partial<HttpCheck> = {}): HttpCheck {
  const [check] = configOfChecks([{ id: 'a', url }]).checks;
  if (check?.kind !== 'http') throw new Error('no check');
  return { ...check, ...overrides };
}

/** Probes a URL once. */
export function probeOnce(
  url: string,
  overrides: Partial<HttpCheck> = {},
  ports: Partial<ProberPorts> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<ProbeResult> {
  return createTestProber(ports)(checkOf(url, overrides), signal);
}
