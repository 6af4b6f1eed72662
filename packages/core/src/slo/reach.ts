import { type Outline, sampleCount } from '../history/history.ts';
import { count } from '../text/plain.ts';
import { describeDuration } from '../time/duration.ts';
import { formatInstant } from '../time/instant.ts';

/** A window is never covered to its very edge: this much of it may be missing without a word. */
const missingShare = 0.05;

/**
 * How far back a history reaches, where that is less than is looked at, from `fromMs` to now: so it is with one that is young,
 * and with one whose place has forgotten what it held. `null` where it reaches far enough.
 */
export function describeReach(history: Outline, fromMs: number, nowMs: number): string | null {
  const firstMs = history.series.reduce((first, { times }) => Math.min(first, times[0] ?? first), nowMs);
  const [reachMs, windowMs] = [nowMs - firstMs, nowMs - fromMs];
  if (reachMs >= windowMs * (1 - missingShare)) return null;
  const window = `the ${describeDuration(windowMs)} that objectives look at`;
  if (history.series.length === 0) return `There is no history yet of ${window}.`;
  if (firstMs === nowMs) return `All of the history (${count(sampleCount(history), 'sample')}) is later than now.`;
  if (reachMs < 60_000) return `The history begins now: there is nothing earlier of ${window}.`;
  return `The history reaches back to ${formatInstant(firstMs)} only: ${describeDuration(reachMs)} of ${window}.`;
}
