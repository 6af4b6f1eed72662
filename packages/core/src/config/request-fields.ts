import { z } from 'zod';
import { duration, statuses, strict, url, wholeNumber } from './fields.ts';

/** A text. */
export const text = z.string({ error: 'expected a text' });
const texts = z
  .union([text, z.array(text)], { error: 'expected a text, or a list of texts' })
  .transform((value) => (typeof value === 'string' ? [value] : value));

// Whether a text is a regular expression of RE2, `pattern-rules.ts` tells.
const patterns = z
  .union([text, z.array(text)], { error: 'expected a regular expression, or a list of them' })
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
      strict(() => ({
        exists: z.boolean().optional(),
        equals: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
        above: number.optional(),
        below: number.optional(),
      })),
    ],
    { error: 'expected a value, or keys among exists, equals, above, below' },
  ),
  { error: 'expected JSON pointers and values' },
);

/** The name of a header. */
export const headerName = z.string().regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, { error: 'expected the name of a header' });
const headerValue = text.regex(/^[\t\x20-\x7e\x80-\xff]*$/, { error: 'expected one line of text' });

/** A token, as it is sent in a header: a secret that was saved with a line break behind it is the commonest mistake. */
export const token = headerValue.min(1, { error: 'expected a token' });

/** Headers that say how a request is framed and sent, which is for whoever sends it: undici refuses most of them. */
const ofConnections = ['transfer-encoding', 'keep-alive', 'upgrade', 'expect', 'content-length'];

/** The headers of a request. Their names mean the same in any case (RFC 9110, section 5.1): each may be there once. */
export const headers = z
  .record(headerName, headerValue, { error: 'expected names of headers and their values' })
  .superRefine((named, context) => {
    const written = new Map<string, string>();
    const refuse = (name: string, message: string) =>
      context.addIssue({ code: 'invalid_key', origin: 'record', issues: [], path: [name], message, input: named });
    for (const name of Object.keys(named)) {
      const key = name.toLowerCase();
      const first = written.get(key);
      written.set(key, first ?? name);
      if (first !== undefined) refuse(name, `is ${first} once more, for case does not matter`);
      if (ofConnections.includes(key)) refuse(name, 'is for whoever sends the request, and cannot be set');
    }
  });

/** The method of a request. */
export const method = text
  .regex(/^(?!CONNECT$)[A-Z]{1,20}$/, { error: 'expected an HTTP method, such as GET' })
  .optional()
  .describe('Default GET.');

const expectedHeader = z.union(
  [
    z.string(),
    strict(() => ({
      exists: z.boolean().optional(),
      equals: text.optional(),
      contains: text.optional(),
      matches: text.optional(),
    })),
  ],
  { error: 'expected a text, or keys among exists, equals, contains, matches' },
);

/** What an answer must be. */
export const expectKeys = () => ({
  status: statuses.optional(),
  body: strict(() => ({
    contains: texts.optional().describe('Texts that must be in the body.'),
    matches: patterns.optional().describe('Regular expressions (RE2, linear time) that must match somewhere.'),
    json: json.optional().describe('JSON pointers, and the value there or keys among exists, equals, above, below.'),
    bytes: strict(() => ({ min: wholeNumber.optional(), max: wholeNumber.optional() }))
      .optional()
      .describe('How long the body may be, in bytes: min, max, or both.'),
  }))
    .optional()
    .describe('What the body must hold, once decompressed.'),
  headers: z
    .record(headerName, expectedHeader, { error: 'expected names of headers and what each must be' })
    .optional()
    .describe('Response headers: a value, or keys among exists, equals, contains, matches.'),
  latency: strict(() => ({ degraded: duration.optional(), bad: duration.optional() }))
    .optional()
    .describe('Slower than degraded is degraded, slower than bad is bad.'),
  url: url.optional().describe('The URL after all redirects.'),
  redirects: wholeNumber.optional().describe('How many redirects there must be.'),
  certificate: strict(() => ({ days: wholeNumber.optional(), fail: wholeNumber.optional() }))
    .optional()
    .describe('Warn with fewer days left than days (14), be bad with fewer than fail (none).'),
  values: texts.optional().describe('Records that must be among the answers of a dns check.'),
});

/** What is sent encoded may have any letter, and no line break. */
const oneLine = text.regex(/^\P{Cc}*$/u, { error: 'expected one line of text' });

/** Credentials of a request. */
export const auth = z.union(
  [
    strict(() => ({ basic: strict(() => ({ username: oneLine, password: oneLine })) })),
    strict(() => ({ bearer: token })),
  ],
  {
    error: 'expected basic with username and password, or bearer with a token',
  },
);
