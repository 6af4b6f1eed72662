/** Bytes do not hold what they should: too few of them, or a number out of its range. */
export class DamageError extends Error {
  override readonly name = 'DamageError';
}

/** Appends numbers and bytes to a growing buffer. */
export interface ByteWriter {
  byte(value: number): void;
  /** An unsigned LEB128 varint: seven bits a byte, lowest first. Whole, 0..2^53 − 1. */
  varint(value: number): void;
  /** A varint with its sign in the lowest bit (the zigzag of Protocol Buffers' sint64). Within ±(2^53 − 1). */
  signedVarint(value: number): void;
  bytes(value: Uint8Array): void;
  finish(): Uint8Array;
}

/** Makes an empty writer. */
export function createByteWriter(): ByteWriter {
  let buffer = Buffer.alloc(32);
  let length = 0;
  const reserve = (more: number) => {
    if (length + more <= buffer.length) return;
    const larger = Buffer.alloc(Math.max(2 * buffer.length, length + more));
    larger.set(buffer);
    buffer = larger;
  };
  // Values above 32 bits are divided, not shifted: shifting would cut them.
  const put = (low: number, rest: number) => {
    reserve(9);
    let value = rest;
    buffer[length++] = value > 0 ? low | 0x80 : low;
    while (value > 0) {
      const next = Math.floor(value / 128);
      buffer[length++] = next > 0 ? (value % 128) | 0x80 : value % 128;
      value = next;
    }
  };
  return {
    byte(value) {
      reserve(1);
      buffer[length++] = value;
    },
    varint: (value) => put(value % 128, Math.floor(value / 128)),
    signedVarint(value) {
      const magnitude = value < 0 ? -value - 1 : value;
      put((magnitude % 64) * 2 + (value < 0 ? 1 : 0), Math.floor(magnitude / 64));
    },
    bytes(value) {
      reserve(value.length);
      buffer.set(value, length);
      length += value.length;
    },
    finish: () => buffer.subarray(0, length),
  };
}

/** Reads what a `ByteWriter` wrote. Every method throws a `DamageError` where the bytes do not hold it. */
export interface ByteReader {
  varint(most?: number): number;
  signedVarint(): number;
  bytes(count: number): Uint8Array;
  /** What has not been read yet. */
  rest(): Uint8Array;
  /** Throws unless everything has been read. */
  end(): void;
}

/** Reads bytes from their start. */
export function createByteReader(source: Uint8Array): ByteReader {
  let position = 0;
  const next = (): number => {
    const byte = source[position++];
    if (byte === undefined) throw new DamageError('it ends too early');
    return byte;
  };
  const rest = (first: number, scale: number, low: number): number => {
    let value = low;
    let unit = scale;
    for (let byte = first; byte >= 0x80; unit *= 128) {
      byte = next();
      value += (byte & 0x7f) * unit;
      // A last byte of nothing would make two texts of one number; one that goes on for ever would make none.
      if (byte === 0 || Math.max(unit, value) > Number.MAX_SAFE_INTEGER)
        throw new DamageError('a number is out of range');
    }
    return value;
  };
  return {
    varint(most = Number.MAX_SAFE_INTEGER) {
      const first = next();
      const value = first < 0x80 ? first : rest(first, 128, first & 0x7f);
      if (value > most) throw new DamageError('a number is out of range');
      return value;
    },
    signedVarint() {
      const first = next();
      const magnitude = rest(first, 64, (first >>> 1) & 0x3f);
      return first & 1 ? -magnitude - 1 : magnitude;
    },
    bytes(count) {
      const part = source.subarray(position, position + count);
      if (part.length < count) throw new DamageError('it ends too early');
      position += count;
      return part;
    },
    rest: () => source.subarray(position),
    end() {
      if (position !== source.length) throw new DamageError('it holds more than it says');
    },
  };
}
