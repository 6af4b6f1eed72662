import { type Outcome, outcomes } from '../sample/outcome.ts';
import { formatInstant } from '../time/instant.ts';
import { type History, sampleCount } from './history.ts';

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
}

/** Counts a history. */
export function computeStats(history: History): HistoryStats {
  const checks = history.series.map((series) => ({
    check: series.check,
    location: series.location,
    samples: series.times.length,
    ...countOutcomes(series.outcomes),
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
  };
}

function countOutcomes(codes: Uint8Array): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { unknown: 0, good: 0, degraded: 0, bad: 0 };
  for (const code of codes) counts[outcomes[code] ?? 'unknown']++;
  return counts;
}
