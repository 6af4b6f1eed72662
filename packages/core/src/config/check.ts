import type { StatusRange } from './status.ts';

/** A check, decided. One shape for each kind; `kind` tells them apart. */
export type Check = HttpCheck | TcpCheck | TlsCheck | DnsCheck | JourneyCheck;

/** What every check has. */
export interface CheckBase {
  readonly id: string;
  /** What is checked, for people: variables stay unfilled, so that no secret is shown. */
  readonly target: string;
  readonly location: string;
  /** Declared cadence. */
  readonly everyMs: number | null;
  /** The whole probe, every redirect included. */
  readonly timeoutMs: number;
  /** Until the connection can be used: name, TCP and TLS together. */
  readonly connectTimeoutMs: number;
  /** How often a transient failure is tried again. */
  readonly retries: number;
  /** Statuses that count as transient. */
  readonly retryStatuses: readonly number[];
  /** How many more probes must agree before a check is bad. */
  readonly confirm: number;
  /** Samples in one run, and the time from one to the next. */
  readonly samples: number;
  readonly intervalMs: number;
  /** The IP version to use; `null` = whichever answers first. */
  readonly family: 4 | 6 | null;
  readonly trust: Trust;
  readonly latency: LatencyExpectation;
}

/** Whom a TLS connection trusts and how it shows itself: PEM texts, or files that hold them. */
export interface Trust {
  readonly ca: string | null;
  readonly certificate: string | null;
  readonly key: string | null;
}

/** Above `degraded` an answer is right but too slow, above `bad` it is as good as none. Milliseconds. */
interface LatencyExpectation {
  readonly degradedMs: number | null;
  readonly badMs: number | null;
}

/** So many days before a certificate's end there is a warning, unless said otherwise. */
export const usualCertificateDays = 14;

/** Days before a certificate's end to warn, and to fail. */
export interface CertificateExpectation {
  readonly warnDays: number;
  readonly failDays: number | null;
}

/** An HTTP request and what its answer must be. */
export interface HttpCheck extends CheckBase {
  readonly kind: 'http';
  readonly url: string;
  readonly method: string;
  /** Lower-case names; authorization included. Sent to the URL's own origin only. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** How many redirects are followed; 0 = a 3xx is judged by its status. */
  readonly redirects: number;
  /** A proxy of the check's own; `null` = that of the environment. */
  readonly proxy: string | null;
  readonly maxBodyBytes: number;
  readonly connection: 'fresh' | 'reuse';
  readonly expect: HttpExpectation;
}

/** What an HTTP answer must be; empty lists and `null` ask for nothing. */
interface HttpExpectation {
  readonly status: readonly StatusRange[];
  readonly body: BodyExpectation;
  readonly headers: readonly HeaderExpectation[];
  /** The URL after all redirects. */
  readonly url: string | null;
  /** How many redirects there are. */
  readonly redirects: number | null;
  readonly certificate: CertificateExpectation;
}

/** What a body must hold. Patterns are RE2: linear in the length of the text. */
export interface BodyExpectation {
  readonly contains: readonly string[];
  readonly matches: readonly string[];
  readonly json: readonly JsonExpectation[];
  readonly minBytes: number | null;
  readonly maxBytes: number | null;
}

/** What stands at a JSON pointer (RFC 6901). A key that is absent asks for nothing. */
export interface JsonExpectation {
  readonly pointer: string;
  readonly exists: boolean;
  readonly equals?: string | number | boolean | null;
  readonly above?: number;
  readonly below?: number;
}

/** What a response header must be. The name is lower-case. */
export interface HeaderExpectation {
  readonly name: string;
  readonly exists: boolean;
  readonly equals?: string;
  readonly contains?: string;
  readonly matches?: string;
}

/** A TCP connection, and what the other side says, to `send` or unasked. */
export interface TcpCheck extends CheckBase {
  readonly kind: 'tcp';
  readonly host: string;
  readonly port: number;
  readonly send: string | null;
  readonly body: BodyExpectation;
}

/** A TLS handshake with a trusted certificate. */
export interface TlsCheck extends CheckBase {
  readonly kind: 'tls';
  readonly host: string;
  readonly port: number;
  /** The name the certificate must be for. */
  readonly servername: string;
  readonly certificate: CertificateExpectation;
}

/** Requests one after the other, each with what the ones before have given. */
export interface JourneyCheck extends CheckBase {
  readonly kind: 'journey';
  readonly variables: Readonly<Record<string, string>>;
  readonly steps: readonly JourneyStep[];
}

/** A request of a journey. `{{NAME}}` in its URL, headers and body stands for a variable. */
export interface JourneyStep {
  readonly name: string;
  readonly request: HttpCheck;
  readonly extract: readonly Extraction[];
}

/** A variable, and where in an answer it comes from. */
export interface Extraction {
  readonly variable: string;
  /** `json`: a JSONPath (RFC 9535). `regex`: RE2, its first group, else all that it matches. */
  readonly source: 'json' | 'header' | 'regex' | 'cookie';
  readonly what: string;
}

/** The records of a type that a DNS check can ask for. */
export const recordTypes = ['A', 'AAAA', 'CNAME', 'MX', 'NS', 'TXT', 'SRV', 'CAA', 'PTR'] as const;
type RecordType = (typeof recordTypes)[number];

/** A question to a resolver, and what must be among the answers. */
export interface DnsCheck extends CheckBase {
  readonly kind: 'dns';
  readonly name: string;
  readonly type: RecordType;
  /** `address` or `address:port`; `null` = the system's. */
  readonly resolver: string | null;
  readonly values: readonly string[];
}
