import * as core from '@actions/core';
import { writeReport } from '@fortify/action/report-path';
import { runAction } from '@fortify/action/run-action';
import { onSurface } from '@fortify/action/surface';
import { maskTokens } from '@fortify/action/tokens';
import { readEvent } from '@fortify/ci/event';
import { readWorkflowRun } from '@fortify/ci/pull-request';
import { readRun } from '@fortify/ci/run';
import { createPullRequests } from '@fortify/github/pull-requests';
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
      const token = maskTokens(core, process.env) ?? '';
      const event = await readEvent(process.env);
      const repository = process.env['GITHUB_REPOSITORY'] ?? '';
      const apiUrl = process.env['GITHUB_API_URL'] || 'https://api.github.com';
      return runComment(parseInputs(core.getInput), readRun(process.env, event), {
        clock: createClock({ wall: Date.now, monotonic: () => performance.now() }, null),
        workflowRun: readWorkflowRun(process.env, event),
        openPullRequests: () => createPullRequests({ token, repository, apiUrl }),
        onSurface: (name, write) => onSurface(name, core, write),
        info: core.info,
        findFiles,
        readBoundedTextFile,
      });
    },
    writeReport: (json) => writeReport(process.env, json),
  });
}
