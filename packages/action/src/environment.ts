import { readFile } from 'node:fs/promises';

type Environment = Readonly<Record<string, string | undefined>>;

/** The event that started the workflow, as the runner left it in GITHUB_EVENT_PATH; `null` when it cannot be read. */
export async function readEvent(environment: Environment): Promise<unknown> {
  const path = environment['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return null;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Where a step leaves its report: in RUNNER_TEMP, which the runner empties, under GITHUB_ACTION, which names the step,
 * so that two steps of a job never overwrite each other's.
 */
export function reportPathOf(environment: Environment): string {
  const step = (environment['GITHUB_ACTION'] ?? '').replace(/[^A-Za-z0-9_-]/g, '_') || 'step';
  return `${environment['RUNNER_TEMP'] || '.fortify'}/fortify/${step}/report.json`;
}
