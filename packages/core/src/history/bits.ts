import { DamageError } from './bytes.ts';

/** The widest number: with the seven bits that may be left from the one before, it still fits a 32-bit integer. */
const widest = 24;

/** Appends numbers of a few bits each, the lowest bit first, with nothing between them. */
export interface BitWriter {
  /** Appends the lowest `width` bits, 0..24, of a number. */
  put(value: number, width: number): void;
  /** The bytes, the last of them filled up with zeros. */
  finish(): Uint8Array;
}

/** Makes an empty writer of bits, with room for so many numbers of the greatest width. */
export function createBitWriter(numbers: number): BitWriter {
  const bytes = new Uint8Array(Math.ceil((numbers * widest) / 8) + 1);
  let length = 0;
  let held = 0;
  let holds = 0;
  return {
    put(value, width) {
      held |= (value & ((1 << width) - 1)) << holds;
      holds += width;
      for (; holds >= 8; holds -= 8) {
        bytes[length++] = held;
        held >>>= 8;
      }
    },
    finish() {
      if (holds > 0) bytes[length++] = held;
      return bytes.subarray(0, length);
    },
  };
}

/** Reads what a `BitWriter` wrote. Throws a `DamageError` where there is too little of it, or too much. */
export interface BitReader {
  /**
   * Reads numbers of `width` bits, puts the number of the same row of `tops` on top of each, and writes one less than that into
   * the rows from `first` up to `end`, as 32-bit integers.
   */
  take(into: Int32Array, tops: Uint8Array, first: number, end: number, width: number): void;
  end(): void;
}

/** Reads bits from the start of some bytes. */
export function createBitReader(source: Uint8Array): BitReader {
  let position = 0;
  let held = 0;
  let holds = 0;
  return {
    take(into, tops, first, end, width) {
      if (width * (end - first) > 8 * (source.length - position) + holds) throw new DamageError('it ends too early');
      const mask = (1 << width) - 1;
      // What is written back at the end is kept at hand meanwhile: tens of millions of numbers come by here.
      let [at, bits, has] = [position, held, holds];
      for (let row = first; row < end; row++) {
        for (; has < width; has += 8) bits |= (source[at++] ?? 0) << has;
        into[row] = (((tops[row] ?? 0) << width) | (bits & mask)) - 1;
        bits >>>= width;
        has -= width;
      }
      [position, held, holds] = [at, bits, has];
    },
    end() {
      if (position !== source.length || held !== 0) throw new DamageError('it holds more than it says');
    },
  };
}
