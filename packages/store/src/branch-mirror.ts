import { UpstreamError } from '@fortify/core/error';
import { isSegmentName, segmentName } from '@fortify/core/history/segment';
import type { Mirror, SegmentStore } from '@fortify/core/history/store';
import { plainLine } from '@fortify/core/text/plain';
import { blobsIn, firstComplaint, type GitEnd, type GitEnvironment, startGit } from './git.ts';
import { gitEnvironment } from './git-environment.ts';
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
}

/** Nothing that git is asked for takes so long, unless the other side hangs. */
const deadlineMs = 120_000;

/** Others may win the race for the branch so often, before it is given up. */
const mostAttempts = 30;

const backOff = { firstMs: 50, mostMs: 3000 };

/** No segment is larger. */
const largestSegment = 128 * 1024 * 1024;

/** The commit a branch is at, and the segments in the scope's folder: name → blob. */
interface Base {
  readonly commit: string;
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
  const { remote, branch, scope } = options;
  const ref = `refs/heads/${branch}`;
  const folder = folderOf(scope);
  const environment = gitEnvironment(options);
  /** What was ever read from the branch: what of it is no longer at hand has been folded, and is not to come back. */
  const known = new Set<string>();

  /** Does something with a repository that is gone when it is over: nothing of a branch is worth keeping twice. */
  const inRepository = <Result>(work: (git: Git, directory: string) => Promise<Result>): Promise<Result> =>
    withTemporaryDirectory(async (directory) => {
      const git: Git = async (args, input) => {
        const { output, end } = await runGit(directory, args, input ?? null, environment);
        if (end.exitCode !== 0) throw new UpstreamError(firstComplaint(end));
        return output;
      };
      await git(['init', '--quiet', '--bare']);
      return work(git, directory);
    });

  const readBase = async (git: Git): Promise<Base | null> => {
    if ((await git(['ls-remote', remote, ref])).length === 0) return null;
    await git(['fetch', '--quiet', '--depth=1', '--no-tags', '--force', remote, `${ref}:refs/fortify/base`]);
    const commit = (await git(['rev-parse', 'refs/fortify/base^{commit}'])).toString().trim();
    const listing = (await git(['ls-tree', '-z', commit, '--', `${folder}/`])).toString();
    return { commit, blobs: segmentsIn(listing, folder) };
  };

  /** Adds what the branch has, and was never read from it before, to a store. */
  const bringIn = async (base: Base | null, store: SegmentStore, directory: string): Promise<void> => {
    const here = new Set((await store.list()).map(({ name }) => name));
    const wanted = [...(base?.blobs ?? noBlobs)].filter(([name]) => !known.has(name) && !here.has(name));
    if (wanted.length > 0) {
      const input = wanted.map(([, blob]) => `${blob}\n`);
      const run = startGit(directory, ['cat-file', '--batch'], { input, environment });
      let next = 0;
      for await (const bytes of blobsIn(run, largestSegment)) {
        const name = wanted[next++]?.[0] ?? '';
        // What is not what its name says is nothing that a history of ours has put there.
        if (bytes !== null && segmentName(bytes) === name) await store.put({ name, bytes });
      }
      const end = await run.ended;
      if (end.exitCode !== 0) throw new UpstreamError(firstComplaint(end));
    }
    for (const name of base?.blobs.keys() ?? []) known.add(name);
  };

  /** A commit of what a store holds, over the rest of the branch; `null` where that is what it is already. */
  const commitOf = async (store: SegmentStore, base: Base | null, git: Git): Promise<string | null> => {
    await git(['read-tree', base === null ? '--empty' : base.commit]);
    const blobs = base?.blobs ?? noBlobs;
    const here = new Set((await store.list()).map(({ name }) => name));
    const gone = [...blobs.keys()].filter((name) => !here.has(name));
    const changes = gone.map((name) => `0 ${'0'.repeat(40)}\t${folder}/${name}\0`);
    for (const name of here) {
      const bytes = blobs.has(name) ? null : await store.read(name);
      // One that is damaged here is nobody else's business.
      if (bytes === null || segmentName(bytes) !== name) continue;
      const blob = (await git(['hash-object', '-w', '--stdin'], [bytes])).toString().trim();
      changes.push(`100644 ${blob}\t${folder}/${name}\0`);
    }
    if (changes.length === 0) return null;
    await git(['update-index', '-z', '--index-info'], changes);
    const tree = (await git(['write-tree'])).toString().trim();
    return (await git(['commit-tree', tree, '-m', `The history of ${plainLine(scope)}`])).toString().trim();
  };

  return {
    name: `branch ${branch}`,
    pull: (store) => inRepository(async (git, directory) => bringIn(await readBase(git), store, directory)),
    push: (store) =>
      inRepository(async (git, directory) => {
        for (let attempt = 1; ; attempt++) {
          const base = await readBase(git);
          await bringIn(base, store, directory);
          const commit = await commitOf(store, base, git);
          if (commit === null) return;
          const lease = `--force-with-lease=${ref}:${base?.commit ?? ''}`;
          const push = ['push', '--porcelain', '--no-verify', lease, remote, `${commit}:${ref}`];
          const { output, end } = await runGit(directory, push, null, environment);
          if (end.exitCode === 0) return;
          const answer = output.toString() + end.complaint;
          if (attempt === mostAttempts || !isLostRace(answer)) throw refusal(output.toString(), end);
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
): Promise<{ readonly output: Buffer; readonly end: GitEnd }> {
  const run = startGit(directory, args, { input, environment, signal: AbortSignal.timeout(deadlineMs) });
  const chunks: Buffer[] = [];
  for await (const chunk of run.output) chunks.push(chunk);
  return { output: Buffer.concat(chunks), end: await run.ended };
}

/** A scope as the name of a folder that git takes, and that no other scope has. */
function folderOf(scope: string): string {
  return encodeURIComponent(scope.toWellFormed()).replace(/^\./, '%2E');
}

/** The regular files with a segment's name in the output of `git ls-tree -z`. */
function segmentsIn(listing: string, folder: string): Map<string, string> {
  const rows = listing.split('\0').map((row) => /^100644 blob ([0-9a-f]+)\t(.+)$/s.exec(row));
  return new Map(
    rows.flatMap((match): [string, string][] => {
      const [, blob = '', path = ''] = match ?? [];
      const name = path.slice(folder.length + 1);
      return path.startsWith(`${folder}/`) && isSegmentName(name) ? [[name, blob]] : [];
    }),
  );
}

/** Whether a push failed because somebody else's came first: then, and only then, another try can help. */
function isLostRace(answer: string): boolean {
  return /\((stale info|fetch first|non-fast-forward)\)|cannot lock ref|failed to update ref|already exists/.test(
    answer,
  );
}

function refusal(output: string, end: GitEnd): UpstreamError {
  const rejected = /^!\t.*\t\[(?:remote )?rejected\] \((.*)\)$/m.exec(output)?.[1];
  const why = rejected === undefined ? firstComplaint(end) : plainLine(rejected);
  return new UpstreamError(
    `the push was refused (${why}): it takes contents: write, and a branch that is not protected`,
  );
}
