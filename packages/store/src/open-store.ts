import { resolve } from 'node:path';
import type { HistoryPlace } from '@fortify/core/config/history';
import { configurationError, UpstreamError } from '@fortify/core/error';
import type { Mirror, SegmentStore } from '@fortify/core/history/store';
import { sha256 } from '@fortify/core/text/sha256';
import type { CacheClient } from './cache/client.ts';
import type { CacheOptions, CacheRun } from './cache/mirror.ts';
import type { CacheIndex } from './cache/save.ts';
import { createDirectoryStore } from './directory-store.ts';
import type { GitEnvironment } from './git.ts';
import { createMirroredStore } from './mirrored-store.ts';
import { isWithin } from './repository-files.ts';

/** The repository that a history on a branch belongs to. */
interface Repository {
  /** A URL, or a path. */
  readonly remote: string;
  readonly token: string | null;
}

/** What stores take from the outside. */
export interface StorePorts {
  /** `null` = nobody says which. */
  readonly repository: Repository | null;
  readonly environment: GitEnvironment;
  readonly sleep: (durationMs: number) => Promise<void>;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Whether the run is a stranger's: then nothing is written but here. */
  readonly isUntrusted: boolean;
  /** `null` = there is no cache to be reached from here. */
  readonly cache: CachePorts | null;
}

/** What the cache of GitHub takes from the outside. */
interface CachePorts {
  readonly run: CacheRun;
  readonly startClient: () => CacheClient;
  /** `null` = there is no token to list entries with. */
  readonly openIndex: () => Promise<CacheIndex | null>;
  /** Where to leave what is saved at the end of the job, and whom to tell; `null` = there is no such end. */
  readonly later: CacheOptions['later'];
}

/**
 * Opens the place where a history is kept. Of several, those that cannot be had here are left out, with a word. Throws a
 * `ConfigurationError` where the only place is a branch and no repository is known, or its remote is none, and where the config
 * of a fork names a directory that is not its own.
 */
export async function openStore(place: HistoryPlace, ports: StorePorts): Promise<SegmentStore> {
  const { stores } = place;
  const cache = stores.includes('cache') ? ports.cache : null;
  const repository = stores.includes('branch') ? ports.repository : null;
  if (repository === null && stores.every((store) => store === 'branch')) {
    const cure = 'Set FORTIFY_HISTORY_REMOTE to its URL, and FORTIFY_HISTORY_TOKEN where it takes one';
    throw configurationError(
      'history.store',
      `a branch of which repository? ${cure}, or work on a directory (--history)`,
    );
  }
  const remote = repository === null ? null : checkedRemote(repository);
  const isMirrored = remote !== null || cache !== null;
  const path = stores.includes('directory') || !isMirrored ? place.path : pathBeside(place, remote, ports);
  const isConfined = ports.isUntrusted && !place.isPathWished;
  if (isConfined && !(await isWithin('.', path)))
    throw configurationError(
      'history.path',
      'is outside the working directory, which a pull request from a fork may not leave',
    );
  // Most runs have no use for either: what they take is loaded with them.
  const mirrors = [
    cache === null ? [] : [await openCache(place, cache, ports)],
    remote === null ? [] : [await openBranch(place, remote, ports)],
  ].flat();
  // As it was looked at: the system would follow a link before it goes up from it.
  const store = createDirectoryStore(isConfined ? resolve(path) : path);
  const opened = isMirrored ? createMirroredStore(store, mirrors, ports.isUntrusted ? readOnlyNotice : null) : store;
  const missing = [
    stores.includes('cache') && cache === null ? [noCache] : [],
    stores.includes('branch') && remote === null ? [noBranch] : [],
  ].flat();
  return missing.length === 0 ? opened : withoutSome(opened, missing.join(', and '));
}

const readOnlyNotice = 'Not saved: a run for a pull request from a fork reads the history and never writes it.';
const noCache = 'no cache can be reached from here (GitHub gives one to steps that use an action, not to run: steps)';
const noBranch = 'no repository for a branch is known here (FORTIFY_HISTORY_REMOTE)';

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A store that tells, whenever it is read, which places are missing that a config names. */
function withoutSome(store: SegmentStore, missing: string): SegmentStore {
  const notice = `${capitalized(missing)}: the history is kept in ${store.name} alone.`;
  return {
    ...store,
    async pull() {
      try {
        return [notice, ...(await store.pull())];
      } catch (error) {
        throw error instanceof UpstreamError
          ? new UpstreamError(`${error.message}; ${missing}`, { cause: error })
          : error;
      }
    },
  };
}

/**
 * Where what is kept elsewhere is brought to. What comes of one place must never end up in another, nor what a stranger's
 * run measured in any: so each has a directory of its own.
 */
function pathBeside({ stores, path, branch, scope }: HistoryPlace, remote: string | null, ports: StorePorts): string {
  const ref = stores.includes('cache') ? ports.cache?.run.ref : null;
  const key = JSON.stringify([stores, remote, branch, scope, ref, ports.isUntrusted]);
  return `${path}-elsewhere/${sha256(key).slice(0, 16)}`;
}

async function openBranch({ branch, scope }: HistoryPlace, remote: string, ports: StorePorts): Promise<Mirror> {
  const { createBranchMirror } = await import('./branch-mirror.ts');
  return createBranchMirror({ ...ports, remote, token: ports.repository?.token ?? null, branch, scope });
}

async function openCache({ scope, save }: HistoryPlace, cache: CachePorts, ports: StorePorts): Promise<Mirror> {
  const { createCacheMirror } = await import('./cache/mirror.ts');
  return createCacheMirror({
    scope,
    run: cache.run,
    startClient: cache.startClient,
    index: await cache.openIndex(),
    later: save === 'post' ? cache.later : null,
    environment: ports.environment,
  });
}

/** A remote that git can be handed: nothing that it takes for an option or a program, and nothing secret. */
function checkedRemote({ remote, token }: Repository): string {
  const refuse = (why: string) => configurationError('FORTIFY_HISTORY_REMOTE', why);
  if (remote.startsWith('-') || /^\w+::/.test(remote)) throw refuse('is neither a URL nor a path');
  if (!/^[a-z+]+:\/\//i.test(remote)) return /^[^/\\]{2,}:/.test(remote) ? remote : resolve(remote);
  if (!URL.canParse(remote)) throw refuse('is no URL');
  const url = new URL(remote);
  if (url.password !== '' || (url.username !== '' && url.protocol.startsWith('http'))) {
    throw refuse('holds credentials: give the token as FORTIFY_HISTORY_TOKEN');
  }
  const isLoopback = /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname);
  if (token !== null && url.protocol === 'http:' && !isLoopback)
    throw refuse('would get the token unencrypted: use https');
  return remote;
}
