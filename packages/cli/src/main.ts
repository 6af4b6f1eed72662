import { lookup } from 'node:dns';
import { setTimeout as sleep } from 'node:timers/promises';
import { readEvent } from '@fortify/ci/event';
import { isFromFork } from '@fortify/ci/fork';
import { readRun } from '@fortify/ci/run';
import { getProxyForUrl } from 'proxy-from-env';
import { createPaint } from './paint.ts';
import type { CliPorts } from './ports.ts';
import { runCommandLine } from './run-command-line.ts';

/** The command line, wired to the real world. */
export async function main(): Promise<void> {
  // A reader that has seen enough (`| head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70));
  const event = await readEvent(process.env);
  const ports: CliPorts = {
    environment: process.env,
    time: { wall: Date.now, monotonic: () => performance.now() },
    run: readRun(process.env, event),
    writeOut: (text) => process.stdout.write(text),
    writeErr: (text) => process.stderr.write(text),
    paint: createPaint(process.stdout),
    isInteractive: process.stderr.isTTY === true,
    prober: {
      sleep: (durationMs, signal) => sleep(durationMs, undefined, { signal }),
      random: Math.random,
      proxyFor: getProxyForUrl,
      lookup,
      isUntrusted: isFromFork(event),
    },
    interruption,
  };
  process.exitCode = await runCommandLine(process.argv.slice(2), ports);
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}
