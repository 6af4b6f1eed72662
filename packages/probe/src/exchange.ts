import type { HttpCheck, Trust } from '@fortify/core/config/check';
import { noPhases, type Phases } from '@fortify/core/sample/measurement';
import { formatDuration } from '@fortify/core/time/duration';
import { type Client, type Dispatcher, ProxyAgent } from 'undici';
import { type BodyReader, createBodyReader } from './body-reader.ts';
import type { Cancellation } from './cancellation.ts';
import { type ConnectionRequest, emptyTrace, type Trace } from './connection.ts';
import { ownerOfKept, type ProbeContext } from './context.ts';
import { toFault } from './failure-reason.ts';
import { ProbeFault } from './fault.ts';
import { createLine, type Line } from './line.ts';

/** One request to one URL. */
export interface ExchangeRequest {
  readonly check: HttpCheck;
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Whom to trust, and how to show oneself, at this origin. */
  readonly trust: Trust;
}

/** What came of it, as far as it came: an exchange that failed half-way still has a status and times. */
export interface Answer {
  status: number | null;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  body: Buffer;
  phases: Phases;
  address: string | null;
  certificate: Trace['certificate'];
  fault: ProbeFault | null;
  /** By the monotonic clock. */
  endedAt: number;
}

const noBytes = Buffer.alloc(0);

/** What a connection is closed with. One for all: undici would make an error, and its stack, for each. */
const probeIsOver = new Error('the probe is over');

/**
 * Sends one request and reads the whole answer. Never throws: what goes wrong is the answer's `fault`.
 *
 * undici's `Client.dispatch` instead of `request`: it hands over bytes as they come, without a stream for each body, and
 * the client lets us open the connection ourselves, which is how its phases are timed and its address is checked, and lets
 * us close it, which is how every probe gets one of its own.
 */
export function exchange(request: ExchangeRequest, context: ProbeContext, cancellation: Cancellation): Promise<Answer> {
  const { check, url } = request;
  const answer = emptyAnswer(context.monotonic());
  const kept = check.connection === 'reuse' ? keptOf(check, context) : null;
  let connection: Opened;
  try {
    if (cancellation.fault !== null) throw cancellation.fault;
    connection = open(request, kept, context, cancellation);
  } catch (error) {
    return Promise.resolve({ ...answer, fault: toFault(error) });
  }
  const { dispatcher, line, trace } = connection;
  return new Promise((resolve) => {
    const times: Times = { sentAt: null, firstByteAt: null };
    let isSettled = false;
    const settle = (fault: ProbeFault | null, body?: Buffer) => {
      // Closing a connection fails its requests, which would settle once more.
      if (isSettled) return;
      isSettled = true;
      clearTimeout(connectTimer);
      cancellation.unlisten(onCancel);
      resolve({ ...answer, ...traced(trace, times, context.monotonic()), fault, body: body ?? answer.body });
      const isKept = line !== null && kept?.get(url.origin) === line;
      if (isKept && fault === null) return;
      if (isKept) kept?.delete(url.origin);
      // The probe is over: what the other side still has to say is of no interest.
      if (line === null) dispatcher.destroy(fault ?? probeIsOver).catch(() => {});
      // Unpacking a body may end after its connection has, when the line is another's already: it is closed only while it is ours.
      else if (line.trace === trace) line.socket?.destroy(fault ?? probeIsOver);
    };
    const onCancel = () => settle(cancellation.fault);
    // A connection of ours has its own limit; one by way of a proxy is undici's.
    const late = () =>
      settle(
        new ProbeFault('timeout', `no connection through the proxy within ${formatDuration(check.connectTimeoutMs)}`),
      );
    const connectTimer = line === null ? setTimeout(late, check.connectTimeoutMs) : undefined;
    cancellation.listen(onCancel);
    dispatcher.dispatch(
      optionsOf(request),
      handlerOf(check, answer, times, context, settle, () => clearTimeout(connectTimer)),
    );
  });
}

function emptyAnswer(endedAt: number): Answer {
  return {
    status: null,
    headers: {},
    body: noBytes,
    phases: noPhases,
    address: null,
    certificate: null,
    fault: null,
    endedAt,
  };
}

interface Opened {
  readonly dispatcher: Client | ProxyAgent;
  /** What makes a connection of ours; `null` = it is a proxy's. */
  readonly line: Line | null;
  readonly trace: Trace;
}

