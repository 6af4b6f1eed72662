import type { Budget } from './budget.ts';
import type { Method } from './budgeting.ts';
import { holdStates } from './held-time.ts';
import type { Incident, IncidentSummary } from './incidents.ts';
import { badTimes, cutTally, type Tally } from './tally.ts';
import type { Window } from './window.ts';

/** What an objective measured, as far as the cost of its incidents goes. */
interface Measured {
  /** Cut to the window. */
  readonly inWindow: readonly Tally[];
  readonly window: Window;
}

/** An incident, and what it came to. */
interface PricedIncident extends Incident {
  /** One that goes on is known to have lasted for as long as its newest bad sample is held, and no longer. */
  readonly durationMs: number;
  /** What it took of the budget; `null` where the method cannot tell. */
  readonly budgetShare: number | null;
}

/** Incidents with what each of the costliest came to. */
export interface PricedIncidents extends IncidentSummary {
  readonly costliest: readonly PricedIncident[];
}

/** Finds out how long the costliest incidents lasted, and what they took of the budget. */
export function priceIncidents(
  summary: IncidentSummary,
  budget: Budget | null,
  method: Method,
  { inWindow, window }: Measured,
): PricedIncidents {
  const costliest = summary.costliest.map((incident) => {
    const { check, location, fromMs, toMs, lastBadMs } = incident;
    const own = inWindow.filter((tally) => tally.check === check && tally.location === location);
    const heldMs = own.reduce((longest, tally) => Math.max(longest, method.holdOf(tally)), 0);
    const durationMs = (toMs ?? Math.min(window.toMs, lastBadMs + heldMs)) - fromMs;
    const lost = budget === null ? null : lossOf(incident, method, own, window);
    return { ...incident, durationMs, budgetShare: lost === null || budget === null ? null : lost / budget.allowed };
  });
  return { ...summary, costliest };
}

/** What an incident of a series lost, by what the objective counts. */
function lossOf(
  { fromMs, toMs, lastBadMs, bad }: Incident,
  method: Method,
  own: readonly Tally[],
  window: Window,
): number | null {
  switch (method.budgeting) {
    case 'occurrences':
      return bad;
    case 'time-weighted': {
      const stretch = { fromMs, toMs: toMs ?? window.toMs };
      // Held as they are in the whole window.
      const badMsOf = (tally: Tally) =>
        holdStates([cutTally(tally, stretch)], stretch, () => method.holdOf(tally)).badMs;
      return own.reduce((sum, tally) => sum + badMsOf(tally), 0);
    }
    default: {
      // A slice with a bad sample is a bad one, unless it may hold some. One without a sample is nobody's.
      if (method.budgeting !== 'timeslices' || method.sliceTarget < 1) return null;
      const slices = new Set<number>();
      const cut = own.map((tally) => cutTally(tally, { fromMs, toMs: lastBadMs + 1 }));
      for (const timeMs of badTimes(cut)) slices.add(Math.floor((timeMs - window.fromMs) / method.sliceMs));
      return slices.size;
    }
  }
}
