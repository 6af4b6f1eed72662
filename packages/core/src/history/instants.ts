import { latestInstantMs } from '../time/instant.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { DamageError } from './bytes.ts';
import type { Series } from './series.ts';

/** Times of a history are kept in whole seconds where all of them are. */
const secondMs = 1000;

/** The distinct instants of several series, ascending. */
export function instantsOf(all: readonly Series[]): Float64Array {
  // Series that were measured together mostly have the very same array.
  const columns = [...new Set(all.map(({ times }) => times))];
  const [only, ...more] = columns;
  if (only !== undefined && more.length === 0) return only;
  const instants = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0));
  let rows = 0;
  for (const times of columns) {
    instants.set(times, rows);
    rows += times.length;
  }
  instants.sort();
  return instants.filter((timeMs, index) => index === 0 || timeMs !== instants[index - 1]);
}

/** Writes instants: their unit in milliseconds, the first, and from then on how much each step differs from the last. */
export function writeInstants(writer: ByteWriter, instants: Float64Array): void {
  const unit = instants.every((timeMs) => timeMs % secondMs === 0) ? secondMs : 1;
  writer.varint(unit);
  let last = 0;
  let lastStep = 0;
  for (const timeMs of instants) {
    const now = timeMs / unit;
    const step = now - last;
    writer.signedVarint(step - lastStep);
    last = now;
    lastStep = step;
  }
}

/** Reads what `writeInstants` wrote. Throws a `DamageError` where they do not ascend, or are no instants. */
export function readInstants(reader: ByteReader, count: number): Float64Array {
  const unit = reader.varint(secondMs);
  if (unit !== 1 && unit !== secondMs) throw new DamageError('its times are in no unit');
  const instants = new Float64Array(count);
  let now = 0;
  let step = 0;
  for (let index = 0; index < count; index++) {
    step += reader.signedVarint();
    now += step;
    const isAfter = index === 0 ? step >= 0 : step > 0;
    if (!isAfter || now * unit > latestInstantMs) throw new DamageError('its times do not ascend');
    instants[index] = now * unit;
  }
  return instants;
}

/** Reads so many instants. */
export type InstantsReader = typeof readInstants;

/**
 * Reads instants like `readInstants`, but those that were read before only once: segments of checks that were measured
 * together hold the same, byte for byte, and are given the very same array.
 */
export function createInstantsReader(): InstantsReader {
  const known = new Map<string, { readonly bytes: Uint8Array; readonly instants: Float64Array }>();
  return (reader, count) => {
    const rest = reader.rest();
    // The unit and the first instant, and some of what follows: those of another month differ in it.
    const key = `${count} ${Buffer.from(rest.subarray(0, 16)).toString('latin1')}`;
    const before = known.get(key);
    if (before !== undefined && Buffer.compare(before.bytes, rest.subarray(0, before.bytes.length)) === 0) {
      reader.bytes(before.bytes.length);
      return before.instants;
    }
    const instants = readInstants(reader, count);
    known.set(key, { bytes: rest.subarray(0, rest.length - reader.rest().length), instants });
    return instants;
  };
}

/**
 * Writes at which of the instants a series has samples: how many it leaves out, how many it has, in turns, until it has
 * all of its own.
 */
export function writePresence(writer: ByteWriter, times: Float64Array, instants: Float64Array): void {
  let row = 0;
  let at = 0;
  while (row < times.length) {
    const skippedFrom = at;
    while (at < instants.length && instants[at] !== times[row]) at++;
    const takenFrom = at;
    while (row < times.length && instants[at] === times[row]) {
      row++;
      at++;
    }
    if (at === takenFrom) throw new RangeError('a sample at none of the instants');
    writer.varint(takenFrom - skippedFrom);
    writer.varint(at - takenFrom);
  }
}

/** Reads the times of a series: the very array of the instants where it has a sample at every one. */
export function readPresence(reader: ByteReader, rows: number, instants: Float64Array): Float64Array {
  let at = reader.varint(instants.length);
  let taken = reader.varint(rows);
  if (at === 0 && taken === instants.length && taken === rows) return instants;
  const times = new Float64Array(rows);
  for (let row = 0; ; ) {
    if (taken === 0 || at + taken > instants.length) throw new DamageError('a sample has no time');
    times.set(instants.subarray(at, at + taken), row);
    row += taken;
    at += taken;
    if (row === rows) return times;
    at += reader.varint(instants.length);
    taken = reader.varint(rows - row);
  }
}
