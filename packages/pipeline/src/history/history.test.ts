import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { parseConfig } from '@fortify/core/config/parse-config';
import { ConfigurationError } from '@fortify/core/error';
import { anyHistory } from '@fortify/core/history/any-history.test-support';
import { DamageError } from '@fortify/core/history/bytes';
import { eachSample, type History, type Outline, sampleCount } from '@fortify/core/history/history';
import { historyOf } from '@fortify/core/history/history-builder';
import { createMemoryStore } from '@fortify/core/history/memory-store.test-support';
import { encodeSegment, type Segment, segmentName } from '@fortify/core/history/segment';
import { createDurationColumn } from '@fortify/core/history/series';
import type { SegmentStore } from '@fortify/core/history/store';
import { union } from '@fortify/core/history/union';
import type { Sample } from '@fortify/core/sample/sample';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSamples } from './count.ts';
import { gatherSamples } from './gather.ts';
import { addHistory, compactHistory, foldHistory, retireHistory } from './keep.ts';
import { mergeHistories } from './merge.ts';
import { type Recalled, recallFor, recallHistory, recallOutline } from './recall.ts';
import { useRecalled } from './use-recalled.ts';

const day = 86_400_000;
// Before the first sample: nothing is old then.
const forever = { retentionMs: 0, nowMs: -1 };

function sample(timeMs: number, more: Partial<Sample> = {}): Sample {
  const base = { check: 'a', location: 'default', outcome: 'good', status: 200, durationMs: 5, reason: null } as const;
  return { ...base, attempts: 1, timeMs, ...more };
}

async function storeWith(...histories: readonly History[]): Promise<SegmentStore> {
  const store = createMemoryStore();
  for (const history of histories) await addHistory(store, history);
  return store;
}

async function timesIn(store: SegmentStore): Promise<number[]> {
  return [...eachSample((await recallHistory(store)).history)].map(({ timeMs }) => timeMs);
}

test('compaction and folding change no answer, and twice is the same as once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyHistory, { maxLength: 6 }), async (histories) => {
      const store = await storeWith(...histories);
      await foldHistory(store);
      expect((await recallHistory(store)).history).toEqual(union(histories));
      await compactHistory(store, forever);
      const once = await store.list();
      expect((await recallHistory(store)).history).toEqual(union(histories));
      expect(await countSamples(store)).toBe(sampleCount(union(histories)));
      await compactHistory(store, forever);
      expect(await store.list()).toEqual(once);
      expect(once.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('samples are counted as their union has them, whatever segments they are in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyHistory, { maxLength: 6 }), async (histories) => {
      expect(await countSamples(await storeWith(...histories))).toBe(sampleCount(union(histories)));
    }),
  );
});

test('a history written a sample at a time stays a few files, and every sample is there', async () => {
  const store = createMemoryStore();
  let most = 0;
  for (let run = 0; run < 300; run++) {
    await addHistory(store, historyOf([sample(run * 60_000)]));
    await foldHistory(store);
    most = Math.max(most, (await store.list()).length);
  }
  expect(most).toBeLessThanOrEqual(16);
  expect(await timesIn(store)).toHaveLength(300);
});

test('a merge is the union, and says what was new', async () => {
  const one = await storeWith(historyOf([sample(1), sample(2)]));
  const two = await storeWith(historyOf([sample(2), sample(3)]));
  expect(await mergeHistories([one, two], one)).toEqual({ newSamples: 1, damaged: [] });
  expect(await timesIn(one)).toEqual([1, 2, 3]);
  expect(await mergeHistories([two], one)).toEqual({ newSamples: 0, damaged: [] });
});

test('a damaged segment is named, costs only itself, and no compaction and no merge touches it', async () => {
  const store = await storeWith(historyOf([sample(1)]), historyOf([sample(2)]));
  const broken: Segment = { name: `${'0'.repeat(64)}.seg`, bytes: Buffer.from('not a segment') };
  await store.put(broken);
  const damaged = [{ name: broken.name, message: 'its content does not match its name' }];
  expect(await recallHistory(store)).toMatchObject({ segments: 3, damaged });
  expect((await recallOutline(store)).damaged).toEqual([
    { name: broken.name, message: 'it does not begin as a segment does' },
  ]);
  expect(await compactHistory(store, forever)).toMatchObject({ segmentsBefore: 2, segmentsAfter: 1, damaged });
  expect(await timesIn(store)).toEqual([1, 2]);
  expect((await store.list()).map(({ name }) => name)).toContain(broken.name);
  const copy = createMemoryStore();
  expect(await mergeHistories([store], copy)).toMatchObject({ newSamples: 2, damaged });
  expect(await copy.list()).toHaveLength(1);
});

