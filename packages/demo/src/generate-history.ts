import type { Outcome } from '@fortify/core/sample/outcome';
import type { Reason } from '@fortify/core/sample/reason';
import type { Sample } from '@fortify/core/sample/sample';
import { dayMs } from '@fortify/core/time/duration';

/** The instant the generated history ends at, and that it is judged at. */
export const historyEndMs = Date.UTC(2026, 10, 22);

const historyMs = 28 * dayMs;

// Gaps between runs as GitHub really delivers a 15-minute schedule: measured over 28 days of a public status repository
// (OSMLatam/status, August 2026: p10 19 min, median 43, p90 110, p99 208, longest 534). A log-normal distribution with
// this median and spread, cut at both ends, comes close to that.
const gap = { medianMs: 43 * 60_000, spread: 0.7, leastMs: 15 * 60_000, mostMs: 534 * 60_000 };
// While something is down, runs take longer and overlap, so there are fewer of them.
const outageSlowdown = 1.6;

interface Outage {
  /** Hours before the end of the history. */
  readonly fromHours: number;
  readonly toHours: number;
  readonly status: number | null;
  readonly reason: Reason;
  readonly durationMs: number;
}

interface CheckModel {
  readonly id: string;
  readonly medianMs: number;
  readonly outages: readonly Outage[];
  /** The share of single failures outside outages. */
  readonly flakes: number;
}

const models: readonly CheckModel[] = [
  { id: 'healthy', medianMs: 38, outages: [], flakes: 0 },
  {
    id: 'slow',
    medianMs: 310,
    outages: [{ fromHours: 412.5, toHours: 409, status: 502, reason: 'status', durationMs: 45 }],
    flakes: 0,
  },
  { id: 'flaky', medianMs: 64, outages: [], flakes: 0.025 },
  {
    id: 'broken-certificate',
    medianMs: 41,
    outages: [{ fromHours: 30, toHours: 0, status: null, reason: 'tls', durationMs: 12 }],
    flakes: 0,
  },
  {
    id: 'hanging',
    medianMs: 87,
    outages: [
      { fromHours: 221, toHours: 218.5, status: null, reason: 'timeout', durationMs: 1000 },
      { fromHours: 3, toHours: 0, status: null, reason: 'timeout', durationMs: 1000 },
    ],
    flakes: 0.001,
  },
];

/**
 * Makes the 28 days that the demonstration judges: irregular runs, flakes and outages of known size, the same samples
 * every time. All checks of a run share its time.
 */
export function generateHistory(): Sample[] {
  const random = createRandom(20_261_122);
  const samples: Sample[] = [];
  let timeMs = historyEndMs - historyMs;
  while (timeMs < historyEndMs) {
    const run = models.map((model) => sampleOf(model, timeMs, random));
    samples.push(...run);
    const isDown = run.filter(({ outcome }) => outcome === 'bad').length > 1;
    const gapMs = Math.min(gap.mostMs, Math.max(gap.leastMs, logNormal(gap.medianMs, gap.spread, random)));
    timeMs += Math.round((gapMs * (isDown ? outageSlowdown : 1)) / 1000) * 1000;
  }
  return samples;
}

function sampleOf(model: CheckModel, timeMs: number, random: () => number): Sample {
  const hoursLeft = (historyEndMs - timeMs) / 3_600_000;
  const outage = model.outages.find(({ fromHours, toHours }) => hoursLeft <= fromHours && hoursLeft > toHours);
  const isFlake = random() < model.flakes;
  const durationMs = Math.round(logNormal(model.medianMs, 0.25, random));
  const base = { check: model.id, location: 'default', timeMs, attempts: 1 };
  const bad: Outcome = 'bad';
  if (outage !== undefined) {
    return { ...base, outcome: bad, status: outage.status, reason: outage.reason, durationMs: outage.durationMs };
  }
  return isFlake
    ? { ...base, outcome: bad, status: 503, reason: 'status', durationMs }
    : { ...base, outcome: 'good', status: 200, reason: null, durationMs };
}

/** Log-normal by the Box–Muller transform. */
function logNormal(median: number, spread: number, random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp(spread * normal);
}

/** Mulberry32, a small generator with 32 bits of state: uniform in [0, 1), the same sequence for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
