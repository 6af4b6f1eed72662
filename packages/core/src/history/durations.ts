import { longestDurationMs } from '../sample/sample.ts';
import { createBitReader, createBitWriter } from './bits.ts';
import { type ByteReader, type ByteWriter, createByteReader, createByteWriter, DamageError } from './bytes.ts';
import { type Frame, pack, unpack } from './frame.ts';

/** The symbol of a duration that has none of its own: what is above it follows among the exceptions. */
const escapeSymbol = 255;

/** With so many low bits cut off, every duration has a symbol that is nearly always the same. */
const mostLowBits = 24;

/** Fewer durations than this have no frequencies to speak of. */
const few = 64;

/** A cut is chosen by looking at so many durations of a column at most. */
const looksAt = 2048;

/**
 * Packs columns of durations into two frames. Durations of one check scatter around a middle, and a compressor that
 * thinks in bytes does not know that 255 and 256 are neighbours. So each is cut in two: the bits above the cut are a
 * symbol of one byte, and how often each occurs is what Zstandard's entropy coder makes use of; the bits below it are
 * noise, and stored as they are. Where to cut is decided for each column. A duration that was not recorded is 0, any other
 * one more than it is.
 */
export function packDurations(columns: readonly Int32Array[]): readonly [symbols: Frame, lowBits: Frame] {
  const writer = createByteWriter();
  const cuts = chooseCuts(columns);
  writeCuts(writer, cuts);
  const rows = columns.reduce((sum, { length }) => sum + length, 0);
  const bits = createBitWriter(rows);
  const symbols = new Uint8Array(rows);
  const exceptions: number[] = [];
  let row = 0;
  for (const [index, column] of columns.entries()) {
    const cut = cuts[index] ?? 0;
    for (const duration of column) {
      // One more than the longest duration is 2^31, and counts as the unsigned number it is.
      const value = (duration + 1) >>> 0;
      const symbol = value >>> cut;
      symbols[row++] = Math.min(symbol, escapeSymbol);
      if (symbol >= escapeSymbol) exceptions.push(symbol - escapeSymbol);
      bits.put(value, cut);
    }
  }
  writer.bytes(symbols);
  for (const exception of exceptions) writer.varint(exception);
  return [pack(writer.finish()), pack(bits.finish())];
}

/**
 * Undoes `packDurations`: writes as many columns as there are `rows`, each of that length, one behind the other into one
 * that has room for all of them. Throws a `DamageError`.
 */
export function unpackDurations(symbols: Frame, lowBits: Frame, rows: readonly number[], durations: Int32Array): void {
  const reader = createByteReader(unpack(symbols));
  const bits = createBitReader(unpack(lowBits));
  const cuts = readCuts(reader, rows.length);
  const tops = reader.bytes(durations.length);
  let end = 0;
  for (const [index, count] of rows.entries()) {
    const cut = cuts[index] ?? 0;
    const first = end;
    end += count;
    bits.take(durations, tops, first, end, cut);
    for (let row = nextSpecial(tops, first, cut); row < end; row = nextSpecial(tops, row + 1, cut)) {
      const top = tops[row] ?? 0;
      const low = ((durations[row] ?? 0) + 1) & (2 ** cut - 1);
      const symbol = top === escapeSymbol ? top + reader.varint(longestDurationMs) : top;
      const value = symbol * 2 ** cut + low;
      if (value > longestDurationMs + 1) throw new DamageError('a duration is out of range');
      durations[row] = value - 1;
    }
  }
  reader.end();
  bits.end();
}

/** Below this cut, every symbol but the escape fits above it into 31 bits. */
const mostIntegerBits = 22;

/** From a row on, the next whose symbol is among the exceptions, or may not fit on top of its low bits. */
function nextSpecial(tops: Uint8Array, from: number, cut: number): number {
  if (cut > mostIntegerBits) return from;
  const row = tops.indexOf(escapeSymbol, from);
  return row < 0 ? tops.length : row;
}

/** Writes cuts: how many columns in a row have the same, and which. */
function writeCuts(writer: ByteWriter, cuts: readonly number[]): void {
  for (let first = 0; first < cuts.length; ) {
    let end = first + 1;
    while (end < cuts.length && cuts[end] === cuts[first]) end++;
    writer.varint(end - first);
    writer.varint(cuts[first] ?? 0);
    first = end;
  }
}

function readCuts(reader: ByteReader, columns: number): number[] {
  const cuts: number[] = [];
  while (cuts.length < columns) {
    const count = reader.varint(columns - cuts.length);
    if (count === 0) throw new DamageError("a duration is nobody's");
    const cut = reader.varint(mostLowBits);
    for (let index = 0; index < count; index++) cuts.push(cut);
  }
  return cuts;
}

/** Where to cut each column. Columns of a few durations each are cut alike, where every duration has a symbol. */
function chooseCuts(columns: readonly Int32Array[]): number[] {
  if (columns.some(({ length }) => length >= few)) return columns.map(chooseCut);
  const largest =
    columns.reduce((most, column) => column.reduce((max, duration) => Math.max(max, duration), most), 0) + 1;
  const cut = Math.max(0, Math.ceil(Math.log2((largest + 1) / escapeSymbol)));
  return columns.map(() => cut);
}

/** The cut that makes a column smallest: the entropy of the symbols, the bits below them, three bytes an exception. */
function chooseCut(column: Int32Array): number {
  const step = Math.max(1, Math.floor(column.length / looksAt));
  const looked = Int32Array.from({ length: Math.ceil(column.length / step) }, (_, index) => column[index * step] ?? 0);
  const largest = looked.reduce((most, duration) => Math.max(most, duration + 1), 1);
  const counts = new Uint32Array(escapeSymbol + 1);
  const best = { cut: 0, bits: Number.POSITIVE_INFINITY };
  for (let cut = 0; cut <= mostLowBits && 2 ** cut <= largest; cut++) {
    counts.fill(0);
    for (const duration of looked) {
      const symbol = Math.min(escapeSymbol, (duration + 1) >>> cut);
      counts[symbol] = (counts[symbol] ?? 0) + 1;
    }
    const entropy = counts.reduce((sum, count) => sum + (count && count * Math.log2(looked.length / count)), 0);
    const bits = entropy + looked.length * cut + (counts[escapeSymbol] ?? 0) * 24;
    if (bits < best.bits) Object.assign(best, { cut, bits });
  }
  return best.cut;
}
