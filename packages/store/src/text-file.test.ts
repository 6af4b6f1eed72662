import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFiles, readTextFile, writeTextFile } from './text-file.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fortify-text-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('says what is in the place of a file', async () => {
  const missing = join(root, 'missing.yml');
  await expect(readTextFile(missing)).rejects.toThrow(`${missing}: no such file`);
  await expect(readTextFile(root)).rejects.toThrow('is a directory where a file should be');
});

test('finds files, and no directories', async () => {
  await writeTextFile(join(root, 'deep/er/b.xml'), '');
  await writeTextFile(join(root, 'a.xml'), '');
  expect(await findFiles([join(root, '**'), join(root, 'a.xml')])).toEqual(
    ['a.xml', 'deep/er/b.xml'].map((name) => join(root, name)),
  );
  await expect(findFiles([join(root, 'dee*')])).rejects.toThrow('matches no file');
});

test('writes a file and the directories above it; a new one replaces none', async () => {
  const path = join(root, 'deep', 'file');
  await writeTextFile(path, 'one');
  await writeTextFile(path, 'two');
  await expect(writeTextFile(path, 'three', true)).rejects.toThrow('is already there');
  await expect(writeTextFile(root, 'four')).rejects.toThrow('is a directory where a file should be');
  expect(await readFile(path, 'utf8')).toBe('two');
});

test('a text longer than what is written at once is written whole, and no character is halved', async () => {
  const path = join(root, 'long');
  for (const text of ['', `${'x'.repeat(1024 * 1024 - 1)}😀`, `x${'😀'.repeat(1024 * 1024)}`]) {
    await writeTextFile(path, text);
    expect((await readFile(path, 'utf8')) === text).toBe(true);
  }
});
