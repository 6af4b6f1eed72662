import type { Outline } from '../history/history.ts';
import { computeObjectives } from '../slo/evaluate.ts';
import type { SloConfig } from '../slo/objective.ts';
import { describeReach } from '../slo/reach.ts';
import { remarksOn } from '../slo/remarks.ts';
import type { ResolvedObjectives } from '../slo/resolve.ts';
import { judgeObjective, type ObjectiveJudgement } from './objective.ts';

/** What objectives come to. */
export interface JudgedObjectives {
  readonly objectives: readonly ObjectiveJudgement[];
  /** How far back the history reaches, where that is less than they look at; `null` = far enough. */
  readonly reach: string | null;
  /** What else is worth knowing of what they were judged by. */
  readonly notices: readonly string[];
}

/** Computes and judges objectives over a history, as of `nowMs`. */
export async function judgeTargets(
  resolved: ResolvedObjectives,
  config: SloConfig & { readonly objectiveNotices: readonly string[] },
  history: Outline,
  nowMs: number,
): Promise<JudgedObjectives> {
  const figures = await computeObjectives(resolved, config, history, nowMs);
  const earliestMs = figures.reduce((earliest, { window }) => Math.min(earliest, window.fromMs), nowMs);
  return {
    objectives: figures.map((figure) => judgeObjective(figure, nowMs)),
    reach: describeReach(history, earliestMs, nowMs),
    notices: [...config.objectiveNotices, ...(await remarksOn(figures, resolved, config.maintenance))],
  };
}
