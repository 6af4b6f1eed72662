import * as core from '@actions/core';
import { openCacheIndex, startCacheClient } from '@fortify/runtime/store-ports';
import { maskTokens } from '../tokens.ts';
import { saveHistory, stateName } from './save-history.ts';

/** What every action that records runs when its job ends. */
export async function main(home: string): Promise<void> {
  const state = core.getState(stateName);
  if (state === '') return;
  const around = { environment: process.env, home, jobToken: maskTokens(core, process.env) };
  await saveHistory({
    toolkit: core,
    head: JSON.parse(state),
    startClient: () => startCacheClient(around),
    openIndex: () => openCacheIndex(around),
    environment: process.env,
  });
}
