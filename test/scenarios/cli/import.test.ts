import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

const env = { PATH: process.env['PATH'] ?? '' };
const history = ['--history', 'past'];

/** Commits files, one commit after the other. */
async function commit(workspace: Workspace, path: string, ...texts: readonly string[]): Promise<void> {
  const git = (...args: readonly string[]) => {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'init.defaultBranch=main'];
    execFileSync('git', [...identity, ...args], { cwd: join(workspace.path, 'repository'), stdio: 'ignore' });
  };
  for (const text of texts) {
    await workspace.write(join('repository', path), text);
    git('init');
    git('add', '.');
    git('commit', '-m', 'a commit');
  }
}

async function exported(workspace: Workspace): Promise<string> {
  return (await workspace.fortify(['history', 'export', ...history])).stdout;
}

const state = (status: string, code: number, ms: number, minute: string) =>
  `url: https://acme.example\nstatus: ${status}\ncode: ${code}\nresponseTime: ${ms}\nlastUpdated: 2026-08-22T18:${minute}:02.019Z\nstartTime: 2026-07-02T02:20:45.483Z\ngenerator: Upptime <https://github.com/upptime/upptime>\n`;

test('every state that an Upptime ever committed becomes a sample', async () => {
  await using workspace = await createWorkspace();
  await commit(workspace, 'history/acme.yml', state('up', 200, 120, '41'), state('down', 0, 0, '46'));
  await commit(workspace, 'history/docs.yml', state('degraded', 200, 9000, '42'), 'status: [broken');
  await commit(workspace, 'history/summary.json', '{}');
  const { exitCode, stderr } = await workspace.fortify(
    ['history', 'import', 'repository', '--from', 'upptime', ...history],
    { env },
  );
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr:
      'repository: docs: not YAML (skipped)\n' +
      'imported 3 samples of 2 checks, 3 of them new, 1 bad row skipped, into directory past\n',
  });
  expect(await exported(workspace)).toBe(
    'check,time,outcome,status,duration_ms\n' +
      'acme,1787424062.019,good,200,120\n' +
      'acme,1787424362.019,bad,,\n' +
      'docs,1787424122.019,degraded,200,9000\n',
  );
});

test('the log of a statuspage is known by its lines, and its check by its file', async () => {
  await using workspace = await createWorkspace();
  await workspace.write(
    'logs/Main Site_report.log',
    '2024-02-05 22:25, success, 0.233972\n2024-02-05 22:31, failed\n2024-02-05 22:46, failed, 503\r\nhello\n',
  );
  const { stderr } = await workspace.fortify(['history', 'import', 'logs/Main Site_report.log', ...history]);
  expect(stderr).toContain('logs/Main Site_report.log:4:1: "hello" is not "YYYY-MM-DD HH:MM, success|failed');
  expect(await exported(workspace)).toBe(
    'check,time,outcome,status,duration_ms\n' +
      'Main Site,1707171900,good,,234\n' +
      'Main Site,1707172260,bad,,\n' +
      'Main Site,1707173160,bad,503,\n',
  );
});

test('of a statuspage repository, lines that were cut away since are imported too', async () => {
  await using workspace = await createWorkspace();
  const [one, two, three] = [1, 2, 3].map((minute) => `2024-02-05 22:0${minute}, success\n`);
  await commit(workspace, 'logs/api_report.log', `${one}`, `${one}${two}`, `${two}${three}`);
  const args = ['history', 'import', 'repository', '--from', 'statuspage', ...history];
  const { stderr } = await workspace.fortify(args, { env });
  expect(stderr).toBe('imported 3 samples of 1 check, 3 of them new, into directory past\n');
});

test('names of checks are what the files are called, whatever the settings of the repository', async () => {
  await using workspace = await createWorkspace();
  for (const name of ['Main Site', 'z"q', 'café', 'api']) {
    await commit(workspace, `logs/${name}_report.log`, `2024-02-05 22:01, ${name === 'z"q' ? 'failed' : 'success'}\n`);
  }
  const settings = { 'diff.noprefix': 'true', 'log.showRoot': 'false', 'log.showSignature': 'true' };
  for (const [key, value] of Object.entries(settings)) {
    execFileSync('git', ['config', key, value], { cwd: join(workspace.path, 'repository') });
  }
  const args = ['history', 'import', 'repository', '--from', 'statuspage', ...history];
  expect((await workspace.fortify(args, { env })).exitCode).toBe(0);
  const rows = (await exported(workspace)).split('\n').slice(1, -1);
  expect(rows).toEqual([
    'Main Site,1707170460,good,,',
    'api,1707170460,good,,',
    'café,1707170460,good,,',
    '"z""q",1707170460,bad,,',
  ]);
});

