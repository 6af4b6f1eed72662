import { createHash } from 'node:crypto';
import type { ResultWord } from '../sample/result.ts';
import { createByteReader, DamageError } from './bytes.ts';
import { packDurations, unpackDurations } from './durations.ts';
import { type Frame, pack, unpack } from './frame.ts';
import type { History, Outline } from './history.ts';
import { instantsOf } from './instants.ts';
import { decodeOutline, encodeOutline } from './outline.ts';
import { formatObservations, formatRollups, parseObservations, parseRollups } from './records.ts';
import { countOutcomes } from './runs.ts';
import { type FrameHeader, formatHeader, largest, parseHeader, type SegmentHeader } from './segment-header.ts';
import type { TimedSeries } from './series.ts';

// docs/history.md describes the format for whoever wants to read it in another language: keep the two together.

/** An immutable piece of a history: its file name is the hash of its bytes, so equal pieces are one file. */
export interface Segment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A segment is of a version that this code does not know. */
export class NewerFormatError extends Error {
  override readonly name = 'NewerFormatError';
}

const extension = '.seg';
const namePattern = /^[0-9a-f]{64}\.seg$/;

/** `FTYH`, and the version. */
const magic = [0x46, 0x54, 0x59, 0x48];
const version = 1;

/** Magic, version, and three numbers about the header's frame: bytes, size, checksum. */
const preambleBytes = 17;

/** Columns of durations are packed together until there are so many: a few make a poor alphabet, many cannot be read apart. */
const durationsPerBlock = 16_384;

/** Whether a file name is a segment's. Everything else in a history's directory is left alone. */
export function isSegmentName(name: string): boolean {
  return namePattern.test(name);
}

/** The name of a segment with this content. */
export function segmentName(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex') + extension;
}

/** Whether a segment has the content its name says. */
export function isIntact({ name, bytes }: Segment): boolean {
  return segmentName(bytes) === name;
}

/** No segment is longer: it holds a few million samples at most, at about a byte each. */
export const longestSegmentBytes = 128 * 1024 * 1024;

/**
 * Packs a history, or a part of it that `partition` made. Equal histories make equal segments. Throws a `RangeError` where
 * it is too much for one.
 */
export function encodeSegment(history: History): Segment {
  const { series, observations, rollups } = history;
  const instants = instantsOf(series);
  const words = new Set<ResultWord>();
  for (const { results: runs } of series) for (const word of runs.words) words.add(word);
  const results = [...words].sort((a, b) => a - b);
  const outline = pack(encodeOutline(series, instants, results));
  const observed = pack(Buffer.from(formatObservations(observations)));
  const rolledUp = pack(Buffer.from(formatRollups(rollups)));
  const durations = blocksOf(series).map((block) => {
    const [symbols, lowBits] = packDurations(block.map((each) => each.durations));
    return { series: block.length, symbols, lowBits };
  });
  const header = pack(
    Buffer.from(
      formatHeader({
        fromMs: instants[0] ?? null,
        toMs: instants.at(-1) ?? null,
        instants: instants.length,
        results,
        series: series.map(({ check, location, times, results: runs }) => {
          return { check, location, rows: times.length, counts: countOutcomes(runs, 0, times.length) };
        }),
        observations: observations.length,
        rollups: rollups.length,
        outline: headerOf(outline),
        observed: headerOf(observed),
        rolledUp: headerOf(rolledUp),
        durations: durations.map(({ series: count, symbols, lowBits }) => {
          return { series: count, symbols: headerOf(symbols), lowBits: headerOf(lowBits) };
        }),
      }),
    ),
  );
  const frames = [
    header,
    outline,
    observed,
    rolledUp,
    ...durations.flatMap(({ symbols, lowBits }) => [symbols, lowBits]),
  ];
  const isTooLarge =
    header.size > largest.header ||
    Math.max(observed.size, rolledUp.size) > largest.records ||
    frames.some(({ size }) => size > largest.frame);
  if (isTooLarge) throw new RangeError('a segment that nobody could read again');
  const bytes = Buffer.concat([encodePreamble(header), ...frames.map((frame) => frame.bytes)]);
  return { name: segmentName(bytes), bytes };
}

