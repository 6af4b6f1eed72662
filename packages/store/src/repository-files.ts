import { glob, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { UpstreamError } from '@fortify/core/error';
import { errorCode } from './error-code.ts';

/** A repository has fewer files that anybody looks into. */
const mostFiles = 20_000;

/** What is not the repository's own. */
const notOurs = ['**/node_modules', '**/.git'];

/** The files of the working directory. */
export interface RepositoryFiles {
  /** Those that match some globs and none of the others, in order, with slashes. Throws an `UpstreamError` where they are too many. */
  list(globs: readonly string[], ignore: readonly string[]): Promise<string[]>;
  /** A file of at most so many bytes. Throws an `UpstreamError` that says in words of ours why there is none. */
  read(path: string, mostBytes: number): Promise<Uint8Array>;
}

/** The files of a directory. */
export function repositoryFiles(directory: string): RepositoryFiles {
  return {
    async list(globs, ignore) {
      const found: string[] = [];
      for await (const entry of glob([...globs], {
        cwd: directory,
        exclude: [...notOurs, ...ignore],
        withFileTypes: true,
      })) {
        if (!entry.isFile()) continue;
        found.push(relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
        if (found.length > mostFiles) throw new UpstreamError(`more than ${mostFiles} files match`);
      }
      return [...new Set(found)].sort();
    },
    async read(path, mostBytes) {
      const at = resolve(directory, path);
      try {
        const { size } = await stat(at);
        if (size > mostBytes) throw new UpstreamError(`is longer than ${mostBytes / 1024 / 1024} MiB`);
        return await readFile(at);
      } catch (error) {
        if (error instanceof UpstreamError) throw error;
        const code = errorCode(error);
        throw new UpstreamError(code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`, { cause: error });
      }
    },
  };
}
