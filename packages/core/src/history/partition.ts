import { emptyHistory, type History, isEmpty, sampleCount } from './history.ts';
import { dayMs } from './rollup.ts';
import { mostRecords, mostSamples } from './segment-header.ts';
import { sliceHistory } from './slice.ts';

/** What is not longer is not divided by time any more: then the checks are. */
const shortestMs = dayMs / 1024;

/**
 * Divides a history into parts that each fit a segment. Where to divide is decided by the calendar and not by what came
 * before: a stretch of days that is a power of two long, and too full, is halved. So the same samples make the same
 * parts, and a history that grows at its end, or loses its beginning, keeps the parts in the middle as they are.
 */
export function partition(history: History, most = mostSamples): History[] {
  if (isEmpty(history)) return [];
  const records = history.observations.length + history.rollups.length;
  if (sampleCount(history) <= most && records <= mostRecords) return [history];
  if (history.series.length === 0) return divideRecords(history);
  const times = history.series.flatMap(({ times: all }) => [all[0] ?? 0, all.at(-1) ?? 0]);
  let lengthMs = dayMs;
  while (Math.floor(Math.min(...times) / lengthMs) !== Math.floor(Math.max(...times) / lengthMs)) lengthMs *= 2;
  const fromMs = Math.floor(Math.min(...times) / lengthMs) * lengthMs;
  return [...divideRecords(history), ...divide({ ...emptyHistory, series: history.series }, fromMs, lengthMs, most)];
}

/** What is not samples, in parts of its own: it changes with every run, and would change the part it stood in. */
function divideRecords({ observations, rollups }: History): History[] {
  const parts: History[] = [];
  for (let first = 0; first < Math.max(observations.length, rollups.length); first += mostRecords) {
    const end = first + mostRecords;
    parts.push({ ...emptyHistory, observations: observations.slice(first, end), rollups: rollups.slice(first, end) });
  }
  return parts;
}

function divide(history: History, fromMs: number, lengthMs: number, most: number): History[] {
  const samples = sampleCount(history);
  if (samples === 0) return [];
  if (samples <= most) return [history];
  if (lengthMs <= shortestMs) return divideChecks(history, most);
  const middleMs = fromMs + lengthMs / 2;
  return [
    ...divide(sliceHistory(history, fromMs, middleMs), fromMs, lengthMs / 2, most),
    ...divide(sliceHistory(history, middleMs, fromMs + lengthMs), middleMs, lengthMs / 2, most),
  ];
}

function divideChecks(history: History, most: number): History[] {
  if (history.series.length === 1 || sampleCount(history) <= most) return [history];
  const half = history.series.length >>> 1;
  return [history.series.slice(0, half), history.series.slice(half)].flatMap((series) =>
    divideChecks({ ...history, series }, most),
  );
}
