import type { Config } from '@fortify/core/config/config';
import { judgeDeadline } from '@fortify/core/gate/deadline';
import type { SegmentStore } from '@fortify/core/history/store';
import type { ReportDeadline, ReportRun } from '@fortify/core/report/schema';
import type { Clock } from '@fortify/core/time/clock';
import { type LoadedConfig, withoutAny } from './config-source.ts';
import { pullHistory } from './history/reach.ts';
import { recallFor } from './history/recall.ts';
import { useRecalled } from './history/use-recalled.ts';
import { judgeObjectives } from './judge.ts';
import { isWhole, type Known } from './known.ts';
import { type Judged, reportOn } from './report-on.ts';

/** What judging takes from the outside. */
export interface SloPorts {
  readonly clock: Clock;
  readonly store: SegmentStore;
}

/** Judges the objectives of a config over its history, measuring nothing. */
export async function runSlo(loaded: LoadedConfig, run: ReportRun, { clock, store }: SloPorts): Promise<Judged> {
  const { objectives } = loaded.config;
  const nowMs = clock.now();
  if (objectives.length === 0) throw withoutAny('objectives', 'there is nothing to judge', loaded);
  const pulled = await pullHistory(store);
  const recalled = await recallFor(store, objectives);
  return useRecalled(recalled, store, (stored) => judgeRecalled(loaded, run, { pulled, stored }, nowMs));
}

/**
 * The same for the gate, which looks at deadlines, too: those that are declared, and those that the history remembers, be it that
 * a check was told them, or that a source showed them when `runDeprecations` read it last.
 */
export async function judgeHistory(loaded: LoadedConfig, run: ReportRun, { clock, store }: SloPorts): Promise<Judged> {
  const { objectives, deprecations } = loaded.config;
  const nowMs = clock.now();
  const pulled = await pullHistory(store);
  const recalled = await recallFor(store, objectives);
  const [{ deadlinesFrom }, { rememberedSources }] = await Promise.all([
    import('./deprecations.ts'),
    import('./deadline-sources.ts'),
  ]);
  const readings = await rememberedSources(deprecations);
  const deadlines = deadlinesFrom(loaded.config, recalled.history, { readings, withCertificates: true }, nowMs);
  if (objectives.length === 0 && deadlines.length === 0 && !hasSources(deprecations))
    throw withoutAny('objectives', 'no deadline is known either, so there is nothing to judge', loaded);
  return useRecalled(recalled, store, (stored) => judgeRecalled(loaded, run, { pulled, stored }, nowMs, deadlines));
}

/** Judges the objectives of a config over what a store was found to hold, when it was asked for it. */
export async function judgeRecalled(
  loaded: LoadedConfig,
  run: ReportRun,
  known: Known,
  nowMs: number,
  deadlines: readonly ReportDeadline[] = [],
): Promise<Judged> {
  const { config } = loaded;
  const { history, damaged } = known.stored;
  const judged = await judgeObjectives(loaded, history, isWhole(known), nowMs);
  const evidence = {
    results: [],
    objectives: judged.objectives,
    remarks: [
      ...judged.remarks,
      ...deadlines.flatMap((deadline) => judgeDeadline(deadline, config.gate.deadlines, nowMs)),
    ],
    damaged,
    unreachable: known.pulled.fault,
    notRecorded: null,
    mayBeEmpty: deadlines.length > 0 || hasSources(config.deprecations),
  };
  return reportOn(loaded, run, evidence, {
    generatedAtMs: nowMs,
    notices: [...known.pulled.notices, ...judged.notices],
    deadlines,
  });
}

/** Whether a config names anything that may show a deadline. */
function hasSources({ deadlines, openapi, feeds, scan, catalogue }: Config['deprecations']): boolean {
  return scan !== null || [deadlines, openapi, feeds, catalogue].some(({ length }) => length > 0);
}
