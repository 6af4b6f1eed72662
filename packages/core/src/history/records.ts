import { latestInstantMs } from '../time/instant.ts';
import { DamageError } from './bytes.ts';
import { listOf, nameOf, parseJson, wholeOf } from './json-values.ts';
import type { Observation } from './observation.ts';
import type { Rollup } from './rollup.ts';

// What a segment holds besides samples, as JSON: there is little of it, and it says itself what it is.

/** Writes observations: one array of five each. */
export function formatObservations(observations: readonly Observation[]): string {
  return JSON.stringify(
    observations.map(({ kind, subject, value, firstSeenMs, lastSeenMs }) => [
      kind,
      subject,
      value,
      firstSeenMs,
      lastSeenMs,
    ]),
  );
}

/** Reads so many observations. Throws a `DamageError` where it is anything else. */
export function parseObservations(text: string, count: number): Observation[] {
  return parseRows(text, count).map((row) => {
    const [kind, subject, value, first, last] = row;
    const lastSeenMs = wholeOf(last, latestInstantMs);
    return {
      kind: nameOf(kind),
      subject: nameOf(subject),
      value: nameOf(value),
      firstSeenMs: wholeOf(first, lastSeenMs),
      lastSeenMs,
    };
  });
}

/** Writes rollups: check, location, day, good, degraded, bad, unknown, and the histogram's buckets and counts in turns. */
export function formatRollups(rollups: readonly Rollup[]): string {
  return JSON.stringify(
    rollups.map(({ check, location, day, good, degraded, bad, unknown, durations }) => [
      check,
      location,
      day,
      good,
      degraded,
      bad,
      unknown,
      durations.flat(),
    ]),
  );
}

/** Reads so many rollups. Throws a `DamageError` where it is anything else. */
export function parseRollups(text: string, count: number): Rollup[] {
  return parseRows(text, count).map((row) => {
    const [check, location, day, good, degraded, bad, unknown, durations] = row;
    const flat = listOf(durations).map((value) => wholeOf(value));
    if (flat.length % 2 !== 0) throw new DamageError('a bucket of a rollup has no count');
    return {
      check: nameOf(check),
      location: nameOf(location),
      day: wholeOf(day),
      good: wholeOf(good),
      degraded: wholeOf(degraded),
      bad: wholeOf(bad),
      unknown: wholeOf(unknown),
      durations: Array.from({ length: flat.length / 2 }, (_, index) => [
        flat[2 * index] ?? 0,
        flat[2 * index + 1] ?? 0,
      ]),
    };
  });
}

function parseRows(text: string, count: number): (readonly unknown[])[] {
  const rows = listOf(parseJson(text)).map(listOf);
  if (rows.length !== count) throw new DamageError('it holds more or less than it says');
  return rows;
}
