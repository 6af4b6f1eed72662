import type { Config } from '@fortify/core/config/config';
import { deadlinesOf } from '@fortify/core/deadline/deadlines';
import type { Outline } from '@fortify/core/history/history';
import type { SegmentStore } from '@fortify/core/history/store';
import { buildReport } from '@fortify/core/report/build';
import type { ReportDeadline, ReportRun } from '@fortify/core/report/schema';
import type { Clock } from '@fortify/core/time/clock';
import { judgeDeadline } from '@fortify/core/verdict/deadline';
import { decideVerdict } from '@fortify/core/verdict/decide';
import { exitCodeOf } from '@fortify/core/verdict/exit-code';
import type { Judged } from './conclude.ts';
import type { LoadedConfig } from './config-source.ts';
import { pullHistory } from './history/reach.ts';
import { recallOutline } from './history/recall.ts';

/** Judges every deadline that is declared, or that the history remembers an answer to have announced. It probes nothing. */
export async function runDeprecations(
  loaded: LoadedConfig,
  run: ReportRun,
  { clock, store }: { readonly clock: Clock; readonly store: SegmentStore },
): Promise<Judged> {
  const { config } = loaded;
  const nowMs = clock.now();
  const pulled = await pullHistory(store);
  const { history, damaged } = await recallOutline(store);
  const deadlines = deadlinesFrom(config, history, nowMs);
  const remarks = deadlines.flatMap((deadline) => judgeDeadline(deadline, config.gate.deadlines, nowMs));
  const verdict = decideVerdict(
    {
      results: [],
      objectives: [],
      remarks,
      damaged,
      unreachable: pulled.fault,
      notRecorded: null,
      isNothingFine: true,
    },
    config.gate,
  );
  const report = buildReport({
    generatedAtMs: nowMs,
    service: config.service,
    run,
    verdict,
    mode: config.gate.mode,
    notices: [
      ...config.notices,
      ...pulled.notices,
      ...(deadlines.length === 0 ? ['No deadline is declared, and no answer has announced one.'] : []),
    ],
    results: [],
    objectives: [],
    deadlines,
    timing: null,
  });
  return { report, exitCode: exitCodeOf(verdict, config.gate, config.objectives) };
}

/** The deadlines of a config and a history, as of `nowMs`. */
export function deadlinesFrom(config: Config, { series, observations }: Outline, nowMs: number): ReportDeadline[] {
  const lastMeasuredMs = new Map<string, number>();
  for (const { check, times } of series) {
    lastMeasuredMs.set(check, Math.max(lastMeasuredMs.get(check) ?? 0, times.at(-1) ?? 0));
  }
  const { deadlines: declared } = config;
  return deadlinesOf({ declared, observations, lastMeasuredMs, warnDays: config.gate.deadlines.warnDays, nowMs });
}
