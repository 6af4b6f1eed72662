import { spawn } from 'node:child_process';

/** What a process left behind. */
export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a process is started. The environment is all it gets: nothing of ours leaks in. */
export interface SpawnOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Aborting sends the signals: one SIGINT, unless said otherwise. */
  readonly signal?: AbortSignal;
  readonly signals?: readonly NodeJS.Signals[];
  /** Nobody reads what is printed. */
  readonly isStdoutClosed?: boolean;
}

// Without it, Windows has no sockets and no randomness.
const { SystemRoot } = process.env;
const platformEnvironment = SystemRoot === undefined ? {} : { SystemRoot };

/** Runs Node on a file to its end. */
export function runNode(file: string, args: readonly string[], options: SpawnOptions): Promise<Finished> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: options.cwd,
    env: { ...platformEnvironment, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  if (options.isStdoutClosed === true) child.stdout.destroy();
  options.signal?.addEventListener('abort', () => {
    for (const signal of options.signals ?? ['SIGINT' as const]) child.kill(signal);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
