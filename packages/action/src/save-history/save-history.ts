import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { messageOf } from '@fortify/core/error';
import { escapeMarkdown } from '@fortify/core/report/escape-markdown';
import { plainLine } from '@fortify/core/text/plain';
import type { CacheClient } from '@fortify/store/cache/client';
import { type CacheIndex, type StagedHead, saveHead } from '@fortify/store/cache/save';
import { onSurface } from '../surface.ts';
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
 * Saves what the steps of a job have left to be saved when it ends: the first that is reached saves it for all of them. That
 * it could not be is a warning and a line of the job summary, and never fails the job: the report has long been given.
 */
export async function saveHistory(ports: SaveHistoryPorts): Promise<void> {
  const { head, toolkit } = ports;
  if (!existsSync(head.directory)) return;
  try {
    await save(ports);
    toolkit.info(`Saved the history as ${head.key}`);
  } catch (error) {
    const why = messageOf(error);
    const message = `What this job measured is in its reports alone. The cache: ${plainLine(why, 500)}`;
    toolkit.warning(message, { title: 'fortify' });
    await onSurface('job summary', toolkit, () => toolkit.summary.addRaw(`⚠️ ${escapeMarkdown(message)}\n`).write());
  }
  // What cannot be removed is in nobody's way: the runner empties the place.
  await rm(head.directory, { recursive: true, force: true }).catch(() => {});
}

async function save({ head, startClient, openIndex, environment }: SaveHistoryPorts): Promise<void> {
  using client = startClient();
  await saveHead(head, client, await openIndex(), environment);
}
