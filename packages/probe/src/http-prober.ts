import type { Check } from '@fortify/core/config/config';
import { describeStatuses, matchesStatus } from '@fortify/core/config/status';
import type { Failure, ProbeResult, Prober } from '@fortify/core/sample/probe-result';
import type { Clock } from '@fortify/core/time/clock';
import { formatDuration } from '@fortify/core/time/duration';
import { version } from '@fortify/core/version';
import { buildConnector, Client } from 'undici';
import { classifyError } from './failure-reason.ts';

/** The most that is read of a body. What a health endpoint answers is short; what is not may never end. */
const maxBodyBytes = 1024 * 1024;
const maxHeaderBytes = 16 * 1024;
const userAgent = `fortify/${version} (+https://github.com/fortify/health-check)`;

/** What the prober takes from the outside. `monotonic` is in milliseconds and never goes back. */
export interface ProberPorts {
  readonly clock: Clock;
  readonly monotonic: () => number;
}

interface Exchange {
  status: number | null;
  address: string | null;
}

/**
 * Makes the prober of HTTP checks: one GET on a connection of its own, redirects not followed, the total timeout over
 * everything from name look-up to the last byte. An answer counts only when its body has ended.
 */
export function createHttpProber({ clock, monotonic }: ProberPorts): Prober {
  return async (check, signal) => {
    const atMs = clock.now();
    const exchange: Exchange = { status: null, address: null };
    const timeout = AbortSignal.timeout(check.timeoutMs);
    const began = monotonic();
    const failure = await attempt(() => exchangeOnce(check, exchange, AbortSignal.any([signal, timeout])));
    const durationMs = Math.round((monotonic() - began) * 1000) / 1000;
    const base = { check, attempts: 1, address: exchange.address, atMs };
    if (failure !== null && signal.aborted && !timeout.aborted) return cancelled(base);
    const network = timeout.aborted && failure !== null ? timedOut(check) : failure;
    const failures = [...judgeStatus(check, exchange.status), ...(network === null ? [] : [network])];
    return { ...base, outcome: failures.length === 0 ? 'good' : 'bad', failures, status: exchange.status, durationMs };
  };
}

/** Sends the request and reads the whole answer. The response's status is known as soon as its headers are. */
async function exchangeOnce(check: Check, exchange: Exchange, signal: AbortSignal): Promise<Failure | null> {
  const url = new URL(check.url);
  const connect = buildConnector({ timeout: 0 });
  const client = new Client(url.origin, {
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: maxHeaderBytes,
    connect: (options, callback) =>
      connect(options, (...outcome) => {
        exchange.address = outcome[1]?.remoteAddress ?? null;
        callback(...outcome);
      }),
  });
  try {
    const { statusCode, body } = await client.request({
      method: 'GET',
      path: url.pathname + url.search,
      headers: { 'user-agent': userAgent, accept: '*/*' },
      signal,
    });
    exchange.status = statusCode;
    let bytes = 0;
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > maxBodyBytes) return { reason: 'too-large', detail: `the body is larger than ${maxBodyBytes} bytes` };
    }
    return null;
  } finally {
    // The probe is over: what the other side still has to say is of no interest.
    client.destroy().catch(() => {});
  }
}

async function attempt(exchange: () => Promise<Failure | null>): Promise<Failure | null> {
  try {
    return await exchange();
  } catch (error) {
    return classifyError(error);
  }
}

function judgeStatus({ expect }: Check, status: number | null): Failure[] {
  if (status === null || matchesStatus(status, expect.status)) return [];
  return [{ reason: 'status', detail: `${status}, expected ${describeStatuses(expect.status)}` }];
}

function timedOut({ timeoutMs }: Check): Failure {
  return { reason: 'timeout', detail: `no complete answer within ${formatDuration(timeoutMs)}` };
}

function cancelled(base: Pick<ProbeResult, 'check' | 'attempts' | 'address' | 'atMs'>): ProbeResult {
  const failures: Failure[] = [{ reason: 'cancelled', detail: 'interrupted before there was an answer' }];
  return { ...base, outcome: 'unknown', failures, status: null, durationMs: null };
}
