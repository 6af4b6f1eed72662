import { samplesToShow } from '../slo/sampling.ts';
import { longestMs } from '../slo/window.ts';
import { formatTarget } from '../text/percent.ts';
import { count, formatCount } from '../text/plain.ts';
import { formatDuration } from '../time/duration.ts';
import type { Objective } from './config.ts';
import type { ObjectiveDocument } from './schema.ts';

/** Which keys only some methods use. */
const keysOfMethods = [
  { key: 'slice', methods: ['timeslices', 'ratio-timeslices'] },
  { key: 'slice-target', methods: ['timeslices', 'ratio-timeslices'] },
  { key: 'missing', methods: ['timeslices', 'ratio-timeslices'] },
  { key: 'hold', methods: ['time-weighted'] },
] as const;

/**
 * What the user should know about an objective though nothing is wrong with it: keys without an effect, and what its
 * sampling can never show. `everyMs` is its declared cadence; `null` = none.
 */
export function objectiveNotices(document: ObjectiveDocument, objective: Objective, everyMs: number | null): string[] {
  const { id, target, budgeting, sliceMs } = objective;
  const unused = keysOfMethods
    .filter(({ key, methods }) => document[key] !== undefined && !methods.some((method) => method === budgeting))
    .map(({ key }) => `Objective ${id}: ${key} has no effect with budgeting: ${budgeting}.`);
  return [...unused, ...(everyMs === null ? [] : samplingNotices(id, target, objective.window, sliceMs, everyMs))];
}

function samplingNotices(
  id: string,
  target: number,
  window: Objective['window'],
  sliceMs: number | null,
  everyMs: number,
): string[] {
  const windowMs = longestMs(window);
  const found: string[] = [];
  if (sliceMs !== null && sliceMs < 2 * everyMs) {
    const slice = `a slice of ${formatDuration(sliceMs)} is narrower than twice the cadence of ${formatDuration(everyMs)}`;
    found.push(`Objective ${id}: ${slice}, so some will be empty by chance.`);
  }
  if (everyMs > windowMs) {
    const cadence = `a check every ${formatDuration(everyMs)}`;
    found.push(`Objective ${id}: ${cadence} is rarer than its window of ${formatDuration(windowMs)} is long.`);
  }
  const [taken, needed] = [Math.floor(windowMs / everyMs), samplesToShow(target)];
  if (taken < needed) {
    found.push(
      `Objective ${id}: a target of ${formatTarget(target)} is finer than its sampling can ever show. It takes ` +
        `${count(needed, 'sample')} without a failure to be 95 % sure of it, and every ${formatDuration(everyMs)} is ` +
        `${formatCount(taken)} in the window.`,
    );
  }
  return found;
}
