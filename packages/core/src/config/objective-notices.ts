import { errorBudget } from '../slo/budget.ts';
import { type BurnTest, burnTests } from '../slo/burn-rows.ts';
import { isProportion, type Objective } from '../slo/objective.ts';
import { samplesToShow } from '../slo/sampling.ts';
import { longestMs, shortestMs } from '../slo/window.ts';
import { formatTarget } from '../text/percent.ts';
import { count, formatCount } from '../text/plain.ts';
import { describeDuration, formatDuration } from '../time/duration.ts';
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

/** An objective as it is written, decided, and sampled. */
export interface NoticedObjective {
  readonly written: ObjectiveDocument;
  readonly objective: Objective;
  readonly sampling: Sampling;
}

/**
 * What the user should know about objectives though nothing is wrong with them: keys without an effect, and what their sampling
 * can never show. What is true of several is said once.
 */
export function objectiveNotices(all: readonly NoticedObjective[]): string[] {
  const found = all.flatMap((each) => noticesOf(each).map((text) => ({ text, id: each.objective.id })));
  return [...Map.groupBy(found, ({ text }) => text)].map(([text, same]) => {
    return `${same.length === 1 ? 'Objective' : 'Objectives'} ${same.map(({ id }) => id).join(', ')}: ${text}`;
  });
}

function noticesOf({ written: document, objective, sampling }: NoticedObjective): string[] {
  const { budgeting } = objective;
  if (objective.composite !== null) {
    return keysOfChecks
      .filter((key) => document[key] !== undefined)
      .map((key) => `${key} has no effect, for it is composite.`);
  }
  const unused = keysOfMethods
    .filter(({ key, methods }) => document[key] !== undefined && !methods.some((method) => method === budgeting))
    .map(({ key }) => `${key} has no effect with budgeting: ${budgeting}.`);
  const isVain = objective.gate.confidence !== null && !isProportion(objective);
  const vain = isVain ? [`gate.confidence has no effect with budgeting: ${budgeting}.`] : [];
  return [...unused, ...vain, ...burnNotices(objective), ...samplingNotices(objective, sampling)];
}

/** Rows of the burn rate that can never fire, by the target or by the window. */
function burnNotices({ target, window, gate }: Objective): string[] {
  // Periods of a calendar differ in length: what never fires does so in none of them.
  const inLongest = burnTests(longestMs(window), target);
  const dead = burnTests(shortestMs(window), target).filter(
    ({ isReachable, row }, index) =>
      !isReachable && inLongest[index]?.isReachable === false && gate.burn[row.severity] !== 'ignore',
  );
  const isLonger = ({ row }: BurnTest) => row.longMs > longestMs(window);
  const [longer, higher] = [dead.filter(isLonger), dead.filter((test) => !isLonger(test))];
  const namesOf = (tests: typeof dead) => tests.map(({ row }) => formatDuration(row.longMs)).join(', ');
  const most = Number((1 / errorBudget(target)).toFixed(2));
  const needed = higher.map(({ threshold }) => Number(threshold.toFixed(2))).join(', ');
  return [
    ...(longer.length === 0 ? [] : [`the burn rate over ${namesOf(longer)} never fires: the window is shorter.`]),
    ...(higher.length === 0
      ? []
      : [
          `the burn rate over ${namesOf(higher)} never fires: where everything fails the budget burns ${most} ×, and it takes more than ${needed} ×.`,
        ]),
  ];
}

function samplingNotices(objective: Objective, { everyMs, samplesPerMs }: Sampling): string[] {
  const { window, sliceMs, budgeting } = objective;
  const windowMs = longestMs(window);
  const ownSliceMs = sliceMs ?? (everyMs === null ? null : 2 * everyMs);
  // Where slices are good or bad, it is them that are counted.
  if (budgeting === 'timeslices' && ownSliceMs !== null)
    return [...cadenceNotices(objective, everyMs), ...finenessNotices(objective, windowMs / ownSliceMs, 'slice')];
  if (everyMs === null) return [];
  return [...cadenceNotices(objective, everyMs), ...finenessNotices(objective, windowMs * samplesPerMs, 'sample')];
}

function cadenceNotices({ window, sliceMs }: Objective, everyMs: number | null): string[] {
  if (everyMs === null) return [];
  const windowMs = longestMs(window);
  const found: string[] = [];
  if (sliceMs !== null && sliceMs < 2 * everyMs) {
    const slice = `a slice of ${formatDuration(sliceMs)} is narrower than twice the cadence of ${formatDuration(everyMs)}`;
    found.push(`${slice}, so some will be empty by chance.`);
  }
  if (everyMs > windowMs) {
    const cadence = `a check every ${formatDuration(everyMs)}`;
    found.push(`${cadence} is rarer than its window of ${describeDuration(windowMs)} is long.`);
  }
  return found;
}

function finenessNotices({ target }: Objective, most: number, noun: 'sample' | 'slice'): string[] {
  const [taken, needed] = [Math.floor(most), samplesToShow(target)];
  if (taken >= needed) return [];
  return [
    `a target of ${formatTarget(target)} is finer than its sampling can ever show. It takes ` +
      `${count(needed, noun)} without a failure to be 95 % sure of it, and ${formatCount(taken)} are in the window.`,
  ];
}
