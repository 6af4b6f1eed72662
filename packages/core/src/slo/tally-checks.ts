import type { Outline } from '../history/history.ts';
import { createDurationColumn } from '../history/series.ts';
import { createStretchesBuilder } from '../history/stretches.ts';
import type { Objective } from './objective.ts';
import { createDurationCounts, type Percentiles } from './percentiles.ts';
import { cutTally, isCounted, type Tally, tallySeries } from './tally.ts';
import { forEachKind } from './tally-visits.ts';
import type { Window } from './window.ts';

/** Which samples are to be tallied, and as what. */
interface Wanted {
  readonly ids: readonly string[];
  readonly objective: Pick<Objective, 'underMs' | 'degraded'>;
  /** The maintenance of each check, in their order. */
  readonly excluded: readonly (readonly Window[])[];
  /** All that is looked at, and the window that is judged. */
  readonly span: Window;
  readonly window: Window;
}

/** The samples of some checks as what they count as. */
interface TalliedChecks {
  /** Those of all that is looked at, and those of the window. */
  readonly tallies: readonly Tally[];
  readonly inWindow: readonly Tally[];
  /** How long the counted samples of the window took; `null` where no latency is asked for, or none was recorded. */
  readonly percentiles: Percentiles | null;
}

/**
 * Makes a function that tallies the checks of one target at a time. All series share one column of durations, so those of one
 * are counted before the next is read.
 */
export function createTallier({ series: all }: Outline): (wanted: Wanted) => TalliedChecks {
  const seriesOf = Map.groupBy(all, ({ check }) => check);
  const stretches = createStretchesBuilder();
  const durationsOf = createDurationColumn();
  const counts = createDurationCounts();
  return ({ ids, objective: { underMs, degraded }, excluded, span, window }) => {
    const tallies: Tally[] = [];
    const inWindow: Tally[] = [];
    for (const [index, id] of ids.entries()) {
      const rule = { degraded, underMs, excluded: excluded[index] ?? [] };
      for (const series of seriesOf.get(id) ?? []) {
        const durations = underMs === null ? null : durationsOf(series);
        const tally = tallySeries(series, rule, span, stretches, durations);
        const cut = cutTally(tally, window, stretches);
        tallies.push(tally);
        inWindow.push(cut);
        if (durations === null) continue;
        forEachKind(cut, (kind, from, to) => {
          if (isCounted(kind)) counts.add(durations, from, to);
        });
      }
    }
    return { tallies, inWindow, percentiles: underMs === null ? null : counts.take() };
  };
}
