import { constants } from 'node:fs';
import { glob, open, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { RepositoryFiles } from '@fortify/core/deadline/document';
import { UpstreamError } from '@fortify/core/error';
import { errorCode } from './error-code.ts';

/** A repository has fewer files that anybody looks into. */
const mostFiles = 20_000;

/** What is not the repository's own. */
const notOurs = ['**/node_modules', '**/.git'];

/** The files of a directory; `isConfined` = and no others, whatever a path says or leads to: for a config from a stranger. */
export function repositoryFiles(directory: string, isConfined: boolean): RepositoryFiles {
  const confine = async (path: string) => {
    if (isConfined && !(await isWithin(directory, path)))
      throw new UpstreamError('is outside the working directory, which a pull request from a fork may not leave');
  };
  return {
    async list(globs, ignore) {
      const found: string[] = [];
      const options = { cwd: directory, exclude: [...notOurs, ...ignore], withFileTypes: true } as const;
      for await (const entry of glob([...globs], options)) {
        if (!entry.isFile()) continue;
        const path = relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
        await confine(path);
        found.push(path);
        if (found.length > mostFiles) throw new UpstreamError(`more than ${mostFiles} files match`);
      }
      return [...new Set(found)].sort();
    },
    async read(path, mostBytes) {
      await confine(path);
      try {
        return await readBounded(resolve(directory, path), mostBytes);
      } catch (error) {
        if (error instanceof UpstreamError) throw error;
        const code = errorCode(error);
        throw new UpstreamError(code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`, { cause: error });
      }
    },
  };
}

/** Whether a path is of a directory, wherever links lead; of one that is not there yet, the folder counts that it would be in. */
export async function isWithin(directory: string, path: string): Promise<boolean> {
  const root = await realpath(directory);
  const meant = resolve(directory, path);
  const real = await realpath(meant).catch(() => realpath(dirname(meant)).catch(() => meant));
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Reads a file, and nothing that only looks like one: a pipe would keep us waiting, and a device has no end. */
async function readBounded(path: string, mostBytes: number): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw new UpstreamError('is no file');
    if (found.size > mostBytes) throw new UpstreamError(`is longer than ${mostBytes / 1024 / 1024} MiB`);
    const bytes = Buffer.alloc(found.size);
    const { bytesRead } = await file.read(bytes, 0, found.size, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
