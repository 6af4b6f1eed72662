import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createByteReader, createByteWriter, DamageError } from './bytes.ts';

const most = Number.MAX_SAFE_INTEGER;

test('numbers are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.maxSafeNat(), fc.maxSafeInteger())), (pairs) => {
      const writer = createByteWriter();
      for (const [natural, whole] of [...pairs, [0, 0], [most, most], [most, -most]] as const) {
        writer.varint(natural);
        writer.signedVarint(whole);
      }
      const reader = createByteReader(writer.finish());
      for (const [natural, whole] of [...pairs, [0, 0], [most, most], [most, -most]] as const) {
        expect([reader.varint(), reader.signedVarint() + 0]).toEqual([natural, whole + 0]);
      }
      reader.end();
    }),
  );
});

test.each([
  ['one that is longer than it need be', [0x80, 0x00]],
  ['one that is too large', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]],
  ['one that goes on for ever', [...new Array<number>(200).fill(0x80), 0x01]],
  ['one that is cut off', [0x80]],
])('%s is no number', (_, bytes) => {
  expect(() => createByteReader(Uint8Array.from(bytes)).varint()).toThrow(DamageError);
  expect(() => createByteReader(Uint8Array.from(bytes)).signedVarint()).toThrow(DamageError);
});
