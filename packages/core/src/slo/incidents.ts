import { compareText } from '../text/plain.ts';
import { forEachKind, kinds, type Tally } from './tally.ts';
import type { Window } from './window.ts';

/** A stretch of bad samples of one series, as long as no good one comes between. */
export interface Incident {
  readonly check: string;
  readonly location: string;
  /** The first bad sample. */
  readonly fromMs: number;
  /** The good sample that ended it; `null` = it goes on. */
  readonly toMs: number | null;
  /** The newest bad sample. */
  readonly lastBadMs: number;
  readonly bad: number;
  /** From the good sample before it, if any, to its first bad one: it began somewhere in between. */
  readonly gapMs: number | null;
}

/** The incidents of a window, in order. What is unknown or excluded neither is part of one nor ends one. */
export function findIncidents(tallies: readonly Tally[], window: Window): Incident[] {
  const [only, ...more] = tallies;
  if (only !== undefined && more.length === 0) return incidentsOf(only, window);
  const all = tallies.flatMap((tally) => incidentsOf(tally, window));
  return all.sort(
    (a, b) => a.fromMs - b.fromMs || compareText(a.check, b.check) || compareText(a.location, b.location),
  );
}

function incidentsOf(tally: Tally, window: Window): Incident[] {
  const { check, location, times } = tally;
  const found: Incident[] = [];
  let open: { fromMs: number; lastBadMs: number; bad: number; gapMs: number | null } | null = null;
  let lastGoodMs: number | null = null;
  forEachKind(tally, window, (kind, from, to) => {
    if (kind === kinds.bad) {
      const fromMs = times[from] ?? 0;
      open ??= { fromMs, lastBadMs: 0, bad: 0, gapMs: lastGoodMs === null ? null : fromMs - lastGoodMs };
      open.lastBadMs = times[to - 1] ?? 0;
      open.bad += to - from;
    } else if (kind === kinds.good) {
      if (open !== null) found.push({ check, location, toMs: times[from] ?? 0, ...open });
      open = null;
      lastGoodMs = times[to - 1] ?? 0;
    }
  });
  if (open !== null)
    found.push({ check, location, toMs: null, ...(open as Omit<Incident, 'check' | 'location' | 'toMs'>) });
  return found;
}

/** How long things take, in milliseconds; `null` where there is nothing to go by. */
export interface MeanTimes {
  /** From when an incident began to when a check saw it. */
  readonly detectMs: number | null;
  /** From when a check saw it to when one saw it over. */
  readonly recoverMs: number | null;
}

/**
 * Mean time to recovery, over the incidents that are over; and to detection: an outage begins, on average, halfway between
 * the last good sample and the first bad one. Only gaps of two cadences at most say anything about that.
 */
export function computeMeanTimes(incidents: readonly Incident[], cadenceMs: number | null): MeanTimes {
  const recoveries = incidents.flatMap(({ fromMs, toMs }) => (toMs === null ? [] : [toMs - fromMs]));
  const gaps = incidents.flatMap(({ gapMs }) =>
    gapMs === null || cadenceMs === null || gapMs > 2 * cadenceMs ? [] : [gapMs / 2],
  );
  return { detectMs: mean(gaps), recoverMs: mean(recoveries) };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
