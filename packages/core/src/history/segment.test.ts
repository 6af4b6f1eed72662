import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Measurement, noPhases, toSample } from '../sample/measurement.ts';
import { anyHistory } from './any-history.test-support.ts';
import { DamageError } from './bytes.ts';
import { pack, unpack } from './frame.ts';
import type { History } from './history.ts';
import { historyOf } from './history-builder.ts';
import { createInstantsReader } from './instants.ts';
import { decodeSegment, encodeSegment, isSegmentName, type Segment, segmentName } from './segment.ts';
import { NewerFormatError } from './segment-bytes.ts';
import {
  decodeHeaderPrefix,
  decodeOutlineAndDurations,
  decodeOutlinePrefix,
  isTooFew,
  type TooFew,
} from './segment-outline.ts';
import { computeStats } from './stats.ts';
import { union } from './union.ts';

/** Reads something from as few of the first bytes as it says it takes. */
function whole<Piece extends object>(bytes: Uint8Array, decode: (prefix: Uint8Array) => Piece | TooFew): Piece {
  let length = 0;
  for (;;) {
    const piece = decode(bytes.subarray(0, length));
    if (!isTooFew(piece)) return piece;
    expect(piece.needed).toBeGreaterThan(length);
    length = piece.needed;
  }
}

/** How long the preamble and the header are. */
function headerLength(bytes: Uint8Array): number {
  const first = decodeHeaderPrefix(bytes.subarray(0, 17));
  return isTooFew(first) ? first.needed : 17;
}

/** What a tool may report, of which a sample has room for a part. */
const anyMeasurement = fc
  .record({
    id: fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: 'binary', minLength: 490, maxLength: 700 })),
    location: fc.oneof(fc.string({ minLength: 1 }), fc.constant('x'.repeat(1500))),
    status: fc.option(fc.double({ noNaN: true })),
    durationMs: fc.option(fc.double({ min: 0, noNaN: true })),
    attempts: fc.integer({ min: 1, max: 1e9 }),
  })
  .map(({ id, location, ...numbers }): Measurement => {
    const check = { id, location, target: '' };
    const told = { outcome: 'bad', failures: [], warnings: [], address: null, certificate: null, atMs: 0 } as const;
    return { check, ...told, phases: noPhases, ...numbers };
  });

test('whatever is measured, what is written of it can be read', () => {
  fc.assert(
    fc.property(fc.array(anyMeasurement, { minLength: 1, maxLength: 5 }), (measured) => {
      const history = historyOf(measured.map((each) => toSample(each, 1000)));
      expect(decodeSegment(encodeSegment(history))).toEqual(history);
    }),
  );
});

const sample = { check: 'a', location: 'eu', status: 503, durationMs: 7, reason: 'status', attempts: 2 } as const;
const small = encodeSegment({
  ...historyOf([
    { ...sample, timeMs: 1, outcome: 'bad' },
    { ...sample, timeMs: 2, outcome: 'good' },
  ]),
  observations: [{ kind: 'certificate', subject: 'a', value: '2027-01-31', firstSeenMs: 1, lastSeenMs: 2 }],
  rollups: [{ check: 'a', location: 'eu', day: 0, good: 1, degraded: 2, bad: 3, unknown: 4, durations: [[23, 6]] }],
});

/** A segment with these bytes that looks whole from outside. */
function named(bytes: Uint8Array): Segment {
  return { name: segmentName(bytes), bytes };
}

test('decoding undoes encoding, and equal histories are one segment', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const segment = encodeSegment(history);
      expect(isSegmentName(segment.name)).toBe(true);
      expect(decodeSegment(segment)).toEqual(history);
      expect(encodeSegment(decodeSegment(segment))).toEqual(segment);
    }),
  );
});

test('the outline is read from the first bytes alone, and the header from fewer', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { bytes } = encodeSegment(history);
      const outlined = history.series.map(({ durations: _, ...series }) => series);
      const outline = whole(bytes, decodeOutlinePrefix);
      expect(outline).toEqual({ series: outlined, observations: history.observations });
      const header = whole(bytes, decodeHeaderPrefix);
      const instants = [...new Set(history.series.flatMap(({ times }) => [...times]))].sort((a, b) => a - b);
      expect([header.fromMs, header.toMs]).toEqual([instants[0] ?? null, instants.at(-1) ?? null]);
      expect(header.series.map(({ rows }) => rows)).toEqual(history.series.map(({ times }) => times.length));
      expect(header.series.every(({ rows, counts }) => counts.reduce((sum, count) => sum + count) === rows)).toBe(true);
    }),
  );
});

