import type { Outcome } from '@fortify/core/sample/outcome';
import type { Reason } from '@fortify/core/sample/reason';

/** A way for a service to fail, and what fortify says of it. */
export interface Fault {
  readonly id: string;
  readonly what: string;
  readonly outcome: Outcome;
  /** The first failure's reason; `null` where there is none. */
  readonly reason: Reason | null;
  readonly note?: string;
}

/** Every fault that has a scenario. The documentation shows this table, and `faults.test.ts` proves it. */
export const faults: readonly Fault[] = [
  { id: 'refused', what: 'nobody listens', outcome: 'bad', reason: 'connect' },
  { id: 'reset-headers', what: 'reset in the headers', outcome: 'bad', reason: 'reset' },
  { id: 'reset-body', what: 'reset in the body', outcome: 'bad', reason: 'reset' },
  { id: 'silent', what: 'accepts, and never answers', outcome: 'bad', reason: 'timeout' },
  { id: 'half-closed', what: 'ends its side without an answer', outcome: 'bad', reason: 'reset' },
  {
    id: 'drip',
    what: 'one byte a second',
    outcome: 'bad',
    reason: 'timeout',
    note: 'the total timeout is over all of it',
  },
  {
    id: 'endless-body',
    what: 'a body that never ends',
    outcome: 'bad',
    reason: 'too-large',
    note: 'let go at `max-body`',
  },
  {
    id: 'gzip-bomb',
    what: 'a gzip of a gigabyte',
    outcome: 'bad',
    reason: 'too-large',
    note: 'counted after decompression',
  },
  { id: 'huge-headers', what: '10 MB of headers', outcome: 'bad', reason: 'too-large', note: '16 KiB are read' },
  { id: 'bad-status-line', what: 'a status line that is none', outcome: 'bad', reason: 'protocol' },
  { id: 'http-1-0', what: 'HTTP/1.0', outcome: 'good', reason: null },
  { id: 'chunked-lies', what: 'chunks that are not as long as they say', outcome: 'bad', reason: 'protocol' },
  { id: 'short-body', what: 'less than its Content-Length', outcome: 'bad', reason: 'reset' },
  { id: 'bad-gzip', what: 'a gzip that is none', outcome: 'bad', reason: 'protocol' },
  { id: 'redirect-loop', what: 'a redirect to itself', outcome: 'bad', reason: 'redirect' },
  {
    id: 'redirect-metadata',
    what: 'a redirect to cloud metadata',
    outcome: 'unknown',
    reason: 'blocked',
    note: 'never connected to; fails the verdict',
  },
  { id: 'redirect-scheme', what: 'a redirect to another scheme', outcome: 'bad', reason: 'redirect' },
  {
    id: 'tls-redirect-silent',
    what: 'a redirect by TLS to what accepts, and never answers',
    outcome: 'bad',
    reason: 'timeout',
  },
  { id: 'proxy-refuses', what: 'a proxy that does not let it through', outcome: 'bad', reason: 'connect' },
  { id: 'tls-expired', what: 'an expired certificate', outcome: 'bad', reason: 'tls' },
  { id: 'tls-self-signed', what: 'a self-signed certificate', outcome: 'bad', reason: 'tls' },
  { id: 'tls-wrong-host', what: 'a certificate for another host', outcome: 'bad', reason: 'tls' },
  {
    id: 'tls-soon',
    what: 'a certificate that ends in 5 days',
    outcome: 'good',
    reason: null,
    note: 'a warning (`certificate-expiring`)',
  },
  { id: 'tls-1-1', what: 'TLS 1.1 only', outcome: 'bad', reason: 'tls' },
  { id: 'nxdomain', what: 'a name that does not exist', outcome: 'bad', reason: 'dns' },
  { id: 'dns-no-name', what: 'a name that is none', outcome: 'bad', reason: 'dns' },
  { id: 'dns-silent', what: 'a resolver that never answers', outcome: 'bad', reason: 'timeout' },
  { id: 'dns-wrong', what: 'a name with another address than expected', outcome: 'bad', reason: 'body' },
  {
    id: 'ipv6-only',
    what: 'IPv6 only, reached by a name with both',
    outcome: 'good',
    reason: null,
    note: 'of a name with both, the address that answers first',
  },
  { id: 'ipv6-by-4', what: 'IPv6 only, with `family: 4`', outcome: 'bad', reason: 'connect' },
  {
    id: 'dies',
    what: 'resets, and is gone when tried again',
    outcome: 'bad',
    reason: 'connect',
    note: 'the last attempt counts',
  },
  {
    id: 'recovers',
    what: 'resets once, then answers (`retries: 1`)',
    outcome: 'good',
    reason: null,
    note: 'with 2 attempts',
  },
  {
    id: 'confirmed',
    what: 'fails once, then answers (`confirm: 1`)',
    outcome: 'good',
    reason: null,
    note: 'with 2 attempts',
  },
  { id: 'busy', what: '429 with Retry-After', outcome: 'bad', reason: 'status' },
  {
    id: 'commands',
    what: 'a body full of workflow commands',
    outcome: 'bad',
    reason: 'body',
    note: 'no text of it is shown',
  },
  {
    id: 'markdown',
    what: 'headers full of Markdown',
    outcome: 'bad',
    reason: 'header',
    note: 'no text of it is shown',
  },
  { id: 'slow', what: 'slower than `latency.degraded`', outcome: 'degraded', reason: 'latency' },
  { id: 'too-slow', what: 'slower than `latency.bad`', outcome: 'bad', reason: 'latency' },
  { id: 'tcp-banner', what: 'a TCP service that says something else', outcome: 'bad', reason: 'body' },
];
