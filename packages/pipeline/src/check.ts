import type { SegmentStore } from '@fortify/core/history/store';
import type { ProbeResult } from '@fortify/core/probe/probe-result';
import type { ReportRun } from '@fortify/core/report/schema';
import { outcomes } from '@fortify/core/sample/outcome';
import type { Clock } from '@fortify/core/time/clock';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { conclude, lookBack } from './conclude.ts';
import { type LoadedConfig, withoutAny } from './config-source.ts';
import { findObjectives } from './judge.ts';
import { isWhole } from './known.ts';
import { type MeasurePorts, measure, mistakesOf, observe, toSamples } from './measure.ts';
import type { Judged } from './report-on.ts';
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
  if (config.checks.length === 0) throw withoutAny('checks', 'give URLs, or add some', loaded);
  const known = await lookBack(ports.store, config.objectives);
  await findObjectives(loaded, known.stored.history, isWhole(known));

  const measured = await measure(inShard(config.checks, options.shard), startMs, ports);
  const canaries = config.canaries ?? options.canaries;
  const { taken, notices } = await excuseOwnNetwork(measured, canaries, ports.probe, ports.signal);
  const judged = await conclude(
    loaded,
    run,
    known,
    {
      startMs,
      samples: toSamples(taken),
      observations: observe(taken),
      results: taken.flatMap((each) => worstResult(each.map(({ result }) => result))),
      remarks: [],
      notices: [...(options.isFast ? [fastNotice] : []), ...notices, ...mistakesOf(taken)],
      timing: { isPaced: !options.isFast, lag: ports.lag() },
    },
    ports,
  );
  return ports.signal.aborted ? { ...judged, exitCode: exitCodes.interrupted } : judged;
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
