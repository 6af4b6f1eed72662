import { historyOf } from '@fortify/core/history/history-builder';
import { encodeSegment, type Segment } from '@fortify/core/history/segment';
import type { SegmentStore } from '@fortify/core/history/store';
import { describe, expect, test } from 'vitest';

/** A segment with one sample. */
export function segmentAt(timeMs: number): Segment {
  const more = { check: 'a', location: 'default', status: 200, durationMs: 5, reason: null, attempts: 1 } as const;
  return encodeSegment(historyOf([{ ...more, timeMs, outcome: 'good' }]));
}

/** What every store must do. `open` makes a store that holds nothing yet, or another handle to the one made last. */
export function describeStore(name: string, create: () => Promise<{ reopen: () => SegmentStore }>): void {
  describe(`${name} keeps segments`, () => {
    test('there is nothing before the first is put', async () => {
      const { reopen } = await create();
      expect(await reopen().list()).toEqual([]);
      expect(await reopen().read(segmentAt(1).name)).toBeNull();
    });

    test('what is put is there, whole, for everybody', async () => {
      const { reopen } = await create();
      const [one, two] = [segmentAt(1), segmentAt(2)];
      await reopen().open();
      await reopen().put(one);
      await reopen().put(two);
      const files = [one, two].map((segment) => ({ name: segment.name, bytes: segment.bytes.length }));
      expect(await reopen().list()).toEqual(files.sort((a, b) => (a.name < b.name ? -1 : 1)));
      expect(Buffer.from((await reopen().read(one.name)) ?? [])).toEqual(Buffer.from(one.bytes));
      expect(Buffer.from((await reopen().read(two.name)) ?? [])).toEqual(Buffer.from(two.bytes));
    });

    test('the first bytes can be read alone, and more than there are is all of them', async () => {
      const { reopen } = await create();
      const { name: file, bytes } = segmentAt(1);
      await reopen().put({ name: file, bytes });
      expect(Buffer.from((await reopen().read(file, 20)) ?? [])).toEqual(Buffer.from(bytes.subarray(0, 20)));
      expect((await reopen().read(file, 1_000_000))?.length).toBe(bytes.length);
    });

    test('putting again changes nothing', async () => {
      const { reopen } = await create();
      await reopen().put(segmentAt(1));
      const before = await reopen().list();
      await reopen().put(segmentAt(1));
      expect(await reopen().list()).toEqual(before);
    });

    test('what is removed is gone, and gone twice is no fault', async () => {
      const { reopen } = await create();
      await reopen().put(segmentAt(1));
      await reopen().put(segmentAt(2));
      await reopen().remove(segmentAt(1).name);
      await reopen().remove(segmentAt(1).name);
      expect((await reopen().list()).map(({ name: file }) => file)).toEqual([segmentAt(2).name]);
      expect(await reopen().read(segmentAt(1).name)).toBeNull();
    });

    test('twenty writers at once lose nothing', async () => {
      const { reopen } = await create();
      await Promise.all(Array.from({ length: 20 }, (_, index) => reopen().put(segmentAt(index))));
      expect(await reopen().list()).toHaveLength(20);
    });
  });
}
