import { UpstreamError } from '@fortify/core/error';
import type { SegmentStore } from '@fortify/core/history/store';

/** What came of going where a history is kept. */
export interface Reached {
  /** Why none of its places could be reached; `null` when one was, or there was no need to go anywhere. */
  readonly fault: string | null;
  /** Which of several could not be. */
  readonly notices: readonly string[];
}

/** Brings a history here. What is wrong with where it is kept is worth knowing, and never the end of a run. */
export function pullHistory(store: SegmentStore): Promise<Reached> {
  return reach(() => store.pull());
}

/** Takes a history to where it is kept. */
export function pushHistory(store: SegmentStore): Promise<Reached> {
  return reach(() => store.push());
}

async function reach(go: () => Promise<readonly string[]>): Promise<Reached> {
  try {
    return { fault: null, notices: await go() };
  } catch (error) {
    if (error instanceof UpstreamError) return { fault: error.message, notices: [] };
    throw error;
  }
}
