import { rm } from 'node:fs/promises';
import { UpstreamError } from '@fortify/core/error';
import { escapeMarkdown } from '@fortify/core/report/escape-markdown';
import type { CacheClient } from '@fortify/store/cache/client';
import { type CacheIndex, type StagedHead, saveHead } from '@fortify/store/cache/save';
import type { Toolkit } from '../toolkit.ts';

/** Under which name a step tells the end of the job what it left to be saved. */
export const stateName = 'history';

/** What the end of a job takes from the outside. */
export interface SaveHistoryPorts {
  readonly toolkit: Pick<Toolkit, 'info' | 'warning' | 'summary'>;
  readonly head: StagedHead;
  readonly startClient: () => CacheClient;
  readonly openIndex: () => Promise<CacheIndex | null>;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Saves what a step has left to be saved when its job ends. That it could not be is a warning and a line of the job
 * summary, and never fails the job: the report has long been given.
 */
export async function saveHistory(ports: SaveHistoryPorts): Promise<void> {
  const { head } = ports;
  using client = ports.startClient();
  try {
    await saveHead(head, client, await ports.openIndex(), ports.environment);
    ports.toolkit.info(`Saved the history as ${head.key}`);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    const message = `What this run measured is in its report alone. The cache: ${error.message}`;
    ports.toolkit.warning(message, { title: 'fortify' });
    await ports.toolkit.summary.addRaw(`⚠️ ${escapeMarkdown(message)}\n`).write();
  } finally {
    await rm(head.directory, { recursive: true, force: true });
  }
}
