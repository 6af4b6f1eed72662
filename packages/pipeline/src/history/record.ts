import { messageOf, UpstreamError } from '@fortify/core/error';
import type { History } from '@fortify/core/history/history';
import type { SegmentStore } from '@fortify/core/history/store';
import { plainLine } from '@fortify/core/text/plain';
import { addHistory, foldHistory, type Retention, retireHistory } from './keep.ts';
import { pushHistory, type Reached } from './reach.ts';

/**
 * Records what a run has measured or seen: adds it, keeps the history in shape, and takes it to where it is kept. The fault, if any,
 * is a sentence.
 */
export async function recordRun(measured: History, store: SegmentStore, retention: Retention): Promise<Reached> {
  const refusal = await refusalOf(async () => {
    await store.open();
    await addHistory(store, measured);
  });
  const untidy = refusal === null ? await tidy(store, retention) : [];
  const { fault, notices } = await pushHistory(store);
  const lost = refusal === null ? null : `what this run found was not recorded: ${refusal}`;
  const alone = fault === null ? null : `what this run found is kept on this machine alone: ${fault}`;
  return { fault: lost ?? alone, notices: [...untidy, ...notices] };
}

/** Why a place refuses: that costs a warning. `null` = it does not. */
async function refusalOf(act: () => Promise<unknown>): Promise<string | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof UpstreamError) return error.message;
    throw error;
  }
}

/** What was measured is safe by now, so whatever goes wrong with keeping the history in shape costs a sentence. */
async function tidy(store: SegmentStore, retention: Retention): Promise<string[]> {
  try {
    await foldHistory(store);
    await retireHistory(store, retention);
    return [];
  } catch (error) {
    const why = plainLine(messageOf(error));
    return [`The history is longer than it need be: it could not be tidied up (${why}).`];
  }
}
