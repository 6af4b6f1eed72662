import { compareText } from '../text/plain.ts';

/**
 * Something seen besides samples: that a certificate ends on a day, that an answer announced its sunset. Identified by
 * kind, subject and value; the same seen again only moves when it was seen first and last.
 */
export interface Observation {
  /** What sort of thing it is, such as `certificate`. */
  readonly kind: string;
  /** What it is about: the id of a check, mostly. */
  readonly subject: string;
  /** What was seen. Never text that another has sent as it stands. */
  readonly value: string;
  /** Milliseconds since the Unix epoch. */
  readonly firstSeenMs: number;
  readonly lastSeenMs: number;
}

/** The union of observations: of each the earliest first-seen and the latest last-seen, ordered. */
export function unionObservations(all: readonly (readonly Observation[])[]): Observation[] {
  const found = new Map<string, Observation>();
  for (const observation of all.flat()) {
    const key = JSON.stringify([observation.kind, observation.subject, observation.value]);
    const known = found.get(key) ?? observation;
    found.set(key, {
      ...known,
      firstSeenMs: Math.min(known.firstSeenMs, observation.firstSeenMs),
      lastSeenMs: Math.max(known.lastSeenMs, observation.lastSeenMs),
    });
  }
  return [...found.values()].sort(compareObservations);
}

function compareObservations(a: Observation, b: Observation): number {
  return compareText(a.kind, b.kind) || compareText(a.subject, b.subject) || compareText(a.value, b.value);
}
