import { dayMs } from '../time/duration.ts';
import { emptyHistory, type History, isEmpty, sampleCount } from './history.ts';
import { formatObservations, formatRollups } from './records.ts';
import { mostNameCharacters, mostRecordCharacters, mostSamples, mostSeries } from './segment-header.ts';
import type { TimedSeries } from './series.ts';
import { sliceHistory } from './slice.ts';

/**
 * What is not longer is divided by its checks, not by time: who reads a month of a check then finds it in one place, or in two
 * that have to be put together. A history that grows, or loses its oldest day, then has no more than one such part written anew.
 */
const togetherMs = 64 * dayMs;

/** What is not longer is not divided by time at all. */
const shortestMs = dayMs / 1024;

/**
 * Divides a history into parts that each fit a segment. Where to divide is decided by the calendar and not by what came
 * before: a stretch of days that is a power of two long, and too full, is halved, down to two months or so; that is divided by
 * its checks, into no more parts than it takes, and only a check that is too full for one segment by time again. So the same
 * samples make the same parts, and a history that grows at its end, or loses its beginning, keeps the parts in the middle as
 * they are.
 */
export function partition(history: History, most = mostSamples): History[] {
  if (isEmpty(history)) return [];
  const records = divideRecords(history);
  if (records.length <= 1 && fits(history, most)) return [history];
  // Records change with every run, and would change the part they stood in: they have parts of their own.
  const samples = { ...emptyHistory, series: history.series };
  const { firstMs, lastMs } = spanOf(history.series);
  let lengthMs = dayMs;
  while (Math.floor(firstMs / lengthMs) !== Math.floor(lastMs / lengthMs)) lengthMs *= 2;
  return [...records, ...divide(samples, Math.floor(firstMs / lengthMs) * lengthMs, lengthMs, most)];
}

function fits({ series }: History, most: number): boolean {
  const characters = series.reduce((sum, { check, location }) => sum + check.length + location.length, 0);
  const samples = series.reduce((sum, { times }) => sum + times.length, 0);
  return samples <= most && series.length <= mostSeries && characters <= mostNameCharacters;
}

function spanOf(series: readonly TimedSeries[]): { readonly firstMs: number; readonly lastMs: number } {
  return series.reduce(
    ({ firstMs, lastMs }, { times }) => ({
      firstMs: Math.min(firstMs, times[0] ?? firstMs),
      lastMs: Math.max(lastMs, times.at(-1) ?? lastMs),
    }),
    { firstMs: series[0]?.times[0] ?? 0, lastMs: 0 },
  );
}

/** What is not samples, in as few parts as can be. */
function divideRecords({ observations, rollups }: History): History[] {
  const observed = chunksOf(observations, (each) => formatObservations([each]).length, mostRecordCharacters);
  const rolledUp = chunksOf(rollups, (each) => formatRollups([each]).length, mostRecordCharacters);
  return Array.from({ length: Math.max(observed.length, rolledUp.length) }, (_, index) => {
    return { ...emptyHistory, observations: observed[index] ?? [], rollups: rolledUp[index] ?? [] };
  });
}

/** Divides items, in their order, into as few parts as can be that are no longer than `most`, or a single item. */
function chunksOf<Item>(items: readonly Item[], lengthOf: (item: Item) => number, most: number): Item[][] {
  const chunks: Item[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const item of items) {
    length += lengthOf(item);
    if (length > most) {
      chunks.push([]);
      length = lengthOf(item);
    }
    chunks.at(-1)?.push(item);
  }
  return chunks;
}

function divide(history: History, fromMs: number, lengthMs: number, most: number): History[] {
  if (sampleCount(history) === 0) return [];
  if (fits(history, most)) return [history];
  const { series } = history;
  if (series.length > 1 && (lengthMs <= togetherMs || sampleCount(history) <= most)) {
    const filled = chunksOf(series, ({ times }) => times.length, most);
    // Where it is not their samples that are too many, half of them have half as much of it.
    const half = series.length >>> 1;
    const parts = filled.length > 1 ? filled : [series.slice(0, half), series.slice(half)];
    return parts.flatMap((some) => divide({ ...history, series: some }, fromMs, lengthMs, most));
  }
  if (lengthMs <= shortestMs) return [history];
  const middleMs = fromMs + lengthMs / 2;
  return [
    ...divide(sliceHistory(history, fromMs, middleMs), fromMs, lengthMs / 2, most),
    ...divide(sliceHistory(history, middleMs, fromMs + lengthMs), middleMs, lengthMs / 2, most),
  ];
}
