import type { Reason } from '@fortify/core/sample/reason';
import { ProbeFault } from './fault.ts';

/** Error codes of Node, OpenSSL, llhttp and undici, and the class of failure each stands for. Never the message text. */
const reasonOfCode: Readonly<Record<string, Reason>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  ECONNREFUSED: 'connect',
  EHOSTUNREACH: 'connect',
  EHOSTDOWN: 'connect',
  ENETUNREACH: 'connect',
  ENETDOWN: 'connect',
  // Out of sockets, ports or memory: nothing of that says anything about the service.
  EADDRNOTAVAIL: 'runner-offline',
  EMFILE: 'runner-offline',
  ENFILE: 'runner-offline',
  ENOBUFS: 'runner-offline',
  ENOMEM: 'runner-offline',
  EACCES: 'connect',
  EPERM: 'connect',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'too-large',
  HPE_HEADER_OVERFLOW: 'too-large',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
  ENODATA: 'dns',
  ESERVFAIL: 'dns',
  EREFUSED: 'dns',
  EBADRESP: 'dns',
  EFORMERR: 'dns',
  ENOTIMP: 'dns',
  ETIMEOUT: 'timeout',
  EPROTO: 'tls',
  CERT_HAS_EXPIRED: 'tls',
  CERT_NOT_YET_VALID: 'tls',
  CERT_REJECTED: 'tls',
  CERT_REVOKED: 'tls',
  CERT_SIGNATURE_FAILURE: 'tls',
  CERT_UNTRUSTED: 'tls',
  CERT_CHAIN_TOO_LONG: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  HOSTNAME_MISMATCH: 'tls',
  INVALID_CA: 'tls',
  INVALID_PURPOSE: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  UNABLE_TO_GET_ISSUER_CERT: 'tls',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
};

const words: Partial<Record<Reason, string>> = {
  dns: 'the name could not be resolved',
  connect: 'no connection',
  'runner-offline': 'our own machine could not open a connection',
  tls: 'no trusted TLS connection',
  timeout: 'the connection timed out',
  reset: 'the connection was cut off before the answer was complete',
  'too-large': 'the headers are too large',
  protocol: 'the answer is not valid HTTP',
};

/** What is said where a code tells more than its class, mostly what to do about it. */
const wordsOfCode: Readonly<Record<string, string>> = {
  UND_ERR_INVALID_ARG: 'the request cannot be sent: something that was filled in has no place there',
  ERR_SSL_WRONG_VERSION_NUMBER: 'no TLS is spoken there: it may be http',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another name',
  CERT_HAS_EXPIRED: 'the certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate is self-signed: trust.ca can say that it is trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'the issuer of the certificate is not trusted: trust.ca can say that it is',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the issuer of the certificate is not trusted: trust.ca can say that it is',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the issuer of the certificate is not trusted: trust.ca can say that it is',
};

/** What undici says where a proxy answers CONNECT with anything but 200; with a cause it may be anything. */
const refusedByProxy = 'UND_ERR_ABORTED';

/**
 * The fault that an error from the network stands for, told in words of ours and the error's code. `phase` decides where
 * a code alone cannot: whatever ends a TLS handshake is a failure of TLS, and an unknown one of a look-up is one of DNS.
 */
export function toFault(error: unknown, phase: 'tls' | 'dns' | null = null): ProbeFault {
  const fault = faultIn(error);
  if (fault !== null) return fault;
  const codes = codesOf(error);
  const code = codes.find((candidate) => reasonOf(candidate) !== null) ?? codes[0] ?? 'no code';
  if (code === refusedByProxy)
    return new ProbeFault('connect', `no connection through the proxy (${code})`, { cause: error });
  const reason = phase === 'tls' ? phase : (reasonOf(code) ?? phase ?? 'protocol');
  return new ProbeFault(reason, `${wordsOfCode[code] ?? words[reason] ?? reason} (${code})`, { cause: error });
}

/** A fault that was thrown as one and came back inside an error of a library. */
function faultIn(error: unknown, depth = 0): ProbeFault | null {
  if (error instanceof ProbeFault) return error;
  if (!(error instanceof Error) || depth > 4) return null;
  return faultIn(error.cause, depth + 1);
}

function reasonOf(code: string): Reason | null {
  if (code.startsWith('ERR_TLS_') || code.startsWith('ERR_SSL_')) return 'tls';
  return reasonOfCode[code] ?? null;
}

/** The codes of an error, of those it gathers (one for each address that was tried) and of what caused it. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  const own = typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? [code] : [];
  const gathered = Array.isArray(errors) ? errors.flatMap((inner) => codesOf(inner, depth + 1)) : [];
  return [...own, ...gathered, ...codesOf(cause, depth + 1)];
}