/** Unpacks a whole segment. Throws a `DamageError` unless all of it is sound, and a `NewerFormatError`. */
export function decodeSegment(segment: Segment): History {
  return guarded(() => {
    if (!isIntact(segment)) throw new DamageError('its content does not match its name');
    const { header, next, end } = open(segment.bytes);
    const { series, observations } = readOutline(header, next);
    const rollups = parseRollups(toText(unpack(next(header.rolledUp))), header.rollups);
    const columns: Int32Array[] = [];
    for (const { series: count, symbols, lowBits } of header.durations) {
      const rows = header.series.slice(columns.length, columns.length + count).map((each) => each.rows);
      for (const column of unpackDurations(next(symbols), next(lowBits), rows)) columns.push(column);
    }
    end();
    const timed = series.map(
      (each, index): TimedSeries => ({ ...each, durations: columns[index] ?? new Int32Array() }),
    );
    return { series: timed, observations, rollups };
  });
}

/** How many of the first bytes of a segment it takes, where there are not enough. */
export interface TooFew {
  readonly needed: number;
}

/** Whether there were too few bytes. */
export function isTooFew(read: object): read is TooFew {
  return 'needed' in read;
}

/**
 * Unpacks the outline of a segment from its first bytes, or says how many it takes: exactly where they hold the header,
 * before that a part of it. Only what is read is checked. Throws like `decodeSegment`.
 */
export function decodeOutlinePrefix(prefix: Uint8Array): Outline | TooFew {
  return guarded(() => {
    const needed = headerBytes(prefix);
    if (prefix.length < needed) return { needed };
    const { header, next } = open(prefix);
    const all = needed + header.outline.bytes + header.observed.bytes;
    return prefix.length < all ? { needed: all } : readOutline(header, next);
  });
}

/** Reads the header of a segment from its first bytes, or says how many it takes. Throws like `decodeSegment`. */
export function decodeHeaderPrefix(prefix: Uint8Array): SegmentHeader | TooFew {
  return guarded(() => {
    const needed = headerBytes(prefix);
    return prefix.length < needed ? { needed } : open(prefix).header;
  });
}

function headerBytes(prefix: Uint8Array): number {
  requireMagic(prefix);
  return prefix.length < preambleBytes ? preambleBytes : preambleBytes + parsePreamble(prefix).bytes;
}

/** Whatever else goes wrong with bytes that anybody may have made is damage, too. */
function guarded<Result>(decode: () => Result): Result {
  try {
    return decode();
  } catch (error) {
    if (error instanceof DamageError || error instanceof NewerFormatError) throw error;
    throw new DamageError('nothing can be made of it', { cause: error });
  }
}

function encodePreamble({ bytes, size, checksum }: Frame): Uint8Array {
  const preamble = Buffer.alloc(preambleBytes);
  preamble.set([...magic, version]);
  preamble.writeUInt32LE(bytes.length, 5);
  preamble.writeUInt32LE(size, 9);
  preamble.writeUInt32LE(checksum, 13);
  return preamble;
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

function readOutline(header: SegmentHeader, next: (frame: FrameHeader) => Frame): Outline {
  const series = decodeOutline(header, unpack(next(header.outline)));
  return { series, observations: parseObservations(toText(unpack(next(header.observed))), header.observations) };
}

/** The header, and the frames after it, one by one. */
function open(bytes: Uint8Array) {
  const preamble = parsePreamble(bytes);
  const reader = createByteReader(bytes.subarray(preambleBytes));
  const next = (frame: FrameHeader): Frame => ({ ...frame, bytes: reader.bytes(frame.bytes) });
  return { header: parseHeader(toText(unpack(next(preamble)))), next, end: reader.end };
}

function headerOf({ bytes, size, checksum }: Frame): FrameHeader {
  return { bytes: bytes.length, size, checksum };
}

/** Series in blocks of enough durations each, in their order. */
function blocksOf(series: readonly TimedSeries[]): TimedSeries[][] {
  const blocks: TimedSeries[][] = [];
  let rows = durationsPerBlock;
  for (const each of series) {
    if (rows >= durationsPerBlock) {
      blocks.push([]);
      rows = 0;
    }
    blocks.at(-1)?.push(each);
    rows += each.times.length;
  }
  return blocks;
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
