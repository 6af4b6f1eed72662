import { readBlocks } from './duration-blocks.ts';
import type { Outline } from './history.ts';
import { type InstantsReader, readInstants } from './instants.ts';
import { guarded, headerBytes, openSegment, readOutline } from './segment-bytes.ts';
import type { SegmentHeader } from './segment-header.ts';

// Reading a part of a segment. Only what is read is checked: each frame has a checksum of its own.

/** How many of the first bytes of a segment it takes, where there are not enough. */
export interface TooFew {
  readonly needed: number;
}

/** Whether there were too few bytes. */
export function isTooFew(read: object): read is TooFew {
  return 'needed' in read;
}

/** Reads the header of a segment from its first bytes, or says how many it takes. Throws like `decodeSegment`. */
export function decodeHeaderPrefix(prefix: Uint8Array): SegmentHeader | TooFew {
  return guarded(() => {
    const needed = headerBytes(prefix);
    return prefix.length < needed ? { needed } : openSegment(prefix).header;
  });
}

/**
 * Unpacks the outline of a segment from its first bytes, or says how many it takes: exactly where they hold the header,
 * before that a part of it. Throws like `decodeSegment`.
 */
export function decodeOutlinePrefix(prefix: Uint8Array, instantsOf: InstantsReader = readInstants): Outline | TooFew {
  return guarded(() => {
    const needed = headerBytes(prefix);
    if (prefix.length < needed) return { needed };
    const segment = openSegment(prefix);
    const all = needed + segment.header.outline.bytes + segment.header.observed.bytes;
    return prefix.length < all ? { needed: all } : readOutline(segment, instantsOf);
  });
}

/**
 * Unpacks the outline of a whole segment, and its durations only where somebody reads them: until then, they take up a byte
 * each; while some are read, their block. Throws like `decodeSegment`, and so does reading durations.
 */
export function decodeOutlineAndDurations(bytes: Uint8Array, instantsOf: InstantsReader = readInstants): Outline {
  return guarded(() => {
    const segment = openSegment(bytes);
    const outline = readOutline(segment, instantsOf);
    segment.next(segment.header.rolledUp);
    const readers = readBlocks(segment);
    segment.end();
    return { ...outline, series: outline.series.map((each, index) => ({ ...each, readDurations: readers[index] })) };
  });
}
