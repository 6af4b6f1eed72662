import { createHistogram } from 'node:perf_hooks';

/** How fast probes may be launched. */
export interface PacerOptions {
  /** The most that are under way at once. */
  readonly concurrency: number;
  /** The most that are launched in a second. */
  readonly ratePerSecond: number;
  /** Launch whatever `concurrency` allows, at once: faster, and every duration is too long. */
  readonly isFast: boolean;
  readonly monotonic: () => number;
}

/** How late the event loop was while probes were under way, in milliseconds: what a reported duration may be too long. */
interface LoopLag {
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Launches tasks in the order they come. */
export interface Pacer {
  /** Runs a task when it is its turn. What it measures begins then, and not before. */
  run<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Starts everything that waits at once: after an interrupt it has only to end as cancelled. */
  drain(): void;
  /** Over all that has run so far; `null` when nothing was watched. */
  lag(): LoopLag | null;
}

/**
 * The rate that needs no reason: about a fifth of what this prober can do flat out on two cores, where durations are true
 * to a millisecond (docs/probing.md has the figures).
 */
export const truthfulRatePerSecond = 500;

/** So many probes are under way at once, unless somebody says how many. */
export const mostAtOnce = 500;

// A reply that arrives while the loop is busy with other probes waits for it, and the wait is reported as latency. So
// the rate follows how late the loop's own timers are: up while they are on time, down as soon as they are not.
const pace = { startPerSecond: 200, leastPerSecond: 20, lateMs: 0.8, onTimeMs: 0.4, up: 1.05, down: 0.7, windowMs: 50 };
const tickMs = 1;

/** Makes a pacer. */
export function createPacer({ concurrency, ratePerSecond, isFast, monotonic }: PacerOptions): Pacer {
  const waiting: (() => void)[] = [];
  const histogram = createHistogram({ lowest: 1, highest: 60_000_000, figures: 3 });
  let underWay = 0;
  let rate = isFast ? ratePerSecond : Math.min(pace.startPerSecond, ratePerSecond);
  let allowance = 1;
  let timer: NodeJS.Timeout | null = null;
  let tickedAt = 0;
  let next = 0;
  let isDraining = false;
  const window = { began: 0, lateMs: 0, ticks: 0 };

  const launch = () => {
    const isUnlimited = isFast && ratePerSecond === Number.POSITIVE_INFINITY;
    const mayLaunch = () => isDraining || (underWay < concurrency && (isUnlimited || allowance >= 1));
    while (next < waiting.length && mayLaunch()) {
      allowance -= 1;
      underWay++;
      const start = waiting[next];
      next++;
      start?.();
    }
    if (next === waiting.length) {
      waiting.length = 0;
      next = 0;
    }
  };
  const adapt = (now: number, lateMs: number) => {
    window.lateMs += lateMs;
    window.ticks++;
    if (now - window.began < pace.windowMs) return;
    const meanMs = window.lateMs / window.ticks;
    if (!isFast && meanMs > pace.lateMs)
      rate = Math.min(ratePerSecond, Math.max(pace.leastPerSecond, rate * pace.down));
    else if (!isFast && meanMs < pace.onTimeMs) rate = Math.min(ratePerSecond, rate * pace.up);
    Object.assign(window, { began: now, lateMs: 0, ticks: 0 });
  };
  const tick = () => {
    const now = monotonic();
    const lateMs = Math.max(0, now - tickedAt - tickMs);
    histogram.record(Math.max(1, Math.round(lateMs * 1000)));
    adapt(now, lateMs);
    // A burst after a pause would be the very thing pacing is there to avoid.
    allowance = Math.min(2, allowance + ((now - tickedAt) * rate) / 1000);
    tickedAt = now;
    launch();
    timer = underWay > 0 || waiting.length > 0 ? setTimeout(tick, tickMs) : null;
  };
  const turn = () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (timer === null) {
        tickedAt = monotonic();
        window.began = tickedAt;
        allowance = Math.max(allowance, 1);
        timer = setTimeout(tick, tickMs);
      }
      launch();
    });
  return {
    async run(task) {
      await turn();
      try {
        return await task();
      } finally {
        underWay--;
        if (isFast) launch();
      }
    },
    drain() {
      isDraining = true;
      launch();
    },
    lag() {
      if (histogram.count === 0) return null;
      return { p50Ms: histogram.percentile(50) / 1000, p99Ms: histogram.percentile(99) / 1000 };
    },
  };
}
