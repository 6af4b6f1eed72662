import type { Objective } from '@fortify/core/config/config';
import { configurationError } from '@fortify/core/error';
import { emptyHistory, type History, type Outline } from '@fortify/core/history/history';
import { historyOf } from '@fortify/core/history/history-builder';
import type { SegmentStore } from '@fortify/core/history/store';
import { union, unionOutlines } from '@fortify/core/history/union';
import { buildReport } from '@fortify/core/report/build';
import type { Report, ReportRun } from '@fortify/core/report/schema';
import { outcomes } from '@fortify/core/sample/outcome';
import type { ProbeResult } from '@fortify/core/sample/probe-result';
import type { Clock } from '@fortify/core/time/clock';
import { decideVerdict } from '@fortify/core/verdict/decide';
import { exitCodeOf, exitCodes } from '@fortify/core/verdict/exit-code';
import type { LoadedConfig } from './config-source.ts';
import { pullHistory } from './history/reach.ts';
import type { Recalled } from './history/recall.ts';
import { findObjectives, type JudgedObjectives, judgeObjectives } from './judge.ts';
import { type MeasurePorts, measure, observe, toSamples } from './measure.ts';
import { excuseOwnNetwork } from './self-check.ts';
import { inShard, type Shard } from './shard.ts';

/** What checking takes from the outside. */
export interface CheckPorts extends MeasurePorts {
  readonly clock: Clock;
  readonly store: SegmentStore;
  /** How late the event loop was so far; `null` when nobody watched. */
  readonly lag: () => { readonly p50Ms: number; readonly p99Ms: number } | null;
}

/** How a run is to be made, beyond its config. */
export interface CheckOptions {
  readonly shard: Shard | null;
  /** Launched at once rather than paced: durations are too long, and the report says so. */
  readonly isFast: boolean;
  /** Canaries where the config names none. */
  readonly canaries: readonly string[];
}

/** The options of a run that asks for nothing in particular. */
export const plainOptions: CheckOptions = { shard: null, isFast: false, canaries: [] };

/** A report, and the exit code that goes with it. */
export interface Judged {
  readonly report: Report;
  readonly exitCode: number;
}

const nothingJudged: JudgedObjectives = { objectives: [], notices: [] };
const nothingRecalled: Recalled<Outline> = { history: emptyHistory, segments: 0, damaged: [] };

/**
 * The main job: probes every check, records the samples, judges the objectives over what is now known, and reports.
 * Everything that could make the run useless is found before the first probe: a place that cannot be written to, an
 * objective that names no check. What can go wrong later costs a warning and never what was measured.
 */
export async function runCheck(
  loaded: LoadedConfig,
  run: ReportRun,
  options: CheckOptions,
  ports: CheckPorts,
): Promise<Judged> {
  const { config } = loaded;
  const startMs = ports.clock.now();
  if (config.checks.length === 0) throw configurationError('checks', 'this config has none: give URLs, or add some');
  await ports.store.open();
  const pulled = await pullHistory(ports.store);
  const hasObjectives = config.objectives.length > 0;
  const stored = await recall(ports.store, config.objectives);
  await findObjectives(loaded, stored.history);

  const measured = await measure(inShard(config.checks, options.shard), startMs, ports);
  const canaries = config.canaries ?? options.canaries;
  const { taken, notices } = await excuseOwnNetwork(measured, canaries, ports.probe, ports.signal);
  const samples = toSamples(taken);
  const measuredNow: History = { ...historyOf(samples), observations: observe(taken) };
  const { recordRun } = await import('./history/record.ts');
  const recorded = await recordRun(measuredNow, ports.store, {
    retentionMs: config.history.retentionMs,
    nowMs: ports.clock.now(),
  });

  // The window is half-open, and this run's own samples belong in it: judged a millisecond after the newest at least.
  const newestMs = samples.reduce((newest, { timeMs }) => Math.max(newest, timeMs), startMs);
  const nowMs = Math.max(ports.clock.now(), newestMs + 1);
  const { objectives, notices: ofObjectives } = hasObjectives
    ? await judgeObjectives(loaded, unite(stored.history, measuredNow), nowMs)
    : nothingJudged;
  const results = taken.flatMap((each) => worstResult(each.map(({ result }) => result)));
  const verdict = decideVerdict(
    {
      results,
      objectives,
      damaged: stored.damaged,
      unreachable: pulled.fault,
      notRecorded: recorded.fault,
    },
    config.gate,
  );
  const report = buildReport({
    generatedAtMs: startMs,
    service: config.service,
    run,
    verdict,
    mode: config.gate.mode,
    notices: [
      ...config.notices,
      ...(options.isFast ? [fastNotice] : []),
      ...notices,
      ...pulled.notices,
      ...recorded.notices,
      ...ofObjectives,
    ],
    results,
    objectives,
    timing: { isPaced: !options.isFast, lag: ports.lag() },
  });
  const exitCode = ports.signal.aborted ? exitCodes.interrupted : exitCodeOf(verdict, config.gate, config.objectives);
  return { report, exitCode };
}

/** Of several samples of a run, the one that stands for the check: the worst, and of like ones the last. */
function worstResult(results: readonly ProbeResult[]): ProbeResult[] {
  const severity = ({ outcome }: ProbeResult) => outcomes.indexOf(outcome);
  const worst = results.reduce<ProbeResult | null>(
    (found, result) => (found === null || severity(result) >= severity(found) ? result : found),
    null,
  );
  return worst === null ? [] : [worst];
}

const fastNotice = 'Measured with --fast: probes were launched at once, so every duration is longer than the truth.';

/**
 * What is known so far. Only objectives look at it, but a history of a newer fortify is found in either case. A place that
 * holds nothing needs none of the code that reads segments: the first probe does not wait for it.
 */
async function recall(store: SegmentStore, objectives: readonly Objective[]): Promise<Recalled<Outline>> {
  if ((await store.list()).length === 0) return nothingRecalled;
  const { readHeaders, recallFor } = await import('./history/recall.ts');
  if (objectives.length > 0) return recallFor(store, objectives);
  await readHeaders(store);
  return nothingRecalled;
}

/** What was known and what was measured, with durations where both have them. */
function unite(stored: Outline, measured: History): Outline {
  return isHistory(stored) ? union([stored, measured]) : unionOutlines([stored, measured]);
}

function isHistory(outline: Outline): outline is History {
  return 'rollups' in outline;
}
