import { lookup } from 'node:dns';
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { writeReport } from '@fortify/action/report-path';
import { runAction } from '@fortify/action/run-action';
import { readRunner } from '@fortify/action/runner';
import { onSurface } from '@fortify/action/surface';
import { isOfDefaultBranch } from '@fortify/ci/default-branch';
import { readGitHubRepository } from '@fortify/ci/github-access';
import { createClock } from '@fortify/pipeline/clock';
import { createDocumentFetcher } from '@fortify/probe/document';
import { repositoryFiles, writeWithin } from '@fortify/store/repository-files';
import { writeTextFile } from '@fortify/store/text-file';
import { getProxyForUrl } from 'proxy-from-env';
import { parseInputs } from './inputs.ts';
import { nothingKnown, runDeprecationsAction } from './run.ts';

/** The deprecations action, wired to the real world. */
export async function main(home: string): Promise<void> {
  const monotonic = () => performance.now();
  const clock = createClock({ wall: Date.now, monotonic }, null);
  const world = { environment: process.env, toolkit: core, home, sleep, random: Math.random };
  process.exitCode = await runAction({
    toolkit: core,
    outputsOnFault: nothingKnown,
    run: async () => {
      const { run, event, jobToken, isUntrusted, ports } = await readRunner({ ...world, isRecording: true });
      return runDeprecationsAction(parseInputs(core.getInput), run, {
        ...ports,
        clock,
        createFetcher: ({ egress, secrets }) =>
          createDocumentFetcher(
            { clock, monotonic, proxyFor: getProxyForUrl, lookup, egress, secrets, isUntrusted },
            new AbortController().signal,
          ),
        files: repositoryFiles('.', isUntrusted),
        openIssues: async () => {
          const repository = readGitHubRepository(process.env, jobToken);
          return repository === null ? null : (await import('@fortify/github/issues')).createIssues(repository);
        },
        onSurface: (name, write) => onSurface(name, core, write),
        info: core.info,
        isOfDefaultBranch: isOfDefaultBranch(process.env, event),
        writeTextFile: isUntrusted ? (path, text) => writeWithin('.', path, text) : writeTextFile,
      });
    },
    writeReport: (json) => writeReport(process.env, json),
  });
}
