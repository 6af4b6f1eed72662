import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './error-code.ts';

/**
 * Makes a directory, and those above it. What Node's own `mkdir` does with `recursive`, but that goes round and round for ever
 * where a directory that is there refuses with ENOENT: below /proc, and in a working directory that is no more.
 */
export async function makeDirectories(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (await isDirectory(path)) return;
    const above = dirname(path);
    if (errorCode(error) !== 'ENOENT' || above === path) throw error;
    await makeDirectories(above);
    await mkdir(path).catch(async (refusal: unknown) => {
      // Another process was quicker.
      if (!(await isDirectory(path))) throw refusal;
    });
  }
}

/** Whether that is a directory. What is not there is none. */
export async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
