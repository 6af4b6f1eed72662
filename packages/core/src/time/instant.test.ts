import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatInstant, latestInstantMs, parseInstant } from './instant.ts';

test.each([
  ['2026-11-23T00:00:00Z', Date.UTC(2026, 10, 23)],
  ['2026-11-23T01:30:00.250+01:30', Date.UTC(2026, 10, 23, 0, 0, 0, 250)],
  ['2026-12-01T02:00Z', Date.UTC(2026, 11, 1, 2)],
  ['2028-02-29t12:00:00z', Date.UTC(2028, 1, 29, 12)],
])('reads %s', (text, expected) => {
  expect(parseInstant(text)).toBe(expected);
});

test.each([
  '2026-11-23',
  '2026-11-23T00:00:00',
  '2026-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-23T24:00:00Z',
  '2026-11-23T00:00:60Z',
  '2026-01-01 00:00:00+25:00',
  'yesterday',
  '',
])('refuses %j', (text) => {
  expect(parseInstant(text)).toBeNull();
});

test('writes UTC with milliseconds', () => {
  expect(formatInstant(Date.UTC(2026, 10, 23))).toBe('2026-11-23T00:00:00.000Z');
});

test('writes every instant as JavaScript does, one in the middle of a millisecond and one before the epoch, too', () => {
  const instants = fc.oneof(
    fc.integer({ min: -latestInstantMs, max: latestInstantMs }),
    fc.double({ min: -latestInstantMs, max: latestInstantMs, noNaN: true }),
  );
  fc.assert(fc.property(instants, (timeMs) => formatInstant(timeMs) === new Date(timeMs).toISOString()));
  expect(() => formatInstant(Number.NaN)).toThrow(RangeError);
});
