import { compareSamples, type Sample, worseSample } from '../sample/sample.ts';
import { compareText } from '../text/plain.ts';
import { type Series, sampleAt, toSeries } from './series.ts';

/**
 * A set of samples. Merging two histories is their union: in any order, any number of times, the same result. A sample
 * is identified by check, location and time; where two differ, `worseSample` says which stands.
 */
export interface History {
  /** One series per check and location, ordered by check then location. */
  readonly series: readonly Series[];
}

/** The history that holds nothing. */
export const emptyHistory: History = { series: [] };

/** The set of these samples, whatever their order and however often each is repeated. */
export function historyOf(samples: Iterable<Sample>): History {
  const groups = new Map<string, Sample[]>();
  let previous: { check: string; location: string; group: Sample[] } | undefined;
  for (const sample of samples) {
    if (previous?.check !== sample.check || previous.location !== sample.location) {
      const key = JSON.stringify([sample.check, sample.location]);
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      previous = { check: sample.check, location: sample.location, group };
    }
    previous.group.push(sample);
  }
  const series = [...groups.values()].map((group) => toSeries(withoutRepeats(group.sort(compareSamples))));
  return { series: series.sort((a, b) => compareText(a.check, b.check) || compareText(a.location, b.location)) };
}

/** The union of histories. */
export function union(histories: readonly History[]): History {
  const [only, ...more] = histories.filter((history) => history.series.length > 0);
  if (only === undefined) return emptyHistory;
  return more.length === 0 ? only : historyOf(eachSample(histories));
}

/** Every sample of some histories, one history after the other, each ordered by check, location, time. */
export function* eachSample(histories: readonly History[]): Generator<Sample> {
  for (const { series } of histories) {
    for (const columns of series) {
      for (let row = 0; row < columns.times.length; row++) yield sampleAt(columns, row);
    }
  }
}

/** How many samples a history holds. */
export function sampleCount(history: History): number {
  return history.series.reduce((sum, series) => sum + series.times.length, 0);
}

/** The ids of its checks, each once, ordered. */
export function checkIds(history: History): string[] {
  return [...new Set(history.series.map((series) => series.check))];
}

function withoutRepeats(ordered: readonly Sample[]): Sample[] {
  const kept: Sample[] = [];
  for (const sample of ordered) {
    const last = kept.at(-1);
    if (last?.timeMs === sample.timeMs) kept[kept.length - 1] = worseSample(last, sample);
    else kept.push(sample);
  }
  return kept;
}
