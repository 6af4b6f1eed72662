import fc from 'fast-check';
import { outcomes } from '../sample/outcome.ts';
import { reasons } from '../sample/reason.ts';
import { longestDurationMs, type Sample } from '../sample/sample.ts';
import { latestInstantMs } from '../time/instant.ts';

// What a text format is most likely to lose.
const awkward = fc.constantFrom('\r', 'a\r\nb', ' a ', '"', ',', '\ufeff', '__proto__', '\t');

/** Any sample a history can hold, few enough checks and instants that many of them collide. */
const anySample: fc.Arbitrary<Sample> = fc.record({
  check: fc.oneof(
    fc.constantFrom('a', 'b'),
    fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }), awkward),
  ),
  location: fc.oneof(
    fc.constant('default'),
    fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }), awkward),
  ),
  timeMs: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: latestInstantMs })),
  outcome: fc.constantFrom(...outcomes),
  status: fc.option(fc.integer({ min: 1, max: 999 })),
  durationMs: fc.option(fc.integer({ min: 0, max: longestDurationMs })),
  reason: fc.option(fc.constantFrom(...reasons)),
  attempts: fc.option(fc.integer({ min: 1, max: 255 })),
});

/** A handful of samples. */
export const anySamples = fc.array(anySample, { maxLength: 12 });
