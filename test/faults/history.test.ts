import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { eachSample } from '@fortify/core/history/history';
import { mergeHistories } from '@fortify/pipeline/history/merge';
import { recallHistory } from '@fortify/pipeline/history/recall';
import { createDirectoryStore } from '@fortify/store/directory-store';
import { expect, test } from 'vitest';
import { inRepository } from '../support/repository.ts';
import { runNode } from '../support/spawn.ts';
import { createWorkspace } from '../support/workspace.ts';

/** `npm run test:faults` runs the long forms. */
const isLong = process.env['FORTIFY_FAULTS'] === 'long';
const chores = ['fold', 'compact', 'merge'];

/** Starts a writer; the runs it said were recorded gather in `recorded`. `killAfter` such lines it is killed. */
function startWriter(
  directory: string,
  first: number,
  count: number,
  work: readonly string[],
  killAfter = Number.POSITIVE_INFINITY,
) {
  const script = inRepository('test/faults/writer.ts');
  const args = ['--conditions=source', '--no-warnings', script, directory, String(first), String(count), ...work];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const recorded: number[] = [];
  let refusal: string | null = null;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [what, run = ''] = line.split(' ');
    if (what === 'recorded') recorded.push(Number(run));
    else refusal = line;
    if (recorded.length >= killAfter) child.kill('SIGKILL');
  });
  return { recorded, ended: once(child, 'close'), refusal: () => refusal };
}

/** The runs of which every sample is in a history, none of whose files is damaged. */
async function runsIn(directory: string): Promise<Set<number>> {
  const { history, damaged } = await recallHistory(createDirectoryStore(directory));
  expect(damaged).toEqual([]);
  const checksOf = Map.groupBy(eachSample(history), ({ timeMs }) => timeMs / 60_000);
  return new Set([...checksOf].filter(([, samples]) => samples.length === 3).map(([run]) => run));
}

test('killed while it writes, folds, compacts and merges, a history has every sample that was said to be recorded', {
  timeout: 3_600_000,
}, async () => {
  await using workspace = await createWorkspace();
  const directory = join(workspace.path, 'history');
  const promised = new Set<number>();
  let next = 0;
  for (let kill = 0; kill < (isLong ? 300 : 5); kill++) {
    const writer = startWriter(directory, next, 1000, chores, 1 + ((kill * 7) % 23));
    await writer.ended;
    for (const run of writer.recorded) promised.add(run);
    next += writer.recorded.length + 1;
    const there = await runsIn(directory);
    expect([...promised].filter((run) => !there.has(run))).toEqual([]);
  }
  // A merge that was cut off is made good by the next.
  const copy = createDirectoryStore(`${directory}-copy`);
  await mergeHistories([createDirectoryStore(directory)], copy);
  const copied = await runsIn(`${directory}-copy`);
  expect([...promised].filter((run) => !copied.has(run))).toEqual([]);
});

test('twenty processes that write, fold and compact at once lose nothing', { timeout: 600_000 }, async () => {
  await using workspace = await createWorkspace();
  const directory = join(workspace.path, 'history');
  const each = isLong ? 200 : 10;
  const writers = Array.from({ length: 20 }, (_, index) =>
    startWriter(directory, index * each, each, ['fold', 'compact']),
  );
  await Promise.all(writers.map(({ ended }) => ended));
  expect(writers.flatMap(({ recorded }) => recorded)).toHaveLength(20 * each);
  expect((await runsIn(directory)).size).toBe(20 * each);
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts();

function mounts(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'none', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
if (!canMount) process.stderr.write('left out: a full disk (needs Linux, root, and to be allowed to mount a tmpfs)\n');

test.runIf(canMount)('a full disk refuses, and costs nothing that was recorded', async () => {
  await using workspace = await createWorkspace();
  const disk = join(workspace.path, 'disk');
  await mkdir(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', disk]);
  try {
    const writer = startWriter(join(disk, 'history'), 0, 100_000, []);
    await writer.ended;
    expect(writer.refusal()).toMatch(/cannot be written \(ENOSPC\)/);
    expect(writer.recorded.length).toBeGreaterThan(10);
    expect((await runsIn(join(disk, 'history'))).size).toBe(writer.recorded.length);
    await writeFile(join(workspace.path, 'fortify.yml'), `version: 1\nhistory: { path: ${disk}/history }\n`);
    const url = 'http://127.0.0.1:1/';
    const { exitCode, stdout } = await workspace.fortify(['check', url, '--history', join(disk, 'history')]);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('not recorded')]);
  } finally {
    execFileSync('umount', [disk]);
  }
});

test('a large CSV is imported in bounded memory', { timeout: 3_600_000 }, async () => {
  await using workspace = await createWorkspace();
  const file = join(workspace.path, 'large.csv');
  const megabytes = isLong ? 2048 : 24;
  await pipeline(rowsOf(megabytes), createWriteStream(file));
  const args = ['history', 'import', file];
  // The most the process ever held, which it says itself at its end.
  const report = 'process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))';
  const options = {
    cwd: workspace.path,
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(report)}` },
  };
  const { exitCode, stderr } = await runNode(inRepository('dist/fortify.js'), args, options);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: expect.stringMatching(/imported [\d,]+ samples of 50 checks/),
  });
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
  process.stderr.write(`an import of ${megabytes} MB took ${Math.round(peak)} MB of memory\n`);
  expect(peak).toBeLessThan(640);
  await rm(file);
});

/** The rows of a CSV of that size: fifty checks, a minute apart, as an export orders them: by check. */
function* rowsOf(megabytes: number): Generator<string> {
  yield 'check,time,outcome,status,duration_ms\n';
  const row = 'https://api-00.acme.example/health,1700000000,good,200,123\n';
  const perCheck = Math.floor((megabytes * 1024 * 1024) / row.length / 50);
  for (let check = 0; check < 50; check++) {
    const name = `https://api-${String(check).padStart(2, '0')}.acme.example/health`;
    for (let first = 0; first < perCheck; first += 1000) {
      let piece = '';
      for (let run = first; run < Math.min(first + 1000, perCheck); run++) {
        piece += `${name},${1_700_000_000 + run * 60},good,200,${100 + ((run * 7919 + check) % 97)}\n`;
      }
      yield piece;
    }
  }
}
