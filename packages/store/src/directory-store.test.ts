import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError, UpstreamError } from '@fortify/core/error';
import { createMemoryStore } from '@fortify/core/history/memory-store.test-support';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeStore, segmentAt } from './conformance.test-support.ts';
import { createDirectoryStore } from './directory-store.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fortify-store-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describeStore('a directory', async () => ({ visit: async () => createDirectoryStore(join(root, 'deep', 'history')) }));

// The fake that other tests go by is held to the same.
describeStore('a map', async () => {
  const store = createMemoryStore();
  return { visit: async () => store };
});

test('segments are the only files that are left behind', async () => {
  const store = createDirectoryStore(root);
  await store.open();
  await store.put(segmentAt(1));
  await store.remove(segmentAt(1).name);
  await store.put(segmentAt(2));
  expect(await readdir(root)).toEqual([segmentAt(2).name]);
});

test('leftovers of a write that was cut off, other files, folders and links are no segments', async () => {
  const { name } = segmentAt(1);
  await createDirectoryStore(root).put(segmentAt(1));
  await writeFile(join(root, `.${crypto.randomUUID()}.tmp`), 'half a seg');
  await writeFile(join(root, 'README.md'), 'hello');
  await mkdir(join(root, `${'b'.repeat(64)}.seg`));
  // Making links takes a privilege on Windows.
  if (process.platform !== 'win32') await symlink(join(root, name), join(root, `${'c'.repeat(64)}.seg`));
  expect((await createDirectoryStore(root).list()).map((file) => file.name)).toEqual([name]);
});

test('leftovers are cleared away after a day, and not before: somebody may be at it', async () => {
  const [fresh, old, other] = [`.${crypto.randomUUID()}.tmp`, `.${crypto.randomUUID()}.tmp`, '.notes.tmp'];
  for (const name of [fresh, old, other]) await writeFile(join(root, name), '');
  const longAgo = new Date(Date.now() - 25 * 3_600_000);
  for (const name of [old, other]) await utimes(join(root, name), longAgo, longAgo);
  await createDirectoryStore(root).open();
  expect((await readdir(root)).sort()).toEqual([fresh, other].sort());
});

test('a file where the directory should be is a mistake of the config, for every operation', async () => {
  const path = join(root, 'history');
  await writeFile(path, '');
  const store = createDirectoryStore(path);
  await expect(store.open()).rejects.toThrow(ConfigurationError);
  await expect(store.list()).rejects.toThrow('the history is a file where a directory should be');
  await expect(store.put(segmentAt(1))).rejects.toThrow(UpstreamError);
  expect(await readFile(path, 'utf8')).toBe('');
});
