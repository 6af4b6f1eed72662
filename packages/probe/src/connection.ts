import type { LookupAddress, LookupAllOptions } from 'node:dns';
import { connect as connectTcp, isIP, type LookupFunction, type Socket } from 'node:net';
import { connect as connectTls, type SecureContext, type TLSSocket } from 'node:tls';
import { formatDuration } from '@fortify/core/time/duration';
import type { Cancellation } from './cancellation.ts';
import type { EgressGuard } from './egress-guard.ts';
import { toFault } from './failure-reason.ts';
import { ProbeFault } from './fault.ts';

/** TLS on top of a connection. */
interface TlsRequest {
  /** The name, or address, the certificate must be for. */
  readonly servername: string;
  readonly context: SecureContext;
  /** What to offer by ALPN; nothing, where it is not known what is spoken. */
  readonly protocols: readonly string[];
}

/** Where to connect, and how. */
export interface ConnectionRequest {
  readonly host: string;
  readonly port: number;
  readonly family: 4 | 6 | null;
  readonly connectTimeoutMs: number;
  readonly tls: TlsRequest | null;
  readonly guard: EgressGuard;
  readonly lookup: LookupAll;
  readonly cancellation: Cancellation;
  readonly monotonic: () => number;
}

/** Resolves a name to all of its addresses: `dns.lookup`, or what a test puts in its place. */
export type LookupAll = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** What is learnt on the way to a connection. Filled in as it goes, so that a failure leaves what was known by then. */
export interface Trace {
  address: string | null;
  dnsMs: number | null;
  connectMs: number | null;
  tlsMs: number | null;
  certificate: { readonly notAfterMs: number } | null;
}

/** A trace of nothing yet. */
export function emptyTrace(): Trace {
  return { address: null, dnsMs: null, connectMs: null, tlsMs: null, certificate: null };
}

/** Swallows the errors after a hand-over. Shared: a listener of its own would live, with all it refers to, as long as its socket. */
const unheard = () => {};

/**
 * Opens a connection: name, TCP (happy eyeballs), TLS, each timed by the socket's own events. The address that the guard
 * permitted is the address connected to: it is the guard that answers the socket's look-up. Throws a `ProbeFault`.
 */
export function openConnection(request: ConnectionRequest, trace: Trace): Promise<Socket | TLSSocket> {
  return new Promise((resolve, reject) => {
    try {
      request.guard.checkHost(request.host);
    } catch (error) {
      reject(error);
      return;
    }
    const phases = { now: 'name resolution' };
    const sockets: Socket[] = [];
    let isSettled = false;
    const settle = (error: ProbeFault | null, socket?: Socket) => {
      // A socket closes long after it has been handed over, too.
      if (isSettled) return;
      isSettled = true;
      clearTimeout(timer);
      request.cancellation.unlisten(onCancel);
      if (error === null && socket !== undefined) {
        // From here on errors are the business of whoever asked for the connection; none may go unheard.
        sockets[0]?.off('error', onError).on('error', unheard);
        resolve(socket);
      } else {
        // A TLS socket takes the TCP socket under it along.
        sockets.at(-1)?.destroy();
        reject(error);
      }
    };
    const onCancel = () => settle(request.cancellation.fault);
    const timer = setTimeout(() => {
      const limit = formatDuration(request.connectTimeoutMs);
      settle(new ProbeFault('timeout', `no end of the ${phases.now} within ${limit}`));
    }, request.connectTimeoutMs);
    if (request.cancellation.fault !== null) return onCancel();
    request.cancellation.listen(onCancel);

    const began = request.monotonic();
    let resolvedAt = began;
    const socket = connectTcp({
      host: request.host,
      port: request.port,
      noDelay: true,
      lookup: guardedLookup(request.guard, request.lookup, () => {
        resolvedAt = request.monotonic();
        trace.dnsMs = resolvedAt - began;
        phases.now = 'TCP connection';
      }),
      autoSelectFamily: true,
      ...(request.family === null ? {} : { family: request.family }),
    });
    sockets.push(socket);
    if (isIP(request.host) !== 0) phases.now = 'TCP connection';
    const onError = (error: Error) => settle(toFault(error));
    socket.on('error', onError);
    socket.once('connect', () => {
      const connectedAt = request.monotonic();
      trace.connectMs = connectedAt - resolvedAt;
      trace.address = socket.remoteAddress ?? null;
      if (request.tls === null) return settle(null, socket);
      phases.now = 'TLS handshake';
      const secured = connectTls({
        socket,
        servername: isIP(request.tls.servername) === 0 ? request.tls.servername : '',
        host: request.tls.servername,
        secureContext: request.tls.context,
        ALPNProtocols: [...request.tls.protocols],
        // An untrusted certificate is told apart from a failed handshake below, before a byte of ours is sent.
        rejectUnauthorized: false,
      });
      sockets.push(secured);
      secured.on('error', (error) => settle(toFault(error, 'tls')));
      secured.once('secureConnect', () => {
        trace.tlsMs = request.monotonic() - connectedAt;
        trace.certificate = certificateOf(secured);
        if (secured.authorized) return settle(null, secured);
        settle(toFault({ code: codeOf(secured.authorizationError) }, 'tls'));
      });
      // A handshake that the other side just ends has no error of its own.
      secured.once('close', () => settle(toFault({ code: 'ECONNRESET' }, 'tls')));
    });
  });
}

/** A look-up that hands on only what the guard permits; blocking is an error like any other of a look-up. */
function guardedLookup(guard: EgressGuard, lookup: LookupAll, onResolved: () => void): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, []);
      onResolved();
      try {
        const permitted = guard.permit(
          hostname,
          addresses.map(({ address }) => address),
        );
        const kept = addresses.filter(({ address }) => permitted.includes(address));
        if (options.all === true) callback(null, kept);
        else callback(null, kept[0]?.address ?? '', kept[0]?.family);
      } catch (fault) {
        callback(fault as NodeJS.ErrnoException, []);
      }
    });
  };
}

function certificateOf(socket: TLSSocket): Trace['certificate'] {
  const notAfterMs = Date.parse(socket.getPeerCertificate().valid_to ?? '');
  return Number.isNaN(notAfterMs) ? null : { notAfterMs };
}

/** Node gives the code of a verification failure, typed as an error. */
function codeOf(authorizationError: unknown): string {
  const { code } = (authorizationError ?? {}) as { code?: unknown };
  return String(typeof authorizationError === 'string' ? authorizationError : (code ?? 'CERT_UNTRUSTED'));
}
