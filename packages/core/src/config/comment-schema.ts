import { commentModes, longestCommentId } from './config.ts';
import { id, listOfTexts, oneOf, strict, textOf } from './fields.ts';

/** The keys of `comment`: what the comment on a pull request shows, and how it is kept. */
export const commentSchema = strict(() => ({
  reports: listOfTexts('a path or a glob', 1000).describe(
    'The reports that the comment shows, paths or globs. Default none: they have to be named.',
  ),
  'base-report': textOf('a path or a glob', 1000)
    .optional()
    .describe('An earlier report, a path or a glob: what has changed since is told. Default none.'),
  id: id
    .max(longestCommentId, { error: `expected at most ${longestCommentId} characters` })
    .optional()
    .describe('Which of several comments of a pull request. Default report.'),
  mode: oneOf(commentModes)
    .optional()
    .describe('update (in place), recreate (at the end of the conversation), or delete. Default update.'),
}));
