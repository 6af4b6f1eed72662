import { messageOf } from '@fortify/core/error';
import { plainLine } from '@fortify/core/text/plain';
import type { Toolkit } from './toolkit.ts';

/** Writes a surface: what goes wrong with it is one warning, and `null`. */
export type OnSurface = <Result>(name: string, write: () => Promise<Result>) => Promise<Result | null>;

/** What a surface of GitHub lacks where nothing can be asked of GitHub. */
export const needsToken = 'it takes a github-token, and a repository of GitHub';

/** A surface that cannot be written is one warning: it changes nothing about the verdict. */
export async function onSurface<Result>(
  name: string,
  toolkit: Pick<Toolkit, 'warning'>,
  write: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await write();
  } catch (error) {
    const message = messageOf(error);
    toolkit.warning(`The ${name} could not be written: ${plainLine(message)}`);
    return null;
  }
}
