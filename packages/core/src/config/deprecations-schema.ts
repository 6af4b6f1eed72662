import { z } from 'zod';
import { deadlineSources } from '../deadline/policy.ts';
import { severities } from '../report/deadline-severity.ts';
import { dayMs, durationPattern, parseDuration } from '../time/duration.ts';
import { id, listOfTexts, oneOf, strict, textOf, url, waitingTime } from './fields.ts';
import { headers } from './request-fields.ts';

/** A day, `2027-01-31`: unquoted, YAML 1.2 reads it as the text it is. */
const date = z.iso.date({ error: 'expected a date such as 2027-01-31' });

const expectedDistance = 'expected whole days, such as 14d or 0d';
const expectedFailure = `${expectedDistance}, or never`;

/** Whole days, and none is a distance, too. */
function daysOf(text: string): number {
  return (parseDuration(text) ?? 0) / dayMs;
}

const mostDays = { error: 'expected at most 3660d' };

/** How long before its date. */
const distance = z
  .string({ error: expectedDistance })
  .regex(durationPattern, { error: expectedDistance })
  .transform(daysOf)
  .refine(Number.isInteger, { error: expectedDistance })
  .refine((days) => days <= 3660, mostDays);

/** The same, or not at all. */
const failureDistance = z
  .string({ error: expectedFailure })
  .regex(new RegExp(`^never$|${durationPattern.source}`), { error: expectedFailure })
  .transform((text) => (text === 'never' ? null : daysOf(text)))
  .refine((days) => days === null || Number.isInteger(days), { error: expectedFailure })
  .refine((days) => days === null || days <= 3660, mostDays);

const severity = oneOf(severities).optional().describe('How much depends on it: high, normal (the default) or low.');
const snoozeKeys = { until: date, reason: textOf('a reason', 300) };

const deadline = strict(() => ({
  id: id.describe('Its name.'),
  title: textOf('a title', 200).describe('What must be done, or what ends.'),
  date: date.describe('By when; the day ends when it does so everywhere on Earth.'),
  url: url.optional().describe('Where it is announced.'),
  owner: textOf('a name', 100).optional().describe('Who sees to it.'),
  severity,
  done: z.boolean({ error: 'expected true or false' }).optional().describe('true: it weighs on nothing any more.'),
  snooze: strict(() => snoozeKeys)
    .optional()
    .describe('It weighs on nothing until that day is over; and why.'),
}));

const documentKeys = () => ({
  id: id.describe('Its name, which the ids of its deadlines begin with.'),
  document: textOf('a URL or a file', 2000).describe('A URL, or a file of the repository.'),
  headers: headers.optional().describe("Headers of the request, sent to the URL's own origin only."),
  timeout: waitingTime.optional().describe('The whole request, every redirect included. Default 30s.'),
  severity,
});

const openapi = strict(() => ({
  ...documentKeys(),
  uses: listOfTexts('GET /path, /path or an operationId', 500).describe('Operations that are used.'),
  code: listOfTexts('a glob of files', 500).describe(
    'Globs of source files that are looked through for its paths; one that begins with ! leaves files out.',
  ),
}));

const feed = strict(() => ({
  ...documentKeys(),
  products: listOfTexts('a product', 100).describe('Words that one of its categories, or its title, must have one of.'),
  types: listOfTexts('a type of entry', 100).describe('The same, for types such as Deprecated or Removed.'),
  words: listOfTexts('a word', 100).describe('Words that its title or its text must have one of.'),
}));

/** The keys of deadlines, and of where they come from. */
export const deprecationsSchema = strict(() => ({
  warn: distance.optional().describe('So long before its date a deadline is due. Default 90d.'),
  fail: failureDistance
    .optional()
    .describe('So long before its date it fails the gate; never: not even when it is over. Default 14d.'),
  distances: z
    .array(
      strict(() => ({
        source: oneOf(deadlineSources).optional().describe('Default: any.'),
        severity: oneOf(severities).optional().describe('Default: any.'),
        warn: distance.optional(),
        fail: failureDistance.optional(),
      })),
      { error: 'expected a list of distances' },
    )
    .optional()
    .describe('Other distances, by source and severity; the first that matches counts. Certificates: 14d and 0d.'),
  deadlines: z
    .array(deadline, { error: 'expected a list of deadlines' })
    .optional()
    .describe('What must be done by a date.'),
  snooze: z
    .array(
      strict(() => ({ deadline: textOf('the id of a deadline, or a glob', 300), ...snoozeKeys })),
      {
        error: 'expected a list of deadlines to put off',
      },
    )
    .optional()
    .describe('Deadlines, wherever they come from, that weigh on nothing until a day is over; and why.'),
  openapi: z
    .array(openapi, { error: 'expected a list of documents' })
    .optional()
    .describe('OpenAPI 3 and Swagger 2 documents, whose deprecated operations are deadlines.'),
  feeds: z
    .array(feed, { error: 'expected a list of feeds' })
    .optional()
    .describe('Changelogs (RSS, Atom, JSON Feed): dates found in their prose are shown for review.'),
  scan: z
    .union(
      [
        z.boolean(),
        strict(() => ({
          ignore: listOfTexts('a glob of files', 500).describe('Globs of files that are left out.'),
          severity,
        })),
      ],
      { error: 'expected true or false, or keys among ignore, severity' },
    )
    .optional()
    .describe('Whether the repository is looked through for what the catalogue knows to end. Default false.'),
  catalogue: z
    .array(id, { error: 'expected a list of ids; "fortify deprecations catalogue" has them' })
    .optional()
    .describe('Rows of the catalogue that count whatever the repository uses.'),
  issues: z
    .union(
      [
        z.boolean(),
        strict(() => ({
          labels: listOfTexts('the name of a label', 50).describe('Default deprecation.'),
          assignees: listOfTexts('the name of a user', 50).describe('Default nobody.'),
        })),
      ],
      { error: 'expected true or false, or keys among labels, assignees' },
    )
    .optional()
    .describe(
      'Whether the deprecations action keeps an issue for each deadline that is due, and what those are given.',
    ),
  calendar: textOf('a file', 1000)
    .optional()
    .describe('Where the deprecations action writes a calendar of the deadlines.'),
}));

/** Deadlines once parsed: distances are days. */
export type DeprecationsDocument = z.output<typeof deprecationsSchema>;
