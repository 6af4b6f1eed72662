import { RE2JS } from 're2js';
import { z } from 'zod';
import { recordTypes } from './check.ts';
import {
  atLeast,
  baseUrl,
  duration,
  endpoint,
  id,
  oneOf,
  period,
  statuses,
  strict,
  url,
  waitingTime,
  wholeNumber,
} from './fields.ts';

const text = z.string({ error: 'expected a text' });
const texts = z
  .union([text, z.array(text)], { error: 'expected a text, or a list of texts' })
  .transform((value) => (typeof value === 'string' ? [value] : value));

const pattern = text.superRefine((source, context) => {
  try {
    RE2JS.compile(source);
  } catch {
    const message = 'expected a regular expression of RE2 (no look-around, no back-references)';
    context.addIssue({ code: 'custom', message });
  }
});
const patterns = z
  .union([pattern, z.array(pattern)], { error: 'expected a regular expression, or a list of them' })
  .transform((value) => (typeof value === 'string' ? [value] : value));

const pointer = z.string().regex(/^(\/|$)/, { error: 'expected a JSON pointer (RFC 6901), such as /status' });
const number = z.number({ error: 'expected a number' });
const json = z.record(
  pointer,
  z.union(
    [
      z.string(),
      z.number(),
      z.boolean(),
      z.null(),
      strict({
        exists: z.boolean().optional(),
        equals: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
        above: number.optional(),
        below: number.optional(),
      }),
    ],
    { error: 'expected a value, or keys among exists, equals, above, below' },
  ),
  { error: 'expected JSON pointers and values' },
);

const headerName = z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, { error: 'expected the name of a header' });
const headerValue = text.regex(/^[\t\x20-\x7e\x80-\xff]*$/, { error: 'expected one line of text' });
const expectedHeader = z.union(
  [
    z.string(),
    strict({
      exists: z.boolean().optional(),
      equals: text.optional(),
      contains: text.optional(),
      matches: pattern.optional(),
    }),
  ],
  { error: 'expected a text, or keys among exists, equals, contains, matches' },
);

const expectKeys = {
  status: statuses.optional(),
  body: strict({
    contains: texts.optional().describe('Texts that must be in the body.'),
    matches: patterns.optional().describe('Regular expressions (RE2, linear time) that must match somewhere.'),
    json: json.optional().describe('JSON pointers, and the value there or keys among exists, equals, above, below.'),
    bytes: strict({ min: wholeNumber.optional(), max: wholeNumber.optional() })
      .optional()
      .describe('How long the body may be.'),
  })
    .optional()
    .describe('What the body must hold, once decompressed.'),
  headers: z
    .record(headerName, expectedHeader, { error: 'expected names of headers and what each must be' })
    .optional()
    .describe('Response headers: a value, or keys among exists, equals, contains, matches.'),
  latency: strict({ degraded: duration.optional(), bad: duration.optional() })
    .optional()
    .describe('Slower than degraded is degraded, slower than bad is bad.'),
  url: url.optional().describe('The URL after all redirects.'),
  redirects: wholeNumber.optional().describe('How many redirects there must be.'),
  certificate: strict({ days: wholeNumber.optional(), fail: wholeNumber.optional() })
    .optional()
    .describe('Warn with fewer days left than days (14), be bad with fewer than fail (none).'),
  values: texts.optional().describe('Records that must be among the answers of a dns check.'),
};

const auth = z.union([strict({ basic: strict({ username: text, password: text }) }), strict({ bearer: text.min(1) })], {
  error: 'expected basic with username and password, or bearer with a token',
});

const baseUrls = z
  .union(
    [
      z.array(baseUrl).min(1, { error: 'expected at least one URL' }),
      z.record(id, baseUrl).refine((bases) => Object.keys(bases).length > 0, { error: 'expected at least one URL' }),
    ],
    {
      error: 'expected a list of URLs, or names and URLs',
    },
  )
  .describe('Base URLs: a list (checks prod-1, prod-2) or names and URLs (checks prod-us, prod-eu).');

const dns = z
  .union(
    [
      text.min(1),
      strict({
        name: text.min(1),
        type: oneOf(recordTypes).optional(),
        resolver: text.min(1).optional(),
      }),
    ],
    { error: 'expected a name, or keys among name, type, resolver' },
  )
  .describe('A name to resolve, or name, type (A) and resolver (the system’s; address or address:port).');

