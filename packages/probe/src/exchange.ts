import type { HttpCheck, Trust } from '@fortify/core/config/check';
import { noPhases, type Phases } from '@fortify/core/sample/probe-result';
import { formatDuration } from '@fortify/core/time/duration';
import { Client, type Dispatcher, ProxyAgent } from 'undici';
import { type BodyReader, createBodyReader } from './body-reader.ts';
import { emptyTrace, openConnection, type Trace } from './connection.ts';
import { keyOfKept, type ProbeContext } from './context.ts';
import { toFault } from './failure-reason.ts';
import { ProbeFault } from './fault.ts';

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

/** What a connection is closed with. One for all: undici would make an error, and its stack, for each. */
const probeIsOver = new Error('the probe is over');

/** The most that is read of a response's headers. */
const maxHeaderBytes = 16 * 1024;

/**
 * Sends one request and reads the whole answer. Never throws: what goes wrong is the answer's `fault`.
 *
 * undici's `Client.dispatch` instead of `request`: it hands over bytes as they come, without a stream for each body, and
 * the client lets us open the connection ourselves, which is how its phases are timed and its address is checked. One client is one connection, which is what a fresh probe wants.
 */
export function exchange(request: ExchangeRequest, context: ProbeContext, signal: AbortSignal): Promise<Answer> {
  const { check, url } = request;
  const answer = emptyAnswer(context.monotonic());
  const key = keyOfKept(check, url);
  let connection: Opened;
  try {
    if (signal.aborted) throw signal.reason;
    connection = open(request, key, context, signal);
  } catch (error) {
    return Promise.resolve({ ...answer, fault: toFault(error) });
  }
  const { dispatcher, trace, isKept, isProxied } = connection;
  return new Promise((resolve) => {
    const times: Times = { sentAt: null, firstByteAt: null };
    let isSettled = false;
    const settle = (fault: ProbeFault | null, body?: Buffer) => {
      // Destroying a dispatcher fails its requests, which would settle once more.
      if (isSettled) return;
      isSettled = true;
      clearTimeout(connectTimer);
      signal.removeEventListener('abort', onAbort);
      resolve({ ...answer, ...traced(trace, times, context.monotonic()), fault, body: body ?? answer.body });
      if (isKept && fault === null) return;
      if (context.kept.get(key)?.client === dispatcher) context.kept.delete(key);
      // The probe is over: what the other side still has to say is of no interest.
      dispatcher.destroy(fault ?? probeIsOver).catch(() => {});
    };
    const onAbort = () => settle(toFault(signal.reason));
    // A connection of ours has its own limit; one by way of a proxy is undici's.
    const late = () =>
      settle(
        new ProbeFault('timeout', `no connection through the proxy within ${formatDuration(check.connectTimeoutMs)}`),
      );
    const connectTimer = isProxied ? setTimeout(late, check.connectTimeoutMs) : undefined;
    signal.addEventListener('abort', onAbort, { once: true });
    dispatcher.dispatch(
      optionsOf(request),
      handlerOf(check, answer, times, context, settle, () => clearTimeout(connectTimer)),
    );
  });
}

function emptyAnswer(endedAt: number): Answer {
  const nothing = { status: null, headers: {}, body: Buffer.alloc(0), phases: noPhases };
  return { ...nothing, address: null, certificate: null, fault: null, endedAt };
}

interface Opened {
  readonly dispatcher: Client | ProxyAgent;
  readonly trace: Trace;
  readonly isKept: boolean;
  readonly isProxied: boolean;
}

/** The connection of an exchange: a kept one, a new one, or a proxy's. Throws a `ProbeFault` where none is allowed. */
function open(request: ExchangeRequest, key: string, context: ProbeContext, signal: AbortSignal): Opened {
  const { check, url } = request;
  if (check.proxy !== null) {
    if (context.isUntrusted)
      throw new ProbeFault('blocked', 'a proxy of its own is refused for a pull request from a fork');
    context.guard.checkHost(bareHost(new URL(check.proxy)));
  }
  const proxy = check.proxy ?? context.proxyFor(url.href);
  if (proxy !== '') {
    context.guard.checkHost(bareHost(url));
    return { dispatcher: openProxy(request, proxy, context), trace: emptyTrace(), isKept: false, isProxied: true };
  }
  const isKept = check.connection === 'reuse';
  const kept = isKept ? context.kept.get(key) : undefined;
  if (kept !== undefined) {
    const { address, certificate } = kept.trace;
    return { dispatcher: kept.client, trace: { ...emptyTrace(), address, certificate }, isKept, isProxied: false };
  }
  const trace = emptyTrace();
  const client = openClient(request, trace, context, signal);
  if (isKept) context.kept.set(key, { client, trace });
  return { dispatcher: client, trace, isKept, isProxied: false };
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

function openClient(
  { check, url, trust }: ExchangeRequest,
  trace: Trace,
  context: ProbeContext,
  signal: AbortSignal,
): Client {
  const isTls = url.protocol === 'https:';
  const host = bareHost(url);
  return new Client(url.origin, {
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: maxHeaderBytes,
    connect: (_options, callback) => {
      openConnection(
        {
          host,
          port: Number(url.port) || (isTls ? 443 : 80),
          family: check.family,
          connectTimeoutMs: check.connectTimeoutMs,
          tls: isTls ? { servername: host, context: context.secureContextOf(trust), protocols: ['http/1.1'] } : null,
          guard: context.guard,
          lookup: context.lookup,
          signal,
          monotonic: context.monotonic,
        },
        trace,
      ).then(
        (socket) => callback(null, socket),
        (error) => callback(error, null),
      );
    },
  });
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
    headers,
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
