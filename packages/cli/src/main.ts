import { lookup } from 'node:dns';
import { setTimeout as sleep } from 'node:timers/promises';
import { readEvent } from '@fortify/ci/event';
import { isUntrusted, variablesFor } from '@fortify/ci/fork';
import { readRun } from '@fortify/ci/run';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { resolverThreads } from '@fortify/probe/resolver-threads';
import { storePortsOf } from '@fortify/runtime/store-ports';
import { getProxyForUrl } from 'proxy-from-env';
import { createPaint } from './paint.ts';
import type { CliPorts } from './ports.ts';
import { runCommandLine } from './run-command-line.ts';

/** The command line, wired to the real world. */
export async function main(home: string): Promise<void> {
  const args = process.argv.slice(2);
  if (args[0] === 'check') process.env['UV_THREADPOOL_SIZE'] ??= resolverThreads;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) changes nothing about the answer.
    if (error.code === 'EPIPE') return;
    process.stderr.write(`standard output: cannot be written (${error.code})\n`);
    process.exitCode = exitCodes.usage;
  });
  const event = await readEvent(process.env);
  const ports: CliPorts = {
    environment: process.env,
    variables: variablesFor(process.env, event),
    time: { wall: Date.now, monotonic: () => performance.now() },
    run: readRun(process.env, event),
    writeOut: (piece) => new Promise((resolve) => process.stdout.write(piece, () => resolve())),
    writeErr: (text) => process.stderr.write(text),
    paint: createPaint(process.stdout, process.env),
    isInteractive: process.stderr.isTTY === true,
    isOutputTerminal: process.stdout.isTTY === true,
    prober: {
      sleep: (durationMs, signal) => sleep(durationMs, undefined, { signal }),
      random: Math.random,
      proxyFor: getProxyForUrl,
      lookup,
      isUntrusted: isUntrusted(process.env, event),
    },
    store: storePortsOf({ environment: process.env, event, jobToken: null, home, sleep, random: Math.random }, null),
    interruption,
  };
  const exitCode = await runCommandLine(args, ports);
  process.exitCode ??= exitCode;
}

/** A terminal's Ctrl-C can reach us twice, by way of whoever started us; only one that comes later means "at once". */
const sameInterruptMs = 1000;

function interruption(): AbortSignal {
  const controller = new AbortController();
  let interruptedAt: number | null = null;
  const interrupt = () => {
    interruptedAt ??= performance.now();
    if (performance.now() - interruptedAt > sameInterruptMs) process.exit(exitCodes.interrupted);
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);
  return controller.signal;
}
