import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startLoopback } from '../../support/loopback.ts';
import { inRepository, realHistories } from '../../support/repository.ts';
import { createWorkspace } from '../../support/workspace.ts';

const header = 'check,time,outcome,status,duration_ms\n';

test('bad rows are listed, counted and skipped; the rest is imported', async () => {
  await using workspace = await createWorkspace();
  await workspace.write(
    'past.csv',
    `${header}api,1700000000,good,200,12\n,1700000060,good,200,12\napi,1700000120,up,200,12\n`,
  );
  expect(await workspace.fortify(['history', 'import', 'past.csv'])).toEqual({
    exitCode: 0,
    stdout: '',
    stderr:
      'past.csv:3:1: no check (skipped)\n' +
      'past.csv:4:1: unknown outcome "up": expected unknown, good, degraded, bad (skipped)\n' +
      'imported 1 sample of 1 check, 1 of them new, 2 bad rows skipped, into directory .fortify/history\n',
  });
});

test('--strict imports nothing when a row is bad', async () => {
  await using workspace = await createWorkspace();
  await workspace.write('past.csv', `${header}api,1700000000,good,200,12\n,1700000060,good,200,12\n`);
  const { exitCode, stderr } = await workspace.fortify(['history', 'import', 'past.csv', '--strict']);
  expect([exitCode, stderr]).toEqual([2, 'past.csv:3:1: no check\npast.csv: nothing was imported\n']);
  expect((await workspace.fortify(['history', 'stats'])).exitCode).toBe(2);
});

test.each([
  ['a file that is not there', ['history', 'import', 'nope.csv'], 'nope.csv: no such file\n'],
  [
    'a directory',
    ['history', 'import', '.'],
    '.: is a directory: --from upptime or --from statuspage say whose repository it is\n',
  ],
  ['an empty file', ['history', 'import', 'empty.csv'], 'empty.csv: the file is empty\n'],
  ['another CSV', ['history', 'import', 'other.csv'], 'other.csv: not the CSV of a history: no column "check"'],
  ['rows that are all bad', ['history', 'import', 'bad.csv'], 'bad.csv: nothing was imported\n'],
  [
    'a kind there is not',
    ['history', 'import', 'bad.csv', '--from', 'xls'],
    "argument 'xls' is invalid. Allowed choices are csv, jsonl, statuspage, prometheus, gatus, upptime.",
  ],
  [
    'no history to export',
    ['history', 'export'],
    'directory .fortify/history: there is no history here: check, synthetic and history import make one\n',
  ],
  [
    'no history to verify',
    ['history', 'verify', '--history', 'nope'],
    'directory nope: there is no history here: check, synthetic and history import make one\n',
  ],
  [
    'no history to merge',
    ['history', 'merge', 'nope', '--history', 'all'],
    'directory nope: there is no history here: check, synthetic and history import make one\n',
  ],
  [
    'a place that is nothing but where to merge to',
    ['history', 'merge', 'typo', '--history', 'typo'],
    'directory typo: there is no history here: check, synthetic and history import make one\n',
  ],
  ['nowhere to merge to', ['history', 'merge', 'nope'], '--history: missing: name the history to merge into\n'],
])('%s is exit code 2, and says so', async (_, args, message) => {
  await using workspace = await createWorkspace();
  await workspace.write('empty.csv', '');
  await workspace.write('other.csv', 'date,value\n1,2\n');
  await workspace.write('bad.csv', `${header},,,,\n`);
  const { exitCode, stdout, stderr } = await workspace.fortify(args);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});

test('an export is what was imported, whatever it is written as', async () => {
  await using workspace = await createWorkspace();
  const text = `${header}"a, ""b""",1700000000.25,bad,503,12\napi,1700000000,good,,\n`;
  await workspace.write('past.csv', text);
  await workspace.fortify(['history', 'import', 'past.csv', '--history', 'one']);
  await workspace.fortify(['history', 'export', '--history', 'one', '--format', 'jsonl', '--output', 'past.jsonl']);
  await workspace.fortify(['history', 'import', 'past.jsonl', '--history', 'two']);
  expect((await workspace.fortify(['history', 'export', '--history', 'two'])).stdout).toBe(text);
});

