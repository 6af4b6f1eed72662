import type { Config } from '@fortify/core/config/config';
import { certificateKind } from '@fortify/core/deadline/certified';
import { emptyHistory, type History, type Outline } from '@fortify/core/history/history';
import { historyOf } from '@fortify/core/history/history-builder';
import type { Observation } from '@fortify/core/history/observation';
import type { SegmentStore } from '@fortify/core/history/store';
import { unionOutlines } from '@fortify/core/history/union';
import type { ReportParts } from '@fortify/core/report/build';
import type { ReportDeadline, ReportRun } from '@fortify/core/report/schema';
import type { Measurement } from '@fortify/core/sample/measurement';
import type { Sample } from '@fortify/core/sample/sample';
import type { Objective } from '@fortify/core/slo/objective';
import type { Clock } from '@fortify/core/time/clock';
import type { VerdictReason } from '@fortify/core/verdict/reason';
import type { LoadedConfig } from './config-source.ts';
import { pullHistory } from './history/reach.ts';
import type { Recalled } from './history/recall.ts';
import { useRecalled } from './history/use-recalled.ts';
import { type Judgement, judgeObjectives } from './judge.ts';
import { isWhole, type Known } from './known.ts';
import { type Judged, reportOn } from './report-on.ts';

/** What a run has measured. */
export interface Measured {
  /** When the run began. */
  readonly startMs: number;
  readonly samples: readonly Sample[];
  readonly observations: readonly Observation[];
  /** What the report says of each check. */
  readonly results: readonly Measurement[];
  /** What weighs on the verdict besides. */
  readonly remarks: readonly VerdictReason[];
  readonly notices: readonly string[];
  readonly timing: ReportParts['timing'];
}

const nothingJudged: Judgement = { objectives: [], notices: [], remarks: [] };
const nothingRecalled: Recalled<Outline> = { history: emptyHistory, segments: 0, damaged: [] };

/** Finds out what is known so far. Fails where the place cannot be written to: before anything is measured in vain. */
export async function lookBack(store: SegmentStore, objectives: readonly Objective[]): Promise<Known> {
  await store.open();
  const pulled = await pullHistory(store);
  return { pulled, stored: await recall(store, objectives) };
}

/**
 * Records what was measured, judges the objectives over what is now known, and reports. What goes wrong from here on costs a
 * warning and never what was measured.
 */
export async function conclude(
  loaded: LoadedConfig,
  run: ReportRun,
  known: Known,
  { startMs, samples, observations, results, remarks, notices, timing }: Measured,
  ports: { readonly clock: Clock; readonly store: SegmentStore },
): Promise<Judged> {
  const { config } = loaded;
  const { pulled, stored } = known;
  const measuredNow: History = { ...historyOf(samples), observations };
  const { recordRun } = await import('./history/record.ts');
  const recorded = await recordRun(measuredNow, ports.store, {
    retentionMs: config.history.retentionMs,
    nowMs: ports.clock.now(),
  });
  // The window is half-open, and this run's own samples belong in it: judged a millisecond after the newest at least.
  const newestMs = samples.reduce((newest, { timeMs }) => Math.max(newest, timeMs), startMs);
  const nowMs = Math.max(ports.clock.now(), newestMs + 1);
  const { judged, damaged } = await useRecalled(stored, ports.store, async (recalled) => {
    const history = unionOutlines([recalled.history, measuredNow]);
    // Tests that were all skipped are no mistake of who wrote the config: there may be nothing yet of the checks they are.
    const hasAll = isWhole({ pulled, stored: recalled }) && samples.length > 0;
    const ofObjectives =
      config.objectives.length > 0 ? await judgeObjectives(loaded, history, hasAll, nowMs) : nothingJudged;
    return { judged: ofObjectives, damaged: recalled.damaged };
  });
  const evidence = {
    results,
    objectives: judged.objectives,
    remarks: [...remarks, ...judged.remarks],
    damaged,
    unreachable: pulled.fault,
    notRecorded: recorded.fault,
  };
  const hasDeadlines =
    config.deprecations.deadlines.length > 0 || observations.some(({ kind }) => kind !== certificateKind);
  const deadlines = hasDeadlines ? await findDeadlines(config, stored.history, measuredNow, ports.store, nowMs) : [];
  return reportOn(loaded, run, evidence, {
    generatedAtMs: startMs,
    notices: [...notices, ...pulled.notices, ...recorded.notices, ...judged.notices],
    deadlines,
    timing,
  });
}

/** The deadlines of this run: declared ones, and those its answers announced, with what is known of before. */
async function findDeadlines(
  config: Config,
  stored: Outline,
  measured: History,
  store: SegmentStore,
  nowMs: number,
): Promise<ReportDeadline[]> {
  const [{ deadlinesFrom }, { recallOutline }] = await Promise.all([
    import('./deprecations.ts'),
    import('./history/recall.ts'),
  ]);
  // Without objectives nobody has looked at what is stored.
  const known = config.objectives.length > 0 ? stored : (await recallOutline(store)).history;
  return deadlinesFrom(config, unionOutlines([known, measured]), { readings: [], withCertificates: false }, nowMs);
}

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
