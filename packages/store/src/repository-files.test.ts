import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOfConfig, isWithin, repositoryFiles, writeWithin } from './repository-files.ts';
import { readBoundedTextFile } from './text-file.ts';

let root: string;
let inside: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fortify-within-'));
  inside = join(root, 'inside');
  await mkdir(join(inside, 'folder'), { recursive: true });
  await mkdir(join(root, 'outside'));
  await symlink(join(root, 'outside'), join(inside, 'leads-out'));
  await symlink(join(inside, 'folder'), join(inside, 'leads-in'));
  await symlink(join(root, 'outside', 'planted'), join(inside, 'dangles'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test.each([
  ['.', true],
  ['folder', true],
  ['not-there/yet/at-all', true],
  ['leads-in/new', true],
  ['..', false],
  ['../inside-out', false],
  ['leads-out/new', false],
  ['leads-out/not-there/new', false],
  ['dangles', false],
  ['dangles/new', false],
])('%s is within: %s', async (path, expected) => {
  expect(await isWithin(inside, path)).toBe(expected);
});

test('writes within a directory, and through no link that leads out of it', async () => {
  await writeWithin(inside, 'new/deadlines.ics', 'x');
  expect(await readFile(join(inside, 'new/deadlines.ics'), 'utf8')).toBe('x');
  await expect(writeWithin(inside, 'dangles', 'x')).rejects.toThrow('outside the working directory');
  await expect(readFile(join(root, 'outside', 'planted'))).rejects.toThrow('ENOENT');
});

test.each(['/etc/hostname', '../package.json', 'node_modules/../../x', '..\\x', '/**/*', '../*'])(
  'a config from a stranger does not name %s',
  async (pattern) => {
    await expect(filesOfConfig(true)([pattern])).rejects.toThrow('is no file of the working directory');
  },
);

test('nor a directory; one of our own names what it likes', async () => {
  await expect(filesOfConfig(true)(['docs'])).rejects.toThrow('is no file of the working directory');
  const found = await filesOfConfig(true)(['package.json', 'READM?.md', 'nowhere.json']);
  expect(found).toEqual(['package.json', 'README.md', 'nowhere.json']);
  expect(await filesOfConfig(false)([root, '/etc/hostname'])).toEqual([root, '/etc/hostname']);
});

test('a stranger’s file is read to its limit, and what goes on for ever no further', async () => {
  const path = join(root, 'report.json');
  await writeFile(path, '\ufeffreport');
  expect(await readBoundedTextFile(path, 9)).toBe('report');
  await expect(readBoundedTextFile(path, 8)).rejects.toThrow('is longer than');
  await expect(readBoundedTextFile(join(root, 'none'), 8)).rejects.toThrow('no such file');
  await expect(readBoundedTextFile(root, 8)).rejects.toThrow('is a directory');
});

test.skipIf(process.platform === 'win32')('nor is a device, which has no end', async () => {
  await expect(readBoundedTextFile('/dev/zero', 1000)).rejects.toThrow('is longer than');
  await expect(repositoryFiles('/', false).read('/dev/zero', 1000)).rejects.toThrow('is no file');
});
