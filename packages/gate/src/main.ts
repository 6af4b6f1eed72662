import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { writeReport } from '@fortify/action/report-path';
import { runAction } from '@fortify/action/run-action';
import { onSurface } from '@fortify/action/surface';
import { maskTokens } from '@fortify/action/tokens';
import { readCircumstances } from '@fortify/ci/circumstances';
import { readEvent } from '@fortify/ci/event';
import { readGitHubRepository } from '@fortify/ci/github-access';
import { readRun } from '@fortify/ci/run';
import { createClock } from '@fortify/pipeline/clock';
import { storePortsOf } from '@fortify/runtime/store-ports';
import { openStore } from '@fortify/store/open-store';
import { findFiles, readBoundedTextFile, readOptionalTextFile, readTextFile } from '@fortify/store/text-file';
import { parseInputs } from './inputs.ts';
import { nothingKnown, runGateAction } from './run.ts';

/** The gate action, wired to the real world. */
export async function main(home: string): Promise<void> {
  process.exitCode = await runAction({
    toolkit: core,
    outputsOnFault: nothingKnown,
    run: async () => {
      const jobToken = maskTokens(core, process.env);
      const event = await readEvent(process.env);
      const around = { environment: process.env, event, jobToken, home, sleep, random: Math.random };
      return runGateAction(parseInputs(core.getInput), readRun(process.env, event), {
        environment: process.env,
        clock: createClock({ wall: Date.now, monotonic: () => performance.now() }, null),
        mask: core.setSecret,
        onSurface: (name, write) => onSurface(name, core, write),
        openSurfaces: async () => {
          const repository = readGitHubRepository(process.env, jobToken);
          if (repository === null) return null;
          return (await import('@fortify/github/commit-surfaces')).createCommitSurfaces(repository);
        },
        circumstances: readCircumstances(process.env, event),
        openStore: (place) => openStore(place, storePortsOf(around, null)),
        findFiles,
        readBoundedTextFile,
        readTextFile,
        readOptionalTextFile,
      });
    },
    writeReport: (json) => writeReport(process.env, json),
  });
}
