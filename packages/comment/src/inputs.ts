import { type ReadInput, readInputs, readList, readNumber, readText, readWord } from '@fortify/action/read-input';
import { type CommentMode, commentModes, longestCommentId } from '@fortify/core/config/config';
import { configurationError } from '@fortify/core/error';
import { kebabCase } from '@fortify/core/text/kebab-case';
import { quote } from '@fortify/core/text/plain';

/** The inputs of the action, parsed. `null` = not set: the config file decides, else the default. */
export interface Inputs {
  /** Paths and globs. */
  readonly reports: readonly string[];
  /** What they are compared with; a path or a glob. */
  readonly baseReport: string | null;
  readonly config: string | null;
  readonly commentId: string | null;
  readonly mode: CommentMode | null;
  /** `null` = that of the event. */
  readonly pullRequest: number | null;
}

/** Parses every input before anything happens. Throws one `ConfigurationError` with every problem. */
export function parseInputs(read: ReadInput): Inputs {
  return readInputs((collect) => ({
    reports: readList(read, 'reports'),
    baseReport: readText(read, 'base-report'),
    config: readText(read, 'config'),
    commentId: collect(() => readId(read)),
    mode: collect(() => readWord(read, 'mode', commentModes)),
    pullRequest: collect(() => readNumber(read, 'pull-request')),
  }));
}

function readId(read: ReadInput): string | null {
  const id = readText(read, 'comment-id');
  if (id === null) return null;
  if (kebabCase.test(id) && id.length <= longestCommentId) return id;
  throw configurationError('input comment-id', `${quote(id)}: expected an id in kebab-case, such as staging`);
}
