import { glob, lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { RepositoryFiles } from '@fortify/core/deadline/document';
import { configurationError, UpstreamError } from '@fortify/core/error';
import { errorCode } from './error-code.ts';
import { findFiles, readBounded, writeTextFile } from './text-file.ts';

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

/**
 * Whether a path is of a directory, wherever links lead. What is not there yet counts as where it would be; a link that leads
 * nowhere is of no directory: whoever writes to it makes what it leads to.
 */
export async function isWithin(directory: string, path: string): Promise<boolean> {
  const root = await realpath(directory);
  const real = await realOf(resolve(directory, path));
  return real !== null && (real === root || real.startsWith(root.endsWith(sep) ? root : root + sep));
}

async function realOf(path: string): Promise<string | null> {
  const found = await realpath(path).catch(() => null);
  if (found !== null) return found;
  const isDanglingLink = await lstat(path).then(
    () => true,
    () => false,
  );
  const above = dirname(path);
  if (isDanglingLink || above === path) return null;
  const folder = await realOf(above);
  return folder === null ? null : join(folder, basename(path));
}

/** How the files are found that a config names: where it is a stranger's, none outside the working directory. */
export function filesOfConfig(isUntrusted: boolean): (patterns: readonly string[]) => Promise<string[]> {
  return isUntrusted ? findOwnFiles : findFiles;
}

/**
 * Finds files like `findFiles`, but of the working directory alone, whatever a path says or leads to, and no pipes or devices.
 * Throws a `ConfigurationError` for any other.
 */
async function findOwnFiles(patterns: readonly string[]): Promise<string[]> {
  const refused = (path: string) =>
    configurationError(path, 'is no file of the working directory, which a pull request from a fork may not leave');
  // A glob is not followed to where it may not go.
  for (const pattern of patterns)
    if (isAbsolute(pattern) || pattern.split(/[/\\]/).includes('..')) throw refused(pattern);
  const found = await findFiles(patterns);
  for (const path of found) {
    const isOurs = await isWithin('.', path);
    const isFile = await stat(path).then(
      (entry) => entry.isFile(),
      () => true,
    );
    if (!isOurs || !isFile) throw refused(path);
  }
  return found;
}

/** Writes a file of a directory; throws an `UpstreamError` for any other. For a path from a stranger. */
export async function writeWithin(directory: string, path: string, text: string): Promise<void> {
  if (!(await isWithin(directory, path))) throw new UpstreamError('it is outside the working directory');
  await writeTextFile(resolve(directory, path), text);
}
