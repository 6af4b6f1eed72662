import { open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { configurationError, UpstreamError } from '@fortify/core/error';
import { isSegmentName } from '@fortify/core/history/segment';
import type { SegmentFile, SegmentStore } from '@fortify/core/history/store';
import { makeDirectories } from './directories.ts';
import { errorCode } from './error-code.ts';

/** A file beside its place: the leftover of a write that was cut off, unless it is being written right now. */
const temporaryName = /^\.[0-9a-f-]{36}\.tmp$/;

/** Nobody takes so long to write a segment. */
const abandonedAfterMs = 24 * 3_600_000;

/**
 * A history as a directory of segments. Each segment is written beside its place, synced, and renamed into it, so a
 * reader sees a whole segment or none, and writers need no lock: what several put is all there. Files that are not
 * segments, and leftovers of a write that was cut off, are never read.
 */
export function createDirectoryStore(path: string): SegmentStore {
  const name = `directory ${path}`;
  const refused = (error: unknown) =>
    new UpstreamError(`${name} cannot be written (${errorCode(error)})`, { cause: error });
  return {
    name,
    async open() {
      try {
        await makeDirectories(path);
        await tryOut(path);
      } catch (error) {
        throw unusable(path, error);
      }
    },
    pull: async () => [],
    push: async () => [],
    async list() {
      const names = await segmentNames(path);
      const files = await Promise.all(names.map((segment) => segmentFile(path, segment)));
      return files.filter((file) => file !== null);
    },
    async read(segment, firstBytes) {
      try {
        const file = join(path, segment);
        return firstBytes === undefined ? await readFile(file) : await readPrefix(file, firstBytes);
      } catch (error) {
        if (errorCode(error) === 'ENOENT') return null;
        throw new UpstreamError(`it cannot be read (${errorCode(error)})`, { cause: error });
      }
    },
    async put({ name: file, bytes }) {
      try {
        await makeDirectories(path);
        await writeAtomically(path, file, bytes);
      } catch (error) {
        throw refused(error);
      }
    },
    async remove(segment) {
      try {
        await rm(join(path, segment), { force: true });
      } catch (error) {
        throw refused(error);
      }
    },
  };
}

async function segmentNames(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && isSegmentName(entry.name))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw unusable(path, error);
  }
}

async function segmentFile(path: string, name: string): Promise<SegmentFile | null> {
  try {
    return { name, bytes: (await stat(join(path, name))).size };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw unusable(path, error);
  }
}

async function readPrefix(path: string, bytes: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function writeAtomically(directory: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryIn(directory);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(directory, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncDirectory(directory);
}

/** Makes the rename itself last. Windows cannot open a directory, and needs no such thing. */
async function syncDirectory(path: string): Promise<void> {
  if (platform() === 'win32') return;
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/**
 * Finds out whether files can be made here, by making one; and clears away what processes left that were killed in the
 * middle of a write long ago, by the same file's clock.
 */
async function tryOut(directory: string): Promise<void> {
  const temporary = temporaryIn(directory);
  await writeFile(temporary, '', { flag: 'wx' });
  const { mtimeMs } = await stat(temporary);
  await rm(temporary, { force: true });
  for (const name of await readdir(directory)) {
    if (!temporaryName.test(name)) continue;
    const leftover = await stat(join(directory, name)).catch(() => null);
    const isAbandoned = leftover !== null && mtimeMs - leftover.mtimeMs > abandonedAfterMs;
    if (isAbandoned) await rm(join(directory, name), { force: true });
  }
}

function temporaryIn(directory: string): string {
  return join(directory, `.${crypto.randomUUID()}.tmp`);
}

function unusable(path: string, error: unknown): Error {
  const code = errorCode(error);
  const isFile = code === 'ENOTDIR' || code === 'EEXIST';
  if (isFile) return configurationError(path, 'the history is a file where a directory should be', { cause: error });
  return new UpstreamError(`the history ${path} cannot be used (${code})`, { cause: error });
}