/** The keys of a check, but for its id. */
export const checkKeys = {
  url: url.optional(),
  'base-urls': baseUrls.optional(),
  path: text
    .startsWith('/', { error: 'expected a path that begins with a slash, such as /health' })
    .optional()
    .describe('The path probed on every base URL, relative to it.'),
  tcp: endpoint.optional().describe('host:port to connect to.'),
  tls: endpoint.optional().describe('host:port (443) to shake hands with.'),
  dns: dns.optional(),
  method: text
    .regex(/^[A-Z]{1,20}$/, { error: 'expected an HTTP method, such as GET' })
    .optional()
    .describe('Default GET.'),
  headers: z
    .record(headerName, headerValue, { error: 'expected names of headers and their values' })
    .optional()
    .describe('Request headers; sent to the URL’s own origin only.'),
  body: text.optional().describe('The body of the request.'),
  auth: auth.optional().describe('basic (username, password) or bearer (token); sent to the URL’s own origin only.'),
  send: text.optional().describe('What a tcp check sends once it is connected.'),
  timeout: waitingTime.optional().describe('The whole probe, from name look-up to the last byte. Default 10s.'),
  'connect-timeout': waitingTime.optional().describe('Until the connection can be used: name, TCP, TLS. Default 5s.'),
  expect: strict(expectKeys).optional().describe('What the answer must be. Default status 2xx.'),
  redirects: wholeNumber
    .max(20, { error: 'expected at most 20' })
    .optional()
    .describe('How many are followed. Default 5; 0: a 3xx is judged by its status.'),
  retries: wholeNumber
    .max(10, { error: 'expected at most 10' })
    .optional()
    .describe('How often a transient failure (dns, connect, reset, timeout) is tried again. Default 0.'),
  'retry-status': z
    .array(z.union([z.literal(502), z.literal(503), z.literal(504)]), { error: 'expected a list among 502, 503, 504' })
    .optional()
    .describe('Statuses that are transient too: 502, 503, 504. Default none.'),
  confirm: wholeNumber
    .max(5, { error: 'expected at most 5' })
    .optional()
    .describe('How many more probes, each on a fresh connection, must agree before bad. Default 1.'),
  samples: atLeast(1)
    .max(1000, { error: 'expected at most 1000' })
    .optional()
    .describe('Samples taken in one run. Default 1.'),
  interval: waitingTime.optional().describe('From one sample of a run to the next. Default 10s.'),
  every: period.optional().describe('The declared cadence: how often the check is meant to run.'),
  location: text
    .min(1, { error: 'expected a name' })
    .max(100)
    .optional()
    .describe('Where the check is made from. Default default.'),
  family: z
    .union([z.literal(4), z.literal(6)], { error: 'expected 4 or 6' })
    .optional()
    .describe('The IP version. Default: whichever answers first.'),
  proxy: url.optional().describe('Default: HTTP_PROXY, HTTPS_PROXY and NO_PROXY of the environment.'),
  'max-body': z
    .string({ error: expectedSize })
    .regex(/^\d{1,9} ?(B|KiB|MiB)$/, { error: expectedSize })
    .transform(toBytes)
    .optional()
    .describe('The most that is read of a body, once decompressed: 64 KiB, 1 MiB (the default).'),
  connection: oneOf(['fresh', 'reuse'])
    .optional()
    .describe(
      'fresh: a connection for each probe, as Atlassian measures (the default). reuse: kept for the next sample of the run.',
    ),
  trust: strict({ ca: text.optional(), certificate: text.optional(), key: text.optional() })
    .optional()
    .describe(
      'TLS: ca to trust besides the usual ones, certificate and key to show. Files, or PEM text by way of a variable.',
    ),
};

/** A check as written. */
export const checkSchema = strict({ id, ...checkKeys });

function expectedSize(): string {
  return 'expected a size, such as 64 KiB or 1 MiB';
}

function toBytes(size: string): number {
  const units = { B: 1, KiB: 1024, MiB: 1024 ** 2 };
  const [, number = '0', unit = 'B'] = /^(\d+) ?(\w+)$/.exec(size) ?? [];
  return Number(number) * units[unit as keyof typeof units];
}
