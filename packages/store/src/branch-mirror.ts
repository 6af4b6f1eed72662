import { UpstreamError } from '@fortify/core/error';
import { isIntact, isSegmentName, longestSegmentBytes } from '@fortify/core/history/segment';
import type { Mirror, SegmentStore } from '@fortify/core/history/store';
import { plainLine } from '@fortify/core/text/plain';
import { blobsIn, firstComplaint, type GitEnd, type GitEnvironment, startGit } from './git.ts';
import { gitEnvironment } from './git-environment.ts';
import { encodeScope } from './scope.ts';
import { eachSegment, isWanted } from './segments.ts';
import { withTemporaryDirectory } from './temporary-directory.ts';

/** A branch of a repository, and how to get at it. */
export interface BranchOptions {
  /** The repository: a URL without credentials, or a path. */
  readonly remote: string;
  readonly branch: string;
  /** Whose history it is: several may share a branch. */
  readonly scope: string;
  /** For HTTP. Any other way in (a deploy key, say) is git's own business. */
  readonly token: string | null;
  readonly environment: GitEnvironment;
  readonly sleep: (durationMs: number) => Promise<void>;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Nothing that git is asked for may take longer: two minutes, unless said otherwise. */
  readonly deadlineMs?: number;
}

/** Others may win the race for the branch so often, before it is given up. */
const mostAttempts = 30;

/** A push that was refused though nobody came first is tried again so often: the lock of another may just have gone. */
const mostRefusals = 2;

const backOff = { firstMs: 50, mostMs: 3000 };

/** The commit a branch is at. */
interface Base {
  readonly commit: string;
  /** The folders at its root: name → tree. */
  readonly folders: ReadonlyMap<string, string>;
  /** The segments in the scope's folder: name → blob. */
  readonly blobs: ReadonlyMap<string, string>;
}

const noBlobs: ReadonlyMap<string, string> = new Map();

/** Runs git in a repository, and throws an `UpstreamError` with what it said where it fails. */
type Git = (args: readonly string[], input?: readonly (string | Uint8Array)[]) => Promise<Buffer>;

/**
 * A history on an orphan branch, by git's own protocol: no checkout is needed, and any host will do. The branch is one
 * commit without a parent, so it weighs what the history weighs and not what it ever was. It is replaced by
 * compare-and-swap (`--force-with-lease` on the very commit that was read): who loses the race reads again, adds what the
 * other has put there, and tries again. Only segments that the other side does not have are sent.
 */
