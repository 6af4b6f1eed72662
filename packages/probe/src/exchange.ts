import type { HttpCheck } from '@fortify/core/config/check';
import { noPhases, type Phases } from '@fortify/core/sample/probe-result';
import { Client, type Dispatcher, ProxyAgent } from 'undici';
import { type BodyReader, createBodyReader } from './body-reader.ts';
import { emptyTrace, openConnection, type Trace } from './connection.ts';
import type { ProbeContext } from './context.ts';
import { toFault } from './failure-reason.ts';
import type { ProbeFault } from './fault.ts';

/** One request to one URL. */
export interface ExchangeRequest {
  readonly check: HttpCheck;
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
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
}

/** What a connection is closed with. One for all: undici would make an error, and its stack, for each. */
const probeIsOver = new Error('the probe is over');

/** The most that is read of a response's headers. */
const maxHeaderBytes = 16 * 1024;

/**
 * Sends one request and reads the whole answer. Never throws: what goes wrong is the answer's `fault`.
 *
 * undici's `Client.dispatch` instead of `request`: it hands over bytes as they come, without a stream and an
 * AbortController for each probe (a third of the time of one), and lets us open the connection ourselves, which is how
 * its phases are timed and its address is checked. One client is one connection, which is what a fresh probe wants.
 */
export function exchange(request: ExchangeRequest, context: ProbeContext, signal: AbortSignal): Promise<Answer> {
  const { check, url } = request;
  const proxy = check.proxy ?? context.proxyFor(url.href);
  const trace = emptyTrace();
  const answer: Answer = {
    status: null,
    headers: {},
    body: Buffer.alloc(0),
    phases: noPhases,
    address: null,
    certificate: null,
    fault: null,
  };
  const isKept = check.connection === 'reuse' && proxy === '';
  const kept = isKept ? context.kept.get(url.origin) : undefined;
  let dispatcher: Client | ProxyAgent;
  try {
    if (proxy !== '') context.guard.checkHost(bareHost(url));
    dispatcher =
      kept ?? (proxy === '' ? openClient(request, trace, context, signal) : openProxy(request, proxy, context));
  } catch (error) {
    return Promise.resolve({ ...answer, fault: toFault(error) });
  }
  if (isKept && dispatcher instanceof Client) context.kept.set(url.origin, dispatcher);
  return new Promise((resolve) => {
    const settle = (fault: ProbeFault | null, body?: Buffer) => {
      signal.removeEventListener('abort', onAbort);
      const endedAt = context.monotonic();
      if (!isKept || fault !== null) {
        context.kept.delete(url.origin);
        // The probe is over: what the other side still has to say is of no interest.
        dispatcher.destroy(fault ?? probeIsOver).catch(() => {});
      }
      resolve({ ...answer, ...traced(trace, times, endedAt), fault, body: body ?? answer.body });
    };
    const onAbort = () => settle(toFault(signal.reason));
    const times: Times = { sentAt: null, firstByteAt: null };
    signal.addEventListener('abort', onAbort, { once: true });
    dispatcher.dispatch(optionsOf(request), handlerOf(check, answer, times, context, settle));
  });
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
): Dispatcher.DispatchHandler {
  let reader: BodyReader | null = null;
  const fail = (fault: ProbeFault) => {
    reader?.destroy();
    settle(fault);
  };
  return {
    onRequestStart() {
      times.sentAt = monotonic();
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

function openClient({ check, url }: ExchangeRequest, trace: Trace, context: ProbeContext, signal: AbortSignal): Client {
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
          tls: isTls
            ? { servername: host, context: context.secureContextOf(check.trust), protocols: ['http/1.1'] }
            : null,
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
function openProxy({ check }: ExchangeRequest, uri: string, { secureContextOf }: ProbeContext): ProxyAgent {
  return new ProxyAgent({
    uri,
    headersTimeout: 0,
    bodyTimeout: 0,
    requestTls: { secureContext: secureContextOf(check.trust), timeout: check.connectTimeoutMs },
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
  return { address, certificate, phases: { dnsMs, connectMs, tlsMs, firstByteMs, downloadMs } };
}

/** The host of a URL as sockets want it: an IPv6 address without its brackets. */
function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}
