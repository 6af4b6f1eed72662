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
  // With room after the last byte, every number is one load of four bytes: tens of millions of them come by here.
  const padded = new Uint8Array(source.length + 4);
  padded.set(source);
  const view = new DataView(padded.buffer);
  /** So many bits are read. */
  let taken = 0;
  return {
    take(into, tops, first, end, width) {
      if (taken + width * (end - first) > 8 * source.length) throw new DamageError('it ends too early');
      const mask = (1 << width) - 1;
      let bit = taken;
      for (let row = first; row < end; row++) {
        const low = (view.getUint32(bit >>> 3, true) >>> (bit & 7)) & mask;
        into[row] = (((tops[row] ?? 0) << width) | low) - 1;
        bit += width;
      }
      taken = bit;
    },
    end() {
      const isRead = Math.ceil(taken / 8) === source.length;
      if (!isRead || view.getUint32(taken >>> 3, true) >>> (taken & 7) !== 0)
        throw new DamageError('it holds more than it says');
    },
  };
}
