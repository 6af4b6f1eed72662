import { configurationError, UpstreamError } from '@fortify/core/error';
import { DamageError } from '@fortify/core/history/bytes';
import type { History, Outline } from '@fortify/core/history/history';
import { createInstantsReader, type InstantsReader, readInstants } from '@fortify/core/history/instants';
import { decodeSegment, isIntact, longestSegmentBytes } from '@fortify/core/history/segment';
import { NewerFormatError } from '@fortify/core/history/segment-bytes';
import type { SegmentHeader } from '@fortify/core/history/segment-header';
import {
  decodeHeaderPrefix,
  decodeOutlineAndDurations,
  decodeOutlinePrefix,
  isTooFew,
  type TooFew,
} from '@fortify/core/history/segment-outline';
import type { Series } from '@fortify/core/history/series';
import type { Damage, SegmentFile, SegmentStore } from '@fortify/core/history/store';
import { union, unionOutlines } from '@fortify/core/history/union';
import type { Objective } from '@fortify/core/slo/objective';

/** What a store holds: everything that could be read, and the names of what could not. */
export interface Recalled<What> {
  readonly history: What;
  /** How many segments there are, the damaged ones included. */
  readonly segments: number;
  readonly damaged: readonly Damage[];
}

/** Pieces of a history, or what was made of them, by the names of their segments, and what could not be read. */
export interface Pieces<Piece> {
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly damaged: readonly Damage[];
}

/** How much to read at first: the header, or the outline, is mostly in it. */
const firstRead = { header: 4 * 1024, outline: 64 * 1024 };

/** Reads when each check had which result, and what was observed: a small part of the bytes. */
export async function recallOutline(store: SegmentStore): Promise<Recalled<Outline>> {
  return recallOutlines(store, (file, instantsOf) => readOutline(store, file, instantsOf));
}

/** The same from whole segments: durations are unpacked where somebody reads them, and found to be damaged only then. */
async function recallPacked(store: SegmentStore): Promise<Recalled<Outline>> {
  return recallOutlines(store, async (file, instantsOf) => {
    const bytes = await readWhole(store, file);
    return bytes === null ? null : decodeOutlineAndDurations(bytes, instantsOf);
  });
}

async function recallOutlines(
  store: SegmentStore,
  read: (file: SegmentFile, instantsOf: InstantsReader) => Promise<Outline | null>,
): Promise<Recalled<Outline>> {
  const instantsOf = createInstantsReader();
  const { pieces, damaged } = await readPieces(store, (file) => read(file, instantsOf));
  return { history: unionOutlines([...pieces.values()]), segments: pieces.size + damaged.length, damaged };
}

/** Reads everything, and checks every byte of it. */
export async function recallHistory(store: SegmentStore): Promise<Recalled<History>> {
  const { pieces, damaged } = await readSegments(store);
  return { history: union([...pieces.values()]), segments: pieces.size + damaged.length, damaged };
}

/** Reads what some objectives look at: outlines, with durations where one of them looks at those. */
export function recallFor(store: SegmentStore, objectives: readonly Objective[]): Promise<Recalled<Outline>> {
  return objectives.some(({ underMs }) => underMs !== null) ? recallPacked(store) : recallOutline(store);
}

/** Reads whole segments: all, or those of these names. */
export function readSegments(store: SegmentStore, names: readonly string[] | null = null): Promise<Pieces<History>> {
  const wanted = names === null ? null : new Set(names);
  return readPieces(
    store,
    async (file) => {
      const bytes = await readWhole(store, file);
      return bytes === null ? null : decodeSegment({ name: file.name, bytes });
    },
    (name) => wanted?.has(name) !== false,
  );
}

async function readWhole(store: SegmentStore, { name, bytes }: SegmentFile): Promise<Uint8Array | null> {
  if (bytes > longestSegmentBytes) throw new DamageError('it is larger than a segment can be');
  return store.read(name);
}

/** Reads the headers of all segments. */
export function readHeaders(store: SegmentStore): Promise<Pieces<SegmentHeader>> {
  return readPieces(store, (file) => readPrefix(store, file, firstRead.header, decodeHeaderPrefix));
}

/** Reads the outlines of the segments of these names, and of those only some series. */
export function readOutlines(
  store: SegmentStore,
  names: readonly string[],
  isWanted: (series: Series) => boolean,
): Promise<Pieces<Outline>> {
  const wanted = new Set(names);
  return readPieces(
    store,
    async (file) => {
      const outline = await readOutline(store, file);
      return outline === null ? null : { ...outline, series: outline.series.filter(isWanted) };
    },
    (name) => wanted.has(name),
  );
}

function readOutline(
  store: SegmentStore,
  file: SegmentFile,
  instantsOf: InstantsReader = readInstants,
): Promise<Outline | null> {
  return readPrefix(store, file, firstRead.outline, (prefix) => decodeOutlinePrefix(prefix, instantsOf));
}

/** Reads as many of the first bytes of a segment as it turns out to take. */
async function readPrefix<Piece extends object>(
  store: SegmentStore,
  { name, bytes }: SegmentFile,
  firstBytes: number,
  decode: (prefix: Uint8Array) => Piece | TooFew,
): Promise<Piece | null> {
  let asked = firstBytes;
  for (;;) {
    // What a header claims is no reason to make room for more than there is.
    const prefix = await store.read(name, Math.min(asked, bytes));
    if (prefix === null) return null;
    const piece = decode(prefix);
    if (!isTooFew(piece)) return piece;
    if (prefix.length < Math.min(asked, bytes) || piece.needed <= asked) throw new DamageError('it ends too early');
    asked = piece.needed;
  }
}

/** A history that changes so often while it is read is one that somebody is playing with. */
const mostListings = 100;

/** A few at once keep the disk busy; all at once would need the memory for all. */
const readsAtOnce = 8;

/**
 * Reads every segment there is. One that leaves while it is listed, or before it is read, has been folded into another, so the
 * list is read again until all of it is there. What has been read before stays: it says nothing that the fold does not.
 */
export async function readPieces<Piece>(
  store: SegmentStore,
  read: (file: SegmentFile) => Promise<Piece | null>,
  isWanted: (name: string) => boolean = () => true,
): Promise<Pieces<Piece>> {
  const pieces = new Map<string, Piece>();
  const damaged = new Map<string, Damage>();
  const readOne = async (file: SegmentFile) => {
    try {
      const piece = await read(file);
      if (piece !== null) pieces.set(file.name, piece);
    } catch (error) {
      damaged.set(file.name, { name: file.name, message: await describeDamage(store, file.name, error) });
    }
  };
  for (let listings = 0; listings < mostListings; listings++) {
    const files = await store.list();
    const missing = files.filter(({ name }) => isWanted(name) && !pieces.has(name) && !damaged.has(name));
    if (missing.length === 0) return { pieces, damaged: [...damaged.values()] };
    for (let first = 0; first < missing.length; first += readsAtOnce) {
      await Promise.all(missing.slice(first, first + readsAtOnce).map(readOne));
    }
  }
  throw new UpstreamError(`${store.name} changes faster than it can be read`);
}

/** What is wrong with a segment, in words. A newer format is no damage, and what is in it cannot be done without. */
async function describeDamage(store: SegmentStore, name: string, error: unknown): Promise<string> {
  if (error instanceof DamageError || error instanceof UpstreamError) return error.message;
  if (!(error instanceof NewerFormatError)) throw error;
  const bytes = await store.read(name);
  if (bytes === null || !isIntact({ name, bytes })) return 'its content does not match its name';
  throw configurationError(store.name, `${name} was written by a newer fortify (${error.message}): upgrade fortify`);
}
