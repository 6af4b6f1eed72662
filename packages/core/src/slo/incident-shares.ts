import { allowance } from './budget.ts';
import type { Method, Sli } from './budgeting.ts';
import { holdStates } from './held-time.ts';
import type { Incident } from './incidents.ts';
import { forEachKind, kinds, type Tally } from './tally.ts';
import type { Window } from './window.ts';

/** What an objective measured, as far as the cost of its incidents goes. */
interface Measured {
  readonly target: number;
  readonly tallies: readonly Tally[];
  readonly window: Window;
}

/** What incidents took of the budget, each; `null` where the method cannot tell. */
export function incidentShares(
  incidents: readonly Incident[],
  { base }: Sli,
  method: Method,
  { target, tallies, window }: Measured,
): (number | null)[] {
  const allowed = allowance(base, target);
  return incidents.map((incident) => {
    const lost = base === 0 ? null : lossOf(incident, method, tallies, window);
    return lost === null ? null : lost / allowed;
  });
}

/** What an incident lost, by what the objective counts. */
function lossOf(
  { check, location, fromMs, toMs, lastBadMs, bad }: Incident,
  method: Method,
  tallies: readonly Tally[],
  window: Window,
): number | null {
  const own = tallies.filter((tally) => tally.check === check && tally.location === location);
  switch (method.budgeting) {
    case 'occurrences':
      return bad;
    case 'time-weighted':
      return holdStates(own, { fromMs, toMs: toMs ?? window.toMs }, method.holdMs).badMs;
    default: {
      // A slice with a bad sample is a bad one, unless it may hold some. One without a sample is nobody's.
      if (method.budgeting !== 'timeslices' || method.sliceTarget < 1) return null;
      const slices = new Set<number>();
      for (const tally of own) {
        forEachKind(tally, { fromMs, toMs: lastBadMs + 1 }, (kind, from, to) => {
          for (let row = from; kind === kinds.bad && row < to; row++)
            slices.add(Math.floor(((tally.times[row] ?? 0) - window.fromMs) / method.sliceMs));
        });
      }
      return slices.size;
    }
  }
}
