import type { Environment } from '@fortify/core/config/environment';
import { writeTextFile } from '@fortify/store/text-file';

/**
 * Where a step leaves its report: in RUNNER_TEMP, which the runner empties, under GITHUB_ACTION, which names the step,
 * so that two steps of a job never overwrite each other's.
 */
function reportPathOf(environment: Environment): string {
  const step = (environment['GITHUB_ACTION'] ?? '').replace(/[^A-Za-z0-9_-]/g, '_') || 'step';
  return `${environment['RUNNER_TEMP'] || '.fortify'}/fortify/${step}/report.json`;
}

/** Leaves the report of a step where later steps can read it. Returns the path. */
export async function writeReport(environment: Environment, json: Iterable<string>): Promise<string> {
  const path = reportPathOf(environment);
  await writeTextFile(path, json);
  return path;
}