test('a merge is the union, into one of its own sources too', async () => {
  await using workspace = await createWorkspace();
  for (const [name, time] of [
    ['one', 1_700_000_000],
    ['two', 1_700_000_060],
  ]) {
    await workspace.write(`${name}.csv`, `${header}api,1,good,,\napi,${time},good,,\n`);
    await workspace.fortify(['history', 'import', `${name}.csv`, '--history', String(name)]);
  }
  const merged = await workspace.fortify(['history', 'merge', 'one', 'two', '--history', 'one']);
  expect(merged.stderr).toBe('merged into directory one: 1 new sample, 3 in all\n');
  const again = await workspace.fortify(['history', 'merge', 'two', 'one', '--history', 'all']);
  expect(again.stderr).toBe('merged into directory all: 3 new samples, 3 in all\n');
  const [one, all] = await Promise.all(
    ['one', 'all'].map((name) => workspace.fortify(['history', 'export', '--history', name])),
  );
  expect(one?.stdout).toBe(all?.stdout);
});

test('of two samples that differ, a merge keeps the worse, though nothing is new', async () => {
  await using workspace = await createWorkspace();
  await workspace.write('one.csv', `${header}api,1,good,200,\n`);
  await workspace.write('two.csv', `${header}api,1,bad,503,\n`);
  for (const name of ['one', 'two']) await workspace.fortify(['history', 'import', `${name}.csv`, '--history', name]);
  await workspace.fortify(['history', 'merge', 'one', 'two', '--history', 'one']);
  expect((await workspace.fortify(['history', 'export', '--history', 'one'])).stdout).toBe(`${header}api,1,bad,503,\n`);
});

test('damage is named, costs only itself, and is exit code 1', async () => {
  await using workspace = await createWorkspace();
  await workspace.write('past.csv', `${header}api,1700000000,good,200,12\n`);
  await workspace.fortify(['history', 'import', 'past.csv']);
  const name = `${'0'.repeat(64)}.seg`;
  await workspace.write(`.fortify/history/${name}`, 'x');
  const { exitCode, stdout, stderr } = await workspace.fortify(['history', 'verify']);
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 1,
    stdout: 'directory .fortify/history: 1 intact segment with 1 sample, 1 damaged\n',
    stderr: `damaged, left out: ${name}: its content does not match its name\n`,
  });
  const json = await workspace.fortify(['history', 'verify', '--format', 'json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ segments: 2, samples: 1, damaged: [{ name }] });
  const imported = await workspace.fortify(['history', 'import', 'past.csv']);
  expect([imported.exitCode, imported.stderr]).toEqual([1, expect.stringContaining(`damaged, left out: ${name}`)]);
});

test('stats are counted by check', async () => {
  await using workspace = await createWorkspace();
  await workspace.write(
    'past.csv',
    `${header}api,1700000000,good,200,12\napi,1700000060,bad,503,12\nweb,1700000000,unknown,,\n`,
  );
  await workspace.fortify(['history', 'import', 'past.csv']);
  const { stdout } = await workspace.fortify(['history', 'stats']);
  expect(stdout.replace(/\d+ bytes/, 'BYTES bytes')).toMatchInlineSnapshot(`
    "CHECK  LOCATION  SAMPLES  GOOD  DEGRADED  BAD  UNKNOWN  FROM              TO
    api    default         2     1         0    1        0  2023-11-14T22:13  2023-11-14T22:14
    web    default         1     0         0    0        1  2023-11-14T22:13  2023-11-14T22:13

    3 samples in 1 segment (BYTES bytes), directory .fortify/history
    "
  `);
  const { checks } = JSON.parse((await workspace.fortify(['history', 'stats', '--format', 'json'])).stdout);
  expect(checks[0]).toMatchObject({ check: 'api', samples: 2, good: 1, bad: 1, from: '2023-11-14T22:13:20.000Z' });
});

test("in a job's log, an export does not print what the runner would obey", async () => {
  await using workspace = await createWorkspace();
  await workspace.write('past.csv', `${header}::error::x,1700000000,good,,\n`);
  await workspace.fortify(['history', 'import', 'past.csv']);
  const env = { GITHUB_ACTIONS: 'true' };
  const refused = await workspace.fortify(['history', 'export'], { env });
  expect(refused).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining('write it with --output FILE'),
  });
  expect((await workspace.fortify(['history', 'export', '--output', 'x.csv'], { env })).exitCode).toBe(0);
  expect(await workspace.read('x.csv')).toContain('::error::x');
});