test('durations are damaged where they are read: the segment is named then, costs only itself, and the rest is used', async () => {
  const { config } = parseConfig(
    'fortify.yml',
    'version: 1\nobjectives: [{ id: a, target: 90%, latency: { under: 1s } }]\n',
    {},
  );
  const store = await storeWith(historyOf([sample(1, { durationMs: 7 })]));
  const { name, bytes } = encodeSegment(historyOf([sample(2, { durationMs: 9 })]));
  // The last byte is of a duration.
  const damaged = { name, bytes: bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1) };
  await store.put(damaged);
  const found = await recallFor(store, config.objectives);
  expect(found).toMatchObject({ segments: 2, damaged: [] });
  const readAll = async ({ history, damaged: without }: Recalled<Outline>) => ({
    durations: history.series.map((series) => [...(createDurationColumn()(series) ?? [])]),
    damaged: without,
  });
  await expect(readAll(found)).rejects.toThrow(DamageError);
  expect(await useRecalled(found, store, readAll)).toEqual({
    durations: [[7]],
    damaged: [{ name, message: 'its content does not match its name' }],
  });
});

test('a segment of a newer format is refused by everything, and stays', async () => {
  const store = await storeWith(historyOf([sample(1)]));
  const bytes = encodeSegment(historyOf([sample(2)])).bytes.with(4, 9);
  await store.put({ name: segmentName(bytes), bytes });
  for (const use of [
    () => recallHistory(store),
    () => recallOutline(store),
    () => compactHistory(store, forever),
    () => retireHistory(store, forever),
    () => mergeHistories([store], createMemoryStore()),
  ]) {
    await expect(use()).rejects.toThrow(ConfigurationError);
    await expect(use()).rejects.toThrow('was written by a newer fortify (it is of format 9, and this fortify reads 1)');
  }
  expect(await store.list()).toHaveLength(2);
});

test('retention lets go when a sample is a day too old, by the newest sample, and rolls its day up', async () => {
  const retention = { retentionMs: 10 * day, nowMs: 1000 * day };
  const store = await storeWith(historyOf([sample(20 * day), sample(20 * day + 1, { outcome: 'bad' })]));
  await addHistory(store, historyOf([sample(31 * day)]));
  await retireHistory(store, retention);
  expect(await timesIn(store)).toHaveLength(3);
  await addHistory(store, historyOf([sample(31 * day + 2)]));
  await retireHistory(store, retention);
  const { history } = await recallHistory(store);
  expect([...eachSample(history)].map(({ timeMs }) => timeMs)).toEqual([31 * day, 31 * day + 2]);
  expect(history.rollups).toMatchObject([{ check: 'a', day: 20, good: 1, bad: 1 }]);
});

test('what was observed long ago leaves with the samples of its time', async () => {
  const seen = (lastSeenMs: number) => ({
    kind: 'certificate',
    subject: 'a',
    value: 'x',
    firstSeenMs: lastSeenMs,
    lastSeenMs,
  });
  const store = await storeWith(historyOf([sample(20 * day)]), historyOf([sample(2000 * day)]));
  await addHistory(store, { ...historyOf([]), observations: [seen(day), { ...seen(2000 * day), subject: 'b' }] });
  await retireHistory(store, { retentionMs: 10 * day, nowMs: 2001 * day });
  expect((await recallHistory(store)).history.observations.map(({ subject }) => subject)).toEqual(['b']);
});

test('a day is rolled up from all of its segments, those that stay included', async () => {
  const store = await storeWith(
    historyOf([sample(20 * day)]),
    historyOf([sample(20 * day + 3_600_000)]),
    historyOf([sample(31 * day + 1)]),
  );
  await retireHistory(store, { retentionMs: 10 * day, nowMs: 1000 * day });
  expect((await recallHistory(store)).history.rollups).toMatchObject([{ day: 20, good: 2 }]);
});

test('samples of the future are kept, and make nothing else old', async () => {
  const times = [1, 20, 24, 9000].map((number) => number * day);
  const retention = { retentionMs: 10 * day, nowMs: 25 * day };
  for (const act of [compactHistory, retireHistory]) {
    const together = await storeWith(historyOf(times.map((timeMs) => sample(timeMs))));
    await act(together, retention);
    expect(await timesIn(together)).toEqual(times.slice(1));
    const apart = await storeWith(...times.map((timeMs) => historyOf([sample(timeMs)])));
    await act(apart, retention);
    expect(await timesIn(apart)).toEqual(times.slice(1));
  }
});

