import { expect, test } from 'vitest';
import { createByteReader, createByteWriter } from './bytes.ts';
import { createInstantsReader, writeInstants } from './instants.ts';

/** Instants, and something after them. */
function written(instants: Float64Array) {
  const writer = createByteWriter();
  writeInstants(writer, instants);
  writer.varint(7);
  return createByteReader(writer.finish());
}

const minutes = (count: number) =>
  Float64Array.from({ length: count }, (_, index) => 1_700_000_000_000 + index * 60_000);

test('instants that were read before are the very same array, and what follows them is read', () => {
  const read = createInstantsReader();
  const [first, second] = [written(minutes(100)), written(minutes(100))];
  const instants = read(first, 100);
  expect(instants).toEqual(minutes(100));
  expect(read(second, 100)).toBe(instants);
  expect([first.varint(), second.varint()]).toEqual([7, 7]);
});

test('instants that only begin alike are told apart', () => {
  const read = createInstantsReader();
  const other = minutes(100).map((timeMs, index) => (index > 90 ? timeMs + 1000 : timeMs));
  expect(read(written(minutes(100)), 100)).toEqual(minutes(100));
  expect(read(written(other), 100)).toEqual(other);
  expect(read(written(minutes(99)), 99)).toEqual(minutes(99));
});
