import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { writeReport } from '@fortify/action/report-path';
import { runAction } from '@fortify/action/run-action';
import { readRunner } from '@fortify/action/runner';
import { UpstreamError } from '@fortify/core/error';
import { createClock } from '@fortify/pipeline/clock';
import { filesOfConfig } from '@fortify/store/repository-files';
import { findFiles, readTextPieces, writeTextFile } from '@fortify/store/text-file';
import { parseInputs } from './inputs.ts';
import { nothingKnown, runSyntheticAction } from './run.ts';

/** The action for the results of tests, wired to the real world. */
export async function main(home: string): Promise<void> {
  const world = { environment: process.env, toolkit: core, home, sleep, random: Math.random };
  process.exitCode = await runAction({
    toolkit: core,
    outputsOnFault: nothingKnown,
    run: async () => {
      const { run, isUntrusted, ports } = await readRunner({ ...world, isRecording: true });
      const clock = createClock({ wall: Date.now, monotonic: () => performance.now() }, null);
      return runSyntheticAction(parseInputs(core.getInput), run, {
        ...ports,
        clock,
        warn: core.warning,
        isUntrusted,
        // Who has no sink loads nothing of what speaks to them.
        publish: async (loaded, of, report, store) => {
          const [{ runPublish }, { createPublisher }] = await Promise.all([
            import('@fortify/pipeline/publish'),
            import('@fortify/publish/publish-to'),
          ]);
          const publisher = createPublisher({
            now: clock.now,
            sleep,
            random: Math.random,
            writeTextFile,
            identityFor: (audience) =>
              core.getIDToken(audience).catch((error: unknown) => {
                throw new UpstreamError('GitHub gives no identity: it takes id-token: write', { cause: error });
              }),
            secrets: loaded.config.secrets,
          });
          return runPublish(loaded, of, { report, isDryRun: false }, { clock, store, ...publisher });
        },
        findFiles,
        findFilesOfConfig: filesOfConfig(isUntrusted),
        readTextPieces,
      });
    },
    writeReport: (json) => writeReport(process.env, json),
  });
}
