import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { UpstreamError } from '@fortify/core/error';
import { plainLine } from '@fortify/core/text/plain';
import { errorCode } from './error-code.ts';
import { endGroup, hasGroups } from './process-group.ts';

/** What git is told of the world. Credentials go here, never into an argument: anybody may list those. */
export type GitEnvironment = Readonly<Record<string, string | undefined>>;

/** What a repository's own settings could change about the output. */
const plainOutput = ['-c', 'core.quotePath=false', '--no-pager'];

/** How a run of git ended. */
export interface GitEnd {
  readonly exitCode: number | null;
  /** What it said on standard error, its beginning. */
  readonly complaint: string;
}

/** A run of git. */
export interface GitRun {
  readonly output: AsyncIterable<Buffer>;
  /** Rejects with an `UpstreamError` where git cannot be run at all. */
  readonly ended: Promise<GitEnd>;
}

/** Starts git in a directory. */
export function startGit(
  directory: string,
  args: readonly string[],
  {
    input = null,
    environment,
    signal,
  }: {
    readonly input?: Iterable<string | Uint8Array> | null;
    readonly environment?: GitEnvironment;
    readonly signal?: AbortSignal;
  } = {},
): GitRun {
  const git = spawn('git', ['-C', directory, ...plainOutput, ...args], {
    stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(environment === undefined ? {} : { env: environment }),
    // A group of its own: git leaves the talking to helpers, which would outlive it.
    detached: hasGroups,
  });
  let isLate = false;
  signal?.addEventListener('abort', () => {
    // A helper that outlives it still holds what it complains to.
    const isOver = git.exitCode !== null && (git.stderr === null || git.stderr.destroyed);
    if (isOver) return;
    isLate = true;
    endGroup(git);
  });
  // One that ends before it has read everything says so by its exit.
  git.stdin?.on('error', () => {});
  if (input !== null && git.stdin !== null) Readable.from(input).pipe(git.stdin);
  let complaint = '';
  git.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(0, 2000);
  });
  const ended = new Promise<GitEnd>((resolve, reject) => {
    git.on('error', (error) => reject(new UpstreamError(describeFault(error), { cause: error })));
    git.on('close', (exitCode) => {
      if (isLate) reject(new UpstreamError('git took too long'));
      else resolve({ exitCode, complaint });
    });
  });
  // Whoever awaits it hears of it.
  ended.catch(() => {});
  return { output: output(), ended };

  async function* output(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of git.stdout ?? []) yield chunk;
    } catch (error) {
      // What ends it before its time is told by `ended`.
      if (!isLate) throw error;
    }
  }
}

/** What git said of why it failed: its first line that says something, harmless. */
export function firstComplaint({ complaint }: GitEnd): string {
  const lines = complaint.split('\n').map((line) => line.replace(/^(fatal|error|remote): */, '').trim());
  return plainLine(lines.find((line) => line !== '') ?? 'it does not say why');
}

function describeFault(error: Error): string {
  const code = errorCode(error);
  return code === 'ENOENT' ? 'git is not installed' : `git cannot be run (${code})`;
}

/**
 * The contents in the output of `git cat-file --batch`, in the order they were asked for; `null` for one that is larger
 * than `mostBytes`, or that the repository does not have (a clone without its blobs).
 */
export async function* blobsIn({ output }: GitRun, mostBytes: number): AsyncGenerator<Buffer | null> {
  let held: Buffer = Buffer.alloc(0);
  /** How much is left of a blob that nobody wants. */
  let skip = 0;
  for await (const chunk of output) {
    const skipped = Math.min(skip, chunk.length);
    skip -= skipped;
    held = held.length === 0 ? chunk.subarray(skipped) : Buffer.concat([held, chunk.subarray(skipped)]);
    for (let headEnd = held.indexOf('\n'); headEnd >= 0; headEnd = held.indexOf('\n')) {
      const size = / blob (\d+)$/.exec(held.toString('latin1', 0, headEnd))?.[1];
      // A blob is followed by a line break; a complaint is a line of its own.
      const end = size === undefined ? headEnd : headEnd + 1 + Number(size);
      const isWanted = size !== undefined && Number(size) <= mostBytes;
      if (isWanted && held.length <= end) break;
      yield isWanted ? held.subarray(headEnd + 1, end) : null;
      skip = Math.max(0, end + 1 - held.length);
      held = held.subarray(end + 1);
    }
  }
}
