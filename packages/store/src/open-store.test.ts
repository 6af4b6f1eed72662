import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HistoryPlace } from '@fortify/core/config/history';
import { ConfigurationError } from '@fortify/core/error';
import { expect, test } from 'vitest';
import { segmentAt } from './conformance.test-support.ts';
import { openStore } from './open-store.ts';

const place: HistoryPlace = {
  stores: ['branch'],
  path: 'history',
  isPathWished: true,
  branch: 'b',
  scope: 'acme',
  save: 'post',
};
const ports = { environment: {}, sleep: async () => {}, random: () => 0, isUntrusted: false, cache: null };

test.each([
  ['an option', '--upload-pack=touch x', null, 'is neither a URL nor a path'],
  ['a program', 'ext::sh -c touch', null, 'is neither a URL nor a path'],
  ['no URL', 'https://', null, 'is no URL'],
  ['a URL with a password', 'HTTPS://user:hunter2@example.com/x', null, 'holds credentials'],
  ['a URL with a token', 'https://hunter2@example.com/x', null, 'holds credentials'],
  ['a token in the clear', 'http://example.com/x', 'hunter2', 'would get the token unencrypted'],
])('%s is no remote, and the message holds nothing of it', async (_, remote, token, message) => {
  const opening = openStore(place, { ...ports, repository: { remote, token } });
  await expect(opening).rejects.toThrow(ConfigurationError);
  await expect(opening).rejects.toThrow(message);
  await expect(opening).rejects.not.toThrow('hunter2');
});

test('nothing of one branch, scope or repository is at hand for another, nor of a stranger for us', async () => {
  const root = await mkdtemp(join(tmpdir(), 'fortify-open-'));
  try {
    const open = (more: { scope?: string; branch?: string; remote?: string; isUntrusted?: boolean }) => {
      const { remote = '/r', isUntrusted = false, ...rest } = more;
      const there = { ...place, path: join(root, 'history'), ...rest };
      return openStore(there, { ...ports, isUntrusted, repository: { remote, token: null } });
    };
    const first = await open({});
    await first.open();
    await first.put(segmentAt(1));
    expect(await (await open({ scope: 'acme' })).list()).toHaveLength(1);
    for (const other of [{ scope: 'b' }, { branch: 'c' }, { remote: '/s' }, { isUntrusted: true }]) {
      expect(await (await open(other)).list()).toEqual([]);
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});

test('where there is no cache the history is kept in the directory, and that is said once', async () => {
  const root = await mkdtemp(join(tmpdir(), 'fortify-open-'));
  try {
    const path = join(root, 'history');
    const pair: HistoryPlace = { ...place, stores: ['cache', 'branch'], path };
    expect(await (await openStore(pair, { ...ports, repository: null })).pull()).toEqual([
      expect.stringMatching(/^No cache can be reached .*, and no repository for a branch is known .* alone\.$/),
    ]);
    const unreachable = { remote: join(root, 'nowhere'), token: null };
    await expect((await openStore(pair, { ...ports, repository: unreachable })).pull()).rejects.toThrow(
      /^branch b: .*; no cache can be reached from here/,
    );
    const store = await openStore({ ...place, stores: ['cache'], path }, { ...ports, repository: null });
    expect(await store.pull()).toEqual([expect.stringContaining(`kept in directory ${path} alone`)]);
    await store.put(segmentAt(1));
    expect(await store.push()).toEqual([]);
    expect(await readdir(path)).toEqual([segmentAt(1).name]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});

test('a run for a fork keeps no history outside the directory it works in, wherever links lead', async () => {
  const root = await mkdtemp(join(tmpdir(), 'fortify-open-'));
  const before = process.cwd();
  try {
    const inside = join(root, 'inside');
    await mkdir(join(inside, 'hist'), { recursive: true });
    await mkdir(join(root, 'outside'));
    await symlink(join(root, 'outside'), join(inside, 'hist-elsewhere'));
    await symlink(join(root, 'outside'), join(inside, '.fortify'));
    process.chdir(inside);
    const stranger = { ...ports, repository: { remote: '/r', token: null }, isUntrusted: true };
    const open = (more: Partial<HistoryPlace>, of = stranger) =>
      openStore({ ...place, isPathWished: false, ...more }, of);
    for (const outside of [
      { stores: ['directory'], path: root },
      { stores: ['directory'], path: '.fortify/history' },
      { stores: ['branch'], path: 'hist' },
    ] as const)
      await expect(open(outside)).rejects.toThrow('history.path: is outside the working directory');
    await open({ stores: ['directory'], path: 'hist' });
    await open({ stores: ['directory'], path: root }, { ...stranger, isUntrusted: false });
    // Who starts the run may name any.
    await open({ stores: ['directory'], path: root, isPathWished: true });
  } finally {
    process.chdir(before);
    await rm(root, { recursive: true, force: true });
  }
});
