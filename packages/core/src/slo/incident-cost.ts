import { assertNever } from '../error.ts';
import { forEachStretch } from '../history/stretches.ts';
import type { Budget } from './budget.ts';
import type { Method } from './budgeting.ts';
import { holdRows } from './held-time.ts';
import type { Incident, IncidentSummary, LossOf } from './incidents.ts';
import { kinds, type Tally } from './tally.ts';
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
    const { check, location, fromMs, toMs, lastBadMs, lost } = incident;
    const own = inWindow.filter((tally) => tally.check === check && tally.location === location);
    const heldMs = own.reduce((longest, tally) => Math.max(longest, method.holdOf(tally)), 0);
    const durationMs = (toMs ?? Math.min(window.toMs, lastBadMs + heldMs)) - fromMs;
    return { ...incident, durationMs, budgetShare: lost === null || budget === null ? null : lost / budget.allowed };
  });
  return { ...summary, costliest };
}

/** What incidents lose, by what an objective counts. */
export function lossBy({ budgeting, sliceMs, sliceTarget, holdOf }: Method, window: Window): LossOf {
  switch (budgeting) {
    case 'occurrences':
      return (_tally, _first, _last, bad) => bad;
    case 'time-weighted':
      return (tally, first, last) => {
        const heldFrom = holdRows(tally, window, holdOf(tally));
        return badRows(tally, first, last).reduce((sum, row) => sum + heldFrom(row), 0);
      };
    case 'ratio-timeslices':
      return () => null;
    case 'timeslices':
      // A slice with a bad sample is a bad one, unless it may hold some. One without a sample is nobody's.
      if (sliceTarget < 1) return () => null;
      return (tally, first, last) => {
        const sliceOf = (row: number) => Math.floor(((tally.times[row] ?? 0) - window.fromMs) / sliceMs);
        return new Set(badRows(tally, first, last).map(sliceOf)).size;
      };
    default:
      return assertNever(budgeting);
  }
}

function badRows({ stretches }: Tally, first: number, last: number): number[] {
  const rows: number[] = [];
  forEachStretch(stretches, first, last + 1, (kind, from, to) => {
    if (kind === kinds.bad) for (let row = from; row < to; row++) rows.push(row);
  });
  return rows;
}
