import { unpackDurations } from './durations.ts';
import type { Frame } from './frame.ts';
import { guarded, type OpenSegment } from './segment-bytes.ts';
import type { DurationReader, TimedSeries } from './series.ts';

/** Columns of durations are packed together until there are so many: a few make a poor alphabet, many cannot be read apart. */
const durationsPerBlock = 16_384;

/** Series in blocks of enough durations each, in their order. */
export function blocksOf(series: readonly TimedSeries[]): TimedSeries[][] {
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

/**
 * One reader of durations for each series of a segment that has been read up to its durations. A block is unpacked when one of
 * its columns is read, and stays unpacked until its last column is, or one of another block: reading column after column
 * unpacks each block once.
 */
export function readBlocks({ header, next }: OpenSegment): DurationReader[] {
  const readers: DurationReader[] = [];
  let held: { readonly symbols: Frame; readonly durations: Int32Array } | null = null;
  for (const { series, ...frames } of header.durations) {
    const rows = header.series.slice(readers.length, readers.length + series).map((each) => each.rows);
    const [symbols, lowBits] = [next(frames.symbols), next(frames.lowBits)];
    const unpackInto = (into: Int32Array) => guarded(() => unpackDurations(symbols, lowBits, rows, into));
    const unpacked = (): Int32Array => {
      if (held?.symbols === symbols) return held.durations;
      const durations = new Int32Array(rows.reduce((sum, count) => sum + count, 0));
      unpackInto(durations);
      held = { symbols, durations };
      return durations;
    };
    let end = 0;
    for (const [index, count] of rows.entries()) {
      const first = end;
      end += count;
      const isLast = index === rows.length - 1;
      const readColumn = (into: Int32Array) => {
        into.set(unpacked().subarray(first, first + count));
        if (isLast) held = null;
      };
      readers.push(rows.length === 1 ? unpackInto : readColumn);
    }
  }
  return readers;
}
