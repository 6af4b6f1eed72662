import fc from 'fast-check';
import { anySamples } from './any-sample.test-support.ts';
import type { History } from './history.ts';
import { historyOf } from './history-builder.ts';
import { type Observation, unionObservations } from './observation.ts';
import { type Rollup, unionRollups } from './rollup.ts';

const few = fc.constantFrom('a', 'b');

const anyObservation: fc.Arbitrary<Observation> = fc.record({
  kind: fc.constantFrom('certificate', 'sunset'),
  subject: few,
  value: fc.oneof(few, fc.string({ minLength: 1 })),
  firstSeenMs: fc.nat(9),
  lastSeenMs: fc.integer({ min: 9, max: 4_102_444_800_000 }),
});

const anyRollup: fc.Arbitrary<Rollup> = fc.record({
  check: few,
  location: few,
  day: fc.nat(2),
  good: fc.nat(3),
  degraded: fc.nat(3),
  bad: fc.nat(3),
  unknown: fc.nat(3),
  durations: fc
    .uniqueArray(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 9 })), {
      selector: ([bucket]) => bucket,
      maxLength: 4,
    })
    .map((buckets) => buckets.sort(([a], [b]) => a - b)),
});

/** Any history: samples, observations and rollups, few enough that many of them collide with those of another. */
export const anyHistory: fc.Arbitrary<History> = fc
  .tuple(anySamples, fc.array(anyObservation, { maxLength: 4 }), fc.array(anyRollup, { maxLength: 4 }))
  .map(([samples, observations, rollups]) => ({
    ...historyOf(samples),
    observations: unionObservations([observations]),
    rollups: unionRollups([rollups]),
  }));
