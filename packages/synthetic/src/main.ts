import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { writeReport } from '@fortify/action/report-path';
import { runAction } from '@fortify/action/run-action';
import { stateName } from '@fortify/action/save-history/save-history';
import { maskTokens } from '@fortify/action/tokens';
import { readEvent } from '@fortify/ci/event';
import { isFromFork } from '@fortify/ci/fork';
import { readRun } from '@fortify/ci/run';
import { createClock } from '@fortify/pipeline/clock';
import { storePortsOf } from '@fortify/runtime/store-ports';
import { openStore } from '@fortify/store/open-store';
import { findFiles, readOptionalTextFile, readTextFile, readTextPieces, writeTextFile } from '@fortify/store/text-file';
import { parseInputs } from './inputs.ts';
import { nothingKnown, runSyntheticAction } from './run.ts';

/** The action for the results of tests, wired to the real world. */
export async function main(home: string): Promise<void> {
  process.exitCode = await runAction({
    toolkit: core,
    outputsOnFault: nothingKnown,
    run: async () => {
      const jobToken = maskTokens(core, process.env);
      const event = await readEvent(process.env);
      const around = { environment: process.env, event, jobToken, home, sleep, random: Math.random };
      const clock = createClock({ wall: Date.now, monotonic: () => performance.now() }, null);
      return runSyntheticAction(parseInputs(core.getInput), readRun(process.env, event), {
        environment: process.env,
        clock,
        mask: core.setSecret,
        warn: core.warning,
        isUntrusted: isFromFork(process.env, event),
        // Who has no sink loads nothing of what speaks to them.
        publish: async (loaded, run, report, store) => {
          const [{ runPublish }, { createPublisher }, { requestIdentity }] = await Promise.all([
            import('@fortify/pipeline/publish'),
            import('@fortify/publish/publish-to'),
            import('@fortify/publish/identity'),
          ]);
          const publisher = createPublisher({
            now: clock.now,
            sleep,
            writeTextFile,
            identityFor: (audience) => requestIdentity(process.env, audience),
            secrets: loaded.config.secrets,
          });
          return runPublish(loaded, run, { report, isDryRun: false }, { clock, store, ...publisher });
        },
        openStore: (place) =>
          openStore(
            place,
            storePortsOf(around, (head) => core.saveState(stateName, head)),
          ),
        findFiles,
        readTextPieces,
        readTextFile,
        readOptionalTextFile,
      });
    },
    writeReport: (json) => writeReport(process.env, json),
  });
}
