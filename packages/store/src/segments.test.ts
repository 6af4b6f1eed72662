import { createMemoryStore } from '@fortify/core/history/memory-store.test-support';
import { expect, test } from 'vitest';
import { segmentAt } from './conformance.test-support.ts';
import { bringIn } from './segments.ts';

test('what cannot be listed is no empty place', async () => {
  const [from, store, known] = [createMemoryStore(), createMemoryStore(), new Set<string>()];
  await from.put(segmentAt(1));
  const list = () => Promise.reject(new Error('too many open files'));
  expect(await bringIn({ ...from, list }, store, known)).toEqual({
    taken: 0,
    broken: 0,
    fault: 'too many open files',
  });
  expect(await bringIn(from, store, known)).toEqual({ taken: 1, broken: 0, fault: null });
  expect([...known]).toEqual([segmentAt(1).name]);
});

test('what cannot be read, or is not what its name says, is damaged; the rest is taken', async () => {
  const [from, store] = [createMemoryStore(), createMemoryStore()];
  for (const time of [1, 2, 3]) await from.put(segmentAt(time));
  const read = async (name: string) => {
    if (name === segmentAt(1).name) throw new Error('EIO');
    return name === segmentAt(2).name ? Buffer.from('x') : from.read(name);
  };
  expect(await bringIn({ ...from, read }, store, new Set())).toEqual({ taken: 1, broken: 2, fault: null });
  expect((await store.list()).map(({ name }) => name)).toEqual([segmentAt(3).name]);
});

test('what was had before and is folded by now does not come back', async () => {
  const [from, store] = [createMemoryStore(), createMemoryStore()];
  await from.put(segmentAt(1));
  await bringIn(from, store, new Set([segmentAt(1).name]));
  expect(await store.list()).toEqual([]);
});
