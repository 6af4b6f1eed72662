import { readFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { readRun } from '@fortify/ci/run';
import type { Emphasis } from '@fortify/core/report/text';
import type { CliPorts } from './ports.ts';
import { runCommandLine } from './run-command-line.ts';

const styles = { good: 'green', warning: 'yellow', bad: 'red', muted: 'dim', strong: 'bold' } as const;

/** The command line, wired to the real world. */
export async function main(): Promise<void> {
  // A reader that has seen enough (`| head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70));
  const ports: CliPorts = {
    environment: process.env,
    time: { wall: Date.now, monotonic: () => performance.now() },
    run: readRun(process.env, await readEvent(process.env['GITHUB_EVENT_PATH'])),
    writeOut: (text) => process.stdout.write(text),
    writeErr: (text) => process.stderr.write(text),
    paint: (text: string, emphasis: Emphasis) => styleText(styles[emphasis], text, { stream: process.stdout }),
    isInteractive: process.stderr.isTTY === true,
    interruption,
  };
  process.exitCode = await runCommandLine(process.argv.slice(2), ports);
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

async function readEvent(path: string | undefined): Promise<unknown> {
  try {
    return path === undefined ? null : JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
