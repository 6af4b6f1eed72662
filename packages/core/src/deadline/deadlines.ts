import type { Observation } from '../history/observation.ts';
import type { ReportDeadline } from '../report/schema.ts';
import { matchesGlob } from '../text/glob.ts';
import { compareText } from '../text/plain.ts';
import { endOfDateMs } from '../time/instant.ts';
import { announced, announcedDeadline } from './announced.ts';
import { certificateKind, certifiedDeadline } from './certified.ts';
import { declaredDeadline } from './declared.ts';
import { isCredible } from './observed.ts';
import type { DeadlinePolicy } from './policy.ts';
import type { SourceReading } from './reading.ts';
import { sightedDeadlines } from './sighted.ts';
import type { DeadlineConfig, Snooze } from './sources.ts';
import { resolvedShownMs } from './status.ts';

/** What deadlines are made of. */
export interface DeadlineEvidence {
  readonly declared: readonly DeadlineConfig[];
  readonly snoozes: readonly Snooze[];
  readonly observations: readonly Observation[];
  /** When each check last had an answer. */
  readonly answeredMs: ReadonlyMap<string, number>;
  /** The checks of the config: what others have announced is nobody's business any more. `null` = whatever was measured. */
  readonly checks: readonly string[] | null;
  /** What the sources say that are read anew; one that was not asked is not among them. */
  readonly readings: readonly SourceReading[];
  /** Whether certificates are deadlines, too: a run that checks shows them with its checks. */
  readonly withCertificates: boolean;
  readonly policy: DeadlinePolicy;
  readonly nowMs: number;
}

/** Every deadline that is known, whatever its source. Ordered by date. */
export function deadlinesOf(evidence: DeadlineEvidence): ReportDeadline[] {
  const { declared, readings, policy, nowMs } = evidence;
  const observations = evidence.observations.filter(isCredible);
  const deadlines = [
    ...declared.map((each) => declaredDeadline(each, policy, nowMs)),
    ...ofChecks({ ...evidence, observations }),
    ...sightedDeadlines(readings, observations, policy, nowMs).filter((each) => !isReviewed(each, declared)),
  ];
  const own = declared.flatMap(({ id, snooze }) => (snooze === null ? [] : [{ deadline: id, ...snooze }]));
  return deadlines
    .filter((deadline) => !isOldNews(deadline, nowMs))
    .map((deadline) => snoozed(deadline, [...(deadline.source === 'config' ? own : []), ...evidence.snoozes], nowMs))
    .sort(
      (a, b) =>
        compareText(a.date ?? '9999-99-99', b.date ?? '9999-99-99') ||
        compareText(a.id, b.id) ||
        compareText(a.source, b.source),
    );
}

/** What answers and handshakes have shown, check by check. */
function ofChecks({ observations, answeredMs, checks, withCertificates, policy, nowMs }: DeadlineEvidence) {
  const ofKinds = (kinds: readonly string[]) =>
    Map.groupBy(
      observations.filter(({ kind, subject }) => kinds.includes(kind) && checks?.includes(subject) !== false),
      ({ subject }) => subject,
    );
  const certificates = withCertificates ? ofKinds([certificateKind]) : new Map<string, Observation[]>();
  return [
    ...[...ofKinds(Object.values(announced))].map(([check, seen]) =>
      announcedDeadline(check, seen, answeredMs.get(check) ?? 0, policy, nowMs),
    ),
    ...[...certificates].map(([check, seen]) =>
      certifiedDeadline(check, seen, answeredMs.get(check) ?? 0, policy, nowMs),
    ),
  ];
}

function isOldNews({ status, subject, lastSeen }: ReportDeadline, nowMs: number): boolean {
  const isOfCheck = status === 'resolved' && subject !== null && lastSeen !== null;
  return isOfCheck && nowMs - Date.parse(lastSeen) > resolvedShownMs;
}

/** A date in prose that somebody has looked at is declared since, by its name or by its address. */
function isReviewed({ candidate, id, url }: ReportDeadline, declared: readonly DeadlineConfig[]): boolean {
  const name = id.slice(id.indexOf('/') + 1).toLowerCase();
  return candidate && declared.some((each) => each.id === name || (url !== '' && each.url === url));
}

/**
 * The names by which a snooze may mean a deadline. A certificate and an announcement both have the id of their check, so a
 * certificate is only meant by `certificate/ID`.
 */
export function snoozeNamesOf({ source, id }: ReportDeadline): string[] {
  return [...(source === 'certificate' ? [] : [id]), `${source}/${id}`];
}

/** An open deadline that somebody has put off weighs on nothing until then. */
function snoozed(deadline: ReportDeadline, snoozes: readonly Snooze[], nowMs: number): ReportDeadline {
  const { status, evidence } = deadline;
  if (status === 'done' || status === 'resolved') return deadline;
  const names = snoozeNamesOf(deadline);
  const snooze = snoozes.find(
    ({ deadline: glob, until }) => names.some((name) => matchesGlob(glob, name)) && nowMs < endOfDateMs(until),
  );
  if (snooze === undefined) return deadline;
  const why = `snoozed until ${snooze.until}: ${snooze.reason}`;
  return { ...deadline, status: 'snoozed', evidence: evidence === '' ? why : `${evidence}; ${why}` };
}
