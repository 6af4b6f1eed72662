// Figures drawn with characters: they survive a job summary, a comment, a terminal and plain text.

import { decimal, errorBudget } from '../slo/budget.ts';

const cells = 10;

/** What is left of a budget as a bar of ten cells, `▰▰▰▰▰▰▱▱▱▱`; empty where it is overspent. */
export function budgetBar(remaining: number): string {
  // Cut off, not rounded: a full bar is a budget that was not touched.
  const full = Math.max(0, Math.min(cells, Math.floor(remaining * cells)));
  return '▰'.repeat(full) + '▱'.repeat(cells - full);
}

/** From the worst to the best; a part without a single failure is the highest. */
const levels = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Above how many times the budget's rate each level but the highest begins, from the worst. */
const burnOfLevels = [50, 20, 10, 5, 2, 1, 0];

/**
 * How parts of a window did, one character each, the oldest first: `█` not a single failure, `▇` within the error rate the
 * target allows, and down to `▁`, more than fifty times that rate or nothing good at all. `·` = no data.
 */
export function sparkline(parts: readonly (number | null)[], target: number): string {
  return parts.map((attainment) => (attainment === null ? '·' : levelOf(attainment, target))).join('');
}

function levelOf(attainment: number, target: number): string {
  // Nothing is lower than nothing, however little a target asks for.
  if (attainment === 0) return levels[0];
  const burn = decimal(1 - attainment) / errorBudget(target);
  const level = burnOfLevels.findIndex((least) => burn > least);
  return levels[level < 0 ? levels.length - 1 : level] ?? '';
}

/** Which part of a window is its recent past. */
const recentShare = 0.25;

/** By how much of the budget the past and the recent past must differ, to be told apart. */
const leastShift = 0.1;

/**
 * How the last quarter of a window did beside what came before it: `↗` better and `↘` worse by more than a tenth of the
 * budget, else `→`; `''` where one of them has no data.
 */
export function trendArrow(parts: readonly (number | null)[], target: number): string {
  const border = Math.ceil(parts.length * (1 - recentShare));
  const before = meanOf(parts.slice(0, border));
  const recent = meanOf(parts.slice(border));
  if (before === null || recent === null) return '';
  const shift = (recent - before) / errorBudget(target);
  if (Math.abs(shift) <= leastShift) return '→';
  return shift > 0 ? '↗' : '↘';
}

function meanOf(parts: readonly (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0) / known.length;
}
