import { z } from 'zod';
import { strict, wholeNumber } from './fields.ts';
import { auth, expectKeys, headerName, method, headers as requestHeaders, text } from './request-fields.ts';

const variableName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, {
  error: 'expected the name of a variable: letters, digits and underscores',
});

/** A URL in which variables may stand: whether it is one is only known once they are filled in. */
const urlTemplate = text
  .regex(/^(https?:\/\/|\{\{)/, { error: 'expected an http or https URL, or one that a {{variable}} begins' })
  .max(8192, { error: 'expected at most 8192 characters' });

const extraction = strict(() => ({
  json: text
    .optional()
    .describe('A JSONPath (RFC 9535), with one filter and one .. at most: the first value it finds.'),
  header: headerName.optional().describe('A header.'),
  regex: text.optional().describe('A regular expression (RE2) over the body: its first group, else all of it.'),
  cookie: text.optional().describe('A cookie of the jar.'),
})).refine((keys) => Object.keys(keys).length === 1, { error: 'expected one of: json, header, regex, cookie' });

function journeyExpectKeys() {
  const { status, body, headers, url, redirects } = expectKeys();
  return { status, body, headers, url, redirects };
}

const step = strict(() => ({
  name: text.min(1, { error: 'expected a name' }).max(100).optional().describe('Default: method and path.'),
  url: urlTemplate.describe('Where to; {{variables}} are filled in.'),
  method,
  headers: requestHeaders.optional().describe('Request headers; {{variables}} are filled in.'),
  body: text.optional().describe('The body of the request; {{variables}} are filled in.'),
  auth: auth.optional().describe('basic (username, password) or bearer (token).'),
  redirects: wholeNumber
    .max(20, { error: 'expected at most 20' })
    .optional()
    .describe('How many are followed. Default 5.'),
  expect: strict(journeyExpectKeys).optional().describe('What the answer must be. Default status 2xx.'),
  extract: z
    .record(variableName, extraction, { error: 'expected names of variables, and what gives each' })
    .optional()
    .describe('Variables for the steps that follow.'),
}));

/** The keys of a journey: requests one after the other, each with what the ones before have given. */
export const journeySchema = strict(() => ({
  variables: z
    .record(variableName, text, { error: 'expected names of variables and their values' })
    .optional()
    .describe('Known from the beginning.'),
  steps: z
    .array(step, { error: 'expected a list of steps' })
    .min(1, { error: 'expected at least one step' })
    .max(50, { error: 'expected at most 50 steps' })
    .describe('In order; the first that fails is the last.'),
})).describe('Requests one after the other, with cookies, and what the answers hold.');

/** A journey as it is written, valid. */
export type JourneyDocument = z.output<typeof journeySchema>;
