import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { writeReport } from '@fortify/action/report-path';
import { runAction } from '@fortify/action/run-action';
import { readRunner } from '@fortify/action/runner';
import { onSurface } from '@fortify/action/surface';
import { readCircumstances } from '@fortify/ci/circumstances';
import { readGitHubRepository } from '@fortify/ci/github-access';
import { readWorkflowRun } from '@fortify/ci/pull-request';
import { createClock } from '@fortify/pipeline/clock';
import { findFiles, readBoundedTextFile } from '@fortify/store/text-file';
import { parseInputs } from './inputs.ts';
import { nothingKnown, runComment } from './run.ts';

/** The comment action, wired to the real world. */
export async function main(home: string): Promise<void> {
  const world = { environment: process.env, toolkit: core, home, sleep, random: Math.random };
  process.exitCode = await runAction({
    toolkit: core,
    outputsOnFault: nothingKnown,
    run: async () => {
      const { run, event, jobToken, isUntrusted, ports } = await readRunner({ ...world, isRecording: false });
      return runComment(parseInputs(core.getInput), run, {
        ...ports,
        clock: createClock({ wall: Date.now, monotonic: () => performance.now() }, null),
        workflowRun: readWorkflowRun(process.env, event),
        openPullRequests: async () => {
          const repository = readGitHubRepository(process.env, jobToken);
          if (repository === null) return null;
          return (await import('@fortify/github/pull-requests')).createPullRequests(repository);
        },
        onSurface: (name, write) => onSurface(name, core, write),
        isUntrusted,
        circumstances: readCircumstances(process.env, event),
        info: core.info,
        warn: core.warning,
        findFiles,
        readBoundedTextFile,
      });
    },
    writeReport: (json) => writeReport(process.env, json),
  });
}
