import { lookup } from 'node:dns';
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { writeReport } from '@fortify/action/report-path';
import { runAction } from '@fortify/action/run-action';
import { readRunner } from '@fortify/action/runner';
import { canariesOf } from '@fortify/ci/canaries';
import { createClock } from '@fortify/pipeline/clock';
import { createPacer, mostAtOnce, truthfulRatePerSecond } from '@fortify/probe/pacer';
import { createProber } from '@fortify/probe/prober';
import { resolverThreads } from '@fortify/probe/resolver-threads';
import { getProxyForUrl } from 'proxy-from-env';
import { parseInputs } from './inputs.ts';
import { runHealthCheck } from './run.ts';

/** The root action, wired to the real world. */
export async function main(home: string): Promise<void> {
  process.env['UV_THREADPOOL_SIZE'] ??= resolverThreads;
  const monotonic = () => performance.now();
  const clock = createClock({ wall: Date.now, monotonic }, null);
  const pause = (durationMs: number, signal: AbortSignal) => sleep(durationMs, undefined, { signal });
  const pacer = createPacer({
    concurrency: mostAtOnce,
    ratePerSecond: truthfulRatePerSecond,
    isFast: false,
    monotonic,
  });
  const interruption = new AbortController();
  interruption.signal.addEventListener('abort', pacer.drain);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
  const world = { environment: process.env, toolkit: core, home, sleep, random: Math.random };
  process.exitCode = await runAction({
    toolkit: core,
    outputsOnFault: { healthy: 'false', 'unhealthy-count': '0' },
    run: async () => {
      const { run, isUntrusted, ports } = await readRunner({ ...world, isRecording: true });
      return runHealthCheck(parseInputs(core.getInput), run, {
        ...ports,
        clock,
        canaries: canariesOf(process.env),
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
