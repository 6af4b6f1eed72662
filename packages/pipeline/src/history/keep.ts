import { planFolds } from '@fortify/core/history/fold';
import { type History, sampleCount } from '@fortify/core/history/history';
import { partition } from '@fortify/core/history/partition';
import { applyRetention, type Retained, retainedFrom } from '@fortify/core/history/retention';
import { dayMs } from '@fortify/core/history/rollup';
import { encodeSegment } from '@fortify/core/history/segment';
import type { SegmentHeader } from '@fortify/core/history/segment-header';
import type { Damage, SegmentStore } from '@fortify/core/history/store';
import { union } from '@fortify/core/history/union';
import { readHeaders, readSegments } from './recall.ts';

/** What a history is to keep, as of when. */
export interface Retention {
  readonly retentionMs: number;
  readonly nowMs: number;
}

/** Adds a history to what a store holds. Resolves once it is safe, which costs no more for a long history than for none. */
export async function addHistory(store: SegmentStore, history: History): Promise<void> {
  for (const part of partition(history)) await store.put(encodeSegment(part));
}

/** Folds small segments into larger ones, where enough have come together. Mostly there is nothing to do. */
export async function foldHistory(store: SegmentStore): Promise<void> {
  for (const names of planFolds(await store.list())) {
    const { pieces } = await readSegments(store, names);
    await replace(store, pieces, union([...pieces.values()]));
  }
}

/**
 * Lets samples go that are too old, a day's worth at a time: as long as none is older than that, finding it out costs a
 * look at the headers.
 */
export async function retireHistory(store: SegmentStore, retention: Retention): Promise<void> {
  const { pieces: headers } = await readHeaders(store);
  const retained = retainedOf(headers, retention);
  if (retained === null || oldestOf(headers) >= retained.samplesFromMs - dayMs) return;
  // Of the days in which samples leave, all samples are needed.
  const dayEndMs = Math.ceil(retained.samplesFromMs / dayMs) * dayMs;
  const affected = [...headers].filter(([, { fromMs }]) => fromMs !== null && fromMs < dayEndMs).map(([name]) => name);
  const { pieces } = await readSegments(store, affected);
  await replace(store, pieces, applyRetention(union([...pieces.values()]), retained));
}

/** What compacting came to. */
export interface Compacted {
  readonly segmentsBefore: number;
  readonly segmentsAfter: number;
  readonly samplesBefore: number;
  readonly samplesAfter: number;
  readonly damaged: readonly Damage[];
}

/** Folds a whole history into as few segments as can be, and lets go of what is too old. Twice is the same as once. */
export async function compactHistory(store: SegmentStore, retention: Retention): Promise<Compacted> {
  const { pieces: headers } = await readHeaders(store);
  const { pieces, damaged } = await readSegments(store);
  const before = union([...pieces.values()]);
  const retained = retainedOf(headers, retention);
  const after = retained === null ? before : applyRetention(before, retained);
  return {
    segmentsBefore: pieces.size,
    segmentsAfter: await replace(store, pieces, after),
    samplesBefore: sampleCount(before),
    samplesAfter: sampleCount(after),
    damaged,
  };
}

/**
 * Puts one history in the place of the segments it was made from: first all of the new is safe, then the old goes. Who is
 * cut off in between leaves both, and that is the same history. Returns how many segments it became.
 */
async function replace(store: SegmentStore, pieces: ReadonlyMap<string, History>, history: History): Promise<number> {
  const segments = partition(history).map(encodeSegment);
  for (const segment of segments) if (!pieces.has(segment.name)) await store.put(segment);
  const current = new Set(segments.map(({ name }) => name));
  for (const name of pieces.keys()) if (!current.has(name)) await store.remove(name);
  return segments.length;
}

/** Where to draw the line, going by the newest sample that is not of the future; `null` when there is none. */
function retainedOf(headers: Headers, { retentionMs, nowMs }: Retention): Retained | null {
  const ends = [...headers.values()].flatMap(({ fromMs, toMs }) => [fromMs ?? Number.NaN, toMs ?? Number.NaN]);
  const past = ends.filter((timeMs) => timeMs <= nowMs);
  return past.length === 0 ? null : retainedFrom(Math.max(...past), retentionMs);
}

function oldestOf(headers: Headers): number {
  return Math.min(...[...headers.values()].map(({ fromMs }) => fromMs ?? Number.POSITIVE_INFINITY));
}

type Headers = ReadonlyMap<string, SegmentHeader>;
