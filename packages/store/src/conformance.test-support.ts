import { historyOf } from '@fortify/core/history/history-builder';
import { encodeSegment, type Segment } from '@fortify/core/history/segment';
import type { SegmentStore } from '@fortify/core/history/store';
import { describe, expect, test } from 'vitest';

/** A segment with one sample. */
export function segmentAt(timeMs: number): Segment {
  const more = { check: 'a', location: 'default', status: 200, durationMs: 5, reason: null, attempts: 1 } as const;
  return encodeSegment(historyOf([{ ...more, timeMs, outcome: 'good' }]));
}

/** Puts segments, and takes them to where they are kept. */
export async function putAll(store: SegmentStore, ...segments: readonly Segment[]): Promise<void> {
  await store.open();
  for (const segment of segments) await store.put(segment);
  await store.push();
}

/** What every store must do. `create` makes a place that holds nothing yet; `visit` is somebody who comes to it. */
export function describeStore(
  name: string,
  create: () => Promise<{ readonly visit: () => Promise<SegmentStore> }>,
): void {
  const namesIn = async (store: SegmentStore) => (await store.list()).map((file) => file.name);
  const sorted = (...segments: readonly Segment[]) => segments.map((segment) => segment.name).sort();

  describe(`${name} keeps segments`, () => {
    test('there is nothing before the first is put', async () => {
      const { visit } = await create();
      expect(await (await visit()).list()).toEqual([]);
      expect(await (await visit()).read(segmentAt(1).name)).toBeNull();
    });

    test('what is put is there, whole, for everybody', async () => {
      const { visit } = await create();
      const [one, two] = [segmentAt(1), segmentAt(2)];
      await putAll(await visit(), one);
      await putAll(await visit(), two);
      const visitor = await visit();
      const files = [one, two].map((segment) => ({ name: segment.name, bytes: segment.bytes.length }));
      expect(await visitor.list()).toEqual(files.sort((a, b) => (a.name < b.name ? -1 : 1)));
      for (const segment of [one, two]) {
        expect(Buffer.from((await visitor.read(segment.name)) ?? [])).toEqual(Buffer.from(segment.bytes));
      }
    });

    test('the first bytes can be read alone, and more than there are is all of them', async () => {
      const { visit } = await create();
      const { name: file, bytes } = segmentAt(1);
      await putAll(await visit(), { name: file, bytes });
      const visitor = await visit();
      expect(Buffer.from((await visitor.read(file, 20)) ?? [])).toEqual(Buffer.from(bytes.subarray(0, 20)));
      expect((await visitor.read(file, 1_000_000))?.length).toBe(bytes.length);
    });

    test('putting again changes nothing', async () => {
      const { visit } = await create();
      await putAll(await visit(), segmentAt(1));
      await putAll(await visit(), segmentAt(1));
      expect(await namesIn(await visit())).toEqual(sorted(segmentAt(1)));
    });

    test('what is removed is gone, and gone twice is no fault', async () => {
      const { visit } = await create();
      await putAll(await visit(), segmentAt(1), segmentAt(2));
      const visitor = await visit();
      await visitor.remove(segmentAt(1).name);
      await visitor.remove(segmentAt(1).name);
      await visitor.push();
      expect(await namesIn(await visit())).toEqual(sorted(segmentAt(2)));
      expect(await visitor.read(segmentAt(1).name)).toBeNull();
    });

    test('what one folds while another adds is all there', async () => {
      const { visit } = await create();
      await putAll(await visit(), segmentAt(1), segmentAt(2));
      const [folds, adds] = [await visit(), await visit()];
      await folds.put(segmentAt(3));
      for (const segment of [segmentAt(1), segmentAt(2)]) await folds.remove(segment.name);
      await putAll(adds, segmentAt(4));
      await folds.push();
      expect(await namesIn(await visit())).toEqual(sorted(segmentAt(3), segmentAt(4)));
    });

    test('twenty writers at once lose nothing', async () => {
      const { visit } = await create();
      const writers = Array.from({ length: 20 }, async (_, index) => putAll(await visit(), segmentAt(index)));
      await Promise.all(writers);
      expect(await (await visit()).list()).toHaveLength(20);
    }, 120_000);
  });
}
