import type { Outline } from '@fortify/core/history/history';
import type { Reached } from './history/reach.ts';
import type { Recalled } from './history/recall.ts';

/** What is known before anything is measured. */
export interface Known {
  readonly pulled: Reached;
  readonly stored: Recalled<Outline>;
}

/** Whether all that is known is at hand: nothing is out of reach, or damaged. */
export function isWhole({ pulled, stored }: Known): boolean {
  return pulled.fault === null && stored.damaged.length === 0;
}
