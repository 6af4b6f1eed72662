import { readFile } from 'node:fs/promises';
import type { Environment } from '@fortify/core/config/environment';

/** The event that started a GitHub workflow, as the runner left it in GITHUB_EVENT_PATH; `null` when there is none. */
export async function readEvent(environment: Environment): Promise<unknown> {
  const path = environment['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
