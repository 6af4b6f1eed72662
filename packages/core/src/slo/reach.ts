import type { Objective } from '../config/config.ts';
import type { Outline } from '../history/history.ts';
import { describeDuration, formatDuration } from '../time/duration.ts';
import { formatInstant } from '../time/instant.ts';
import { longestMs } from './window.ts';

/** A window is never covered to its very edge: this much of it may be missing without a word. */
const missingShare = 0.05;

/**
 * How far back a history reaches, where that is less than the objectives look at: so it is with one that is young, and
 * with one whose place has forgotten what it held. `null` where it reaches far enough.
 */
export function describeReach(history: Outline, objectives: readonly Objective[], nowMs: number): string | null {
  const windowMs = Math.max(0, ...objectives.map(({ window }) => longestMs(window)));
  const firstMs = history.series.reduce((first, { times }) => Math.min(first, times[0] ?? first), nowMs);
  const reachMs = nowMs - firstMs;
  if (reachMs >= windowMs * (1 - missingShare)) return null;
  const window = `the ${formatDuration(windowMs)} that objectives look at`;
  if (history.series.length === 0) return `There is no history yet of ${window}.`;
  if (reachMs < 60_000) return `The history begins with this run: there is nothing else of ${window}.`;
  return `The history reaches back to ${formatInstant(firstMs)} only: ${describeDuration(reachMs)} of ${window}.`;
}
