import type { ReportDeadline } from '../report/schema.ts';
import { type DeadlinePolicy, distancesOf } from './policy.ts';
import type { DeadlineConfig } from './sources.ts';
import { byDate } from './status.ts';

/** A deadline that the config declares, as of `nowMs`. */
export function declaredDeadline(
  { id, title, date, url, owner, severity, isDone }: DeadlineConfig,
  policy: DeadlinePolicy,
  nowMs: number,
): ReportDeadline {
  const rank = { source: 'config', severity, candidate: false };
  const dated = byDate(date, distancesOf(rank, policy).warnDays, nowMs);
  return {
    id,
    title,
    ...dated,
    ...rank,
    subject: null,
    evidence: owner === null ? '' : `owner ${owner}`,
    url: url ?? '',
    firstSeen: null,
    lastSeen: null,
    place: null,
    status: isDone ? 'done' : dated.status,
  };
}
