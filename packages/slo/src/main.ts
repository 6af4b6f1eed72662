import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { writeReport } from '@fortify/action/report-path';
import { runAction } from '@fortify/action/run-action';
import { readRunner } from '@fortify/action/runner';
import { createClock } from '@fortify/pipeline/clock';
import { parseInputs } from './inputs.ts';
import { nothingKnown, runSloAction } from './run.ts';

/** The SLO action, wired to the real world. */
export async function main(home: string): Promise<void> {
  const world = { environment: process.env, toolkit: core, home, sleep, random: Math.random };
  process.exitCode = await runAction({
    toolkit: core,
    outputsOnFault: nothingKnown,
    run: async () => {
      const { run, ports } = await readRunner({ ...world, isRecording: false });
      const clock = createClock({ wall: Date.now, monotonic: () => performance.now() }, null);
      return runSloAction(parseInputs(core.getInput), run, { ...ports, clock });
    },
    writeReport: (json) => writeReport(process.env, json),
  });
}
