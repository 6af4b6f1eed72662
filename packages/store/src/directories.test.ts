import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isDirectory, makeDirectories } from './directories.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fortify-directories-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('makes what is missing, and leaves what is there', async () => {
  const deep = join(root, 'a', 'b', 'c');
  await Promise.all([makeDirectories(deep), makeDirectories(deep), makeDirectories(join(root, 'a'))]);
  await makeDirectories(deep);
  expect(await isDirectory(deep)).toBe(true);
});

test('a file in the way is told', async () => {
  await writeFile(join(root, 'file'), '');
  await expect(makeDirectories(join(root, 'file'))).rejects.toThrow('EEXIST');
  await expect(makeDirectories(join(root, 'file', 'below'))).rejects.toThrow(/ENOTDIR|EEXIST/);
});

test.runIf(process.platform === 'linux')('where nothing can be made, it comes to an end', async () => {
  await expect(makeDirectories('/proc/fortify/history')).rejects.toThrow('ENOENT');
});
