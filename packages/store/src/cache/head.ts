import { chmod, lstat, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UpstreamError } from '@fortify/core/error';
import type { SegmentStore } from '@fortify/core/history/store';
import { sha256 } from '@fortify/core/text/sha256';
import { z } from 'zod';
import { makeDirectories } from '../directories.ts';
import { createDirectoryStore } from '../directory-store.ts';
import { errorCode } from '../error-code.ts';
import { encodeScope } from '../scope.ts';
import { eachSegment } from '../segments.ts';
import { archivedFolder } from './protocol.ts';

/** An entry of the cache: a whole history as one run knew it, and what that run knew of other entries. */
export interface Head extends Manifest {
  readonly segments: SegmentStore;
}

/** What a head tells of other heads, by what their keys have after the scope. */
export interface Manifest {
  /** Those whose content is in it: they need not be read any more. */
  readonly merged: readonly string[];
  /** Those that could not be read, and how many runs in a row have tried. */
  readonly unreadable: Readonly<Record<string, number>>;
}

/** Beside the segments, in JSON: whose history this is, and the rest of the manifest. */
const manifestName = 'head.json';
const mostManifestBytes = 4 * 1024 * 1024;

/** So many entries are kept in mind, the newest. A schedule of every 5 minutes leaves 2,016 in the 7 days that an idle one lasts. */
const mostMerged = 2500;

/**
 * What the keys of a scope's entries begin with. It ends in a mark that no scope has in it, so `app` does not find what
 * `app-2` saved, and it does not depend on the config: changing that loses nothing. Keys are at most 512 characters.
 */
export function headPrefix(scope: string): string {
  const encoded = encodeScope(scope);
  const name = encoded.length > 200 ? sha256(scope) : encoded;
  return `fortify-history-v1/${name}/`;
}

/**
 * Writes what is to be kept into a directory, beside what an earlier step of the job has left there. Returns how many
 * segments a store had for it. Throws an `UpstreamError` where there is no room.
 */
export async function writeHead(
  directory: string,
  store: SegmentStore,
  scope: string,
  manifest: Manifest,
): Promise<number> {
  const folder = join(directory, archivedFolder);
  try {
    await makeDirectories(folder);
    const earlier = await readHead(directory, scope);
    const segments = await eachSegment(
      store,
      () => undefined,
      (name, bytes) => writeFile(join(folder, name), bytes),
    );
    const merged = [...new Set([...manifest.merged, ...(earlier?.merged ?? [])])].slice(0, mostMerged);
    await writeFile(join(folder, manifestName), JSON.stringify({ ...manifest, scope, merged }));
    return segments.size;
  } catch (error) {
    if (error instanceof UpstreamError) throw error;
    throw new UpstreamError(`what is to be saved cannot be written (${errorCode(error)})`, { cause: error });
  }
}

/**
 * Looks at what was restored into a directory, which may be anything: nothing is read but regular files with the names of
 * segments, and the manifest. `null` where it is no history of this scope, or cannot be read.
 */
export async function readHead(directory: string, scope: string): Promise<Head | null> {
  const folder = join(directory, archivedFolder);
  const manifest = join(folder, manifestName);
  try {
    if (!(await lstat(folder)).isDirectory()) return null;
    // An archive says who may read what is in it; it is ours to say.
    await chmod(folder, 0o700);
    const { size, isFile } = await statOf(manifest);
    if (!isFile || size > mostManifestBytes) return null;
    const parsed = manifestSchema.safeParse(JSON.parse(await readFile(manifest, 'utf8')));
    if (!parsed.success || parsed.data.scope !== scope) return null;
    return { ...parsed.data, segments: createDirectoryStore(folder) };
  } catch {
    return null;
  }
}

async function statOf(path: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const stat = await lstat(path);
  return { size: stat.size, isFile: stat.isFile() };
}

const name = z.string().max(512);
const manifestSchema = z.object({
  scope: z.string(),
  merged: z.array(name).max(mostMerged),
  unreadable: z.record(name, z.int().min(1)),
});
