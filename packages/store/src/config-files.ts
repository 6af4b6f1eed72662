import { isAbsolute, relative, resolve } from 'node:path';
import { configurationError, UpstreamError } from '@fortify/core/error';
import { errorCode } from './error-code.ts';
import { isWithin } from './repository-files.ts';
import { decodeUtf8, readBounded, readTextFile as readText, unreadable } from './text-file.ts';

/** A config of more characters than a million is refused by whoever parses it: as UTF-8 that is so many bytes at most. */
const longestConfigBytes = 4 * 1024 * 1024;

/** How configs are read. Both throw a `ConfigurationError` for what cannot be. */
export interface ConfigFiles {
  readonly readTextFile: (path: string) => Promise<string>;
  /** `null` = it is not there. */
  readonly readOptionalTextFile: (path: string) => Promise<string | null>;
}

/**
 * Reads configs. Where they may be a stranger's (`isUntrusted`), one of the working directory is read only if it is a file of that
 * directory: a link from a fork leads to whatever lies on the runner, and what is wrong with a config quotes it.
 */
export function configFiles(isUntrusted: boolean, directory = '.'): ConfigFiles {
  const readTextFile = (path: string) =>
    isUntrusted && isNamedWithin(directory, path) ? readOwn(directory, path) : readText(path);
  return {
    readTextFile,
    readOptionalTextFile: (path) =>
      readTextFile(path).catch((error: unknown) => {
        if (error instanceof Error && errorCode(error.cause) === 'ENOENT') return null;
        throw error;
      }),
  };
}

/** Whether a path is written as one of a directory, wherever links lead. What a workflow names elsewhere is not a stranger's. */
function isNamedWithin(directory: string, path: string): boolean {
  const way = relative(resolve(directory), resolve(directory, path));
  return !isAbsolute(way) && way.split(/[/\\]/)[0] !== '..';
}

async function readOwn(directory: string, path: string): Promise<string> {
  if (!(await isWithin(directory, path)))
    throw configurationError(
      path,
      'leads out of the working directory, which a pull request from a fork may not leave',
    );
  try {
    return decodeUtf8(await readBounded(resolve(directory, path), longestConfigBytes));
  } catch (error) {
    throw error instanceof UpstreamError
      ? configurationError(path, error.message, { cause: error })
      : unreadable(path, error);
  }
}
