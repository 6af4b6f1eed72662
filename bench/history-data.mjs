// 28 days of one sample a minute for each of some checks, the same every time: outages of one to sixty minutes, five days
// apart on average, single failures in one sample of two thousand, log-normal durations in whole milliseconds.
import { createStretchesBuilder } from '@fortify/core/history/stretches';
import { packResult } from '@fortify/core/sample/result';

export const runs = 28 * 1440;
const startMs = Date.UTC(2026, 9, 27);

/** A generator of its own for each check, so that a check is the same however many there are. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const good = packResult({ outcome: 'good', status: 200, reason: null, attempts: 1 });
const bad = packResult({ outcome: 'bad', status: 503, reason: 'status', attempts: 1 });

/** A history of so many checks, and so many runs. */
export function generate(checks, count = runs) {
  const clock = createRandom(1);
  const times = Float64Array.from(
    { length: count },
    (_, run) => startMs + run * 60_000 + Math.floor(clock() * 3) * 1000,
  );
  const series = Array.from({ length: checks }, (_, check) => {
    const random = createRandom(1000 + check);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const median = 40 + random() * 120;
    const spread = 0.15 + random() * 0.2;
    const results = createStretchesBuilder();
    const durations = new Int32Array(count);
    let downFor = 0;
    for (let run = 0; run < count; run++) {
      if (downFor === 0 && random() < 1 / (5 * 1440)) downFor = 1 + Math.floor(random() * 60);
      const isBad = downFor > 0 || random() < 0.0005;
      if (downFor > 0) downFor--;
      durations[run] = Math.round(median * Math.exp(spread * normal()));
      results.push(isBad ? bad : good);
    }
    return {
      check: `check-${String(check).padStart(4, '0')}`,
      location: 'default',
      times,
      durations,
      results: results.build(),
    };
  });
  return { series, observations: [], rollups: [] };
}

/** The order-0 entropy of the durations, in bytes a sample: what no coder that looks at one at a time can go below. */
export function entropyOf({ series }) {
  const bits = series.map(({ durations }) => {
    const counts = new Map();
    for (const duration of durations) counts.set(duration, (counts.get(duration) ?? 0) + 1);
    return [...counts.values()].reduce(
      (sum, count) => sum - (count / durations.length) * Math.log2(count / durations.length),
      0,
    );
  });
  return bits.reduce((sum, each) => sum + each, 0) / bits.length / 8;
}
