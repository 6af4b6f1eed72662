import { z } from 'zod';
import { longestLocation } from '../sample/sample.ts';
import { recordTypes } from './check.ts';
import {
  atLeast,
  baseUrl,
  endpoint,
  id,
  oneOf,
  period,
  strict,
  textOf,
  url,
  waitingTime,
  wholeNumber,
} from './fields.ts';
import { journeySchema } from './journey-schema.ts';
import { resolverAddress } from './network-fields.ts';
import { auth, expectKeys, headers, method, text } from './request-fields.ts';

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
      strict(() => ({
        name: text.min(1),
        type: oneOf(recordTypes).optional(),
        resolver: resolverAddress().optional(),
      })),
    ],
    { error: 'expected a name, or keys among name, type, resolver' },
  )
  .describe('A name to resolve, or name, type (A) and resolver (the system’s; address or address:port).');

/** The keys of a check, but for its id. */
export const checkKeys = () => ({
  url: url.optional(),
  'base-urls': baseUrls.optional(),
  path: text
    .startsWith('/', { error: 'expected a path that begins with a slash, such as /health' })
    .optional()
    .describe('The path probed on every base URL, relative to it.'),
  tcp: endpoint.optional().describe('host:port to connect to.'),
  tls: endpoint.optional().describe('host:port (443) to shake hands with.'),
  dns: dns.optional(),
  journey: journeySchema.optional(),
  method,
  headers: headers.optional().describe('Request headers, each once; sent to the URL’s own origin only.'),
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
  location: textOf('a name', longestLocation).optional().describe('Where the check is made from. Default default.'),
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
  trust: strict(() => ({ ca: text.optional(), certificate: text.optional(), key: text.optional() }))
    .optional()
    .describe(
      'TLS: ca to trust besides the usual ones, certificate and key to show. Files, or PEM text by way of a variable.',
    ),
});

/** A check as written. */
export const checkSchema = strict(() => ({ id, ...checkKeys() }));

function expectedSize(): string {
  return 'expected a size, such as 64 KiB or 1 MiB';
}

function toBytes(size: string): number {
  const units = { B: 1, KiB: 1024, MiB: 1024 ** 2 };
  const [, number = '0', unit = 'B'] = /^(\d+) ?(\w+)$/.exec(size) ?? [];
  return Number(number) * units[unit as keyof typeof units];
}
