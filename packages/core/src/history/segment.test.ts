import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySamples } from './any-sample.test-support.ts';
import { historyOf } from './history.ts';
import { decodeSegment, encodeSegment, isSegmentName } from './segment.ts';

test('decoding undoes encoding, and equal histories are one segment', () => {
  fc.assert(
    fc.property(anySamples, (samples) => {
      const segment = encodeSegment(historyOf(samples));
      expect(isSegmentName(segment.name)).toBe(true);
      expect(decodeSegment(segment)).toEqual(historyOf(samples));
      expect(encodeSegment(historyOf([...samples].reverse()))).toEqual(segment);
    }),
  );
});

test('every flipped byte and every truncation is found', () => {
  const { name, bytes } = encodeSegment(
    historyOf([
      {
        check: 'a',
        location: 'eu',
        timeMs: 1,
        outcome: 'bad',
        status: 503,
        durationMs: 7,
        reason: 'status',
        attempts: 2,
      },
    ]),
  );
  for (let index = 0; index < bytes.length; index++) {
    const flipped = bytes.with(index, (bytes[index] ?? 0) ^ 1);
    expect(decodeSegment({ name, bytes: flipped })).toBe('its content does not match its name');
    expect(decodeSegment({ name, bytes: bytes.subarray(0, index) })).toBe('its content does not match its name');
  }
});

test.each(['.0123.tmp', 'notes.csv', `${'a'.repeat(64)}.txt`, `../${'a'.repeat(64)}.csv`])(
  '%s is no segment',
  (name) => {
    expect(isSegmentName(name)).toBe(false);
  },
);
