import { z } from 'zod';
import { id, oneOf, strict } from './fields.ts';

const glob = z
  .string({ error: 'expected a text, which may hold * and ?' })
  .min(1, { error: 'expected a text, which may hold * and ?' })
  .max(500, { error: 'expected at most 500 characters' });

const syntheticRule = strict(() => ({
  id: id.describe('The id of the check.'),
  name: glob.optional().describe('The name of the test, or a glob of it.'),
  suite: glob.optional().describe('The suite it belongs to, or a glob of it.'),
  tag: glob.optional().describe('One of its tags, such as @smoke.'),
})).refine(({ name, suite, tag }) => name !== undefined || suite !== undefined || tag !== undefined, {
  error: 'expected at least one of: name, suite, tag',
});

/** The keys of `synthetic`: how the results of tests become checks. */
export const syntheticSchema = strict(() => ({
  by: oneOf(['test', 'suite'])
    .optional()
    .describe(
      'What becomes a check: every test, as synthetic/SUITE/NAME, or every suite, as synthetic/SUITE. Default test.',
    ),
  checks: z
    .array(syntheticRule, { error: 'expected a list of rules' })
    .optional()
    .describe('Which tests are which check; of several rules that match, the first counts.'),
  location: id.optional().describe('Where the tests run, or what they run against. Default default.'),
}));
