import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { configurationError, UpstreamError } from '@fortify/core/error';
import { type History, historyOf, union } from '@fortify/core/history/history';
import { decodeSegment, encodeSegment, isSegmentName } from '@fortify/core/history/segment';
import type { Damage, HistoryStore } from '@fortify/core/history/store';
import { errorCode } from './error-code.ts';

/**
 * A history as a directory of segments. Each segment is written beside its place, synced, and renamed into it, so a
 * reader sees a whole segment or none, and writers need no lock: what several add is the union. Files that are not
 * segments, and leftovers of a write that was cut off, are never read.
 */
export function createDirectoryStore(path: string): HistoryStore {
  const name = `directory ${path}`;
  return {
    name,
    async open() {
      try {
        await mkdir(path, { recursive: true });
        await access(path, constants.W_OK);
      } catch (error) {
        throw unusable(path, error);
      }
    },
    async read() {
      const names = await segmentNames(path);
      const histories: History[] = [];
      const damaged: Damage[] = [];
      for (const segment of names) {
        const decoded = await readSegment(path, segment);
        if (typeof decoded === 'string') damaged.push({ name: segment, message: decoded });
        else histories.push(decoded);
      }
      return { history: union(histories), segments: names.length, damaged };
    },
    async add(samples) {
      const added = historyOf(samples);
      if (added.series.length === 0) return;
      const { name: file, bytes } = encodeSegment(added);
      try {
        await mkdir(path, { recursive: true });
        await writeAtomically(path, file, bytes);
      } catch (error) {
        throw new UpstreamError(`${name} cannot be written (${errorCode(error)})`, { cause: error });
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

async function readSegment(path: string, name: string): Promise<History | string> {
  try {
    return decodeSegment({ name, bytes: await readFile(join(path, name)) });
  } catch (error) {
    return `it cannot be read (${errorCode(error)})`;
  }
}

async function writeAtomically(directory: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(directory, `.${randomUUID()}.tmp`);
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

function unusable(path: string, error: unknown): Error {
  const code = errorCode(error);
  const isFile = code === 'ENOTDIR' || code === 'EEXIST';
  const what = isFile ? 'is a file where a directory should be' : `cannot be used (${code})`;
  return configurationError(path, `the history ${what}`, { cause: error });
}
