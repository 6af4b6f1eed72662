import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError, UpstreamError } from '@fortify/core/error';
import { eachSample } from '@fortify/core/history/history';
import type { Sample } from '@fortify/core/sample/sample';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDirectoryStore } from './directory-store.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fortify-store-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

function sample(timeMs: number, more: Partial<Sample> = {}): Sample {
  const base = { check: 'a', location: 'default', outcome: 'good', status: 200, durationMs: 5, reason: null } as const;
  return { ...base, attempts: 1, timeMs, ...more };
}

async function read(path: string) {
  const { history, ...rest } = await createDirectoryStore(path).read();
  return { samples: [...eachSample([history])], ...rest };
}

test('a directory that is not there holds nothing, and is made by the first write', async () => {
  const path = join(root, 'deep', 'history');
  expect(await read(path)).toEqual({ samples: [], segments: 0, damaged: [] });
  await createDirectoryStore(path).add([sample(1000)]);
  expect((await read(path)).samples).toEqual([sample(1000)]);
});

test('what is added is a union: repeats change nothing, and leave no other file behind', async () => {
  const store = createDirectoryStore(root);
  await store.add([sample(2000), sample(1000)]);
  await store.add([sample(1000), sample(2000)]);
  await store.add([sample(2000, { outcome: 'bad', status: 503 })]);
  await store.add([]);
  expect(await read(root)).toEqual({
    samples: [sample(1000), sample(2000, { outcome: 'bad', status: 503 })],
    segments: 2,
    damaged: [],
  });
  expect((await readdir(root)).every((name) => /^[0-9a-f]{64}\.csv$/.test(name))).toBe(true);
});

test('twenty writers at once lose nothing', async () => {
  const writers = Array.from({ length: 20 }, (_, index) => createDirectoryStore(root).add([sample(1000 + index)]));
  await Promise.all(writers);
  expect((await read(root)).samples).toHaveLength(20);
});

test('a damaged segment is named, and costs only itself', async () => {
  const store = createDirectoryStore(root);
  await store.add([sample(1000)]);
  const [broken = ''] = await readdir(root);
  await store.add([sample(2000)]);
  const bytes = await readFile(join(root, broken));
  await writeFile(join(root, broken), bytes.subarray(0, -1));
  expect(await read(root)).toEqual({
    samples: [sample(2000)],
    segments: 2,
    damaged: [{ name: broken, message: 'its content does not match its name' }],
  });
});

test('leftovers of a write that was cut off, other files, folders and links are not read', async () => {
  await createDirectoryStore(root).add([sample(1000)]);
  const [segment = ''] = await readdir(root);
  await writeFile(join(root, '.0d9f.tmp'), 'half a seg');
  await writeFile(join(root, 'README.md'), 'hello');
  await mkdir(join(root, `${'b'.repeat(64)}.csv`));
  // Making links takes a privilege on Windows.
  if (process.platform !== 'win32') await symlink(join(root, segment), join(root, `${'c'.repeat(64)}.csv`));
  expect(await read(root)).toEqual({ samples: [sample(1000)], segments: 1, damaged: [] });
});

test('a file where the directory should be is a mistake of the config, for every operation', async () => {
  const path = join(root, 'history');
  await writeFile(path, '');
  const store = createDirectoryStore(path);
  await expect(store.open()).rejects.toThrow(ConfigurationError);
  await expect(store.read()).rejects.toThrow('the history is a file where a directory should be');
  await expect(store.add([sample(1)])).rejects.toThrow(UpstreamError);
  expect(await readFile(path, 'utf8')).toBe('');
});
