import { constants, createReadStream } from 'node:fs';
import { glob, open, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { configurationError, UpstreamError } from '@fortify/core/error';
import { isDirectory, makeDirectories } from './directories.ts';
import { errorCode } from './error-code.ts';

/** Reads a file the user named. Throws a `ConfigurationError` that says what is in its place. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return decodeUtf8(await readFile(path));
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** What is in the place of a file that cannot be read, as a `ConfigurationError`. */
export function unreadable(path: string, error: unknown): Error {
  const code = errorCode(error);
  const faults: Record<string, string> = { ENOENT: 'no such file', EISDIR: 'is a directory where a file should be' };
  return configurationError(path, faults[code] ?? `cannot be read (${code})`, { cause: error });
}

/** Reads what a stranger may have written, like `readTextFile`, but nothing that is longer than so many bytes: a pipe may be, too. */
export async function readBoundedTextFile(path: string, mostBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      chunks.push(chunk as Buffer);
      bytes += (chunk as Buffer).length;
      if (bytes > mostBytes) break;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  if (bytes > mostBytes) throw configurationError(path, `is longer than ${mostBytes / 1024 / 1024} MiB`);
  return decodeUtf8(Buffer.concat(chunks));
}

/**
 * Reads a file, and nothing that only looks like one: a pipe would keep us waiting, and a device has no end. Throws an
 * `UpstreamError` for those, and for one that is longer than so many bytes.
 */
export async function readBounded(path: string, mostBytes: number): Promise<Uint8Array> {
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

/** UTF-8 as text, without the mark that may stand before it. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The files that some paths or globs stand for, each once, in order. Throws a `ConfigurationError` for one that stands for none. */
export async function findFiles(patterns: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    patterns.map(async (pattern) => {
      // A name is a name, whatever characters it has.
      if (!/[*?]/.test(pattern)) return [pattern];
      const files: string[] = [];
      // `**` stands for directories, too.
      for await (const file of glob(pattern)) if (!(await isDirectory(file))) files.push(file);
      if (files.length === 0) throw configurationError(pattern, 'matches no file');
      return files.sort();
    }),
  );
  return [...new Set(found.flat())];
}

/** Reads a file piece by piece, so that it may be of any size. Throws like `readTextFile`, once it is read. */
export async function* readTextPieces(path: string): AsyncGenerator<string> {
  const stream = createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 });
  try {
    for await (const piece of stream) yield piece;
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Writes a file, and the directories above it: a text, or pieces of one. `isNew` refuses to replace one. */
export async function writeTextFile(
  path: string,
  text: string | Iterable<string | Uint8Array>,
  isNew = false,
): Promise<void> {
  try {
    await makeDirectories(dirname(path));
    await writeFile(path, slicesOf(text), { flag: isNew ? 'wx' : 'w' });
  } catch (error) {
    const code = errorCode(error);
    if (isNew && code === 'EEXIST') throw configurationError(path, 'is already there', { cause: error });
    if (code === 'EISDIR') throw configurationError(path, 'is a directory where a file should be', { cause: error });
    throw new UpstreamError(`${path} cannot be written (${code})`, { cause: error });
  }
}

/** A long text is written in slices, of which each becomes bytes on its own: all at once would hold it twice. */
const sliceLength = 1024 * 1024;

function* slicesOf(text: string | Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  for (const piece of typeof text === 'string' ? [text] : text) {
    if (typeof piece === 'string') yield* slicesOfText(piece);
    else yield piece;
  }
}

function* slicesOfText(text: string): Generator<string> {
  for (let first = 0; first < text.length; ) {
    // A character of two units is not cut in two: neither half would be one.
    const isHalved = (text.codePointAt(first + sliceLength - 1) ?? 0) > 0xffff;
    const end = first + sliceLength + (isHalved ? 1 : 0);
    yield text.slice(first, end);
    first = end;
  }
}
