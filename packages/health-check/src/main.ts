import * as core from '@actions/core';
import { reportPathOf } from '@fortify/action/report-path';
import { runAction } from '@fortify/action/run-action';
import { readEvent } from '@fortify/ci/event';
import { readRun } from '@fortify/ci/run';
import { createClock } from '@fortify/pipeline/clock';
import { createHttpProber } from '@fortify/probe/http-prober';
import { createDirectoryStore } from '@fortify/store/directory-store';
import { readOptionalTextFile, readTextFile, writeTextFile } from '@fortify/store/text-file';
import { parseInputs } from './inputs.ts';
import { runHealthCheck } from './run.ts';

/** The root action, wired to the real world. */
export async function main(): Promise<void> {
  const monotonic = () => performance.now();
  const clock = createClock({ wall: Date.now, monotonic }, null);
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
  process.exitCode = await runAction({
    toolkit: core,
    outputsOnFault: { healthy: 'false', 'unhealthy-count': '0' },
    run: async () => {
      const inputs = parseInputs(core.getInput);
      if (inputs.githubToken !== null) core.setSecret(inputs.githubToken);
      return runHealthCheck(inputs, readRun(process.env, await readEvent(process.env)), {
        environment: process.env,
        clock,
        probe: createHttpProber({ clock, monotonic }),
        openStore: createDirectoryStore,
        readTextFile,
        readOptionalTextFile,
        signal: interruption.signal,
        onProgress: () => {},
      });
    },
    writeReport: async (json) => {
      const path = reportPathOf(process.env);
      await writeTextFile(path, json);
      return path;
    },
  });
}
