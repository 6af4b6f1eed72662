import * as core from '@actions/core';
import { writeReport } from '@fortify/action/report-path';
import { runAction } from '@fortify/action/run-action';
import { onSurface } from '@fortify/action/surface';
import { maskTokens } from '@fortify/action/tokens';
import { readEvent } from '@fortify/ci/event';
import { readGitHubRepository } from '@fortify/ci/github-access';
import { readWorkflowRun } from '@fortify/ci/pull-request';
import { readRun } from '@fortify/ci/run';
import { createClock } from '@fortify/pipeline/clock';
import { findFiles, readBoundedTextFile } from '@fortify/store/text-file';
import { parseInputs } from './inputs.ts';
import { nothingKnown, runComment } from './run.ts';

/** The comment action, wired to the real world. */
export async function main(): Promise<void> {
  process.exitCode = await runAction({
    toolkit: core,
    outputsOnFault: nothingKnown,
    run: async () => {
      const jobToken = maskTokens(core, process.env);
      const event = await readEvent(process.env);
      return runComment(parseInputs(core.getInput), readRun(process.env, event), {
        clock: createClock({ wall: Date.now, monotonic: () => performance.now() }, null),
        workflowRun: readWorkflowRun(process.env, event),
        openPullRequests: async () => {
          const repository = readGitHubRepository(process.env, jobToken);
          if (repository === null) return null;
          return (await import('@fortify/github/pull-requests')).createPullRequests(repository);
        },
        onSurface: (name, write) => onSurface(name, core, write),
        info: core.info,
        findFiles,
        readBoundedTextFile,
      });
    },
    writeReport: (json) => writeReport(process.env, json),
  });
}
