import { expect, test } from 'vitest';
import { formatPercent, formatTarget, parseRatio } from './percent.ts';

test.each([
  [0.99996, 2, '99.99%'],
  [0.9999999999, 3, '99.999%'],
  [1, 3, '100.000%'],
  [0.29, 3, '29.000%'],
  [0.994056463, 3, '99.405%'],
  [-46.6698, 1, '-4667.0%'],
  [-0.0666, 1, '-6.7%'],
  [0, 3, '0.000%'],
])('cuts %d at %d decimals: %s', (ratio, decimals, text) => {
  expect(formatPercent(ratio, decimals)).toBe(text);
});

test.each([
  ['99.9%', 0.999],
  ['0.999', 0.999],
  [0.999, 0.999],
  ['99.95%', 0.9995],
  ['0%', 0],
  ['-5%', -0.05],
])('reads %j as the nearest double of its decimal', (value, ratio) => {
  expect(parseRatio(value)).toBe(ratio);
});

test.each(['99,9%', '%', 'NaN', 'Infinity', '1e-3', '', '99.9 percent'])('refuses %j', (text) => {
  expect(parseRatio(text)).toBeNull();
});

test('shows a target exactly as it was meant', () => {
  expect([0.999, 0.9995, 0.99, 0.5].map(formatTarget)).toEqual(['99.9%', '99.95%', '99%', '50%']);
});
