import { createHash } from 'node:crypto';
import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isIntact } from '@fortify/core/history/segment';
import type { SegmentStore } from '@fortify/core/history/store';
import { z } from 'zod';
import { createDirectoryStore } from '../directory-store.ts';
import { encodeScope } from '../scope.ts';
import { archivedFolder } from './protocol.ts';

/** An entry of the cache: a whole history as one run knew it, and which entries it had read before. */
export interface Head {
  readonly segments: SegmentStore;
  /** Keys of the entries whose content is in it: they need not be read any more. */
  readonly merged: readonly string[];
}

/** Beside the segments, in JSON: whose history this is, and what it has merged. */
const manifestName = 'head.json';
const mostManifestBytes = 4 * 1024 * 1024;

/** So many entries are kept in mind. A schedule of every 5 minutes leaves 2,016 in the 7 days that an idle one lasts. */
const mostMerged = 5000;

/**
 * What the keys of a scope's entries begin with. It ends in a mark that no scope has in it, so `app` does not find what
 * `app-2` saved, and it does not depend on the config: changing that loses nothing. Keys are at most 512 characters.
 */
export function headPrefix(scope: string): string {
  const encoded = encodeScope(scope);
  const name = encoded.length > 200 ? createHash('sha256').update(scope).digest('hex') : encoded;
  return `fortify-history-v1/${name}/`;
}

/** Writes what is to be kept into a directory. Returns how many segments it is. */
export async function writeHead(
  directory: string,
  store: SegmentStore,
  scope: string,
  merged: readonly string[],
): Promise<number> {
  const folder = join(directory, archivedFolder);
  await mkdir(folder, { recursive: true });
  let segments = 0;
  for (const { name } of await store.list()) {
    const bytes = await store.read(name);
    // One that has left meanwhile has been folded into another; one that is damaged here is nobody else's business.
    if (bytes === null || !isIntact({ name, bytes })) continue;
    await writeFile(join(folder, name), bytes);
    segments++;
  }
  await writeFile(join(folder, manifestName), JSON.stringify({ scope, merged: merged.slice(-mostMerged) }));
  return segments;
}

/**
 * Looks at what was restored into a directory, which may be anything: nothing is read but regular files with the names of
 * segments, and the manifest. `null` where it is no history of this scope.
 */
export async function readHead(directory: string, scope: string): Promise<Head | null> {
  const folder = join(directory, archivedFolder);
  const manifest = join(folder, manifestName);
  const [folderStat, manifestStat] = await Promise.all([folder, manifest].map((path) => lstat(path).catch(() => null)));
  if (folderStat?.isDirectory() !== true || manifestStat?.isFile() !== true) return null;
  if (manifestStat.size > mostManifestBytes) return null;
  const parsed = manifestSchema.safeParse(parseJson(await readFile(manifest, 'utf8')));
  if (!parsed.success || parsed.data.scope !== scope) return null;
  return { segments: createDirectoryStore(folder), merged: parsed.data.merged };
}

const manifestSchema = z.object({ scope: z.string(), merged: z.array(z.string().max(512)).max(mostMerged) });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
