import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { configurationError, messageOf } from '@fortify/core/error';
import { blobsIn, firstComplaint, type GitEnd, type GitRun, startGit } from './git.ts';

/** A file as a commit left it, or a line as a commit added it; `null` where the repository does not have the file. */
export interface Committed<Text extends string | null = string> {
  readonly path: string;
  readonly text: Text;
}

/** What is larger is none of the small files that are looked for. */
const largestBlob = 1024 * 1024;

/** What settings of the repository, or of the user, could change about a log, or have run to make it. */
const plainLog = [
  '-c',
  'log.showRoot=true',
  'log',
  '--reverse',
  '--format=',
  '--no-show-signature',
  '--no-color',
  '--no-renames',
  '--no-textconv',
  '--no-ext-diff',
];

/**
 * Every version of some files in the history of a git repository, oldest first. Needs `git` on the PATH and no checkout.
 * Throws a `ConfigurationError` where the directory is no repository.
 */
export async function* committedVersions(repository: string, paths: string): AsyncGenerator<Committed<string | null>> {
  const versions: { path: string; blob: string }[] = [];
  const log = startGit(repository, [...plainLog, '--raw', '--no-abbrev', '-z', '--', paths]);
  let blob: string | undefined;
  for await (const field of fieldsIn(log)) {
    const next = /^\n?:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/.exec(field)?.[1];
    if (next === undefined && blob !== undefined && !/^0+$/.test(blob)) versions.push({ blob, path: field });
    blob = next;
  }
  await requireSuccess(repository, log);
  const blobs = startGit(repository, ['cat-file', '--batch'], { input: versions.map((each) => `${each.blob}\n`) });
  let next = 0;
  for await (const bytes of blobsIn(blobs, largestBlob)) {
    const path = versions[next++]?.path;
    if (path !== undefined) yield { path, text: bytes === null ? null : bytes.toString('utf8') };
  }
  await requireSuccess(repository, blobs);
}

/** Every line that a commit added to some files, oldest first. Throws like `committedVersions`. */
export async function* committedLines(repository: string, paths: string): AsyncGenerator<Committed> {
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/'];
  const log = startGit(repository, [...plainLog, '--patch', '--unified=0', ...prefixes, '--', paths]);
  let path = '';
  for await (const line of createInterface({
    input: Readable.from(log.output),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.startsWith('+++ ')) path = unquotePath(line.slice('+++ '.length)).replace(/^b\//, '');
    else if (line.startsWith('+')) yield { path, text: line.slice(1) };
  }
  await requireSuccess(repository, log);
}

/** A path as it stands in a patch: one with a blank has a tab after it, one with stranger characters is quoted as in C. */
function unquotePath(text: string): string {
  const quoted = /^"(.*)"\t?$/.exec(text)?.[1];
  if (quoted === undefined) return text.replace(/\t$/, '');
  return quoted.replace(/\\([0-7]{3}|.)/g, (_, code: string) => {
    if (/^[0-7]{3}$/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
    return { t: '\t', n: '\n', r: '\r', a: '\u0007', b: '\b', v: '\v', f: '\f' }[code] ?? code;
  });
}

/** The fields of an output that is divided by NULs. */
async function* fieldsIn({ output }: GitRun): AsyncGenerator<string> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of output) {
    const fields = (rest + decoder.decode(chunk, { stream: true })).split('\0');
    rest = fields.pop() ?? '';
    yield* fields;
  }
}

async function requireSuccess(repository: string, { ended }: GitRun): Promise<void> {
  let end: GitEnd;
  try {
    end = await ended;
  } catch (error) {
    throw configurationError(repository, messageOf(error), { cause: error });
  }
  if (end.exitCode !== 0) throw configurationError(repository, `git cannot read it: ${firstComplaint(end)}`);
}
