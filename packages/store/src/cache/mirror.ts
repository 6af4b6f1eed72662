import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { UpstreamError } from '@fortify/core/error';
import type { Mirror, SegmentStore } from '@fortify/core/history/store';
import { count, plainLine } from '@fortify/core/text/plain';
import { sha256 } from '@fortify/core/text/sha256';
import { bringIn } from '../segments.ts';
import { withTemporaryDirectory } from '../temporary-directory.ts';
import type { CacheClient } from './client.ts';
import { headPrefix, readHead, writeHead } from './head.ts';
import { createHeadLedger } from './head-ledger.ts';
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
  /** How long heads are read at most: a minute, unless said otherwise. */
  readonly patienceMs?: number;
}

/** Nobody waits longer for all heads together. */
const usualPatienceMs = 60_000;

/** An entry that was listed may be gone when it is read: whoever removed it has saved another. */
const mostListings = 3;

/** So many needless entries are removed by one run, which adds one. */
const mostRemovals = 5;

/**
 * A history in the cache of GitHub, which never changes an entry, and restores by the beginning of a key, the newest first.
 * Every run saves an entry of its own, a *head*: all it knows, and the list of the heads that are in it. With a token, a run
 * reads every head that no other one lists, so that runs at the same time lose nothing; without one it has to assume that runs
 * come one after the other, and says so. A head counts as merged once all of its content is here, or a merged head lists it.
 */
