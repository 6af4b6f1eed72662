import { lookup } from 'node:dns';
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { writeReport } from '@fortify/action/report-path';
import { runAction } from '@fortify/action/run-action';
import { readRunner } from '@fortify/action/runner';
import { createClock } from '@fortify/pipeline/clock';
import { createPacer, truthfulRatePerSecond } from '@fortify/probe/pacer';
import { createProber } from '@fortify/probe/prober';
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
  const world = { environment: process.env, toolkit: core, home, sleep, random: Math.random };
  process.exitCode = await runAction({
    toolkit: core,
    outputsOnFault: { healthy: 'false', 'unhealthy-count': '0' },
    run: async () => {
      const { run, isUntrusted, ports } = await readRunner({ ...world, isRecording: true });
      const api = process.env['GITHUB_API_URL'];
      return runHealthCheck(parseInputs(core.getInput), run, {
        ...ports,
        clock,
        canaries: api ? [api] : [],
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
        lag: pacer.lag,
        sleep: pause,
        signal: interruption.signal,
        onProgress: () => {},
      });
    },
    writeReport: (json) => writeReport(process.env, json),
  });
}
