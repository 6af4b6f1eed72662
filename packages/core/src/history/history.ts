import type { Sample } from '../sample/sample.ts';
import type { Observation } from './observation.ts';
import { formatObservations, formatRollups } from './records.ts';
import type { Rollup } from './rollup.ts';
import { compareSeries, isAlike, isSameColumn, type Series, sampleAt, type TimedSeries } from './series.ts';

/**
 * What of a history most questions need: when each check had which result, and what was observed. It is read without
 * the durations and the rollups, which are nearly all of its bytes.
 */
export interface Outline {
  /** One series per check and location, ordered by check then location. */
  readonly series: readonly Series[];
  /** Ordered by kind, subject, value. */
  readonly observations: readonly Observation[];
}

/**
 * A set of samples, of observations, and of rollups of samples that have left. Merging two histories is their union: in
 * any order, any number of times, the same result. A sample is identified by check, location and time; where two differ,
 * `compareResults` says which stands.
 */
export interface History extends Outline {
  readonly series: readonly TimedSeries[];
  /** Ordered by check, location, day. */
  readonly rollups: readonly Rollup[];
}

/** The history that holds nothing. */
export const emptyHistory: History = { series: [], observations: [], rollups: [] };

/** Every sample of a history, ordered by check, location, time. */
export function* eachSample({ series }: History): Generator<Sample> {
  for (const columns of series) {
    for (let row = 0; row < columns.times.length; row++) yield sampleAt(columns, row);
  }
}

/** How many samples a history holds. */
export function sampleCount({ series }: Outline): number {
  return series.reduce((sum, { times }) => sum + times.length, 0);
}

/** The ids of its checks, each once, ordered. */
export function checkIds({ series }: Outline): string[] {
  return [...new Set(series.map(({ check }) => check))];
}

/** Whether two histories hold the same. */
export function isSameHistory(a: History, b: History): boolean {
  const isSameSeries = (one: TimedSeries, other: TimedSeries | undefined) =>
    other !== undefined &&
    compareSeries(one, other) === 0 &&
    isAlike(one, other) &&
    isSameColumn(one.durations, other.durations);
  return (
    a.series.length === b.series.length &&
    a.series.every((series, index) => isSameSeries(series, b.series[index])) &&
    formatObservations(a.observations) === formatObservations(b.observations) &&
    formatRollups(a.rollups) === formatRollups(b.rollups)
  );
}

/** Whether there is nothing in it. */
export function isEmpty({ series, observations, rollups }: History): boolean {
  return series.length === 0 && observations.length === 0 && rollups.length === 0;
}
