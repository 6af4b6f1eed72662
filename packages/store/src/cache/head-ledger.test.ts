import { expect, test } from 'vitest';
import { createHeadLedger } from './head-ledger.ts';

const nothing = { merged: [], unreadable: {} };

test('what is read is merged, and so is what a head that was read says it has', () => {
  const ledger = createHeadLedger('p/');
  ledger.merge('p/a');
  ledger.believe({ merged: ['b'], unreadable: {} });
  expect(['p/a', 'p/b', 'p/c'].map(ledger.isMerged)).toEqual([true, true, false]);
  expect(ledger.manifest()).toEqual({ merged: ['a', 'b'], unreadable: {} });
});

test('what was read comes before what others tell of, the newest first', () => {
  const ledger = createHeadLedger('p/');
  ledger.merge('p/e');
  ledger.believe({ merged: ['c', 'b', 'a'], unreadable: {} });
  ledger.merge('p/d');
  expect(ledger.manifest().merged).toEqual(['e', 'd', 'c', 'b', 'a']);
});

test('what cannot be read is tried by three runs in a row, whoever they are', () => {
  const first = createHeadLedger('p/');
  first.giveUp('p/a');
  expect([first.isMerged('p/a'), first.isSettled('p/a')]).toEqual([false, true]);
  expect(first.manifest()).toEqual({ merged: [], unreadable: { a: 1 } });
  const third = createHeadLedger('p/');
  third.believe({ merged: [], unreadable: { a: 2 } });
  third.believe({ merged: [], unreadable: { a: 1 } });
  expect(third.isSettled('p/a')).toBe(false);
  third.giveUp('p/a');
  expect(third.manifest()).toEqual({ merged: ['a'], unreadable: {} });
});

test('what was deleted meanwhile is not looked for again, and nothing is told of it', () => {
  const ledger = createHeadLedger('p/');
  ledger.miss('p/a');
  expect(ledger.isSettled('p/a')).toBe(true);
  expect(ledger.manifest()).toEqual(nothing);
});

test('only heads of its own scope are told of', () => {
  const ledger = createHeadLedger('p/');
  ledger.merge('q/a');
  expect(ledger.manifest()).toEqual(nothing);
});
