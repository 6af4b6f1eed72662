import type { Clock } from '@fortify/core/time/clock';

/** The real sources of time. */
export interface TimeSources {
  /** Milliseconds since the Unix epoch. */
  readonly wall: () => number;
  /** Milliseconds that never go back. */
  readonly monotonic: () => number;
}

/**
 * The clock of a command: the wall clock, or, where `--now` replaces it, a clock that shows just that instant when it is
 * first read and runs on from there.
 */
export function createClock({ wall, monotonic }: TimeSources, startMs: number | null): Clock {
  if (startMs === null) return { now: wall };
  let began: number | null = null;
  return {
    now() {
      began ??= monotonic();
      return startMs + Math.round(monotonic() - began);
    },
  };
}
