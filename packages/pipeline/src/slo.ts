import { configurationError } from '@fortify/core/error';
import type { Outline } from '@fortify/core/history/history';
import type { SegmentStore } from '@fortify/core/history/store';
import { buildReport } from '@fortify/core/report/build';
import type { ReportRun } from '@fortify/core/report/schema';
import type { Clock } from '@fortify/core/time/clock';
import { decideVerdict } from '@fortify/core/verdict/decide';
import { exitCodeOf } from '@fortify/core/verdict/exit-code';
import type { Judged } from './conclude.ts';
import type { LoadedConfig } from './config-source.ts';
import { pullHistory, type Reached } from './history/reach.ts';
import { type Recalled, recallFor } from './history/recall.ts';
import { judgeObjectives } from './judge.ts';

/** What judging takes from the outside. */
export interface SloPorts {
  readonly clock: Clock;
  readonly store: SegmentStore;
}

/** Judges the objectives of a config over its history, measuring nothing. */
export async function runSlo(loaded: LoadedConfig, run: ReportRun, { clock, store }: SloPorts): Promise<Judged> {
  const { objectives } = loaded.config;
  const nowMs = clock.now();
  if (objectives.length === 0)
    throw configurationError('objectives', 'this config has none: there is nothing to judge');
  const pulled = await pullHistory(store);
  return judgeRecalled(loaded, run, pulled, await recallFor(store, objectives), nowMs);
}

/** Judges the objectives of a config over what a store was found to hold, when it was asked for it. */
export async function judgeRecalled(
  loaded: LoadedConfig,
  run: ReportRun,
  pulled: Reached,
  { history, damaged }: Recalled<Outline>,
  nowMs: number,
): Promise<Judged> {
  const { config } = loaded;
  const judged = await judgeObjectives(loaded, history, nowMs);
  const verdict = decideVerdict(
    { results: [], objectives: judged.objectives, damaged, unreachable: pulled.fault, notRecorded: null },
    config.gate,
  );
  const report = buildReport({
    generatedAtMs: nowMs,
    service: config.service,
    run,
    verdict,
    mode: config.gate.mode,
    notices: [...config.notices, ...pulled.notices, ...judged.notices],
    results: [],
    objectives: judged.objectives,
    deadlines: [],
    timing: null,
  });
  return { report, exitCode: exitCodeOf(verdict, config.gate, config.objectives) };
}