test('history commands go by the path of a config that is there', async () => {
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', 'version: 1\nobjectives: [{ id: slo, target: 99% }]\nhistory: { path: past }\n');
  await workspace.write('past.csv', `${header}api,1700000000,good,200,12\n`);
  expect((await workspace.fortify(['history', 'import', 'past.csv'])).stderr).toContain('into directory past\n');
  expect((await workspace.fortify(['slo', '--now', '2023-11-15T00:00:00Z'])).stdout).toContain('1 of 1');
});

test.runIf(realHistories !== null).each([
  ['osmlatam-status.csv', 139_379, 21],
  ['fnndsc-statuspage.csv', 115_417, 1],
])('the real history %s is imported but for its broken rows', async (file, samples, skipped) => {
  await using workspace = await createWorkspace();
  const { exitCode, stderr } = await workspace.fortify(['history', 'import', join(realHistories ?? '', file)]);
  expect(exitCode).toBe(0);
  expect(stderr).toContain(`imported ${samples.toLocaleString('en-US')} samples`);
  expect(stderr).toContain(`${skipped} bad row${skipped === 1 ? '' : 's'} skipped`);
});

test('the worked case of the documentation: imported, judged, and right to the last digit shown', async () => {
  await using workspace = await createWorkspace();
  const config = inRepository('examples/osmlatam.yml');
  await workspace.fortify(['history', 'import', inRepository('test/fixtures/slo-golden/osmlatam-status.csv')]);
  const args = ['slo', '--config', config, '--now', '2026-08-22T00:00:00Z', '--format', 'json'];
  const { exitCode, stdout } = await workspace.fortify(args);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout).objectives[0]).toMatchObject({
    check: 'Website',
    target: 0.99,
    good: 669,
    bad: 4,
    attainment: expect.closeTo(0.994056, 6),
    budget: { remaining: expect.closeTo(0.4056, 4) },
    status: 'met',
  });
});

test('importing again makes whole what was damaged', async () => {
  await using workspace = await createWorkspace();
  await workspace.write('past.csv', `${header}api,1700000000,good,200,12\n`);
  await workspace.fortify(['history', 'import', 'past.csv']);
  const [segment = ''] = await readdir(join(workspace.path, '.fortify/history'));
  await workspace.write(`.fortify/history/${segment}`, 'gone');
  expect((await workspace.fortify(['history', 'verify'])).exitCode).toBe(1);
  expect((await workspace.fortify(['history', 'import', 'past.csv'])).stderr).toContain('1 of them new');
  expect((await workspace.fortify(['history', 'verify'])).stdout).toContain('1 intact segment with 1 sample');
});

test('a history of a newer fortify is refused by every command, and nothing is measured or written', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  await workspace.write('past.csv', `${header}api,1700000000,good,200,12\n`);
  await workspace.fortify(['history', 'import', 'past.csv', '--history', 'old']);
  const [name = ''] = await readdir(join(workspace.path, 'old'));
  const newer = Buffer.from(await readFile(join(workspace.path, 'old', name))).fill(7, 4, 5);
  await mkdir(join(workspace.path, 'new'));
  await writeFile(join(workspace.path, 'new', `${createHash('sha256').update(newer).digest('hex')}.seg`), newer);
  for (const args of [
    ['check', `${server.url}/200`, '--history', 'new'],
    ['history', 'stats', '--history', 'new'],
    ['history', 'verify', '--history', 'new'],
    ['history', 'export', '--history', 'new'],
    ['history', 'compact', '--history', 'new'],
    ['history', 'import', 'past.csv', '--history', 'new'],
    ['history', 'merge', 'old', 'new', '--history', 'all'],
    ['history', 'merge', 'old', '--history', 'new'],
  ]) {
    const { exitCode, stderr } = await workspace.fortify(args);
    expect([args, exitCode]).toEqual([args, 2]);
    expect(stderr).toContain('was written by a newer fortify (it is of format 7, and this fortify reads 1)');
  }
  expect(server.requests).toEqual([]);
  expect(await readdir(join(workspace.path, 'new'))).toHaveLength(1);
  expect(await readdir(join(workspace.path, 'all'))).toEqual([]);
});
