import { lookup } from 'node:dns';
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPaint } from '@fortify/cli/paint';
import { runDemo } from './demo.ts';
import { startServices } from './services.ts';

const directory = '.fortify/demo';
const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());

await rm(directory, { recursive: true, force: true });
await using services = await startServices();
await runDemo(services, {
  time: { wall: Date.now, monotonic: () => performance.now() },
  writeOut: (text) => process.stdout.write(text),
  showProgress: (line) => process.stdout.write(process.stdout.isTTY ? `\r${line}` : `${line}\n`),
  paint: createPaint(process.stdout, process.env),
  signal: interruption.signal,
  sleep: (durationMs, signal) => sleep(durationMs, undefined, { signal }),
  random: Math.random,
  lookup,
  bundledHistory: await readFile(new URL('../history.csv', import.meta.url), 'utf8'),
  directory,
});
