import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configFiles } from './config-files.ts';

let root: string;
let checkout: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fortify-config-'));
  checkout = join(root, 'checkout');
  await mkdir(checkout);
  await writeFile(join(root, 'secret'), 'hvs.secret');
  await writeFile(join(checkout, 'fortify.yml'), '\ufeffversion: 1');
  await symlink(join(root, 'secret'), join(checkout, 'leads-out.yml'));
  await symlink(join(checkout, 'fortify.yml'), join(checkout, 'leads-in.yml'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test.each([true, false])(
  'reads a config, and says what is in the place of one (a stranger’s: %s)',
  async (isUntrusted) => {
    const { readTextFile, readOptionalTextFile } = configFiles(isUntrusted, checkout);
    expect(await readTextFile(join(checkout, 'fortify.yml'))).toBe('version: 1');
    expect(await readOptionalTextFile(join(checkout, 'leads-in.yml'))).toBe('version: 1');
    await expect(readTextFile(join(checkout, 'none.yml'))).rejects.toThrow('none.yml: no such file');
    expect(await readOptionalTextFile(join(checkout, 'none.yml'))).toBeNull();
    await expect(readOptionalTextFile(checkout)).rejects.toThrow(/is no file|is a directory/);
  },
);

test('a link that a stranger’s checkout has in the place of a config is not followed out of it', async () => {
  const path = join(checkout, 'leads-out.yml');
  const { readTextFile, readOptionalTextFile } = configFiles(true, checkout);
  for (const read of [readTextFile, readOptionalTextFile])
    await expect(read(path)).rejects.toThrow('leads out of the working directory');
  expect(await configFiles(false, checkout).readTextFile(path)).toBe('hvs.secret');
  // What the workflow itself names elsewhere is its own.
  expect(await readTextFile(join(root, 'secret'))).toBe('hvs.secret');
});

test.skipIf(process.platform === 'win32')('nor is a pipe waited for, which one may lead to', async () => {
  execFileSync('mkfifo', [join(checkout, 'pipe.yml')]);
  await expect(configFiles(true, checkout).readTextFile(join(checkout, 'pipe.yml'))).rejects.toThrow('is no file');
});
