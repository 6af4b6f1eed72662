import type { Observation } from '../history/observation.ts';
import type { ReportDeadline } from '../report/schema.ts';
import { plainLine } from '../text/plain.ts';
import { formatInstant } from '../time/instant.ts';
import { type DeadlinePolicy, distancesOf } from './policy.ts';
import { byDate } from './status.ts';

/** How the history remembers what an answer announced; the subject is the check. */
export const announced = {
  sunset: 'sunset',
  deprecation: 'deprecation',
  gone: 'gone',
  /** Where it can be read up, and what follows: addresses. */
  link: 'deprecation-link',
  successor: 'successor-link',
} as const;

/** What stands behind the value of a deprecation that was announced as a draft of RFC 9745 had it. */
export const asDraft = ' draft';

/** The value of an observation where something was announced and no date could be read. */
export const undated = 'undated';

const changelog = 'https://developer.atlassian.com/changelog/';

/** What the answers of one check have announced: of each kind the newest word counts. */
interface Word {
  /** What stands of the Sunset, `null` = it is announced no more, or never was. */
  readonly sunset: Observation | null;
  /** The Sunset before, where it was another. */
  readonly earlierSunset: Observation | null;
  readonly deprecation: Observation | null;
  /** `null` = it is not gone, or no more. */
  readonly gone: Observation | null;
  readonly link: Observation | null;
  readonly successor: Observation | null;
  readonly firstMs: number;
  readonly lastMs: number;
}

/**
 * The deadline of a check whose answers have announced something. `answeredMs` is when it last had an answer: what it
 * announced before, and not then, it announces no more.
 */
export function announcedDeadline(
  check: string,
  observations: readonly Observation[],
  answeredMs: number,
  policy: DeadlinePolicy,
  nowMs: number,
): ReportDeadline {
  const word = newestWord(observations);
  const isUnreadable = word.sunset?.value === undated;
  // What is gone is over, whatever day it was to go.
  const isDated = word.gone === null && word.sunset !== null && !isUnreadable;
  const date = isDated ? (word.sunset?.value.slice(0, 10) ?? null) : null;
  const rank = { source: 'header', severity: 'normal', candidate: false } as const;
  const dated = byDate(date, distancesOf(rank, policy).warnDays, nowMs);
  const status = word.gone !== null ? 'overdue' : isUnreadable ? 'inconclusive' : dated.status;
  return {
    id: check,
    title: word.gone !== null ? 'its endpoint has been removed' : 'its endpoint is announced to end',
    ...dated,
    ...rank,
    subject: check,
    evidence: describe(word),
    url: word.gone === null ? (word.link?.value ?? '') : `${changelog}#${word.gone.value}`,
    firstSeen: formatInstant(word.firstMs),
    lastSeen: formatInstant(word.lastMs),
    place: null,
    status: word.lastMs < answeredMs ? 'resolved' : status,
  };
}

function newestWord(observations: readonly Observation[]): Word {
  const newestFirst = [...observations].sort((a, b) => b.lastSeenMs - a.lastSeenMs);
  const lastMs = newestFirst[0]?.lastSeenMs ?? 0;
  const of = (kind: string) => newestFirst.filter((each) => each.kind === kind);
  const [sunset = null, before = null] = of(announced.sunset);
  const isStanding = (each: Observation | null) => each?.lastSeenMs === lastMs;
  const standing = (kind: string) => of(kind).find(isStanding) ?? null;
  return {
    sunset: isStanding(sunset) ? sunset : null,
    earlierSunset: isStanding(sunset) ? before : sunset,
    deprecation: of(announced.deprecation)[0] ?? null,
    gone: standing(announced.gone),
    link: standing(announced.link),
    successor: standing(announced.successor),
    firstMs: Math.min(...observations.map(({ firstSeenMs }) => firstSeenMs)),
    lastMs,
  };
}

function describe({ sunset, earlierSunset, deprecation, gone, successor }: Word): string {
  const parts = [
    sunset === null ? '' : sunset.value === undated ? 'a Sunset that cannot be read' : `Sunset ${sunset.value}`,
    earlierSunset === null
      ? ''
      : `the Sunset before was ${earlierSunset.value === undated ? 'one that cannot be read' : earlierSunset.value.slice(0, 10)}`,
    deprecation === null ? '' : describeDeprecation(deprecation.value),
    isTooEarly(sunset, deprecation) ? 'its Sunset is earlier than its Deprecation, which is the server’s mistake' : '',
    gone === null ? '' : `410 Gone, ${gone.value}`,
    successor === null ? '' : `its successor is ${plainLine(successor.value, 300)}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function describeDeprecation(value: string): string {
  const when = value.startsWith(undated) ? 'deprecated' : `deprecated ${value.slice(0, 10)}`;
  return value.endsWith(asDraft) ? `${when}, written as a draft of RFC 9745 had it` : when;
}

/** RFC 9745, section 4: a Sunset is no earlier than its Deprecation. */
function isTooEarly(sunset: Observation | null, deprecation: Observation | null): boolean {
  const [sunsetMs, deprecationMs] = [sunset, deprecation].map((each) => instantOf(each?.value ?? undated));
  return sunsetMs != null && deprecationMs != null && sunsetMs < deprecationMs;
}

/** When something takes effect that was announced, in milliseconds since the Unix epoch; `null` = without a date. */
function instantOf(value: string): number | null {
  return value.startsWith(undated) ? null : Date.parse(value.replace(asDraft, ''));
}
