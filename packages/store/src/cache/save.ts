import { UpstreamError } from '@fortify/core/error';
import type { CacheClient } from './client.ts';
import { probableCause } from './complaint.ts';

/** An entry of the cache, as GitHub lists it. */
export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  /** The ref that saved it: `refs/heads/main`. */
  readonly ref: string;
  /** What it is found by besides its key: how it was packed, above all. */
  readonly version: string;
}

/** The list of the cache's entries, which the cache itself does not give. Both operations throw an `UpstreamError`. */
export interface CacheIndex {
  /** The entries whose keys begin so, the newest first, page by page until one is enough. */
  list(prefix: string, isEnough: (page: readonly CacheEntry[]) => boolean): Promise<readonly CacheEntry[]>;
  /** Removes an entry; one that is gone already is no fault. */
  remove(id: number): Promise<void>;
}

/** A history that is ready to be saved. */
export interface StagedHead {
  /** Where it lies. */
  readonly directory: string;
  readonly key: string;
  /** Entries that nobody needs once it is saved. */
  readonly obsolete: readonly number[];
}

/** Saves a history, and removes the entries it makes needless. Throws an `UpstreamError` with the probable cause. */
export async function saveHead(
  { directory, key, obsolete }: StagedHead,
  client: CacheClient,
  index: CacheIndex | null,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const answer = await client.ask({ operation: 'save', directory, key });
  if (answer.key === null) {
    throw new UpstreamError(`not saved, probable cause: ${probableCause(answer.complaint, environment)}`);
  }
  try {
    for (const id of obsolete) await index?.remove(id);
  } catch (error) {
    // It takes a permission that need not be given: GitHub removes what nobody reads, after 7 days.
    if (!(error instanceof UpstreamError)) throw error;
  }
}
