import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { UpstreamError } from '@fortify/core/error';
import { isIntact, longestSegmentBytes } from '@fortify/core/history/segment';
import { hasIntact, type Mirror, type SegmentStore } from '@fortify/core/history/store';
import { plainLine } from '@fortify/core/text/plain';
import { errorCode } from '../error-code.ts';
import { withTemporaryDirectory } from '../temporary-directory.ts';
import type { CacheClient } from './client.ts';
import { headPrefix, readHead, writeHead } from './head.ts';
import { type CacheEntry, type CacheIndex, type StagedHead, saveHead } from './save.ts';

/** The run that reads and saves. */
export interface CacheRun {
  /** Run, attempt and job, for the key: `42-1-check`. */
  readonly label: string;
  /** The ref its entries belong to. */
  readonly ref: string;
  /** The refs whose entries it may restore: its own, a pull request's base, the default branch. */
  readonly readableRefs: readonly string[];
}

/** What the cache takes. */
export interface CacheOptions {
  /** Whose history it is: several may share a cache. */
  readonly scope: string;
  readonly run: CacheRun;
  readonly startClient: () => CacheClient;
  /** `null` = there is no token to list entries with. */
  readonly index: CacheIndex | null;
  /** Where to leave what is to be saved when the job ends, and whom to tell; `null` = it is saved at once. */
  readonly later: { readonly directory: string; readonly tell: (head: StagedHead) => void } | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** So many entries are read by one run; what is left, the next reads. */
const mostHeads = 100;

/** An entry that was listed may be gone when it is read: whoever removed it has saved another. */
const mostListings = 3;

/** So many needless entries are removed by one run. */
const mostRemovals = 50;

/**
 * A history in the cache of GitHub, which never changes an entry, and gives the newest of those that begin alike: every run
 * saves an entry of its own, a *head*, with all it knows, and which heads that was read from. Whoever may list the heads
 * reads all that the others have not read already, so runs at once lose nothing; whoever may not has to assume that runs
 * come one after the other, and says so.
 */
export function createCacheMirror(options: CacheOptions): Mirror {
  const { scope, run, index } = options;
  const prefix = headPrefix(scope);
  /** Heads that are at hand, and those that were read into one of these. */
  const merged = new Set<string>();
  /** Segments that were ever read: what of them is no longer at hand has been folded, and is not to come back. */
  const known = new Set<string>();
  /** What the cache holds as far as it is known; `null` = nobody may tell. */
  let heads: readonly CacheEntry[] | null = null;

  const listHeads = async (): Promise<string | null> => {
    heads = null;
    if (index === null) return 'there is no token for it';
    try {
      heads = await index.list(prefix);
      return null;
    } catch (error) {
      if (error instanceof UpstreamError) return error.message;
      throw error;
    }
  };

  /** Reads the head of a key, or the newest whose key begins so. Returns what is wrong with it; throws where it is not. */
  const read = (key: string, store: SegmentStore, client: CacheClient): Promise<string | null> =>
    withTemporaryDirectory(async (directory) => {
      const answer = await client.ask({ operation: 'restore', directory, key });
      if (answer.key === null) return damageOf(answer.complaint);
      if (!answer.key.startsWith(key)) return 'the cache gave another entry than it was asked for';
      merged.add(answer.key);
      const head = await readHead(directory, scope);
      if (head === null) return `${plainLine(answer.key)} is no history of ${plainLine(scope)}`;
      for (const other of head.merged) merged.add(other);
      await bringIn(head.segments, store);
      return null;
    });

  const bringIn = async (from: SegmentStore, store: SegmentStore): Promise<void> => {
    const here = new Set((await store.list()).map(({ name }) => name));
    for (const { name, bytes: size } of await from.list()) {
      const isWanted = here.has(name) ? !(await hasIntact(store, name)) : !known.has(name);
      known.add(name);
      if (!isWanted || size > longestSegmentBytes) continue;
      const bytes = await from.read(name);
      if (bytes !== null && isIntact({ name, bytes })) await store.put({ name, bytes });
    }
  };

  /** Reads every head that was not read yet. Returns what was damaged, and why only the newest could be found. */
  const readUnread = async (store: SegmentStore, client: CacheClient) => {
    const damage = new Set<string>();
    const readOne = async (key: string) => {
      const wrong = await read(key, store, client);
      if (wrong === null) return;
      damage.add(wrong);
      // What is damaged stays so: nobody need look at it again.
      merged.add(key);
    };
    let unlisted = await listHeads();
    // The cache's own answer comes first: it needs no permission, and is mostly all there is.
    await readOne(prefix);
    for (let listings = 1; heads !== null; listings++) {
      const unread = heads.filter(({ key, ref }) => run.readableRefs.includes(ref) && !merged.has(key));
      for (const { key } of unread.slice(0, mostHeads)) if (!merged.has(key)) await readOne(key);
      const isGone = ({ key }: CacheEntry) => !merged.has(key);
      if (!unread.some(isGone) || listings === mostListings || unread.length > mostHeads) break;
      unlisted = await listHeads();
    }
    return { damage: [...damage], unlisted };
  };

  const stage = async (store: SegmentStore, directory: string): Promise<StagedHead | null> => {
    const live = heads?.map(({ key }) => key);
    const segments = await writeHead(
      directory,
      store,
      scope,
      live === undefined ? [...merged] : live.filter((key) => merged.has(key)).reverse(),
    );
    // The newest of them stays, in case that what is saved now is damaged on its way.
    const obsolete = (heads ?? []).filter(({ key, ref }) => ref === run.ref && merged.has(key)).slice(1);
    const key = `${prefix}${run.label}-${randomBytes(8).toString('hex')}`;
    return segments === 0 ? null : { directory, key, obsolete: obsolete.slice(0, mostRemovals).map(({ id }) => id) };
  };

  return {
    name: 'cache',
    async pull(store) {
      using client = options.startClient();
      const { damage, unlisted } = await readUnread(store, client);
      return [
        ...damage.map((what) => `The cache: left out ${what}.`),
        ...(unlisted === null ? [] : [oneWriterNotice(unlisted)]),
      ];
    },
    async push(store) {
      using client = options.startClient();
      try {
        await readUnread(store, client);
      } catch (error) {
        if (!(error instanceof UpstreamError)) throw error;
        if (heads === null)
          throw new UpstreamError(`not saved, for it would hide what cannot be read: ${error.message}`);
      }
      if (options.later === null) {
        await withTemporaryDirectory(async (directory) => {
          const head = await stage(store, directory);
          if (head !== null) await saveHead(head, client, index, options.environment);
        });
        return [];
      }
      const head = await stage(store, await temporaryIn(options.later.directory));
      if (head !== null) options.later.tell(head);
      return [];
    },
  };
}

/** Why a head could not be read, where that is the head's own fault: another is read instead. Throws where it is not. */
function damageOf(complaint: string | null): string | null {
  if (complaint === null) return null;
  if (/\b(tar|zstd|gzip)\b/i.test(complaint)) return `a damaged entry (${complaint})`;
  throw new UpstreamError(complaint);
}

function oneWriterNotice(why: string): string {
  return (
    `The entries of the cache could not be listed (${plainLine(why)}), so one writer at a time is assumed: of what runs ` +
    'at once save, only the last is read again. It takes actions: read.'
  );
}

async function temporaryIn(directory: string): Promise<string> {
  return mkdtemp(join(directory, 'fortify-cache-')).catch((error) => {
    throw new UpstreamError(`there is no room for temporary files (${errorCode(error)})`, { cause: error });
  });
}
