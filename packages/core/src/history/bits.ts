import { createByteWriter, DamageError } from './bytes.ts';

/** Appends numbers of a few bits each, the lowest bit first. */
export interface BitWriter {
  put(value: number, width: number): void;
  /** The bytes, the last of them filled up with zeros. */
  finish(): Uint8Array;
}

/** Makes an empty writer of bits. Widths are 0..24. */
export function createBitWriter(): BitWriter {
  const bytes = createByteWriter();
  let held = 0;
  let width = 0;
  return {
    put(value, bits) {
      held |= value << width;
      width += bits;
      for (; width >= 8; width -= 8) {
        bytes.byte(held & 0xff);
        held >>>= 8;
      }
    },
    finish() {
      if (width > 0) bytes.byte(held);
      return bytes.finish();
    },
  };
}

/** Reads what a `BitWriter` wrote. Throws a `DamageError` where there is too little of it, or too much. */
export interface BitReader {
  take(width: number): number;
  end(): void;
}

/** Reads bits from the start of some bytes. */
export function createBitReader(source: Uint8Array): BitReader {
  let position = 0;
  let held = 0;
  let width = 0;
  return {
    take(bits) {
      while (width < bits) {
        const byte = source[position++];
        if (byte === undefined) throw new DamageError('it ends too early');
        held |= byte << width;
        width += 8;
      }
      const value = held & ((1 << bits) - 1);
      held >>>= bits;
      width -= bits;
      return value;
    },
    end() {
      if (position !== source.length || held !== 0) throw new DamageError('it holds more than it says');
    },
  };
}
