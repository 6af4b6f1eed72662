import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCount, holdsWorkflowCommand, plainLine } from './plain.ts';

test.each([
  ['two\nlines', 'two lines'],
  ['two\r\nlines\tand more', 'two lines and more'],
  ['::set-output name=verdict::pass', ': :set-output name=verdict::pass'],
  ['  ::error::x', '  : :error::x'],
  ['a ##[set-output name=x]y', 'a ## [set-output name=x]y'],
  ['\u001b[31mred', '�[31mred'],
  ['right\u202eto left', 'right�to left'],
  ['zero\u200bwidth', 'zero�width'],
])('makes %j harmless', (text, expected) => {
  expect(plainLine(text)).toBe(expected);
  expect(holdsWorkflowCommand(plainLine(text))).toBe(false);
});

test('every text is treated alike, be it one that is seen to be harmless or not', () => {
  const units = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
  const texts = fc.array(fc.oneof(units, fc.constantFrom(':', '#', '[', 'a', ' ', '\u00ad', '×')), { maxLength: 40 });
  // Behind a `#`, none is seen to be.
  fc.assert(
    fc.property(texts, (parts) => {
      const text = `a${parts.join('')}`;
      expect(plainLine(text, 100)).toBe(plainLine(`#${text}`, 101).slice(1));
    }),
    { numRuns: 5000 },
  );
});

test('groups the digits of whole numbers, and leaves alone what is none', () => {
  expect([0, 999, 1000, 40_320, 1_000_007, 2 ** 53 - 1].map(formatCount)).toEqual([
    '0',
    '999',
    '1,000',
    '40,320',
    '1,000,007',
    '9,007,199,254,740,991',
  ]);
  expect([Number.POSITIVE_INFINITY, Number.NaN, 1e308, 1034.5].map(formatCount)).toEqual([
    'Infinity',
    'NaN',
    '1e+308',
    '1034.5',
  ]);
});

test('cuts by UTF-16 units, never through a character', () => {
  expect(plainLine('😀'.repeat(300), 10)).toBe(`${'😀'.repeat(4)}…`);
});

test('is never longer than it may be, and harmless all the same', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom('##[', '::', ' ', '\n', '😀', '\u200b'), fc.string()));
  fc.assert(
    fc.property(pieces, fc.integer({ min: 1, max: 60 }), (parts, most) => {
      const line = plainLine(parts.join(''), most);
      expect(line.length).toBeLessThanOrEqual(most);
      expect(holdsWorkflowCommand(line)).toBe(false);
    }),
  );
});
