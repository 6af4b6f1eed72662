import type { Observation } from '../history/observation.ts';
import type { ReportDeadline } from '../report/schema.ts';
import { formatInstant } from '../time/instant.ts';
import { type DeadlinePolicy, distancesOf } from './policy.ts';
import { byDate } from './status.ts';

/** How the history remembers when the certificate of a check ends; the value is an instant. */
export const certificateKind = 'certificate';

/**
 * The deadline of a check's certificate: of several that servers of one name have shown at the same time, the one that ends
 * first. One that was replaced is told with its date. `answeredMs` is when the check last had an answer: where that showed no
 * certificate, there is none any more.
 */
export function certifiedDeadline(
  check: string,
  observations: readonly Observation[],
  answeredMs: number,
  policy: DeadlinePolicy,
  nowMs: number,
): ReportDeadline {
  const ordered = [...observations].sort(
    (a, b) => b.lastSeenMs - a.lastSeenMs || Date.parse(a.value) - Date.parse(b.value),
  );
  const [current] = ordered;
  const before = ordered.find(({ lastSeenMs }) => lastSeenMs < (current?.lastSeenMs ?? 0));
  const endsAt = current?.value ?? '';
  const rank = { source: 'certificate', severity: 'normal', candidate: false } as const;
  const replaced = before === undefined ? '' : `; it took the place of one that ends on ${before.value.slice(0, 10)}`;
  const dated = byDate(endsAt.slice(0, 10), distancesOf(rank, policy).warnDays, nowMs);
  return {
    id: check,
    title: 'its certificate ends',
    ...dated,
    ...rank,
    subject: check,
    evidence: `valid until ${endsAt}${replaced}`,
    url: '',
    firstSeen: formatInstant(current?.firstSeenMs ?? 0),
    lastSeen: formatInstant(current?.lastSeenMs ?? 0),
    place: null,
    status: (current?.lastSeenMs ?? 0) < answeredMs ? 'resolved' : dated.status,
  };
}
