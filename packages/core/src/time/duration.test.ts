import { expect, test } from 'vitest';
import { describeDuration, formatDuration, parseDuration } from './duration.ts';

test.each([
  ['500ms', 500],
  ['3s', 3000],
  ['5m', 300_000],
  ['6h', 21_600_000],
  ['28d', 2_419_200_000],
])('reads and writes %s', (text, durationMs) => {
  expect(parseDuration(text)).toBe(durationMs);
  expect(formatDuration(durationMs)).toBe(text);
});

test.each(['3', '3 s', '-3s', '1.5h', '3 seconds', '28D', ''])('refuses %j', (text) => {
  expect(parseDuration(text)).toBeNull();
});

test.each([
  [5_160_000, '1h 26m'],
  [86_400_000 + 59_999, '1d'],
  [-26 * 60_000 - 52_000, '-26m 52s'],
  [999, '999ms'],
  [0, '0ms'],
  [-0.4, '0ms'],
  [-1, '-1ms'],
])('describes %d ms as %s', (durationMs, text) => {
  expect(describeDuration(durationMs)).toBe(text);
});
