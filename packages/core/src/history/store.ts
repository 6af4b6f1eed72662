import { isIntact, type Segment } from './segment.ts';

/** A segment that a store has. */
export interface SegmentFile {
  readonly name: string;
  readonly bytes: number;
}

/** A piece of a history that could not be read, by the name its store gives it. Only what it held is missing. */
export interface Damage {
  readonly name: string;
  readonly message: string;
}

/**
 * Where a history is kept: a place for immutable files, each named by the hash of its content. It knows nothing of what
 * is in them, and its operations are those that every place can offer safely to several at once. `open` and `list`
 * throw a `ConfigurationError` where something else is in its place, and all of them an `UpstreamError` where it refuses.
 */
export interface SegmentStore {
  /** For messages: `directory .fortify/history`. */
  readonly name: string;
  /** Makes sure segments could be put, before anything is measured. */
  open(): Promise<void>;
  /**
   * Brings here what is kept elsewhere. Returns what is worth knowing of how it went, in sentences; throws an
   * `UpstreamError` where it could be reached nowhere. A store that is kept here alone has nothing to do.
   */
  pull(): Promise<readonly string[]>;
  /** Every segment that is there, ordered by name. A place that is not there yet holds nothing. */
  list(): Promise<SegmentFile[]>;
  /** The first bytes of a segment, or all of it; `null` when it has left since it was listed. */
  read(name: string, firstBytes?: number): Promise<Uint8Array | null>;
  /** Resolves once the segment is safe, here: whoever lists from then on finds it whole. */
  put(segment: Segment): Promise<void>;
  /** Removes a segment whose content is elsewhere; one that is gone already is no fault. */
  remove(name: string): Promise<void>;
  /** Brings what was put and removed here to where it is kept. Returns and throws like `pull`. */
  push(): Promise<readonly string[]>;
}

/**
 * A place that a history is kept in besides, out of a file system's reach. Both operations return what is worth knowing of
 * how it went, in sentences, and throw an `UpstreamError` where it did not.
 */
export interface Mirror {
  /** For messages: `branch fortify-history`. */
  readonly name: string;
  /** Adds the segments it holds to a store. */
  pull(store: SegmentStore): Promise<readonly string[]>;
  /** Makes it hold what a store holds, and what others have put there meanwhile. */
  push(store: SegmentStore): Promise<readonly string[]>;
}

/** Whether a store has a segment, whole. */
export async function hasIntact(store: SegmentStore, name: string): Promise<boolean> {
  const bytes = await store.read(name);
  return bytes !== null && isIntact({ name, bytes });
}
