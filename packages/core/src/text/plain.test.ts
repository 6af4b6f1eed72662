import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsWorkflowCommand, plainLine } from './plain.ts';

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
