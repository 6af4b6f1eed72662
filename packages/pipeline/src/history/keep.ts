import { planFolds } from '@fortify/core/history/fold';
import { type History, isSameHistory, type Outline, sampleCount } from '@fortify/core/history/history';
import { partition } from '@fortify/core/history/partition';
import { applyRetention, type Retained, retainedFrom } from '@fortify/core/history/retention';
import { encodeSegment } from '@fortify/core/history/segment';
import type { SegmentHeader } from '@fortify/core/history/segment-header';
import { firstRowAt } from '@fortify/core/history/series';
import type { Damage, SegmentStore } from '@fortify/core/history/store';
import { union } from '@fortify/core/history/union';
import { dayMs } from '@fortify/core/time/duration';
import { readHeaders, readOutlines, readSegments } from './recall.ts';

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

/** Others may fold what is about to be read so often, before it is given up for this time. */
const mostTries = 5;

/**
 * Lets samples go that are too old, a day's worth at a time: as long as none is older than that, finding it out costs a
 * look at the headers.
 */
export async function retireHistory(store: SegmentStore, retention: Retention): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const { pieces: headers } = await readHeaders(store);
    const retained = await retainedOf(store, headers, retention);
    if (retained === null || oldestOf(headers) >= retained.samplesFromMs - dayMs) return;
    // Of the days in which samples leave, all samples are needed, or their sums would be too small for good.
    const dayEndMs = Math.ceil(retained.samplesFromMs / dayMs) * dayMs;
    const affected = [...headers]
      // What holds no samples holds what was observed, which leaves with them.
      .filter(([, { fromMs }]) => fromMs === null || fromMs < dayEndMs)
      .map(([name]) => name);
    const { pieces, damaged } = await readSegments(store, affected);
    if (pieces.size + damaged.length < affected.length) continue;
    const readable = union([...pieces.values()]);
    // Where all that is old is damaged, nothing can leave.
    if (readable.series.every(({ times }) => (times[0] ?? 0) >= retained.samplesFromMs)) return;
    await replace(store, pieces, applyRetention(readable, retained));
    return;
  }
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
export async function compactHistory(store: SegmentStore, { retentionMs, nowMs }: Retention): Promise<Compacted> {
  const { pieces, damaged } = await readSegments(store);
  const before = union([...pieces.values()]);
  const newestMs = newestIn(before, nowMs);
  const after = newestMs === null ? before : applyRetention(before, retainedFrom(newestMs, retentionMs));
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
 *
 * A part that is one of those segments already stays as it is, even where we would write it in other bytes (another
 * version of Zstandard does): of several that are the same, everybody keeps the first by name, and nobody's last one goes.
 */
async function replace(store: SegmentStore, pieces: ReadonlyMap<string, History>, history: History): Promise<number> {
  const ordered = [...pieces].sort(([a], [b]) => (a < b ? -1 : 1));
  const kept = new Set<string>();
  for (const part of partition(history)) {
    const [same] = ordered.find(([, piece]) => isSameHistory(piece, part)) ?? [];
    const segment = same === undefined ? encodeSegment(part) : null;
    if (segment !== null) await store.put(segment);
    kept.add(same ?? segment?.name ?? '');
  }
  // Where another is at it and has folded ours already, what is left over is folded another time.
  const there = new Set((await store.list()).map(({ name }) => name));
  if ([...kept].every((name) => there.has(name))) {
    for (const name of pieces.keys()) if (!kept.has(name)) await store.remove(name);
  }
  return kept.size;
}

/** Where to draw the line, going by the newest sample that is not of the future; `null` when there is none. */
async function retainedOf(
  store: SegmentStore,
  headers: Headers,
  { retentionMs, nowMs }: Retention,
): Promise<Retained | null> {
  // A segment that reaches into the future says nothing of the last sample before it.
  const isAcross = ({ fromMs, toMs }: SegmentHeader) => (fromMs ?? nowMs) < nowMs && (toMs ?? 0) > nowMs;
  const across = [...headers].filter(([, header]) => isAcross(header)).map(([name]) => name);
  const { pieces } = await readOutlines(store, across, () => true);
  const newest = [
    ...[...headers.values()].map(({ toMs }) => (toMs !== null && toMs <= nowMs ? toMs : null)),
    ...[...pieces.values()].map((outline) => newestIn(outline, nowMs)),
  ].reduce((latest, timeMs) => (timeMs === null ? latest : Math.max(timeMs, latest ?? timeMs)), null);
  return newest === null ? null : retainedFrom(newest, retentionMs);
}

/** When the newest sample was taken that is not of the future. */
function newestIn({ series }: Outline, nowMs: number): number | null {
  return series.reduce<number | null>((newest, { times }) => {
    const timeMs = times[firstRowAt(times, nowMs + 1) - 1];
    return timeMs === undefined ? newest : Math.max(timeMs, newest ?? timeMs);
  }, null);
}

function oldestOf(headers: Headers): number {
  return [...headers.values()].reduce(
    (oldest, { fromMs }) => Math.min(oldest, fromMs ?? oldest),
    Number.POSITIVE_INFINITY,
  );
}

type Headers = ReadonlyMap<string, SegmentHeader>;
