import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCacheRun } from '@fortify/ci/cache';
import { UpstreamError } from '@fortify/core/error';
import { createMemoryStore } from '@fortify/core/history/memory-store.test-support';
import type { SegmentStore } from '@fortify/core/history/store';
import { openCacheIndex } from '@fortify/runtime/store-ports';
import { createCacheClient } from '@fortify/store/cache/client';
import { createCacheMirror } from '@fortify/store/cache/mirror';
import { describeStore, putAll, segmentAt } from '@fortify/store/conformance.test-support';
import { createMirroredStore } from '@fortify/store/mirrored-store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CacheServer, type CacheVisitor, startCacheServer } from '../../support/cache-server.ts';
import { inRepository } from '../../support/repository.ts';

let server: CacheServer;
beforeEach(async () => {
  server = await startCacheServer();
});
afterEach(() => server[Symbol.asyncDispose]());

/** Archives are made, and their maker is broken, by what a Linux has. */
const isLinux = process.platform === 'linux';

const main = 'refs/heads/main';
const event = { repository: { default_branch: 'main' } };

interface Visit extends Partial<CacheVisitor> {
  readonly scope?: string;
  readonly deadlineMs?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

async function open(
  { scope = 'acme', deadlineMs = 30_000, environment: more = {}, ...visitor }: Visit = {},
  at: SegmentStore = createMemoryStore(),
): Promise<SegmentStore> {
  const environment = { ...server.environmentOf({ ref: main, reads: [main], actions: 'write', ...visitor }), ...more };
  const mirror = createCacheMirror({
    scope,
    run: readCacheRun({ ...environment, GITHUB_RUN_ID: '42', GITHUB_JOB: 'check' }, event),
    startClient: () => createCacheClient({ program: inRepository('dist/cache-client.js'), environment, deadlineMs }),
    index: await openCacheIndex({ environment, jobToken: null }),
    later: null,
    environment,
  });
  return createMirroredStore(at, [mirror]);
}

async function visit(more: Visit = {}): Promise<SegmentStore> {
  const store = await open(more);
  await store.pull();
  return store;
}

const namesIn = async (store: SegmentStore) => (await store.list()).map(({ name }) => name);
const named = (...times: readonly number[]) => times.map((time) => segmentAt(time).name).sort();

describeStore('the cache', async () => ({ visit }));

test('scopes share a cache, and nothing of each other, whatever they are called', async () => {
  const scopes = ['app', 'app-2', 'app/', 'a,b', 'é'.repeat(100)];
  for (const [index, scope] of scopes.entries()) await putAll(await visit({ scope }), segmentAt(index));
  for (const [index, scope] of scopes.entries()) expect(await namesIn(await visit({ scope }))).toEqual(named(index));
});

test('without the list only the newest is read, and that is said; with it, everything', async () => {
  const [one, two] = [await visit({ actions: 'none' }), await visit({ actions: 'none' })];
  await putAll(one, segmentAt(1));
  // It reads what the other has saved meanwhile before it saves: who comes after one another loses nothing.
  await putAll(two, segmentAt(2));
  expect(await namesIn(await visit({ actions: 'none' }))).toEqual(named(1, 2));
  const store = await open({ actions: 'none' });
  expect(await store.pull()).toEqual([
    expect.stringContaining(
      'could not be listed (it takes actions: read (HTTP 403)), so one writer at a time is assumed',
    ),
  ]);
  expect(await (await open({ actions: 'read' })).pull()).toEqual([]);
});

test('of runs that save at the very same time, the list finds all, and the next head makes them one', async () => {
  await putAll(await visit(), segmentAt(1));
  const writers = await Promise.all([2, 3].map(async (time) => ({ store: await visit({ actions: 'read' }), time })));
  await Promise.all(writers.map(({ store, time }) => putAll(store, segmentAt(time))));
  const next = await visit({ actions: 'read' });
  expect(await namesIn(next)).toEqual(named(1, 2, 3));
  await putAll(next, segmentAt(4));
  // All that came before is in it: nothing else is read any more.
  const before = server.calls.length;
  expect(await namesIn(await visit())).toEqual(named(1, 2, 3, 4));
  expect(server.calls.slice(before).filter((call) => call === 'download')).toHaveLength(1);
});

test('heads that are read into another are removed where that is allowed, all but the newest of them', async () => {
  for (const time of [1, 2, 3, 4]) await putAll(await visit(), segmentAt(time));
  expect(server.entries).toHaveLength(2);
  for (const time of [5, 6]) await putAll(await visit({ actions: 'read' }), segmentAt(time));
  expect(server.entries).toHaveLength(4);
  expect(await namesIn(await visit())).toEqual(named(1, 2, 3, 4, 5, 6));
});

test("a branch reads the default branch's history and keeps its own; the default branch sees nothing of it", async () => {
  await putAll(await visit(), segmentAt(1));
  const branch = { ref: 'refs/heads/topic', reads: ['refs/heads/topic', main] };
  await putAll(await visit(branch), segmentAt(2));
  await putAll(await visit(), segmentAt(3));
  expect(await namesIn(await visit(branch))).toEqual(named(1, 2, 3));
  expect(await namesIn(await visit())).toEqual(named(1, 3));
  // What a branch has read of the default branch is not the branch's to remove.
  await putAll(await visit(branch), segmentAt(4));
  expect(server.entries.filter(({ ref }) => ref === main)).toHaveLength(2);
});

test('what nobody reads for a week is gone, and the history begins anew', async () => {
  await putAll(await visit(), segmentAt(1));
  server.advance(6);
  await visit();
  server.advance(6);
  expect(await namesIn(await visit())).toEqual(named(1));
  server.advance(8);
  expect(await namesIn(await visit())).toEqual([]);
});

test.each([
  [
    'a run for an event that strangers can start',
    { GITHUB_EVENT_NAME: 'issue_comment' },
    { isReadOnly: true },
    'a run for issue_comment only reads',
  ],
  ['a token that only reads', { GITHUB_EVENT_NAME: 'push' }, { isReadOnly: true }, 'a run for push only reads'],
  ['cache-mode: read', { ACTIONS_CACHE_MODE: 'read' }, {}, 'the workflow says cache-mode: read'],
])('%s reads, and says why nothing was saved', async (_, environment, visitor, expected) => {
  await putAll(await visit(), segmentAt(1));
  const store = await visit({ environment, ...visitor });
  expect(await namesIn(store)).toEqual(named(1));
  await store.put(segmentAt(2));
  await expect(store.push()).rejects.toThrow(`cache: not saved, probable cause: `);
  await expect(store.push()).rejects.toThrow(expected);
  expect(server.entries).toHaveLength(1);
});

test.each([
  ['refuses for a while', '429', "You've hit a rate limit, your rate limit will reset in 30 seconds"],
  ['fails', '500', 'no answer within 2 seconds'],
  ['hangs', 'hang', 'no answer within 2 seconds'],
  ['answers as a login page does', 'html', 'no answer within 2 seconds'],
] as const)('a service that %s costs the history, not the run', async (_, fault, expected) => {
  server.break('GetCacheEntryDownloadURL', fault);
  const store = await open({ deadlineMs: 2000 });
  const pulling = store.pull();
  await expect(pulling).rejects.toThrow(UpstreamError);
  await expect(pulling).rejects.toThrow(expected);
});

test('nobody there is said at once', async () => {
  const environment = { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' };
  await expect((await open({ environment })).pull()).rejects.toThrow(/ECONNREFUSED|network/i);
});

test.each(['429', '500', 'hang'] as const)('a service that cannot save (%s) says so', async (fault) => {
  server.break('CreateCacheEntry', fault);
  const store = await visit({ deadlineMs: 2000 });
  await store.put(segmentAt(1));
  await expect(store.push()).rejects.toThrow(fault === '429' ? '200 uploads a minute' : 'no answer within 2 seconds');
});

test('what cannot be read is never hidden by a newer head, where only the newest is found', async () => {
  await putAll(await visit(), segmentAt(1));
  server.break('GetCacheEntryDownloadURL', '429');
  const store = await open({ actions: 'none' });
  await store.put(segmentAt(2));
  await expect(store.push()).rejects.toThrow('not saved, for it would hide what cannot be read');
  // Where all heads can be listed nothing is hidden.
  const listing = await open();
  await putAll(listing, segmentAt(3));
  server.break('GetCacheEntryDownloadURL', null);
  expect(await namesIn(await visit())).toEqual(named(1, 3));
});

/** Cuts the archive of the newest entry in half. */
function cutNewest(): void {
  const newest = server.entries.at(-1);
  if (newest !== undefined) newest.archive = newest.archive.subarray(0, newest.archive.length / 2);
}

test('a head that was cut short is left out, said so, and tried by three runs before it is given up', async () => {
  await putAll(await visit(), segmentAt(1));
  await putAll(await visit({ actions: 'read' }), segmentAt(2));
  cutNewest();
  for (const time of [3, 4, 5]) {
    const store = await open({ actions: 'read' });
    expect(await store.pull()).toEqual([
      expect.stringMatching(/^The cache: left out an entry that cannot be unpacked/),
    ]);
    await putAll(store, segmentAt(time));
  }
  expect(await (await open()).pull()).toEqual([]);
  expect(await namesIn(await visit())).toEqual(named(1, 3, 4, 5));
});

test.runIf(isLinux)('a machine that cannot unpack anything takes nothing from the others', async () => {
  for (const time of [1, 2]) await putAll(await visit({ actions: 'read' }), segmentAt(time));
  const bin = mkdtempSync(join(tmpdir(), 'fortify-bin-'));
  try {
    writeFileSync(join(bin, 'tar'), '#!/bin/sh\ncase "$*" in *-xf*) exit 2;; esac\nexec /usr/bin/tar "$@"\n', {
      mode: 0o755,
    });
    const environment = { PATH: `${bin}:${process.env['PATH']}` };
    const broken = await open({ environment });
    expect((await broken.pull()).join()).toContain('cannot be unpacked');
    await putAll(broken, segmentAt(3));
    expect(await namesIn(await visit())).toEqual(named(1, 2, 3));
    // Where nobody may list, a head saved now would hide them for good.
    const blind = await open({ environment, actions: 'none' });
    await blind.pull();
    await blind.put(segmentAt(4));
    await expect(blind.push()).rejects.toThrow('would hide what cannot be read');
  } finally {
    rmSync(bin, { recursive: true, force: true });
  }
});

test('a head whose segments cannot be put at hand is not called merged', async () => {
  await putAll(await visit({ actions: 'read' }), segmentAt(1));
  const inner = createMemoryStore();
  let isFull = true;
  const full: SegmentStore = {
    ...inner,
    async put(segment) {
      if (isFull) throw new UpstreamError('disk full');
      await inner.put(segment);
    },
  };
  const store = await open({}, full);
  await expect(store.pull()).rejects.toThrow('disk full');
  isFull = false;
  await putAll(store, segmentAt(2));
  expect(await namesIn(await visit())).toEqual(named(1, 2));
});

test.runIf(isLinux)('a damaged copy of a segment in one head does not hide the sound one in another', async () => {
  await putAll(await visit(), segmentAt(1));
  const [{ key = '', version = '' } = {}] = server.entries;
  const prefix = key.slice(0, key.lastIndexOf('/') + 1);
  const manifest = '{"scope":"acme","merged":[],"unreadable":{}}';
  const script = `mkdir fortify-history; cd fortify-history; echo '${manifest}' > head.json; echo x > ${segmentAt(1).name}`;
  server.put({ key: `${prefix}damaged`, ref: main, version, archive: archiveOf(script, 'fortify-history') });
  const store = await open();
  expect(await store.pull()).toEqual([`The cache: left out 1 damaged segment of ${prefix}damaged.`]);
  expect(await namesIn(store)).toEqual(named(1));
});

test('entries that were packed in another way are passed by, however many there are', async () => {
  const [one, two] = [await visit({ actions: 'read' }), await visit({ actions: 'read' })];
  await putAll(one, segmentAt(1));
  const [{ key = '' } = {}] = server.entries;
  for (let index = 0; index < 150; index++) {
    server.put({ key: `${key}-${index}`, ref: main, version: 'gzip', archive: Buffer.from('x') });
  }
  await putAll(two, segmentAt(2));
  const before = server.calls.length;
  const store = await visit({ actions: 'read' });
  expect(await namesIn(store)).toEqual(named(1, 2));
  expect(server.calls.length - before).toBeLessThan(8);
  // And so when it saves, though it has read the newest by then.
  await putAll(store, segmentAt(3));
  expect(server.calls.length - before).toBeLessThan(16);
});

test.runIf(isLinux)("another run's archive, and one with traps in it, are not read", async () => {
  await putAll(await visit(), segmentAt(1));
  const [{ key = '', version = '' } = {}] = server.entries;
  const [one, two] = [segmentAt(8), segmentAt(9)];
  await putAll(await visit({ scope: 'other' }), one);
  const foreign = server.entries.at(-1)?.archive ?? Buffer.alloc(0);
  const prefix = key.slice(0, key.lastIndexOf('/') + 1);
  const put = (name: string, archive: Buffer) => server.put({ key: prefix + name, ref: main, version, archive });
  put('other-scope', foreign);
  put('no-history', archiveOf('mkdir node_modules; echo x > node_modules/index.js', 'node_modules'));
  put(
    'traps',
    archiveOf(
      `mkdir fortify-history; cd fortify-history; echo '{"scope":"acme","merged":[],"unreadable":{}}' > head.json; ` +
        `ln -s /etc/passwd ${one.name}; mkdir ${two.name}; echo garbage > ${segmentAt(7).name}; echo x > x.seg`,
      'fortify-history',
    ),
  );
  put('linked', archiveOf('mkdir elsewhere; ln -s elsewhere fortify-history', 'fortify-history'));
  const store = await open();
  const notices = await store.pull();
  expect(notices.map((notice) => notice.replace(prefix, ''))).toEqual([
    'The cache: left out linked is no history of acme.',
    'The cache: left out 1 damaged segment of traps.',
    'The cache: left out no-history is no history of acme.',
    'The cache: left out other-scope is no history of acme.',
  ]);
  expect(await namesIn(store)).toEqual(named(1));
});

test('a service that gives another entry than it was asked for is not believed', async () => {
  await putAll(await visit({ scope: 'other' }), segmentAt(1));
  await putAll(await visit(), segmentAt(2));
  server.break('download', 'foreign');
  const store = await open();
  expect(await store.pull()).toEqual([expect.stringContaining('is no history of acme')]);
  expect(await store.list()).toEqual([]);
});

/** An archive as the client makes them, of something a shell has made in an empty directory. */
function archiveOf(script: string, name: string): Buffer {
  const directory = mkdtempSync(join(tmpdir(), 'fortify-archive-'));
  try {
    execFileSync('sh', ['-c', script], { cwd: directory });
    return execFileSync('tar', ['--zstd', '-P', '-cf', '-', '-C', directory, name]);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