/** The connection of an exchange: a kept one, a new one, or a proxy's. Throws a `ProbeFault` where none is allowed. */
function open(
  request: ExchangeRequest,
  kept: Map<string, Line> | null,
  context: ProbeContext,
  cancellation: Cancellation,
): Opened {
  const { check, url } = request;
  if (check.proxy !== null) {
    if (context.isUntrusted)
      throw new ProbeFault('blocked', 'a proxy of its own is refused for a pull request from a fork');
    context.guard.checkHost(bareHost(new URL(check.proxy)));
  }
  const proxy = check.proxy ?? context.proxyFor(url.href);
  if (proxy !== '') {
    context.guard.checkHost(bareHost(url));
    return { dispatcher: openProxy(request, proxy, context), line: null, trace: emptyTrace() };
  }
  const line = kept === null ? context.lines.take() : (kept.get(url.origin) ?? createLine());
  // What was learnt when a kept connection was opened is still true of it.
  const { address, certificate } = kept === null ? emptyTrace() : line.trace;
  const trace = { ...emptyTrace(), address, certificate };
  kept?.set(url.origin, line);
  line.trace = trace;
  line.request = connectionRequestOf(request, context, cancellation);
  return { dispatcher: line.client, line, trace };
}

/** The connections that a check has kept, by origin. */
function keptOf(check: HttpCheck, { kept }: ProbeContext): Map<string, Line> {
  const owner = ownerOfKept(check);
  const own = kept.get(owner) ?? new Map<string, Line>();
  kept.set(owner, own);
  return own;
}

interface Times {
  sentAt: number | null;
  firstByteAt: number | null;
}

function handlerOf(
  check: HttpCheck,
  answer: Answer,
  times: Times,
  { monotonic }: ProbeContext,
  settle: (fault: ProbeFault | null, body?: Buffer) => void,
  onConnected: () => void,
): Dispatcher.DispatchHandler {
  let reader: BodyReader | null = null;
  const fail = (fault: ProbeFault) => {
    reader?.destroy();
    settle(fault);
  };
  return {
    onRequestStart() {
      times.sentAt = monotonic();
      onConnected();
    },
    onResponseStart(_controller, status, headers) {
      if (status < 200) return;
      times.firstByteAt = monotonic();
      answer.status = status;
      answer.headers = headers;
      const encoding = headers['content-encoding'];
      reader = createBodyReader(typeof encoding === 'string' ? encoding : '', check.maxBodyBytes, fail);
    },
    onResponseData(_controller, chunk) {
      reader?.write(chunk);
    },
    onResponseEnd() {
      if (reader === null) return settle(null);
      reader.end().then(
        (body) => settle(null, body),
        (error) => fail(toFault(error)),
      );
    },
    onResponseError(_controller, error) {
      fail(toFault(error));
    },
  };
}

function connectionRequestOf(
  { check, url, trust }: ExchangeRequest,
  { guard, lookup, monotonic, secureContextOf }: ProbeContext,
  cancellation: Cancellation,
): ConnectionRequest {
  const isTls = url.protocol === 'https:';
  const host = bareHost(url);
  return {
    host,
    port: Number(url.port) || (isTls ? 443 : 80),
    family: check.family,
    connectTimeoutMs: check.connectTimeoutMs,
    tls: isTls ? { servername: host, context: secureContextOf(trust), protocols: ['http/1.1'] } : null,
    guard,
    lookup,
    cancellation,
    monotonic,
  };
}

/** Through a proxy it is the proxy that resolves and connects, so only the host's name can be guarded, and not timed. */
function openProxy({ check, trust }: ExchangeRequest, uri: string, { secureContextOf }: ProbeContext): ProxyAgent {
  return new ProxyAgent({
    uri,
    headersTimeout: 0,
    bodyTimeout: 0,
    requestTls: { secureContext: secureContextOf(trust), timeout: check.connectTimeoutMs },
    proxyTls: { timeout: check.connectTimeoutMs },
  });
}

function optionsOf({ url, method, headers, body }: ExchangeRequest): Dispatcher.DispatchOptions {
  return {
    origin: url.origin,
    path: url.pathname + url.search,
    method: method as Dispatcher.HttpMethod,
    // A line's own origin is of no meaning.
    headers: { host: url.host, ...headers },
    body,
  };
}

function traced(trace: Trace, { sentAt, firstByteAt }: Times, endedAt: number) {
  const { address, certificate, dnsMs, connectMs, tlsMs } = trace;
  const firstByteMs = sentAt === null || firstByteAt === null ? null : firstByteAt - sentAt;
  const downloadMs = firstByteAt === null ? null : endedAt - firstByteAt;
  return { address, certificate, endedAt, phases: { dnsMs, connectMs, tlsMs, firstByteMs, downloadMs } };
}

/** The host of a URL as sockets want it: an IPv6 address without its brackets. */
function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}
