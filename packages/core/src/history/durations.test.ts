import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestDurationMs } from '../sample/sample.ts';
import { packDurations, unpackDurations } from './durations.ts';

const anyColumn = fc
  .oneof(
    fc.array(fc.integer({ min: -1, max: longestDurationMs })),
    fc.array(fc.integer({ min: 80, max: 130 })),
    fc.array(fc.constantFrom(-1, 0, 254, 255, 256, 10_000, longestDurationMs)),
  )
  .map((durations) => Int32Array.from(durations));

test('unpacking undoes packing, whatever the durations are', () => {
  fc.assert(
    fc.property(fc.array(anyColumn, { maxLength: 4 }), (columns) => {
      const [symbols, lowBits] = packDurations(columns);
      const rows = columns.map(({ length }) => length);
      const all = Int32Array.from(columns.flatMap((column) => [...column]));
      const unpacked = new Int32Array(all.length);
      unpackDurations(symbols, lowBits, rows, unpacked);
      expect(unpacked).toEqual(all);
    }),
  );
});

test('durations that scatter around a middle take little more than their entropy', () => {
  // 512 equally frequent values around 10 seconds: nine bits each, and no byte boundary that they keep to.
  const column = Int32Array.from({ length: 20_000 }, (_, row) => 9_900 + ((row * 7919) % 512));
  const [symbols, lowBits] = packDurations([column]);
  expect((symbols.bytes.length + lowBits.bytes.length) / column.length).toBeLessThan((9 / 8) * 1.05);
});
