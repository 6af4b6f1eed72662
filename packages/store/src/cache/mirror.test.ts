import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryStore } from '@fortify/core/history/memory-store.test-support';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { segmentAt } from '../conformance.test-support.ts';
import type { CacheClient } from './client.ts';
import { headPrefix, readHead, writeHead } from './head.ts';
import { createCacheMirror } from './mirror.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'fortify-heads-'));
});
afterEach(() => rm(directory, { recursive: true }));

const [scope, ref, environment] = ['app', 'refs/heads/main', {}];
const keyOf = (number: number) => `${headPrefix(scope)}${String(number).padStart(3, '0')}`;

/** A cache that so many jobs have saved one segment each to, at once: none of them knows of another. */
function cacheOf(jobs: number) {
  const newestFirst = Array.from({ length: jobs }, (_, index) => jobs - 1 - index);
  const client: CacheClient = {
    async ask({ directory: into, key }) {
      const number = newestFirst.find((each) => keyOf(each).startsWith(key));
      if (number === undefined) return { key: null, complaint: null };
      const store = createMemoryStore();
      await store.put(segmentAt(number));
      await writeHead(into, store, scope, { merged: [], unreadable: {} });
      return { key: keyOf(number), complaint: null };
    },
    [Symbol.dispose]: () => undefined,
  };
  const entries = newestFirst.map((id) => ({ id, key: keyOf(id), ref, version: 'v' }));
  const index = { list: async () => entries, remove: async () => undefined };
  const run = { label: '1-1-check', ref, readableRefs: [ref] };
  return (patienceMs = 60_000) =>
    createCacheMirror({ scope, run, startClient: () => client, index, later: null, environment, patienceMs });
}

test('what many jobs have saved at once is read by one run', async () => {
  const store = createMemoryStore();
  expect(await cacheOf(130)().pull(store)).toEqual([]);
  expect(await store.list()).toHaveLength(130);
});

test('what there is no time for is no history to judge by; whoever saves tells of what it has read', async () => {
  const store = createMemoryStore();
  const mirror = cacheOf(130)(0);
  await expect(mirror.pull(store)).rejects.toThrow(/what 12\d other runs saved could not be read in time/);
  expect((await store.list()).length).toBeLessThan(130);
});

test('of more heads than are kept in mind, the newest are', async () => {
  const merged = Array.from({ length: 3000 }, (_, index) => `run-${index}`);
  await writeHead(directory, createMemoryStore(), scope, { merged, unreadable: {} });
  const head = await readHead(directory, scope);
  expect([head?.merged[0], head?.merged.length]).toEqual(['run-0', 2500]);
});
