import type { ResultWord } from '../sample/result.ts';
import { sha256 } from '../text/sha256.ts';
import { DamageError } from './bytes.ts';
import { blocksOf, readBlocks } from './duration-blocks.ts';
import { packDurations } from './durations.ts';
import { type Frame, pack, unpack } from './frame.ts';
import type { History } from './history.ts';
import { instantsOf, readInstants } from './instants.ts';
import { encodeOutline } from './outline.ts';
import { formatObservations, formatRollups, parseRollups } from './records.ts';
import { encodePreamble, guarded, openSegment, readOutline, toText } from './segment-bytes.ts';
import { type FrameHeader, formatHeader, largest } from './segment-header.ts';
import type { TimedSeries } from './series.ts';
import { countOutcomes } from './stretches.ts';

// docs/history.md describes the format for whoever wants to read it in another language: keep the two together.

/** An immutable piece of a history: its file name is the hash of its bytes, so equal pieces are one file. */
export interface Segment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const extension = '.seg';
const namePattern = /^[0-9a-f]{64}\.seg$/;

/** Whether a file name is a segment's. Everything else in a history's directory is left alone. */
export function isSegmentName(name: string): boolean {
  return namePattern.test(name);
}

/** The name of a segment with this content. */
export function segmentName(bytes: Uint8Array): string {
  return sha256(bytes) + extension;
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
  for (const { results: stretches } of series) for (const word of stretches.words) words.add(word);
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
        series: series.map(({ check, location, times, results: stretches }) => {
          return { check, location, rows: times.length, counts: countOutcomes(stretches, 0, times.length) };
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
    const opened = openSegment(segment.bytes);
    const { series, observations } = readOutline(opened, readInstants);
    const rollups = parseRollups(toText(unpack(opened.next(opened.header.rolledUp))), opened.header.rollups);
    const readers = readBlocks(opened);
    opened.end();
    // One array for all: tens of thousands of their own are what a collector of garbage suffers from.
    const durations = new Int32Array(series.reduce((sum, { times }) => sum + times.length, 0));
    let end = 0;
    const timed = series.map((each, index): TimedSeries => {
      const first = end;
      end += each.times.length;
      const column = durations.subarray(first, end);
      readers[index]?.(column);
      return { ...each, durations: column };
    });
    return { series: timed, observations, rollups };
  });
}

function headerOf({ bytes, size, checksum }: Frame): FrameHeader {
  return { bytes: bytes.length, size, checksum };
}
