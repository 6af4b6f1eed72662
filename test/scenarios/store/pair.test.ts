import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storePortsOf } from '@fortify/runtime/store-ports';
import { describeStore } from '@fortify/store/conformance.test-support';
import { openStore } from '@fortify/store/open-store';
import { afterEach, beforeEach } from 'vitest';
import { type CacheServer, startCacheServer } from '../../support/cache-server.ts';
import { inRepository } from '../../support/repository.ts';

let root: string;
let cache: CacheServer;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fortify-pair-'));
  cache = await startCacheServer();
  execFileSync('git', ['init', '--quiet', '--bare', join(root, 'remote')]);
});
afterEach(async () => {
  await cache[Symbol.asyncDispose]();
  await rm(root, { recursive: true, force: true });
});

let visits = 0;

/** Somebody on a machine of their own, wired as the command line and the actions are. */
async function visit() {
  const environment = {
    ...cache.environmentOf({ ref: 'refs/heads/main', reads: ['refs/heads/main'], actions: 'write' }),
    FORTIFY_HISTORY_REMOTE: join(root, 'remote'),
  };
  const home = inRepository('dist');
  const around = { environment, event: {}, jobToken: null, home, sleep: async () => {}, random: Math.random };
  const path = join(root, `machine-${visits++}`);
  const store = await openStore(
    {
      stores: ['cache', 'branch'],
      path,
      isPathWished: true,
      branch: 'fortify-history',
      scope: 'acme',
      save: 'post',
    },
    storePortsOf(around, null),
  );
  await store.pull();
  return store;
}

describeStore('the cache and a branch', async () => ({ visit }));
