import { lookup } from 'node:dns';
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { writeReport } from '@fortify/action/report-path';
import { runAction } from '@fortify/action/run-action';
import { stateName } from '@fortify/action/save-history/save-history';
import { onSurface } from '@fortify/action/surface';
import { maskTokens } from '@fortify/action/tokens';
import { isOfDefaultBranch } from '@fortify/ci/default-branch';
import { readEvent } from '@fortify/ci/event';
import { isFromFork } from '@fortify/ci/fork';
import { readGitHubRepository } from '@fortify/ci/github-access';
import { readRun } from '@fortify/ci/run';
import { UpstreamError } from '@fortify/core/error';
import { createClock } from '@fortify/pipeline/clock';
import { createDocumentFetcher } from '@fortify/probe/document';
import { storePortsOf } from '@fortify/runtime/store-ports';
import { openStore } from '@fortify/store/open-store';
import { isWithin, repositoryFiles } from '@fortify/store/repository-files';
import { readOptionalTextFile, readTextFile, writeTextFile } from '@fortify/store/text-file';
import { getProxyForUrl } from 'proxy-from-env';
import { parseInputs } from './inputs.ts';
import { nothingKnown, runDeprecationsAction } from './run.ts';

/** The deprecations action, wired to the real world. */
export async function main(home: string): Promise<void> {
  const monotonic = () => performance.now();
  const clock = createClock({ wall: Date.now, monotonic }, null);
  process.exitCode = await runAction({
    toolkit: core,
    outputsOnFault: nothingKnown,
    run: async () => {
      const jobToken = maskTokens(core, process.env);
      const event = await readEvent(process.env);
      const isUntrusted = isFromFork(process.env, event);
      const around = { environment: process.env, event, jobToken, home, sleep, random: Math.random };
      return runDeprecationsAction(parseInputs(core.getInput), readRun(process.env, event), {
        environment: process.env,
        clock,
        createFetcher: ({ egress, secrets }) =>
          createDocumentFetcher(
            { clock, monotonic, proxyFor: getProxyForUrl, lookup, egress, secrets, isUntrusted },
            new AbortController().signal,
          ),
        files: repositoryFiles('.', isUntrusted),
        mask: core.setSecret,
        openIssues: async () => {
          const repository = readGitHubRepository(process.env, jobToken);
          return repository === null ? null : (await import('@fortify/github/issues')).createIssues(repository);
        },
        onSurface: (name, write) => onSurface(name, core, write),
        info: core.info,
        openStore: (place) =>
          openStore(
            place,
            storePortsOf(around, (head) => core.saveState(stateName, head)),
          ),
        isOfDefaultBranch: isOfDefaultBranch(process.env, event),
        writeTextFile: async (path, text) => {
          if (isUntrusted && !(await isWithin('.', path)))
            throw new UpstreamError('it is outside the working directory');
          await writeTextFile(path, text);
        },
        readTextFile,
        readOptionalTextFile,
      });
    },
    writeReport: (json) => writeReport(process.env, json),
  });
}
