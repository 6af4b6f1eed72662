import { createByteReader, DamageError } from './bytes.ts';
import { type Frame, unpack } from './frame.ts';
import type { Outline } from './history.ts';
import type { InstantsReader } from './instants.ts';
import { decodeOutline } from './outline.ts';
import { parseObservations } from './records.ts';
import { type FrameHeader, largest, parseHeader, type SegmentHeader } from './segment-header.ts';

// What every reader of a segment's bytes needs. docs/history.md describes the format.

/** A segment is of a version that this code does not know. */
export class NewerFormatError extends Error {
  override readonly name = 'NewerFormatError';
}

/** `FTYH`, and the version. */
const magic = [0x46, 0x54, 0x59, 0x48];
const version = 1;

/** Magic, version, and three numbers about the header's frame: bytes, size, checksum. */
const preambleBytes = 17;

/** What a segment begins with, before its header. */
export function encodePreamble({ bytes, size, checksum }: Frame): Uint8Array {
  const preamble = Buffer.alloc(preambleBytes);
  preamble.set([...magic, version]);
  preamble.writeUInt32LE(bytes.length, 5);
  preamble.writeUInt32LE(size, 9);
  preamble.writeUInt32LE(checksum, 13);
  return preamble;
}

/** How many of the first bytes of a segment hold its header; where there are too few to tell, how many it takes to tell. */
export function headerBytes(prefix: Uint8Array): number {
  requireMagic(prefix);
  return prefix.length < preambleBytes ? preambleBytes : preambleBytes + parsePreamble(prefix).bytes;
}

/** An open segment: its header, and the frames after it, one by one. */
export interface OpenSegment {
  readonly header: SegmentHeader;
  /** The next frame, of which the header says this. */
  readonly next: (frame: FrameHeader) => Frame;
  /** Throws unless everything has been read. */
  readonly end: () => void;
}

/** Opens a segment, or the beginning of one that holds its header. */
export function openSegment(bytes: Uint8Array): OpenSegment {
  const preamble = parsePreamble(bytes);
  const reader = createByteReader(bytes.subarray(preambleBytes));
  const next = (frame: FrameHeader): Frame => ({ ...frame, bytes: reader.bytes(frame.bytes) });
  return { header: parseHeader(toText(unpack(next(preamble)))), next, end: reader.end };
}

/** Reads the outline of an open segment: its first two frames. */
export function readOutline({ header, next }: OpenSegment, instantsOf: InstantsReader): Outline {
  const series = decodeOutline(header, unpack(next(header.outline)), instantsOf);
  return { series, observations: parseObservations(toText(unpack(next(header.observed))), header.observations) };
}

/** Whatever else goes wrong with bytes that anybody may have made is damage, too. */
export function guarded<Result>(decode: () => Result): Result {
  try {
    return decode();
  } catch (error) {
    if (error instanceof DamageError || error instanceof NewerFormatError) throw error;
    throw new DamageError('nothing can be made of it', { cause: error });
  }
}

/** Bytes as the UTF-8 they are. */
export function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

function requireMagic(prefix: Uint8Array): void {
  if (prefix.subarray(0, magic.length).some((byte, index) => byte !== magic[index]))
    throw new DamageError('it does not begin as a segment does');
}

function parsePreamble(prefix: Uint8Array): FrameHeader {
  requireMagic(prefix);
  if (prefix.length < preambleBytes) throw new DamageError('it ends too early');
  const found = prefix[magic.length] ?? 0;
  if (found !== version) throw new NewerFormatError(`it is of format ${found}, and this fortify reads ${version}`);
  const view = Buffer.from(prefix.buffer, prefix.byteOffset, preambleBytes);
  const frame = { bytes: view.readUInt32LE(5), size: view.readUInt32LE(9), checksum: view.readUInt32LE(13) };
  if (frame.size > largest.header || frame.bytes > frame.size) throw new DamageError('its header makes no sense');
  return frame;
}