/** What is unpacked at once, and then all durations, as somebody would read them who looks at one check after another. */
function decodeOneByOne(bytes: Uint8Array): Pick<History, 'series' | 'observations'> {
  const { series, observations } = decodeOutlineAndDurations(bytes, createInstantsReader());
  const timed = series.map(({ readDurations, ...each }) => {
    const durations = new Int32Array(each.times.length).fill(77);
    readDurations?.(durations);
    return { ...each, durations };
  });
  return { series: timed, observations };
}

test('durations that are read later are those that are decoded at once, in whatever order', () => {
  // A block of many columns, and one of a single column.
  const long = Array.from({ length: 17_000 }, (_, row) => ({
    ...sample,
    check: 'long',
    timeMs: row,
    durationMs: row % 300,
  }));
  const many = historyOf(
    [
      ...['a', 'b', 'c'].flatMap((check) => [1, 2].map((timeMs) => ({ ...sample, check, timeMs, durationMs: timeMs }))),
      ...long.map((each) => ({ ...each, outcome: 'good' as const })),
      ...['x', 'y'].map((check) => ({ ...sample, check, timeMs: 3, durationMs: null })),
    ].map((each) => ({ outcome: 'bad' as const, ...each })),
  );
  const { series } = decodeOutlineAndDurations(encodeSegment(many).bytes);
  for (const index of [3, 0, 5, 1, 4, 2, 0]) {
    const durations = new Int32Array(series[index]?.times.length ?? 0);
    series[index]?.readDurations?.(durations);
    expect(durations).toEqual(many.series[index]?.durations);
  }
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { series: timed, observations } = history;
      expect(decodeOneByOne(encodeSegment(history).bytes)).toEqual({ series: timed, observations });
    }),
  );
});

test('every flipped bit and every truncation is found', () => {
  const { name, bytes } = small;
  const { series, observations } = decodeSegment(small);
  for (let index = 0; index < bytes.length; index++) {
    for (let bit = 0; bit < 8; bit++) {
      const flipped = bytes.with(index, (bytes[index] ?? 0) ^ (1 << bit));
      expect(() => decodeSegment({ name, bytes: flipped })).toThrow(DamageError);
      // Even a reader that does not look at the name, or one that is given a name to match, is not taken in.
      expect(() => decodeSegment(named(flipped))).toThrow();
      // Who does not read rollups does not look at them either.
      expect(attempt(() => decodeOneByOne(flipped)) ?? { series, observations }).toEqual({ series, observations });
    }
    expect(() => decodeOneByOne(bytes.subarray(0, index))).toThrow(DamageError);
    expect(() => decodeSegment({ name, bytes: bytes.subarray(0, index) })).toThrow(DamageError);
    expect(() => decodeSegment(named(bytes.subarray(0, index)))).toThrow(DamageError);
  }
  expect(() => decodeSegment(named(Buffer.concat([bytes, Buffer.alloc(1)])))).toThrow('it holds more than it says');
});

test("a block of durations that is no series' is damage: nobody would look at its checksum", () => {
  const { header, frames } = takeApart(small.bytes);
  header.durations.push([0, ...header.durations[0].slice(1)]);
  expect(() => decodeSegment(putTogether(header, [...frames, ...frames.slice(-2)]))).toThrow(DamageError);
});

test('a newer format is told from damage', () => {
  const newer = small.bytes.with(4, 2);
  expect(() => decodeSegment(named(newer))).toThrow(NewerFormatError);
  expect(() => decodeSegment({ ...small, bytes: newer })).toThrow('its content does not match its name');
});

/** What is decoded; `null` where it is refused, in a way that may be. */
function attempt<Result>(decode: () => Result): Result | null {
  try {
    return decode();
  } catch (error) {
    expect(error instanceof DamageError || error instanceof NewerFormatError).toBe(true);
    return null;
  }
}

test('bytes of anybody are read, or are damage, and never anything else', () => {
  const length = small.bytes.length;
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    // A whole segment with some bytes changed, and its beginning before anything.
    fc
      .array(fc.tuple(fc.nat(length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
      .map((changes) =>
        changes.reduce((bytes, [index, value]) => bytes.with(index, value), Uint8Array.from(small.bytes)),
      ),
    fc.uint8Array({ maxLength: 300 }).map((tail) => Buffer.concat([small.bytes.subarray(0, 17), tail])),
  );
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      for (const decode of [
        () => decodeSegment(named(bytes)),
        () => decodeOneByOne(bytes),
        () => decodeOutlinePrefix(bytes),
        () => decodeHeaderPrefix(bytes),
      ]) {
        attempt<object>(decode);
      }
    }),
    { numRuns: 3000 },
  );
});

