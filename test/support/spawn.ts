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
  /** Called with what has been printed so far, and a way to send a signal. */
  readonly onOutput?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
  readonly signal?: AbortSignal;
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
    options.onOutput?.(stdout, (signal) => child.kill(signal));
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  options.signal?.addEventListener('abort', () => child.kill('SIGINT'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