test('--strict goes for the lines of a repository, too', async () => {
  await using workspace = await createWorkspace();
  await commit(workspace, 'logs/api_report.log', '2024-02-05 22:01, success\ngarbage\n\n');
  const args = ['history', 'import', 'repository', '--from', 'statuspage', ...history];
  const strict = await workspace.fortify([...args, '--strict'], { env });
  expect([strict.exitCode, strict.stderr]).toEqual([2, expect.stringContaining('repository: "garbage" is not')]);
  expect((await workspace.fortify(args, { env })).stderr).toContain('1 bad row skipped');
});

test('a range query of Prometheus is joined by labels and time', async () => {
  await using workspace = await createWorkspace();
  const of = (name: string, values: readonly (readonly [number, string])[]) => ({
    metric: { __name__: name, instance: 'https://acme.example', job: 'blackbox', region: 'eu' },
    values,
  });
  const result = [
    of('probe_duration_seconds', [[1_700_000_000, '0.1234']]),
    of('probe_success', [
      [1_700_000_000, '1'],
      [1_700_000_060, '0'],
      [1_700_000_120, 'NaN'],
    ]),
    of('probe_http_status_code', [
      [1_700_000_060, '0'],
      [1_700_000_000, '200'],
    ]),
    of('up', [[1_700_000_000, '1']]),
  ];
  await workspace.write('range.json', JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } }));
  const { stderr } = await workspace.fortify(['history', 'import', 'range.json', ...history]);
  expect(stderr).toContain('range.json: probe_success is neither 0 nor 1 (skipped)');
  expect(await exported(workspace)).toBe(
    'check,time,outcome,status,duration_ms,location\n' +
      'https://acme.example,1700000000,good,200,123,eu\n' +
      'https://acme.example,1700000060,bad,,,eu\n',
  );
});

test('the JSON of Gatus is known by its shape', async () => {
  await using workspace = await createWorkspace();
  const results = [
    { status: 200, hostname: 'a', duration: 12_345_678, success: true, timestamp: '2026-08-22T18:41:02.5Z' },
    { duration: 0, success: false, timestamp: '2026-08-22T18:42:02Z' },
    { timestamp: '2026-08-22T18:43:02Z' },
  ];
  await workspace.write('gatus.json', JSON.stringify([{ name: 'api', group: 'core', key: 'core_api', results }]));
  const { stderr } = await workspace.fortify(['history', 'import', 'gatus.json', ...history]);
  expect(stderr).toContain('a result that neither succeeded nor failed (skipped)');
  expect(await exported(workspace)).toBe(
    'check,time,outcome,status,duration_ms\ncore_api,1787424062.5,good,200,12\ncore_api,1787424122,bad,,\n',
  );
});

test.each([
  ['a failed query', 'x.json', '{"status":"error","error":"too long"}', [], 'the query failed: too long'],
  [
    'an instant query',
    'x.json',
    '{"status":"success","data":{"resultType":"vector"}}',
    [],
    'not the answer to a range',
  ],
  ['another metric', 'x.json', '{"status":"success","data":{"resultType":"matrix","result":[]}}', [], 'no series of'],
  ['JSON that ends too early', 'x.json', '{"status":"success","data":{', [], 'x.json: not JSON'],
  ['another JSON', 'x.json', '[1, 2]', [], 'not the JSON of Gatus'],
  ['a file as a repository', 'x.yml', 'status: up', ['--from', 'upptime'], 'x.yml: git cannot read it'],
  ['a file without an end of line', 'x.jsonl', `{${' '.repeat(1_100_000)}`, [], 'line 1 has no end'],
])('%s is exit code 2, and says so', async (_, name, text, args, message) => {
  await using workspace = await createWorkspace();
  await workspace.write(name, text);
  const { exitCode, stderr } = await workspace.fortify(['history', 'import', name, ...args, ...history], { env });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
  expect((await workspace.fortify(['history', 'stats', ...history])).exitCode).toBe(2);
});

test('without git a repository cannot be read, and that is what is said', async () => {
  await using workspace = await createWorkspace();
  await commit(workspace, 'history/acme.yml', state('up', 200, 120, '41'));
  const args = ['history', 'import', 'repository', '--from', 'upptime', ...history];
  const { exitCode, stderr } = await workspace.fortify(args, { env: { PATH: workspace.path } });
  expect([exitCode, stderr]).toEqual([2, 'repository: git is not installed\n']);
});

const past =
  'check,time,outcome,status,duration_ms,location,reason,attempts\n' +
  '"a ""b""",1700000000,good,200,120,,,1\n' +
  '"a ""b""",1700000060.25,unknown,,,,runner-offline,\n' +
  'api,1700000000,bad,503,12,eu,status,2\n';

