import { requireConfig } from '@fortify/action/config';
import { exitCodeFor } from '@fortify/action/fail-on';
import type { ActionOutcome } from '@fortify/action/run-action';
import { openHistory, type RunnerPorts } from '@fortify/action/runner';
import type { ReportObjective, ReportRun } from '@fortify/core/report/schema';
import { count } from '@fortify/core/text/plain';
import { runSlo, type SloPorts } from '@fortify/pipeline/slo';
import type { Inputs } from './inputs.ts';

/** What the action takes from the outside. */
export interface SloActionPorts extends Omit<SloPorts, 'store'>, RunnerPorts {}

/** What the outputs are before anything is known. */
export const nothingKnown = { attainment: '', 'budget-remaining': '', 'breached-count': '0' };

/** Judges the objectives of the config over the history, and turns the report into the action's outcome. */
export async function runSloAction(inputs: Inputs, run: ReportRun, ports: SloActionPorts): Promise<ActionOutcome> {
  const loaded = await requireConfig(inputs.config, [], ports);
  const store = await openHistory(loaded.config, inputs.history, run, ports);
  const { report, exitCode } = await runSlo(loaded, run, { clock: ports.clock, store });
  // Of what there is too little to judge by, nothing is said.
  const judged = report.objectives.filter(({ status }) => status !== 'inconclusive');
  const breached = report.objectives.filter(({ status }) => status === 'breached').length;
  return {
    report,
    document: loaded.document,
    exitCode: exitCodeFor(inputs.failOn ?? loaded.config.failOn ?? 'fail', report, exitCode),
    failure: `${report.service}: ${report.verdict.status}; ${breached} of ${count(report.objectives.length, 'objective')} breached`,
    outputs: {
      attainment: lowest(judged, ({ attainment }) => attainment),
      'budget-remaining': lowest(judged, ({ budget }) => budget?.remaining ?? null),
      'breached-count': String(breached),
    },
  };
}

/** The lowest of what is known of some objectives; `''` where nothing is. */
function lowest(
  objectives: readonly ReportObjective[],
  figureOf: (objective: ReportObjective) => number | null,
): string {
  const known = objectives.map(figureOf).filter((value) => value !== null);
  return known.length === 0 ? '' : String(Math.min(...known));
}
