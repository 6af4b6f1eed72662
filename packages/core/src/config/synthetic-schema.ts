import { z } from 'zod';
import { id, listOfTexts, oneOf, strict, textOf } from './fields.ts';
import { resultFormats } from './result-format.ts';

const glob = textOf('a text, which may hold * and ?', 500);

const syntheticRule = strict(() => ({
  id: id.describe('The id of the check.'),
  name: glob.optional().describe('The name of the test, or a glob of it.'),
  suite: glob.optional().describe('The suite it belongs to, or a glob of it.'),
  tag: glob.optional().describe('One of its tags, such as @smoke.'),
})).refine(({ name, suite, tag }) => name !== undefined || suite !== undefined || tag !== undefined, {
  error: 'expected at least one of: name, suite, tag',
});

/** The keys of `synthetic`: how the results of tests become checks, and where they are. */
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
  files: listOfTexts('a path or a glob', 1000).describe(
    'The result files, paths or globs. Default none: they have to be named.',
  ),
  format: oneOf(resultFormats).optional().describe('Their format. Default: seen from their content.'),
  location: id.optional().describe('Where the tests run, or what they run against. Default default.'),
}));
