import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { DamageError } from './bytes.ts';

/** Higher levels cost several times the time, and gain a hundredth: what is left to gain, the columns have taken. */
const level = 3;

/** A piece of a segment, and what must be known to unpack it. */
export interface Frame {
  /** Zstandard (RFC 8878); or the content itself, where compressing does not make it smaller: then there are `size`. */
  readonly bytes: Uint8Array;
  /** How many bytes it unpacks to. */
  readonly size: number;
  /** CRC-32 of `bytes` (the one of zlib, PNG and Ethernet). */
  readonly checksum: number;
}

/** Compresses what can be compressed. */
export function pack(content: Uint8Array): Frame {
  const options = { params: { [constants.ZSTD_c_compressionLevel]: level }, chunkSize: chunkFor(content.length) };
  const compressed = zstdCompressSync(content, options);
  const bytes = compressed.length < content.length ? compressed : content;
  return { bytes, size: content.length, checksum: crc32(bytes) };
}

/** Undoes `pack`, and never makes more of it than its size. Throws a `DamageError` where it is not what it says. */
export function unpack({ bytes, size, checksum }: Frame): Uint8Array {
  if (crc32(bytes) !== checksum) throw new DamageError('a checksum does not match');
  if (bytes.length === size) return bytes;
  try {
    const content = zstdDecompressSync(bytes, { maxOutputLength: Math.max(1, size), chunkSize: chunkFor(size) });
    if (content.length === size) return content;
  } catch {
    // Said below: whatever zstd calls it, it is damage.
  }
  throw new DamageError('a part cannot be unpacked');
}

/** What is known to fit is unpacked in one piece; what is only claimed to be large is not given its room in advance. */
function chunkFor(size: number): number {
  return Math.min(Math.max(64, size), 4 * 1024 * 1024);
}
