import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UpstreamError } from '@fortify/core/error';
import { createMemoryStore } from '@fortify/core/history/memory-store.test-support';
import type { SegmentStore } from '@fortify/core/history/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BranchOptions, createBranchMirror } from './branch-mirror.ts';
import { describeStore, putAll, segmentAt } from './conformance.test-support.ts';
import { createMirroredStore } from './mirrored-store.ts';

let root: string;
let remote: string;
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-C', remote, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    encoding: 'utf8',
  });

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fortify-branch-'));
  remote = join(root, 'remote.git');
  execFileSync('git', ['init', '--quiet', '--bare', remote]);
});
afterEach(() => rm(root, { recursive: true, force: true }));

function open(more: Partial<BranchOptions> = {}): SegmentStore {
  const options = { remote, branch: 'fortify-history', scope: 'acme', token: null, environment: process.env };
  const ports = { sleep: async () => {}, random: () => 0.5 };
  return createMirroredStore(createMemoryStore(), [createBranchMirror({ ...options, ...ports, ...more })]);
}

async function visit(more: Partial<BranchOptions> = {}): Promise<SegmentStore> {
  const store = open(more);
  await store.pull();
  return store;
}

async function namesIn(store: SegmentStore): Promise<string[]> {
  return (await store.list()).map(({ name }) => name);
}

describeStore('a branch', async () => ({ visit }));

test('the branch is one commit without a parent, and nothing else is touched', async () => {
  const blob = execFileSync('git', ['-C', remote, 'hash-object', '-w', '--stdin'], {
    input: 'hello',
    encoding: 'utf8',
  });
  const tree = execFileSync('git', ['-C', remote, 'mktree'], {
    input: `100644 blob ${blob.trim()}\tREADME.md\n`,
    encoding: 'utf8',
  });
  const main = git('commit-tree', tree.trim(), '-m', 'code').trim();
  git('update-ref', 'refs/heads/main', main);
  await putAll(await visit(), segmentAt(1));
  await putAll(await visit(), segmentAt(2));
  expect(git('rev-list', '--count', 'fortify-history').trim()).toBe('1');
  expect(git('rev-parse', 'main').trim()).toBe(main);
  expect(git('ls-tree', '-r', '--name-only', 'fortify-history').trim().split('\n')).toEqual(
    [segmentAt(1), segmentAt(2)].map(({ name }) => `acme/${name}`).sort(),
  );
});

test('scopes share a branch, and nothing of each other', async () => {
  for (const [index, scope] of ['app', 'app-2', '.git', 'a b/c', 'git~1', '%41', 'A'].entries()) {
    await putAll(await visit({ scope }), segmentAt(index));
  }
  for (const [index, scope] of ['app', 'app-2', '.git', 'a b/c', 'git~1', '%41', 'A'].entries()) {
    expect(await namesIn(await visit({ scope }))).toEqual([segmentAt(index).name]);
  }
});

test('nothing new is no commit', async () => {
  await putAll(await visit(), segmentAt(1));
  const before = git('rev-parse', 'fortify-history');
  await (await visit()).push();
  expect(git('rev-parse', 'fortify-history')).toBe(before);
});

test('a branch that is deleted, or rewritten with garbage, is made anew from what is at hand', async () => {
  const store = await visit();
  await putAll(store, segmentAt(1));
  git('update-ref', '-d', 'refs/heads/fortify-history');
  await putAll(store, segmentAt(2));
  expect(await (await visit()).list()).toHaveLength(2);
  const blob = execFileSync('git', ['-C', remote, 'hash-object', '-w', '--stdin'], {
    input: 'garbage',
    encoding: 'utf8',
  });
  const inner = execFileSync('git', ['-C', remote, 'mktree'], {
    input: `100644 blob ${blob.trim()}\t${segmentAt(9).name}\n120000 blob ${blob.trim()}\t${segmentAt(8).name}\n`,
    encoding: 'utf8',
  });
  const tree = execFileSync('git', ['-C', remote, 'mktree'], {
    input: `040000 tree ${inner.trim()}\tacme\n`,
    encoding: 'utf8',
  });
  git('update-ref', 'refs/heads/fortify-history', git('commit-tree', tree.trim(), '-m', 'x').trim());
  expect(await (await visit()).list()).toEqual([]);
  await putAll(store, segmentAt(3));
  expect(await namesIn(await visit())).toEqual(
    [segmentAt(1), segmentAt(2), segmentAt(3)].map(({ name }) => name).sort(),
  );
});

test('a server that refuses is said to refuse, at once, and the history at hand stays', async () => {
  await putAll(await visit(), segmentAt(1));
  await writeFile(join(remote, 'hooks', 'pre-receive'), '#!/bin/sh\necho "protected ::error::branch" >&2\nexit 1\n');
  await chmod(join(remote, 'hooks', 'pre-receive'), 0o755);
  let waits = 0;
  const store = await visit({ sleep: async () => void waits++ });
  await store.put(segmentAt(2));
  await expect(store.push()).rejects.toThrow(UpstreamError);
  await expect(store.push()).rejects.toThrow(
    'branch fortify-history: the push was refused (pre-receive hook declined)',
  );
  expect(await store.list()).toHaveLength(2);
  expect(waits).toBe(2);
});