test('what is folded away while it is read is read where it went', async () => {
  const store = await storeWith(...[1, 2, 3].map((timeMs) => historyOf([sample(timeMs)])));
  let isFirst = true;
  const racing: SegmentStore = {
    ...store,
    async read(name, firstBytes) {
      if (isFirst) {
        isFirst = false;
        await compactHistory(store, forever);
      }
      return store.read(name, firstBytes);
    },
  };
  expect(await timesIn(racing)).toEqual([1, 2, 3]);
});

test('a compaction that is cut off anywhere loses nothing', async () => {
  const histories = [1, 2, 3].map((timeMs) => historyOf([sample(timeMs)]));
  for (let steps = 0; steps < 6; steps++) {
    const store = await storeWith(...histories);
    let left = steps;
    const step = async () => {
      if (left-- === 0) throw new Error('killed');
    };
    const dying: SegmentStore = {
      ...store,
      put: (segment) => step().then(() => store.put(segment)),
      remove: (name) => step().then(() => store.remove(name)),
    };
    await compactHistory(dying, forever).catch(() => {});
    expect(await timesIn(store)).toEqual([1, 2, 3]);
  }
});

test('a large import becomes segments as it comes', async () => {
  const store = createMemoryStore();
  async function* pieces() {
    for (let piece = 0; piece < 12; piece++) {
      const samples = Array.from({ length: 100_000 }, (_, index) => sample((piece * 100_000 + index) * 1000));
      yield { samples, bad: [{ line: piece, message: 'bad' }] };
    }
  }
  const bad: unknown[] = [];
  const gathered = await gatherSamples([{ name: 'file', pieces: pieces() }], store, (_, row) => bad.push(row));
  expect(gathered).toEqual({ samples: 1_200_000, checks: 1, badRows: 12 });
  expect(bad).toHaveLength(12);
  expect(await store.list()).toHaveLength(6);
  expect(await countSamples(store)).toBe(1_200_000);
});

test('a day that is not over is not summed up, and keeps its samples', async () => {
  const hour = 3_600_000;
  const store = createMemoryStore();
  for (let run = 0; run < 60; run++) {
    await addHistory(store, historyOf([sample(20 * day + run * hour)]));
    await compactHistory(store, { retentionMs: 6 * hour, nowMs: 1000 * day });
  }
  const { history } = await recallHistory(store);
  expect(history.rollups.map(({ day: number, good }) => [number, good])).toEqual([
    [20, 24],
    [21, 24],
  ]);
  expect(sampleCount(history)).toBe(12);
});

test('a day is not summed up from a part of it while another folds the rest', async () => {
  const store = await storeWith(
    historyOf([sample(20 * day)]),
    historyOf([sample(20 * day + 3_600_000)]),
    historyOf([sample(40 * day)]),
  );
  let reads = 0;
  const racing: SegmentStore = {
    ...store,
    async read(name, firstBytes) {
      // The headers have been read; what comes now is the segments, one of which is gone by then.
      if (++reads === 4) await compactHistory(store, forever);
      return store.read(name, firstBytes);
    },
  };
  await retireHistory(racing, { retentionMs: 10 * day, nowMs: 1000 * day });
  expect((await recallHistory(store)).history.rollups).toMatchObject([{ day: 20, good: 2 }]);
});

test('where two write the same history in different bytes, one of them stays', async () => {
  const { name, bytes } = encodeSegment(historyOf([sample(1), sample(2)]));
  // Another version of Zstandard might have compressed the header to this.
  const preamble = Buffer.from(bytes.subarray(0, 17));
  const packed = bytes.subarray(17, 17 + preamble.readUInt32LE(5));
  const other = zstdCompressSync(zstdDecompressSync(packed), { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
  preamble.writeUInt32LE(other.length, 5);
  preamble.writeUInt32LE(crc32(other), 13);
  const twin = Buffer.concat([preamble, other, bytes.subarray(17 + packed.length)]);
  const store = createMemoryStore();
  await store.put({ name, bytes });
  await store.put({ name: segmentName(twin), bytes: twin });
  expect(await store.list()).toHaveLength(2);
  await compactHistory(store, forever);
  expect((await store.list()).map((file) => file.name)).toEqual([[name, segmentName(twin)].sort()[0]]);
  expect(await timesIn(store)).toEqual([1, 2]);
});

test('a damaged segment that is old does not have its neighbours rewritten run after run', async () => {
  const store = await storeWith(historyOf([sample(40 * day), sample(49 * day)]));
  const { name, bytes } = encodeSegment(historyOf([sample(1)]));
  await store.put({ name, bytes: bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1) });
  const puts: string[] = [];
  const watched: SegmentStore = { ...store, put: async (segment) => void puts.push(segment.name) };
  await retireHistory(watched, { retentionMs: 10 * day, nowMs: 1000 * day });
  expect(puts).toEqual([]);
});
