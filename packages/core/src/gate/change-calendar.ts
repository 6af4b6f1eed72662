import type { Occasion } from '../slo/objective.ts';
import { occasionsBefore } from '../slo/occasions.ts';
import { dayMs } from '../time/duration.ts';
import { formatInstant } from '../time/instant.ts';
import type { VerdictReason } from '../verdict/reason.ts';
import type { GatePolicy } from './policy.ts';

/** So far ahead a next change window is looked for. */
const aheadMs = 366 * dayMs;

/** Whether the calendar lets anything through at `nowMs`: no freeze is on, and a change window is, where there are any. */
export function judgeCalendar(
  { freeze, changeWindows }: Pick<GatePolicy, 'freeze' | 'changeWindows'>,
  nowMs: number,
): VerdictReason[] {
  const reasons = freeze.flatMap((each): VerdictReason[] => {
    const now = occasionsBefore(each, nowMs + 1).find(({ toMs }) => nowMs < toMs);
    if (now === undefined) return [];
    const [since, until] = [formatInstant(now.fromMs), formatInstant(now.toMs)];
    const message = `nothing is let through from ${since} until ${until}: ${each.reason}`;
    return [{ code: 'frozen', severity: 'fail', subject: 'freeze', message, remedy: `passes from ${until} on` }];
  });
  return changeWindows.length === 0 ? reasons : [...reasons, ...judgeChange(changeWindows, nowMs)];
}

function judgeChange(changeWindows: readonly Occasion[], nowMs: number): VerdictReason[] {
  const all = changeWindows.flatMap((each) => occasionsBefore(each, nowMs + aheadMs));
  if (all.some(({ fromMs, toMs }) => fromMs <= nowMs && nowMs < toMs)) return [];
  const next = all.map(({ fromMs }) => fromMs).filter((fromMs) => fromMs > nowMs);
  const none = changeWindows.length === 1 ? 'outside the change window' : 'in none of the change windows';
  const message = `${formatInstant(nowMs)} lies ${none}`;
  const remedy = next.length === 0 ? 'no other is within a year' : `passes from ${formatInstant(Math.min(...next))} on`;
  return [{ code: 'outside-change-window', severity: 'fail', subject: 'change window', message, remedy }];
}
