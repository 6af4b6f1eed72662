import { plainLine } from '@fortify/core/text/plain';
import type { Toolkit } from './toolkit.ts';

/** A surface that cannot be written is one warning: it changes nothing about the verdict. */
export async function onSurface<Result>(
  name: string,
  toolkit: Pick<Toolkit, 'warning'>,
  write: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await write();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    toolkit.warning(`The ${name} could not be written: ${plainLine(message)}`);
    return null;
  }
}
