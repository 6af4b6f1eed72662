import { lookup } from 'node:dns';
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
import { createPacer, truthfulRatePerSecond } from '@fortify/probe/pacer';
import { createProber } from '@fortify/probe/prober';
import { storePortsOf } from '@fortify/runtime/store-ports';
import { openStore } from '@fortify/store/open-store';
import { readOptionalTextFile, readTextFile } from '@fortify/store/text-file';
import { getProxyForUrl } from 'proxy-from-env';
import { parseInputs } from './inputs.ts';
import { runHealthCheck } from './run.ts';

/** The root action, wired to the real world. */
export async function main(home: string): Promise<void> {
  // Names are resolved on threads of libuv, four of them unless told otherwise: a few names that hang would keep every
  // other check from being resolved. To be said before the first of them starts.
  process.env['UV_THREADPOOL_SIZE'] ??= '64';
  const monotonic = () => performance.now();
  const clock = createClock({ wall: Date.now, monotonic }, null);
  const pause = (durationMs: number, signal: AbortSignal) => sleep(durationMs, undefined, { signal });
  const pacer = createPacer({ concurrency: 500, ratePerSecond: truthfulRatePerSecond, isFast: false, monotonic });
  const interruption = new AbortController();
  interruption.signal.addEventListener('abort', pacer.drain);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
  process.exitCode = await runAction({
    toolkit: core,
    outputsOnFault: { healthy: 'false', 'unhealthy-count': '0' },
    run: async () => {
      const jobToken = maskTokens(core, process.env);
      const inputs = parseInputs(core.getInput);
      const event = await readEvent(process.env);
      const isUntrusted = isFromFork(process.env, event);
      const around = { environment: process.env, event, jobToken, home, sleep, random: Math.random };
      return runHealthCheck(inputs, readRun(process.env, event), {
        environment: process.env,
        clock,
        createProber: ({ egress, secrets, checks }) =>
          createProber(
            {
              clock,
              monotonic,
              sleep: pause,
              pace: pacer.run,
              random: Math.random,
              proxyFor: getProxyForUrl,
              lookup,
              egress,
              secrets,
              isUntrusted,
            },
            checks,
          ),
        mask: core.setSecret,
        lag: pacer.lag,
        sleep: pause,
        openStore: (place) =>
          openStore(
            place,
            storePortsOf(around, (head) => core.saveState(stateName, head)),
          ),
        readTextFile,
        readOptionalTextFile,
        signal: interruption.signal,
        onProgress: () => {},
      });
    },
    writeReport: (json) => writeReport(process.env, json),
  });
}