test('an export to OpenMetrics has the names of blackbox_exporter', async () => {
  await using workspace = await createWorkspace();
  await workspace.write('past.csv', past);
  await workspace.fortify(['history', 'import', 'past.csv', ...history]);
  const { stdout } = await workspace.fortify(['history', 'export', '--to', 'openmetrics', ...history]);
  expect(stdout).toMatchInlineSnapshot(`
    "# HELP probe_success Whether the check gave the right answer, in time or late. Absent where we could not measure.
    # TYPE probe_success gauge
    probe_success{instance="a \\"b\\"",location="default"} 1 1700000000
    probe_success{instance="api",location="eu"} 0 1700000000
    # HELP probe_duration_seconds How long the check took.
    # TYPE probe_duration_seconds gauge
    # UNIT probe_duration_seconds seconds
    probe_duration_seconds{instance="a \\"b\\"",location="default"} 0.12 1700000000
    probe_duration_seconds{instance="api",location="eu"} 0.012 1700000000
    # HELP probe_http_status_code The HTTP status of the answer.
    # TYPE probe_http_status_code gauge
    probe_http_status_code{instance="a \\"b\\"",location="default"} 200 1700000000
    probe_http_status_code{instance="api",location="eu"} 503 1700000000
    # EOF
    "
  `);
});

test('an export to Parquet is what another reader of Parquet sees', async () => {
  await using workspace = await createWorkspace();
  await workspace.write('past.csv', past);
  await workspace.fortify(['history', 'import', 'past.csv', ...history]);
  await workspace.fortify(['history', 'export', '--to', 'parquet', '--output', 'past.parquet', ...history]);
  const { buffer, byteOffset, length } = await readFile(join(workspace.path, 'past.parquet'));
  const rows = await parquetReadObjects({
    file: buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer,
    compressors: { ZSTD: (bytes) => zstdDecompressSync(bytes) },
  });
  const more = { location: 'default', reason: null };
  expect(rows).toEqual([
    {
      ...more,
      check: 'a "b"',
      time: new Date(1_700_000_000_000),
      outcome: 'good',
      status: 200,
      duration_ms: 120,
      attempts: 1,
    },
    {
      ...more,
      check: 'a "b"',
      time: new Date(1_700_000_060_250),
      outcome: 'unknown',
      status: null,
      duration_ms: null,
      reason: 'runner-offline',
      attempts: null,
    },
    {
      check: 'api',
      time: new Date(1_700_000_000_000),
      outcome: 'bad',
      status: 503,
      duration_ms: 12,
      location: 'eu',
      reason: 'status',
      attempts: 2,
    },
  ]);
});

test('an export that is cut off by its reader is no fault', async () => {
  await using workspace = await createWorkspace();
  const rows = Array.from({ length: 20_000 }, (_, index) => `api,${1_700_000_000 + index},good,200,12\n`);
  await workspace.write('past.csv', `check,time,outcome,status,duration_ms\n${rows.join('')}`);
  await workspace.fortify(['history', 'import', 'past.csv', ...history]);
  const { exitCode, stderr } = await workspace.fortify(['history', 'export', ...history], { isStdoutClosed: true });
  expect([exitCode, stderr]).toEqual([0, '']);
});

test('a compaction lets go of what is older than the retention, counted from the newest, and of nothing else', async () => {
  await using workspace = await createWorkspace();
  const day = 86_400;
  const at = (days: number) => `api,${1_700_000_000 + days * day},good,200,12\n`;
  await workspace.write('one.csv', `check,time,outcome,status,duration_ms\n${at(0)}${at(95)}`);
  await workspace.write('two.csv', `check,time,outcome,status,duration_ms\n${at(10)}${at(100)}`);
  for (const file of ['one.csv', 'two.csv']) await workspace.fortify(['history', 'import', file, ...history]);
  const compact = () => workspace.fortify(['history', 'compact', ...history]);
  expect((await compact()).stdout).toBe('directory past: 2 segments became 1, removed 1 sample older than 90d\n');
  expect((await compact()).stdout).toBe('directory past: 1 segment became 1, removed 0 samples older than 90d\n');
  expect(await exported(workspace)).toBe(`check,time,outcome,status,duration_ms\n${at(10)}${at(95)}${at(100)}`);
  // The config's own retention, but never less than its longest window.
  const config = (window: string) =>
    `version: 1\nobjectives: [{ id: slo, target: 99%, window: ${window}, gate: { min-samples: 1 } }]\nhistory: { path: past, retention: 3d }\n`;
  await workspace.write('fortify.yml', config('20d'));
  expect((await workspace.fortify(['history', 'compact'])).stdout).toContain('removed 1 sample older than 20d');
  // The same for the same directory by its name.
  expect((await workspace.fortify(['history', 'compact', ...history])).stdout).toContain(
    'removed 0 samples older than 20d',
  );
  await workspace.write('fortify.yml', config('1d'));
  const json = await workspace.fortify(['history', 'compact', '--format', 'json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ samplesBefore: 2, samplesAfter: 1, retentionSeconds: 3 * day });
});