export function createCacheMirror(options: CacheOptions): Mirror {
  const { scope, run, index } = options;
  const prefix = headPrefix(scope);
  const ledger = createHeadLedger(prefix);
  /** Segments that were ever had from a head: what of them is no longer at hand has been folded, and is not to come back. */
  const known = new Set<string>();
  /** The newest heads as far as they matter, the newest first; `null` = nobody may tell. */
  let heads: readonly CacheEntry[] | null = null;
  /** Whether the cache could not be reached when it was to be read. */
  let isDead = false;

  /** What was packed in another way cannot be found, and a machine without zstd packs in another way. */
  const readableIn = (version: string | null) =>
    (heads ?? [])
      .filter(({ ref }) => run.readableRefs.includes(ref))
      .filter((head) => version === null || head.version === version);

  /** Lists the newest heads, until a page has nothing new. Returns why they could not be listed. */
  const listHeads = async (): Promise<string | null> => {
    heads = null;
    if (index === null) return 'there is no token for it';
    try {
      heads = await index.list(prefix, (page) => page.every(({ key }) => ledger.isMerged(key)));
      return null;
    } catch (error) {
      if (error instanceof UpstreamError) return error.message;
      throw error;
    }
  };

  /** Reads the head of a key, or the newest whose key begins so. Throws where it is not the head that is wrong. */
  const read = (key: string, store: SegmentStore, client: CacheClient): Promise<Read> =>
    withTemporaryDirectory(async (directory) => {
      const damaged = (found: string | null, why: string): Read => ({ kind: 'damaged', key: found, why });
      const { key: found, complaint } = await client.ask({ operation: 'restore', directory, key });
      if (found === null) return complaint === null ? { kind: 'none' } : damaged(null, damageIn(complaint));
      if (!found.startsWith(key)) return damaged(null, 'the cache gave another entry than it was asked for');
      const head = await readHead(directory, scope);
      if (head === null) return damaged(found, `${plainLine(found)} is no history of ${plainLine(scope)}`);
      const { taken, broken, fault } = await bringIn(head.segments, store, known);
      // It is this machine that is in the way, and not the entry.
      if (fault !== null) throw new UpstreamError(`what it gave cannot be read here (${plainLine(fault)})`);
      if (broken > 0) return damaged(found, `${count(broken, 'damaged segment')} of ${plainLine(found)}`);
      ledger.merge(found);
      if (taken > 0) ledger.believe(head);
      return { kind: 'read', key: found };
    });

  /** Reads the heads that were listed and not read yet, the newest first. Whether one was gone. */
  const readListed = async (
    version: string | null,
    patience: AbortSignal,
    readOne: (key: string) => Promise<Read>,
  ): Promise<boolean> => {
    let isGone = false;
    const unread = readableIn(version).filter(({ key }) => !ledger.isSettled(key));
    for (const { key } of unread) {
      // One that was read meanwhile may have it.
      if (ledger.isMerged(key) || patience.aborted) continue;
      if ((await readOne(key)).kind !== 'none') continue;
      ledger.miss(key);
      isGone = true;
    }
    return isGone;
  };

  /**
   * Reads every head that was not read yet; `newestKey` is the newest of all where that was. Returns what was wrong with some,
   * why only the newest could be found, and how many there was no time for.
   */
  const readUnread = async (store: SegmentStore, client: CacheClient, newestKey: string | null) => {
    const patience = AbortSignal.timeout(options.patienceMs ?? usualPatienceMs);
    const faults = new Set<string>();
    const readOne = async (key: string): Promise<Read> => {
      const done = await read(key, store, client);
      if (done.kind !== 'damaged') return done;
      faults.add(done.why);
      const which = done.key ?? key;
      // Which one the newest is, nobody knows before it is unpacked; from the list it is tried by its name.
      if (which !== prefix) ledger.giveUp(which);
      return done;
    };
    // The cache's own answer comes first: it needs no permission, and is mostly all there is.
    const newest: Read = newestKey === null ? await readOne(prefix) : { kind: 'read', key: newestKey };
    let unlisted = await listHeads();
    const found = newest.kind === 'none' ? null : newest.key;
    const version = heads?.find(({ key }) => key === found)?.version ?? null;
    // Where the cache finds nothing by the beginning of a key, it finds nothing by a whole one.
    for (let listings = 1; newest.kind !== 'none' && heads !== null; listings++) {
      const isGone = await readListed(version, patience, readOne);
      if (!isGone || listings === mostListings) break;
      unlisted = await listHeads();
    }
    const left = newest.kind === 'none' ? [] : readableIn(version).filter(({ key }) => !ledger.isSettled(key));
    return { faults: [...faults], unlisted, left: left.length, isNewestLost: newest.kind === 'damaged' };
  };

  /** Reads what came since the history was pulled. Returns what is in the way of that; `null` = nothing. */
  const catchUp = async (store: SegmentStore, client: CacheClient): Promise<string | null> => {
    if (isDead) return 'it could not be reached';
    try {
      const newestKey = await withTemporaryDirectory(async (directory) => {
        const { key, complaint } = await client.ask({ operation: 'find', directory, key: prefix });
        if (key === null && complaint !== null) throw new UpstreamError(complaint);
        return key !== null && ledger.isMerged(key) ? key : null;
      });
      const { isNewestLost } = await readUnread(store, client, newestKey);
      return isNewestLost ? 'the newest entry is damaged: remove it' : null;
    } catch (error) {
      if (error instanceof UpstreamError) return error.message;
      throw error;
    }
  };

  /**
   * Makes sure that a head saved now hides nothing. Where all can be listed none does; else only the newest is ever found,
   * and it must have been read.
   */
  const requireNothingHidden = async (obstacle: string | null): Promise<void> => {
    if (obstacle === null || heads !== null || (await listHeads()) === null) return;
    throw new UpstreamError(`not saved, for it would hide what cannot be read: ${obstacle}`);
  };

  const stage = async (store: SegmentStore, directory: string): Promise<StagedHead | null> => {
    const segments = await writeHead(directory, store, scope, ledger.manifest());
    // The newest of them stays, in case that what is saved now is damaged on its way.
    const obsolete = (heads ?? []).filter(({ key, ref }) => ref === run.ref && ledger.isMerged(key)).slice(1);
    const key = `${prefix}${run.label}-${randomBytes(8).toString('hex')}`;
    return segments === 0 ? null : { directory, key, obsolete: obsolete.slice(-mostRemovals).map(({ id }) => id) };
  };

  return {
    name: 'cache',
    async pull(store) {
      using client = options.startClient();
      const { faults, unlisted, left } = await readUnread(store, client, null).catch((error: unknown) => {
        isDead = true;
        throw error;
      });
      // A part of what is known is nothing to judge by.
      if (left > 0)
        throw new UpstreamError(
          `what ${count(left, 'other run')} saved could not be read in time: whoever records next begins with it`,
        );
      return [
        ...faults.map((what) => `The cache: left out ${what}.`),
        ...(unlisted === null ? [] : [oneWriterNotice(unlisted)]),
      ];
    },
    async push(store) {
      using client = options.startClient();
      await requireNothingHidden(await catchUp(store, client));
      if (options.later === null) {
        await withTemporaryDirectory(async (directory) => {
          const head = await stage(store, directory);
          if (head !== null) await saveHead(head, client, index, options.environment);
        });
        return [];
      }
      // One place for all steps of a job: the first that is reached when it ends saves what all of them have left there.
      const name = sha256(`${prefix}${run.label}`).slice(0, 16);
      const head = await stage(store, join(options.later.directory, `fortify-cache-${name}`));
      if (head !== null) options.later.tell(head);
      return [];
    },
  };
}

/** What came of reading a head: there is none, it is at hand now, or why not, with its key as far as that is known. */
type Read =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly key: string }
  | { readonly kind: 'damaged'; readonly key: string | null; readonly why: string };

/** Why a head could not be unpacked. Throws where it is the cache that does not work. */
function damageIn(complaint: string): string {
  if (/\b(tar|zstd|gzip)\b/i.test(complaint)) return `an entry that cannot be unpacked (${complaint})`;
  throw new UpstreamError(complaint);
}

function oneWriterNotice(why: string): string {
  return (
    `The entries of the cache could not be listed (${plainLine(why)}), so one writer at a time is assumed: of what jobs ` +
    'save at once, only the last is read again.'
  );
}
