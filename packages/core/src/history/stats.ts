import { type Outcome, outcomes } from '../sample/outcome.ts';
import { formatInstant } from '../time/instant.ts';
import { type Outline, sampleCount } from './history.ts';
import type { Observation } from './observation.ts';
import type { Series } from './series.ts';
import { countOutcomes } from './stretches.ts';

/** What one series of a history holds. Instants are RFC 3339 in UTC. */
interface SeriesStats extends Readonly<Record<Outcome, number>> {
  readonly check: string;
  readonly location: string;
  readonly samples: number;
  readonly from: string;
  readonly to: string;
}

/** What a history holds, and series by series. */
export interface HistoryStats {
  readonly samples: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly checks: readonly SeriesStats[];
  readonly observations: readonly ObservationStats[];
}

interface ObservationStats extends Pick<Observation, 'kind' | 'subject' | 'value'> {
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** Counts a history. */
export function computeStats(history: Outline): HistoryStats {
  const checks = history.series.map((series) => ({
    check: series.check,
    location: series.location,
    samples: series.times.length,
    ...countByName(series),
    from: formatInstant(series.times[0] ?? 0),
    to: formatInstant(series.times.at(-1) ?? 0),
  }));
  return {
    samples: sampleCount(history),
    from: checks.map(({ from }) => from).sort()[0] ?? null,
    to:
      checks
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? null,
    checks,
    observations: history.observations.map(({ kind, subject, value, firstSeenMs, lastSeenMs }) => {
      return { kind, subject, value, firstSeen: formatInstant(firstSeenMs), lastSeen: formatInstant(lastSeenMs) };
    }),
  };
}

function countByName({ results, times }: Series): Record<Outcome, number> {
  const counts = countOutcomes(results, 0, times.length);
  return Object.fromEntries(outcomes.map((outcome, code) => [outcome, counts[code] ?? 0])) as Record<Outcome, number>;
}
