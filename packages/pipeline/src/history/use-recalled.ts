import { DamageError } from '@fortify/core/history/bytes';
import type { Outline } from '@fortify/core/history/history';
import type { SegmentStore } from '@fortify/core/history/store';
import type { Recalled } from './recall.ts';

/**
 * Does something with what was recalled of a store. Durations are unpacked where they are read: where some turn out to be
 * damaged, it is done once more, with what is left when every byte has been checked.
 */
export async function useRecalled<Result>(
  recalled: Recalled<Outline>,
  store: SegmentStore,
  use: (recalled: Recalled<Outline>) => Promise<Result>,
): Promise<Result> {
  try {
    return await use(recalled);
  } catch (error) {
    if (!(error instanceof DamageError)) throw error;
    const { recallHistory } = await import('./recall.ts');
    return use(await recallHistory(store));
  }
}
