import { samplesToShow } from '../slo/sampling.ts';
import { longestMs } from '../slo/window.ts';
import { formatTarget } from '../text/percent.ts';
import { count, formatCount } from '../text/plain.ts';
import { describeDuration, formatDuration } from '../time/duration.ts';
import type { Objective } from './config.ts';
import type { ObjectiveDocument } from './schema.ts';

/** Which keys only some methods use. */
const keysOfMethods = [
  { key: 'slice', methods: ['timeslices', 'ratio-timeslices'] },
  { key: 'slice-target', methods: ['timeslices', 'ratio-timeslices'] },
  { key: 'missing', methods: ['timeslices', 'ratio-timeslices'] },
  { key: 'hold', methods: ['time-weighted'] },
] as const;

/** What a composite does not look at: its parts have their own. */
const keysOfChecks = [
  'per',
  'budgeting',
  'slice',
  'slice-target',
  'missing',
  'hold',
  'latency',
  'every',
  'degraded',
] as const;

/** How an objective is sampled, as declared. */
export interface Sampling {
  /** The slowest cadence; `null` = none is declared. */
  readonly everyMs: number | null;
  /** How many samples come together, a millisecond. */
  readonly samplesPerMs: number;
}

/**
 * What the user should know about an objective though nothing is wrong with it: keys without an effect, and what its
 * sampling can never show.
 */
export function objectiveNotices(document: ObjectiveDocument, objective: Objective, sampling: Sampling): string[] {
  const { id, budgeting } = objective;
  if (objective.composite !== null) {
    return keysOfChecks
      .filter((key) => document[key] !== undefined)
      .map((key) => `Objective ${id}: ${key} has no effect, for it is composite.`);
  }
  const unused = keysOfMethods
    .filter(({ key, methods }) => document[key] !== undefined && !methods.some((method) => method === budgeting))
    .map(({ key }) => `Objective ${id}: ${key} has no effect with budgeting: ${budgeting}.`);
  const isVain = objective.gate.confidence !== null && ['ratio-timeslices', 'time-weighted'].includes(budgeting);
  const vain = isVain ? [`Objective ${id}: gate.confidence has no effect with budgeting: ${budgeting}.`] : [];
  return [...unused, ...vain, ...samplingNotices(objective, sampling)];
}

function samplingNotices({ id, target, window, sliceMs }: Objective, { everyMs, samplesPerMs }: Sampling): string[] {
  if (everyMs === null) return [];
  const windowMs = longestMs(window);
  const found: string[] = [];
  if (sliceMs !== null && sliceMs < 2 * everyMs) {
    const slice = `a slice of ${formatDuration(sliceMs)} is narrower than twice the cadence of ${formatDuration(everyMs)}`;
    found.push(`Objective ${id}: ${slice}, so some will be empty by chance.`);
  }
  if (everyMs > windowMs) {
    const cadence = `a check every ${formatDuration(everyMs)}`;
    found.push(`Objective ${id}: ${cadence} is rarer than its window of ${describeDuration(windowMs)} is long.`);
  }
  const [taken, needed] = [Math.floor(windowMs * samplesPerMs), samplesToShow(target)];
  if (taken < needed) {
    found.push(
      `Objective ${id}: a target of ${formatTarget(target)} is finer than its sampling can ever show. It takes ` +
        `${count(needed, 'sample')} without a failure to be 95 % sure of it, and ${formatCount(taken)} are in the window.`,
    );
  }
  return found;
}