export function createBranchMirror(options: BranchOptions): Mirror {
  const { remote, branch, scope, deadlineMs = 120_000 } = options;
  const ref = `refs/heads/${branch}`;
  const folder = encodeScope(scope);
  const environment = gitEnvironment(options);
  const run = (directory: string, args: readonly string[], input: readonly (string | Uint8Array)[] | null) =>
    runGit(directory, args, input, environment, AbortSignal.timeout(deadlineMs));
  /** What was ever read from the branch: what of it is no longer at hand has been folded, and is not to come back. */
  const known = new Set<string>();

  /** Does something with a repository that is gone when it is over: nothing of a branch is worth keeping twice. */
  const inRepository = <Result>(work: (git: Git, directory: string) => Promise<Result>): Promise<Result> =>
    withTemporaryDirectory(async (directory) => {
      const git: Git = async (args, input) => {
        const { output, end } = await run(directory, args, input ?? null);
        if (end.exitCode !== 0) throw new UpstreamError(firstComplaint(end));
        return output;
      };
      requireVersion((await git(['version'])).toString());
      await git(['init', '--quiet', '--bare', directory]);
      return work(git, directory);
    });

  const headOf = async (git: Git): Promise<string> =>
    (await git(['ls-remote', '--', remote, ref])).toString().split('\t', 1)[0] ?? '';

  const readBase = async (git: Git): Promise<Base | null> => {
    if ((await headOf(git)) === '') return null;
    await git(['fetch', '--quiet', '--depth=1', '--no-tags', '--force', '--', remote, `${ref}:refs/fortify/base`]);
    const commit = (await git(['rev-parse', 'refs/fortify/base^{commit}'])).toString().trim();
    const root = entriesIn((await git(['ls-tree', '-z', commit])).toString());
    const isOurs = !/^parent /m.test((await git(['cat-file', 'commit', commit])).toString().split('\n\n', 1)[0] ?? '');
    if (!isOurs || root.some(({ type }) => type !== 'tree')) {
      throw new UpstreamError('it holds something else than a history of fortify: name another in history.branch');
    }
    const folders = new Map(root.map(({ name, object }) => [name, object]));
    const tree = folders.get(folder);
    const listing = tree === undefined ? '' : (await git(['ls-tree', '-z', tree])).toString();
    const segments = entriesIn(listing).filter(({ mode, name }) => mode === '100644' && isSegmentName(name));
    return { commit, folders, blobs: new Map(segments.map(({ name, object }) => [name, object])) };
  };

  /** Adds what the branch has, and was never read from it before, to a store. What is damaged there is made whole. */
  const bringIn = async (base: Base | null, store: SegmentStore, directory: string): Promise<void> => {
    const here = new Set((await store.list()).map(({ name }) => name));
    const wanted: (readonly [name: string, blob: string])[] = [];
    for (const [name, blob] of base?.blobs ?? noBlobs) {
      if (await isWanted(name, store, here, known)) wanted.push([name, blob]);
      else known.add(name);
    }
    if (wanted.length === 0) return;
    const input = wanted.map(([, blob]) => `${blob}\n`);
    const blobs = startGit(directory, ['--git-dir', directory, 'cat-file', '--batch'], {
      input,
      environment,
      signal: AbortSignal.timeout(deadlineMs),
    });
    let next = 0;
    for await (const bytes of blobsIn(blobs, longestSegmentBytes)) {
      const name = wanted[next++]?.[0] ?? '';
      // What could not be had stays on the branch; what is not what its name says was not put there by us, and goes.
      if (bytes === null) continue;
      if (isIntact({ name, bytes })) await store.put({ name, bytes });
      known.add(name);
    }
    const end = await blobs.ended;
    if (end.exitCode !== 0) throw new UpstreamError(firstComplaint(end));
  };

  /** A commit of what a store holds, beside the folders of others; `null` where that is what the branch is already. */
  const commitOf = async (store: SegmentStore, base: Base | null, git: Git): Promise<string | null> => {
    const blobs = await eachSegment(
      store,
      (name) => base?.blobs.get(name),
      async (_, bytes) => (await git(['hash-object', '-w', '--stdin'], [bytes])).toString().trim(),
    );
    // What was never had from the branch is not ours to remove.
    for (const [name, blob] of base?.blobs ?? noBlobs) if (!known.has(name)) blobs.set(name, blob);
    const makeTree = async (rows: readonly string[]) =>
      (await git(['mktree', '-z', '--missing'], rows)).toString().trim();
    const tree = await makeTree([...blobs].map(([name, blob]) => `100644 blob ${blob}\t${name}\0`));
    if (tree === base?.folders.get(folder) || (blobs.size === 0 && base === null)) return null;
    const others = [...(base?.folders ?? noBlobs)].filter(([name]) => name !== folder && folderName.test(name));
    const rows = [...others, [folder, tree] as const].map(([name, object]) => `040000 tree ${object}\t${name}\0`);
    const message = `The history of ${plainLine(scope)}`;
    return (await git(['commit-tree', await makeTree(rows), '-m', message])).toString().trim();
  };

  return {
    name: `branch ${branch}`,
    pull: (store) =>
      inRepository(async (git, directory) => {
        await bringIn(await readBase(git), store, directory);
        return [];
      }),
    push: (store) =>
      inRepository(async (git, directory) => {
        for (let attempt = 1; ; attempt++) {
          const base = await readBase(git);
          await bringIn(base, store, directory);
          const commit = await commitOf(store, base, git);
          if (commit === null) return [];
          const lease = `--force-with-lease=${ref}:${base?.commit ?? ''}`;
          const push = ['push', '--porcelain', '--no-verify', lease, '--', remote, `${commit}:${ref}`];
          const { output, end } = await run(directory, push, null);
          if (end.exitCode === 0) return [];
          // Servers tell of a lost race in many words. Whether it was one, the branch itself says.
          const isOvertaken = (await headOf(git)) !== (base?.commit ?? '');
          if (attempt === mostAttempts || (!isOvertaken && attempt >= mostRefusals))
            throw refusal(output.toString(), end);
          await options.sleep(Math.min(backOff.mostMs, backOff.firstMs * 2 ** attempt) * (0.5 + options.random()));
        }
      }),
  };
}

async function runGit(
  directory: string,
  args: readonly string[],
  input: readonly (string | Uint8Array)[] | null,
  environment: GitEnvironment,
  signal: AbortSignal,
): Promise<{ readonly output: Buffer; readonly end: GitEnd }> {
  const run = startGit(directory, ['--git-dir', directory, ...args], {
    input,
    environment,
    signal,
  });
  const chunks: Buffer[] = [];
  for await (const chunk of run.output) chunks.push(chunk);
  return { output: Buffer.concat(chunks), end: await run.ended };
}

/** What `encodeScope` makes looks like this; a folder of another name is none that fortify made, and may be a trap. */
const folderName = /^(?!\.)[\w.!*'()%-]+$/;

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly object: string;
  readonly name: string;
}

/** The entries in the output of `git ls-tree -z`. */
function entriesIn(listing: string): Entry[] {
  return listing.split('\0').flatMap((row) => {
    const [, mode = '', type = '', object = '', name = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(row) ?? [];
    return name === '' ? [] : [{ mode, type, object, name }];
  });
}

/** Older versions know no settings by the environment: the token would not be sent, and hooks would run. */
function requireVersion(text: string): void {
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(text) ?? []).map(Number);
  if (major < 2 || (major === 2 && minor < 31)) throw new UpstreamError('git 2.31 or newer is needed');
}

function refusal(output: string, end: GitEnd): UpstreamError {
  const rejected = /^!\t.*\t\[(?:remote )?rejected\] \((.*)\)$/m.exec(output)?.[1];
  const why = rejected === undefined ? firstComplaint(end) : plainLine(rejected);
  // What it takes is the server's business; these are the usual reasons.
  return new UpstreamError(
    `the push was refused (${why}): it takes the right to write (on GitHub contents: write), and a branch that is not protected`,
  );
}
