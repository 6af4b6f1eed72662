/**
 * What the process that talks to the cache is asked to do, in a directory with a folder that is kept: find the key of an
 * entry, restore it, save one.
 */
export interface CacheRequest {
  readonly operation: 'find' | 'restore' | 'save';
  readonly directory: string;
  /** The full key of an entry. To find or restore one, the beginning of a key is enough: the newest that begins so is taken. */
  readonly key: string;
}

/** What came of it. */
interface CacheEnd {
  /** The key of what was found. Saved: the key it is under. `null` = it did not come to that. */
  readonly key: string | null;
  /** What `@actions/cache` threw. */
  readonly fault: string | null;
}

/** What the process says: what the client prints, which is the only place where it says why, and how it ended. */
export type CacheMessage = { readonly printed: string } | CacheEnd;

/** The folder of a directory that is kept. Its name is part of what an entry is found by, so it never changes. */
export const archivedFolder = 'fortify-history';
