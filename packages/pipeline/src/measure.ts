import type { Check } from '@fortify/core/config/check';
import { announced, asDraft, undated } from '@fortify/core/deadline/announced';
import type { Announcement } from '@fortify/core/deadline/announcement';
import { certificateKind } from '@fortify/core/deadline/certified';
import { type Observation, unionObservations } from '@fortify/core/history/observation';
import type { ProbeResult, Prober } from '@fortify/core/probe/probe-result';
import { toSample } from '@fortify/core/sample/measurement';
import type { Sample } from '@fortify/core/sample/sample';
import { count } from '@fortify/core/text/plain';
import { formatInstant } from '@fortify/core/time/instant';

/** What measuring takes from the outside. */
export interface MeasurePorts {
  readonly probe: Prober;
  /** Waits; rejects when the signal aborts. */
  readonly sleep: (durationMs: number, signal: AbortSignal) => Promise<void>;
  /** Aborting ends the probes. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Results of one check in a run, in the order they were taken; the times are those of their samples. */
export interface Taken {
  readonly result: ProbeResult;
  readonly timeMs: number;
}

/**
 * Takes the samples of every check: one each, or as many as the check says, an interval apart. Samples of a run share
 * its start, or the start plus whole intervals. The order of the answer is the order of the checks.
 *
 * A check is begun when the one before it has had its turn: one that waits holds promises and closures, which thousands
 * would keep until the end of the run.
 */
export async function measure(checks: readonly Check[], startMs: number, ports: MeasurePorts): Promise<Taken[][]> {
  const total = checks.reduce((sum, { samples }) => sum + samples, 0);
  let done = 0;
  ports.onProgress(0, total);
  const takeOne = async (check: Check, timeMs: number, onTurn: () => void): Promise<Taken> => {
    const result = await ports.probe(check, ports.signal, onTurn).finally(onTurn);
    ports.onProgress(++done, total);
    return { result, timeMs };
  };
  const take = async (check: Check, onTurn: () => void): Promise<Taken[]> => {
    const taken = [await takeOne(check, startMs, onTurn)];
    for (let index = 1; index < check.samples; index++) {
      if (!(await pause(check.intervalMs, ports))) break;
      taken.push(await takeOne(check, startMs + index * check.intervalMs, onTurn));
    }
    return taken;
  };
  const begun: Promise<Taken[]>[] = [];
  for (const check of checks) {
    await new Promise<void>((resolve) => {
      const taken = take(check, resolve);
      // Whoever awaits them all hears of a failure; until then it must not count as unheard.
      taken.catch(() => {});
      begun.push(taken);
    });
  }
  return Promise.all(begun);
}

/** The samples to record: what was measured, and not what was cancelled. */
export function toSamples(taken: readonly (readonly Taken[])[]): Sample[] {
  return taken
    .flat()
    .filter(({ result }) => result.failures.every(({ reason }) => reason !== 'cancelled'))
    .map(({ result, timeMs }) => toSample(result, timeMs));
}

/** What was seen on the way that is worth remembering: when certificates end, and what answers say of their own end. */
export function observe(taken: readonly (readonly Taken[])[]): Observation[] {
  const seen = taken.flat().flatMap(({ result, timeMs }): Observation[] => {
    const subject = result.check.id;
    const at = (kind: string, value: string): Observation => {
      return { kind, subject, value, firstSeenMs: timeMs, lastSeenMs: timeMs };
    };
    const { certificate, announcement } = result;
    return [
      ...(certificate === null ? [] : [at(certificateKind, formatInstant(certificate.notAfterMs))]),
      ...(announcement === undefined ? [] : announcementsOf(announcement).map(([kind, value]) => at(kind, value))),
    ];
  });
  return unionObservations([seen]);
}

/** An address that is longer is remembered by nobody. */
const longestLink = 500;

/** Dates, the name of a change, and addresses: never text that another has sent. */
function announcementsOf(announcement: Announcement): (readonly [kind: string, value: string])[] {
  const { sunset, deprecation, goneBy, links } = announcement;
  // A link alone says where such things are announced, and announces nothing (RFC 8594, section 6; RFC 9745, section 3).
  if (sunset === null && deprecation === null && goneBy === null) return [];
  const dated = (timeMs: number | null) => (timeMs === null ? undated : formatInstant(timeMs));
  const short = links.filter(({ url }) => url.length <= longestLink);
  const about = short.find(({ rel }) => rel !== 'successor-version');
  const successor = short.find(({ rel }) => rel === 'successor-version');
  return [
    ...(sunset === null ? [] : [[announced.sunset, dated(sunset.atMs)] as const]),
    ...(deprecation === null
      ? []
      : [[announced.deprecation, `${dated(deprecation.sinceMs)}${deprecation.isDraft ? asDraft : ''}`] as const]),
    ...(goneBy === null ? [] : [[announced.gone, goneBy] as const]),
    ...(about === undefined ? [] : [[announced.link, about.url] as const]),
    ...(successor === undefined ? [] : [[announced.successor, successor.url] as const]),
  ];
}

/** What is wrong with what answers announce, a sentence for each check, as many as somebody may want to read. */
export function mistakesOf(taken: readonly (readonly Taken[])[]): string[] {
  const mistakes = taken.flatMap((each) => {
    const problems = each.flatMap(({ result }) => result.announcement?.problems ?? []);
    const [first] = each;
    return first === undefined || problems.length === 0
      ? []
      : [`What ${first.result.check.id} announces: ${[...new Set(problems)].join('; ')}.`];
  });
  const rest = mistakes.length - mostMistakes;
  const more = rest > 0 ? [`What ${count(rest, 'other check')} announces is not as it should be, either.`] : [];
  return [...mistakes.slice(0, mostMistakes), ...more];
}

const mostMistakes = 10;

/** Waits, and says whether to go on. */
async function pause(durationMs: number, { sleep, signal }: MeasurePorts): Promise<boolean> {
  try {
    await sleep(durationMs, signal);
    return true;
  } catch {
    return false;
  }
}