/** The header and the frames of a segment, unpacked. */
function takeApart(bytes: Uint8Array) {
  const view = Buffer.from(bytes);
  let at = 17;
  const take = ([length = 0, size = 0, checksum = 0]: readonly number[]) => {
    at += length;
    return Buffer.from(unpack({ bytes: view.subarray(at - length, at), size, checksum }));
  };
  const header = JSON.parse(take([view.readUInt32LE(5), view.readUInt32LE(9), view.readUInt32LE(13)]).toString());
  const frames = [...header.frames, ...header.durations.flatMap(([, ...pair]: [number, ...number[][]]) => pair)];
  return { header, frames: frames.map(take) };
}

/** A segment of this header and these frames, whose checksums and whose name are right. */
function putTogether(header: ReturnType<typeof takeApart>['header'], contents: readonly Uint8Array[]): Segment {
  const frames = contents.map((content) => pack(content));
  const numbers = frames.map(({ bytes, size, checksum }) => [bytes.length, size, checksum]);
  const durations = [...(Array.isArray(header.durations) ? header.durations : [])].map((block, index) => [
    Array.isArray(block) ? block[0] : block,
    ...numbers.slice(3 + 2 * index, 5 + 2 * index),
  ]);
  const packed = pack(Buffer.from(JSON.stringify({ ...header, frames: numbers.slice(0, 3), durations })));
  const preamble = Buffer.alloc(17);
  preamble.set(small.bytes.subarray(0, 5));
  for (const [index, number] of [packed.bytes.length, packed.size, packed.checksum].entries()) {
    preamble.writeUInt32LE(number, 5 + 4 * index);
  }
  return named(Buffer.concat([preamble, packed.bytes, ...frames.map(({ bytes }) => bytes)]));
}

test('a forged segment is refused, or is as good as any', () => {
  const anyValue = fc.oneof(
    fc.nat(),
    fc.constantFrom(-1, 0.5, 2 ** 22, 2 ** 40, null, '', 'x', [], {}, [[[]]], { toString: null }, ['good', 200]),
  );
  fc.assert(
    fc.property(
      anyHistory,
      fc.array(fc.tuple(fc.nat(30), fc.nat(400), fc.nat(255)), { maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(9), fc.nat(5), fc.nat(5), anyValue), { maxLength: 2 }),
      (history, bytes, values) => {
        const { header, frames } = takeApart(encodeSegment(history).bytes);
        for (const [which, at, value] of bytes) {
          const frame = frames[which % frames.length];
          if (frame !== undefined && frame.length > 0) frame[at % frame.length] = value;
        }
        for (const [which, first, second, shared] of values) {
          const value = structuredClone(shared);
          const keys = Object.keys(header);
          const key = keys[which % keys.length] ?? '';
          if (!Array.isArray(header[key])) header[key] = value;
          else if (Array.isArray(header[key][first])) header[key][first][second] = value;
          else header[key][first] = value;
        }
        let forged: Segment;
        let decoded: History;
        try {
          forged = putTogether(header, frames);
          const lazily = attempt(() => decodeOneByOne(forged.bytes));
          decoded = decodeSegment(forged);
          expect(lazily).toEqual({ series: decoded.series, observations: decoded.observations });
        } catch (error) {
          expect(error).toBeInstanceOf(DamageError);
          return;
        }
        expect(decodeSegment(encodeSegment(union([decoded, history])))).toEqual(union([history, decoded]));
        expect(computeStats(decoded).samples).toBe(decoded.series.reduce((sum, { times }) => sum + times.length, 0));
      },
    ),
    { numRuns: 2000 },
  );
});

test.each(['.0123.tmp', 'notes.seg', `${'a'.repeat(64)}.txt`, `../${'a'.repeat(64)}.seg`])(
  '%s is no segment',
  (name) => {
    expect(isSegmentName(name)).toBe(false);
  },
);

// Two samples of one check, and nothing else: the bytes that docs/history.md takes apart.
test('the format does not change by accident', () => {
  const more = { check: 'api', location: 'default', status: 200, reason: null, attempts: 1, outcome: 'good' } as const;
  const { bytes } = encodeSegment(
    historyOf([
      { ...more, timeMs: 1_700_000_000_000, durationMs: 120 },
      { ...more, timeMs: 1_700_000_060_000, durationMs: 118 },
    ]),
  );
  const { outline, durations } = whole(bytes, decodeHeaderPrefix);
  const frames = Buffer.from(bytes.subarray(headerLength(bytes)));
  expect(frames.subarray(0, outline.bytes).toString('hex')).toBe(
    'e807' + '80c49fd50c' + '87c39fd50c' + '01' + '0002' + '0002',
  );
  expect(durations).toMatchObject([{ series: 1, symbols: { size: 4 }, lowBits: { size: 0 } }]);
  expect(frames.subarray(outline.bytes).toString('hex')).toBe(`${Buffer.from('[][]').toString('hex')}01007977`);
});