test('a branch that has a history of its own, or files, is not taken for ours', async () => {
  const tree = execFileSync('git', ['-C', remote, 'mktree'], { input: '', encoding: 'utf8' }).trim();
  const first = git('commit-tree', tree, '-m', 'one').trim();
  git('update-ref', 'refs/heads/main', git('commit-tree', tree, '-p', first, '-m', 'two').trim());
  const blob = execFileSync('git', ['-C', remote, 'hash-object', '-w', '--stdin'], { input: 'x', encoding: 'utf8' });
  const pages = execFileSync('git', ['-C', remote, 'mktree'], {
    input: `100644 blob ${blob.trim()}\tindex.html\n`,
    encoding: 'utf8',
  });
  git('update-ref', 'refs/heads/pages', git('commit-tree', pages.trim(), '-m', 'site').trim());
  for (const branch of ['main', 'pages']) {
    const before = git('rev-parse', branch);
    const store = open({ branch });
    await expect(store.pull()).rejects.toThrow('it holds something else than a history of fortify');
    await store.put(segmentAt(1));
    await expect(store.push()).rejects.toThrow(UpstreamError);
    expect(git('rev-parse', branch)).toBe(before);
  }
});

test('folders that nobody of us made are left out, and stop nothing', async () => {
  await putAll(await visit(), segmentAt(1));
  const tree = execFileSync('git', ['-C', remote, 'mktree'], { input: '', encoding: 'utf8' }).trim();
  const acme = git('rev-parse', 'fortify-history:acme').trim();
  const root = execFileSync('git', ['-C', remote, 'mktree'], {
    input: `040000 tree ${tree}\t.git\n040000 tree ${tree}\t..\n040000 tree ${acme}\tacme\n`,
    encoding: 'utf8',
  });
  git('update-ref', 'refs/heads/fortify-history', git('commit-tree', root.trim(), '-m', 'x').trim());
  await putAll(await visit(), segmentAt(2));
  expect(await (await visit()).list()).toHaveLength(2);
  expect(git('ls-tree', '--name-only', 'fortify-history').trim()).toBe('acme');
});

test('what is damaged at hand is made whole by the branch, and never given to it', async () => {
  await putAll(await visit(), segmentAt(1));
  const store = await visit();
  await store.put({ ...segmentAt(1), bytes: Buffer.from('damaged') });
  await store.put({ ...segmentAt(2), bytes: Buffer.from('damaged') });
  await store.push();
  expect(Buffer.from((await store.read(segmentAt(1).name)) ?? [])).toEqual(Buffer.from(segmentAt(1).bytes));
  expect(await namesIn(await visit())).toEqual([segmentAt(1).name]);
});

test('what a neighbour folds between two looks at the directory is not lost on the branch', async () => {
  await putAll(await visit(), segmentAt(1), segmentAt(2));
  const inner = createMemoryStore();
  let lists = 0;
  const racing: SegmentStore = {
    ...inner,
    async list() {
      const before = await inner.list();
      if (++lists !== 4) return before;
      // As readdir sees it that began before the fold, and looks at the files after it.
      await inner.put(segmentAt(3));
      for (const segment of [segmentAt(1), segmentAt(2)]) await inner.remove(segment.name);
      return [];
    },
  };
  const options = { remote, branch: 'fortify-history', scope: 'acme', token: null, environment: process.env };
  const mirror = createBranchMirror({ ...options, sleep: async () => {}, random: () => 0.5 });
  await mirror.pull(racing);
  await mirror.push(racing);
  expect(await namesIn(await visit())).toEqual([segmentAt(3).name]);
});

test.each([
  ['no repository', { remote: '/nowhere' }, 'does not appear to be a git repository'],
  ['no git', { environment: { PATH: '/nowhere' } }, 'git is not installed'],
  ['nobody there', { remote: 'http://127.0.0.1:1/x.git' }, 'unable to access'],
])('%s is an upstream fault with a name', async (_, more, message) => {
  await expect(open(more).pull()).rejects.toThrow(UpstreamError);
  await expect(open(more).pull()).rejects.toThrow(message);
});

test.runIf(process.platform !== 'win32')(
  'a server that hangs, and a helper that stays behind, end at the deadline',
  async () => {
    const hang = join(root, 'hang');
    await writeFile(hang, '#!/bin/sh\nsleep 60 &\nsleep 60\n');
    await chmod(hang, 0o755);
    const store = open({
      remote: 'git@nowhere.example:x.git',
      environment: { ...process.env, GIT_SSH_COMMAND: hang },
      deadlineMs: 300,
    });
    await expect(store.pull()).rejects.toThrow('git took too long');
  },
);
