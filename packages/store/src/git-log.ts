import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { configurationError } from '@fortify/core/error';
import { plainLine } from '@fortify/core/text/plain';
import { errorCode } from './error-code.ts';

/** A file as a commit left it, or a line as a commit added it. */
export interface Committed {
  readonly path: string;
  readonly text: string;
}

/** What is larger is none of the small files that are looked for. */
const largestBlob = 1024 * 1024;

/** What a repository's own settings could change about the output, or have run. */
const plainOutput = ['-c', 'core.quotePath=false', '--no-pager'];
const plainDiff = ['--no-color', '--no-renames', '--no-textconv', '--no-ext-diff'];

/**
 * Every version of some files in the history of a git repository, oldest first. Needs `git` on the PATH and no checkout.
 * Throws a `ConfigurationError` where the directory is no repository.
 */
export async function* committedVersions(repository: string, paths: string): AsyncGenerator<Committed> {
  const versions: { path: string; blob: string }[] = [];
  const log = startGit(repository, [
    'log',
    '--reverse',
    '--format=',
    '--raw',
    '--no-abbrev',
    ...plainDiff,
    '--',
    paths,
  ]);
  for await (const line of createInterface({ input: log.output })) {
    const match = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AM]\t(.+)$/.exec(line);
    if (match?.[1] !== undefined && match[2] !== undefined) versions.push({ blob: match[1], path: match[2] });
  }
  await log.ended;
  const blobs = startGit(
    repository,
    ['cat-file', '--batch'],
    versions.map(({ blob }) => `${blob}\n`),
  );
  let next = 0;
  for await (const text of blobTexts(blobs.output)) {
    const path = versions[next++]?.path;
    if (path !== undefined && text !== null) yield { path, text };
  }
  await blobs.ended;
}

/** Every line that a commit added to some files, oldest first. Throws like `committedVersions`. */
export async function* committedLines(repository: string, paths: string): AsyncGenerator<Committed> {
  const diff = ['log', '--reverse', '--format=', '--patch', '--unified=0', ...plainDiff, '--', paths];
  const log = startGit(repository, diff);
  let path = '';
  for await (const line of createInterface({ input: log.output, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.startsWith('+++ b/')) path = line.slice('+++ b/'.length);
    else if (line.startsWith('+') && !line.startsWith('+++ ')) yield { path, text: line.slice(1) };
  }
  await log.ended;
}

/** Runs git in a repository. `ended` rejects where it fails. */
function startGit(repository: string, args: readonly string[], input: readonly string[] | null = null) {
  const git = spawn('git', ['-C', repository, ...plainOutput, ...args], {
    stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  // A reader that is gone is reported by its exit, and an unread input is no fault of its own.
  git.stdin?.on('error', () => {});
  if (input !== null && git.stdin !== null) Readable.from(input).pipe(git.stdin);
  let complaint = '';
  git.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(0, 1000);
  });
  const ended = new Promise<void>((resolve, reject) => {
    git.on('error', (error) => {
      const what = errorCode(error) === 'ENOENT' ? 'git is not installed' : `git cannot be run (${errorCode(error)})`;
      reject(configurationError(repository, what, { cause: error }));
    });
    git.on('close', (code) => {
      if (code === 0) resolve();
      else
        reject(configurationError(repository, `git cannot read it: ${plainLine(complaint.split('\n', 1)[0] ?? '')}`));
    });
  });
  ended.catch(() => {});
  return { output: git.stdout ?? Readable.from([]), ended };
}

/** The texts in the output of `git cat-file --batch`, in the order they were asked for; `null` for one that is too large. */
async function* blobTexts(output: AsyncIterable<Buffer>): AsyncGenerator<string | null> {
  let held = Buffer.alloc(0);
  for await (const chunk of output) {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const headEnd = held.indexOf('\n');
      const size = Number(/ blob (\d+)$/.exec(held.toString('latin1', 0, Math.max(0, headEnd)))?.[1] ?? Number.NaN);
      const end = headEnd + 1 + size;
      if (headEnd < 0 || !(held.length > end)) break;
      yield size > largestBlob ? null : held.toString('utf8', headEnd + 1, end);
      held = held.subarray(end + 1);
    }
  }
}
