import type { Outline } from '../history/history.ts';
import { compareText } from '../text/plain.ts';
import { type BurnTest, burnTests, longestBurnMs } from './burn-rows.ts';
import { cadenceOf, rememberByTimes } from './cadence.ts';
import { computeComposite } from './composite.ts';
import { coverageOf } from './coverage.ts';
import { computeFigures, type ObjectiveFigures } from './figures.ts';
import { createHeldTotal } from './held-time.ts';
import { computeExactInterval } from './interval.ts';
import type { Objective, SloConfig, WindowConfig } from './objective.ts';
import type { ObjectiveTarget, ResolvedObjectives } from './resolve.ts';
import { createTallier } from './tally-checks.ts';
import { commonWindows, rollingWindow, type Window } from './window.ts';

/**
 * Computes every target over a history as of `nowMs`. Pure: the same input, the same figures. Objectives on latency need a
 * history with durations. What targets have in common is computed once: columns of times, grids, maintenance.
 */
export async function computeObjectives(
  resolved: ResolvedObjectives,
  config: SloConfig,
  history: Outline,
  nowMs: number,
): Promise<ObjectiveFigures[]> {
  const { targets } = resolved;
  const planOf = await createPlanner(resolved, config, nowMs);
  const compute = createCompute(planOf, config, history, nowMs);
  const computeTarget = (target: ObjectiveTarget): ObjectiveFigures => {
    const { objective } = target;
    const { composite, window, gate } = objective;
    if (composite === null) return compute(target);
    const plan = planOf(objective);
    // Its parts are judged over its own window and look-back, whatever theirs are.
    const partsOf = (id: string) => {
      const parts = targets.filter((part) => part.objective.id === id);
      const asIts = remember((part: Objective) => ({ ...part, window, gate: { ...part.gate, recent: gate.recent } }));
      return parts.map((part) => compute({ ...part, objective: asIts(part.objective) }));
    };
    const ofParts = targets.filter((part) => composite.parts.some((each) => each.objective === part.objective.id));
    const excluded = commonWindows(ofParts.flatMap(({ ids }) => ids).map(plan.maintenance), plan.window);
    return computeComposite({ objective, excluded, ...plan }, composite, partsOf);
  };
  // Check by check: durations that several objectives look at are read once.
  const byCheck = [...targets].sort((a, b) => compareText(a.check ?? '', b.check ?? ''));
  const figures = new Map(byCheck.map((target) => [target, computeTarget(target)]));
  return targets.flatMap((target) => figures.get(target) ?? []);
}

/** Makes what computes a target that is no composite. */
function createCompute(
  planOf: (objective: Objective) => Plan,
  { checks: declared }: SloConfig,
  history: Outline,
  nowMs: number,
): (target: ObjectiveTarget) => ObjectiveFigures {
  const checkOf = new Map(declared.map((check) => [check.id, check]));
  const tally = createTallier(history);
  const cadence = remember((burstMs: number) => rememberByTimes(cadenceOf(burstMs)));
  const heldTotal = remember(createHeldTotal);
  const coverage = remember((window: Window) => remember((sliceMs: number) => coverageOf(window, sliceMs)));
  // Its quantiles take longer than anything else here, and checks that were measured together have few counts between them.
  const exactInterval = remember(
    ({ good, total }: { readonly good: number; readonly total: number }) => computeExactInterval(good, total),
    ({ good, total }) => `${good} ${total}`,
  );
  return ({ objective, check, ids }) => {
    const { window, periodMs, span, maintenance, burnTests } = planOf(objective);
    const excluded = ids.map(maintenance);
    const checks = ids.flatMap((id) => checkOf.get(id) ?? []);
    const most = (values: readonly number[]) => values.reduce((max, value) => Math.max(max, value), 0);
    // The objective's own cadence, else the slowest of its checks.
    const declaredCadenceMs = objective.everyMs ?? (most(checks.map(({ everyMs }) => everyMs ?? 0)) || null);
    const burstMs = most(checks.map(({ samples, intervalMs }) => (samples - 1) * intervalMs * 1.5));
    const { tallies, inWindow, percentiles } = tally({ ids, objective, excluded, span, window });
    return computeFigures({
      objective,
      check,
      tallies,
      inWindow,
      percentiles,
      excluded: commonWindows(excluded, window),
      declaredCadenceMs,
      window,
      periodMs,
      nowMs,
      burnTests,
      cadence: cadence(Math.min(burstMs, (declaredCadenceMs ?? Number.POSITIVE_INFINITY) / 2)),
      coverageOf: coverage(window),
      heldTotal: heldTotal(window),
      exactInterval,
    });
  };
}

/** What of an objective is the same for each of its checks. */
interface Plan extends Period {
  /** All that is looked at: the window, and as far back as burn rates and recent failures go. */
  readonly span: Window;
  readonly maintenance: (check: string) => readonly Window[];
  readonly burnTests: readonly BurnTest[];
}

async function createPlanner(
  { known, targets }: ResolvedObjectives,
  config: SloConfig,
  nowMs: number,
): Promise<(objective: Objective) => Plan> {
  const [periodOf, maintenanceIn] = await Promise.all([loadPeriods(targets, nowMs), loadMaintenance(config, known)]);
  return remember((objective: Objective) => {
    const { window, periodMs } = periodOf(objective.window);
    const lookBackMs = Math.max(longestBurnMs, objective.gate.recent?.windowMs ?? 0);
    const span = { fromMs: Math.min(window.fromMs, nowMs - lookBackMs), toMs: nowMs };
    return {
      window,
      periodMs,
      span,
      maintenance: maintenanceIn(span),
      burnTests: burnTests(periodMs, objective.target),
    };
  });
}

interface Period {
  readonly window: Window;
  readonly periodMs: number;
}

/** What knows of calendars is loaded where one is asked for. Who asks for the same period is given the very same. */
async function loadPeriods(
  targets: ResolvedObjectives['targets'],
  nowMs: number,
): Promise<(window: WindowConfig) => Period> {
  const isNeeded = targets.some(({ objective }) => objective.window.kind === 'calendar');
  const calendar = isNeeded ? await import('./calendar.ts') : null;
  return remember((window) => {
    if (window.kind === 'rolling') return { window: rollingWindow(nowMs, window.lengthMs), periodMs: window.lengthMs };
    const { fromMs = nowMs, endMs = nowMs } = calendar?.calendarPeriod(nowMs, window.unit, window.zone) ?? {};
    return { window: { fromMs, toMs: nowMs }, periodMs: endMs - fromMs };
  }, JSON.stringify);
}

/** What knows of recurrence is loaded where there is maintenance. */
async function loadMaintenance(
  { maintenance }: SloConfig,
  known: readonly string[],
): Promise<(span: Window) => (check: string) => readonly Window[]> {
  if (maintenance.length === 0) return () => () => [];
  const { planMaintenance } = await import('./maintenance.ts');
  return remember(
    (span) => planMaintenance(maintenance, known, span),
    ({ fromMs, toMs }) => `${fromMs} ${toMs}`,
  );
}

/** Computes something once for each key, which is the input itself unless said otherwise. */
function remember<Input, Result>(
  compute: (input: Input) => Result,
  keyOf: (input: Input) => unknown = (input) => input,
): (input: Input) => Result {
  const known = new Map<unknown, Result>();
  return (input) => {
    const key = keyOf(input);
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = compute(input);
    known.set(key, result);
    return result;
  };
}
