import { errorBudget } from './budget.ts';
import type { Sli } from './budgeting.ts';
import type { HeldTime } from './held-time.ts';
import type { Objective } from './objective.ts';
import type { SampleCounts } from './tally.ts';

/** What another method makes of the samples that an objective is computed from. */
export interface OtherMethod {
  /** Counting samples; of an objective that counts them, time. */
  readonly budgeting: 'occurrences' | 'time-weighted';
  readonly attainment: number;
  /** How long a good and a bad sample stood on average; `null` where there is no such sample. */
  readonly stoodMs: { readonly good: number; readonly bad: number } | null;
}

/** Two methods that differ by more of the budget than this are worth a word. */
const tellingShare = 0.1;

/**
 * What another method says, where that is so different that a reader should know: outages slow a sampler, and then samples and time
 * do not tell the same. `heldTime` is only asked for where it can matter.
 */
export function compareMethods(
  { attainment }: Sli,
  counts: SampleCounts,
  { budgeting, target }: Pick<Objective, 'budgeting' | 'target'>,
  heldTime: () => HeldTime,
): OtherMethod | null {
  const { good, bad, total } = counts;
  const isByCount = budgeting === 'occurrences';
  // Where everything is good, or bad, it is so by any count of samples, and for all of the time.
  if (attainment === null || total === 0 || (isByCount && (good === 0 || bad === 0))) return null;
  const other = isByCount ? shareOf(heldTime()) : good / total;
  if (other === null || Math.abs(other - attainment) <= tellingShare * errorBudget(target)) return null;
  return {
    budgeting: isByCount ? 'time-weighted' : 'occurrences',
    attainment: other,
    stoodMs: good === 0 || bad === 0 ? null : meanOf(heldTime(), counts),
  };
}

function shareOf({ goodMs, badMs }: HeldTime): number | null {
  return goodMs + badMs === 0 ? null : goodMs / (goodMs + badMs);
}

function meanOf({ goodMs, badMs }: HeldTime, { good, bad }: SampleCounts): OtherMethod['stoodMs'] {
  return { good: goodMs / good, bad: badMs / bad };
}
