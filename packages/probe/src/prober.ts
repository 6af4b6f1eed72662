import type { Check } from '@fortify/core/config/check';
import type { ProbeResult, Prober } from '@fortify/core/probe/probe-result';
import type { Failure } from '@fortify/core/sample/measurement';
import type { Outcome } from '@fortify/core/sample/outcome';
import { networkReasons, type Reason } from '@fortify/core/sample/reason';
import { formatDuration } from '@fortify/core/time/duration';
import { type Cancellation, createUnderWay, type UnderWay } from './cancellation.ts';
import { type ContextPorts, createContext, ownerOfKept, type ProbeContext } from './context.ts';
import { probeDns } from './dns.ts';
import { cancelled, totalTimeout } from './fault.ts';
import { probeHttp } from './http.ts';
import type { Finding } from './kind.ts';
import { probeTcp } from './tcp.ts';
import { toThousandths } from './thousandths.ts';
import { probeTls } from './tls.ts';
import { warmUp } from './warm-up.ts';

/** What the prober takes from the outside. */
export interface ProberPorts extends ContextPorts {
  /** Runs an attempt when it is its turn: waiting for a retry keeps nobody else waiting. */
  readonly pace: <Result>(task: () => Promise<Result>) => Promise<Result>;
  /** Waits; rejects when the signal aborts. */
  readonly sleep: (durationMs: number, signal: AbortSignal) => Promise<void>;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

/** Failures of an answer that came, and came to its end. */
const aboutTheAnswer: readonly Reason[] = ['status', 'body', 'header', 'redirect', 'certificate'];

/** Outcomes of reasons that are ours, not the service's. */
const ours: readonly Reason[] = ['blocked', 'cancelled', 'runner-offline'];

/** One list for all that went well: results are kept to the end of the run. */
const noFailures: readonly Failure[] = [];

const backOff = { firstMs: 500, mostMs: 8000 };

/**
 * Makes the prober of a run. A transient failure is tried again as often as the check says; a failure that remains is
 * confirmed by more probes, each on a fresh connection, before the check is bad. Attempts are counted: a success after
 * a failure is good, and says so. The result is that of the last attempt, and so is its duration.
 *
 * Throws a `ConfigurationError` where the egress policy, or the TLS identity of one of `checks`, makes no sense.
 */
export function createProber(ports: ProberPorts, checks: readonly Check[] = []): Prober {
  const context = createContext(ports);
  for (const { trust } of checks) {
    if (trust.ca !== null || trust.certificate !== null || trust.key !== null) context.secureContextOf(trust);
  }
  const underWay = createUnderWay();
  const warm = warmUp();
  return async (check, signal, onTurn = () => {}) => {
    await warm;
    const left = { retries: check.retries, confirmations: check.confirm };
    for (let attempts = 1; ; attempts++) {
      const turn = () => {
        onTurn();
        return attempt(check, context, ports, underWay, signal, attempts);
      };
      const result = await ports.pace(turn);
      if (result.outcome !== 'bad') return result;
      if (isTransient(result) && left.retries > 0) left.retries--;
      else if (left.confirmations > 0) left.confirmations--;
      else return result;
      dropKept(check, context);
      try {
        await ports.sleep(backOffMs(attempts, ports.random), signal);
      } catch {
        return { ...result, outcome: 'unknown', failures: [plain(cancelled())], durationMs: null };
      }
    }
  };
}

async function attempt(
  check: Check,
  context: ProbeContext,
  { clock, monotonic }: ProberPorts,
  underWay: UnderWay,
  signal: AbortSignal,
  attempts: number,
): Promise<ProbeResult> {
  const atMs = clock.now();
  const cancellation = underWay.begin(signal);
  const timer = setTimeout(() => cancellation.cancel(totalTimeout(check.timeoutMs)), check.timeoutMs);
  const began = monotonic();
  const finding = await probeByKind(check, context, cancellation).finally(() => {
    clearTimeout(timer);
    underWay.end(signal, cancellation);
  });
  const durationMs = toThousandths(finding.endedAt - began);
  // Only a whole answer can be slow: of one that was cut off, the time says nothing.
  const isWhole = finding.failures.every(({ reason }) => aboutTheAnswer.includes(reason));
  const found = [...finding.failures, ...(isWhole ? judgeLatency(check, durationMs) : [])];
  const failures = found.length === 0 ? noFailures : found.map(plain);
  const outcome = outcomeOf(failures, check, durationMs);
  return {
    check,
    outcome,
    failures,
    phases: {
      dnsMs: toThousandths(finding.phases.dnsMs),
      connectMs: toThousandths(finding.phases.connectMs),
      tlsMs: toThousandths(finding.phases.tlsMs),
      firstByteMs: toThousandths(finding.phases.firstByteMs),
      downloadMs: toThousandths(finding.phases.downloadMs),
    },
    durationMs: outcome === 'unknown' ? null : durationMs,
    attempts,
    atMs,
    status: finding.status,
    address: finding.address,
    certificate: finding.certificate,
    ...(finding.steps === undefined ? {} : { steps: finding.steps }),
    ...(finding.announcement == null ? {} : { announcement: finding.announcement }),
    warnings: finding.warnings,
  };
}

async function probeByKind(check: Check, context: ProbeContext, cancellation: Cancellation): Promise<Finding> {
  switch (check.kind) {
    case 'http':
      return probeHttp(check, context, cancellation);
    case 'tcp':
      return probeTcp(check, context, cancellation);
    case 'tls':
      return probeTls(check, context, cancellation);
    case 'dns':
      return probeDns(check, context, cancellation);
    case 'journey':
      return (await import('./journey.ts')).probeJourney(check, context, cancellation);
  }
}

function outcomeOf(failures: readonly Failure[], check: Check, durationMs: number): Outcome {
  if (failures.some(({ reason }) => ours.includes(reason))) return 'unknown';
  const others = failures.filter(({ reason }) => reason !== 'latency');
  if (others.length > 0 || durationMs > (check.latency.badMs ?? Number.POSITIVE_INFINITY)) return 'bad';
  return failures.length > 0 ? 'degraded' : 'good';
}

function judgeLatency({ latency }: Check, durationMs: number): Failure[] {
  const limitMs = [latency.badMs, latency.degradedMs].find((limit) => limit !== null && durationMs > limit) ?? null;
  if (limitMs === null) return [];
  const detail = `${Math.ceil(durationMs)} ms, expected at most ${formatDuration(limitMs)}`;
  return [{ reason: 'latency', detail }];
}

function isTransient({ check, failures, status }: ProbeResult): boolean {
  if (status !== null && check.retryStatuses.includes(status)) return true;
  return failures.every(({ reason }) => networkReasons.includes(reason));
}

/** Exponential, and spread by half to either side, so that checks that failed together are not tried again together. */
function backOffMs(attempts: number, random: () => number): number {
  return Math.min(backOff.mostMs, backOff.firstMs * 2 ** (attempts - 1)) * (0.5 + random());
}

/** Whoever probes once more probes on fresh connections, wherever redirects lead. */
function dropKept(check: Check, { kept }: ProbeContext): void {
  const owner = ownerOfKept(check);
  for (const { client } of kept.get(owner)?.values() ?? []) client.destroy().catch(() => {});
  kept.delete(owner);
}

function plain({ reason, detail }: Failure): Failure {
  return { reason, detail };
}
