import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { startLoopback, withoutChance } from '../../support/loopback.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

test('a URL is all it takes', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  const { exitCode, stdout, stderr } = await workspace.fortify(['check', `${server.url}/200`, `${server.url}/404`]);
  expect({ exitCode, stdout: withoutChance(stdout), stderr }).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "stderr": "",
      "stdout": "CHECKS                              STATUS  DURATION  DETAIL
    ✘ bad   127-0-0-1-PORT-404-HASH     404 N ms  status: 404, expected 2xx (http://127.0.0.1:PORT/404, 2 attempts)
    ✔ good  127-0-0-1-PORT-200-HASH     200 N ms  http://127.0.0.1:PORT/200

    WHY
      ✘ 127-0-0-1-PORT-404-HASH: status: 404, expected 2xx

    local: ✘ fail (1 of 2 checks healthy)
    ",
    }
  `);
});

test('--format json is one valid report on standard output, and nothing else anywhere', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  const { exitCode, stdout, stderr } = await workspace.fortify(['check', `${server.url}/503`, '--format', 'json']);
  const report = reportSchema.parse(JSON.parse(stdout));
  expect([exitCode, stderr, report.verdict.status]).toEqual([1, '', 'fail']);
  expect(report.checks[0]).toMatchObject({
    outcome: 'bad',
    reason: 'status',
    status: 503,
    address: '127.0.0.1',
    attempts: 2,
  });
});

test.each(['markdown', 'junit'])('--format %s --output writes a file and says so', async (format) => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  const result = await workspace.fortify(['check', `${server.url}/200`, '--format', format, '--output', 'out/report']);
  const told = 'wrote out/report\nlocal: ✔ pass (1 of 1 check healthy)\n';
  expect(result).toEqual({ exitCode: 0, stdout: '', stderr: told });
  expect(await workspace.read('out/report')).toMatch(format === 'junit' ? /^<\?xml/ : /^## ✅/);
});

test('--now stamps the samples and the report', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  const now = '2026-01-01T00:00:00.000Z';
  const { stdout } = await workspace.fortify(['check', `${server.url}/200`, '--now', now, '--format', 'json']);
  expect(reportSchema.parse(JSON.parse(stdout)).generatedAt).toBe(now);
  const exported = await workspace.fortify(['history', 'export', '--to', 'jsonl']);
  expect(JSON.parse(exported.stdout).time).toBe(now);
});

// Windows has no signal a process could catch and go on from.
test.skipIf(process.platform === 'win32')(
  'an interrupt records what was measured by then, and nothing else',
  async () => {
    let isAnswered = false;
    let isHanging = false;
    const interruption = new AbortController();
    const interrupt = () => isAnswered && isHanging && interruption.abort();
    await using server = await startLoopback((request, response) => {
      if (request.url === '/200') {
        // The client closes its connection once it has read the answer.
        request.socket.on('close', () => {
          isAnswered = true;
          interrupt();
        });
        response.end('ok');
      } else {
        isHanging = true;
        interrupt();
      }
    });
    await using workspace = await createWorkspace();
    const args = ['check', `${server.url}/200`, `${server.url}/hang`, '--format', 'json'];
    const { exitCode, stdout } = await workspace.fortify(args, { signal: interruption.signal });
    expect(exitCode).toBe(130);
    expect(reportSchema.parse(JSON.parse(stdout)).checks.map(({ outcome }) => outcome)).toEqual(['good', 'unknown']);
    expect((await workspace.fortify(['history', 'verify', '--format', 'json'])).stdout).toContain('"samples": 1,');
  },
);

test.skipIf(process.platform === 'win32')('an interrupt that arrives twice, as from a terminal, is one', async () => {
  const interruption = new AbortController();
  await using server = await startLoopback(() => interruption.abort());
  await using workspace = await createWorkspace();
  const { exitCode, stdout } = await workspace.fortify(['check', `${server.url}/hang`, '--format', 'json'], {
    signal: interruption.signal,
    signals: ['SIGINT', 'SIGINT'],
  });
  expect(exitCode).toBe(130);
  expect(reportSchema.parse(JSON.parse(stdout)).checks[0]?.reason).toBe('cancelled');
});

test('a reader that goes away changes nothing about the answer', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  const result = await workspace.fortify(['check', `${server.url}/503`], { isStdoutClosed: true });
  expect([result.exitCode, result.stderr]).toEqual([1, '']);
});

test('the profile applies its rules, and says that they are about to end', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    `version: 1\nprofile: atlassian-cloud-fortified\nchecks: [{ id: app, path: /204, base-urls: ["${server.url}"] }]\n`,
  );
  const { exitCode, stdout } = await workspace.fortify(['check', '--format', 'json']);
  const report = reportSchema.parse(JSON.parse(stdout));
  expect(exitCode).toBe(1);
  expect(report.checks[0]?.failures).toEqual([{ reason: 'status', detail: '204, expected 200' }]);
  expect(report.objectives[0]).toMatchObject({
    id: 'availability',
    check: 'app-1',
    target: 0.999,
    windowSeconds: 2_419_200,
  });
  expect(report.verdict.reasons.map(({ code }) => code)).toContain('recent-failure');
  expect(report.notices[0]).toContain('retires the Cloud Fortified programme on 2026-12-31');
});

test('an objective that names no check is found before anything is checked', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    `version: 1\nchecks: [{ id: website, url: "${server.url}/200" }]\nobjectives:\n  - id: slo\n    target: 99%\n    checks: [website, webiste]\n`,
  );
  const { exitCode, stderr } = await workspace.fortify(['check']);
  expect(exitCode).toBe(2);
  expect(stderr).toBe(
    'fortify.yml:6:23: objectives[0].checks[1]: "webiste": no check of that name, in the config or in the history (did you mean "website"?)\n',
  );
  expect(server.requests).toEqual([]);
});

test('a history that cannot be used stops the run before it begins', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  await workspace.write('past', '');
  const { exitCode, stderr } = await workspace.fortify(['check', `${server.url}/200`, '--history', 'past']);
  expect([exitCode, stderr]).toEqual([2, 'past: the history is a file where a directory should be\n']);
  expect(server.requests).toEqual([]);
});

/** Flips a bit of the last byte of the only segment of a history: it is of a duration. */
async function damageDurations(workspace: Workspace): Promise<string> {
  const directory = join(workspace.path, '.fortify/history');
  const [name = ''] = (await readdir(directory)).filter((file) => file.endsWith('.seg'));
  const bytes = await readFile(join(directory, name));
  await writeFile(join(directory, name), bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1));
  return name;
}

test('damaged durations are found by an objective on latency, whichever command looks, and judged without', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  const objectives = 'objectives: [{ id: fast, target: 90%, latency: { under: 5s } }]';
  await workspace.write('fortify.yml', `version: 1\nchecks: [{ id: api, url: "${server.url}/200" }]\n${objectives}\n`);
  await workspace.fortify(['check']);
  const name = await damageDurations(workspace);
  for (const command of [['slo'], ['gate'], ['check']]) {
    const { stdout, stderr } = await workspace.fortify([...command, '--format', 'json']);
    const { verdict } = reportSchema.parse(JSON.parse(stdout));
    expect([command, stderr.includes('internal error')]).toEqual([command, false]);
    expect(verdict.reasons).toContainEqual(expect.objectContaining({ code: 'history-damaged', subject: name }));
  }
});

test('a damaged piece of the history is a warning, and what was there stays', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    `version: 1\nchecks: [{ id: a, url: "${server.url}/200" }]\nobjectives: [{ id: slo, target: 99%, gate: { min-samples: 1, min-coverage: 0% } }]\n`,
  );
  const damaged = `.fortify/history/${'0'.repeat(64)}.seg`;
  await workspace.write(damaged, 'check,time\n');
  const { exitCode, stdout } = await workspace.fortify(['check']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('could not be read and was left out: it does not begin as a segment does');
  expect(stdout).toContain('! warn');
  expect(await readdir(join(workspace.path, '.fortify/history'))).toHaveLength(2);
});

test('a clock that goes back records all the same, and the future is not counted before its time', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    `version: 1\nchecks: [{ id: a, url: "${server.url}/200" }]\nobjectives: [{ id: slo, target: 99%, window: 1d, gate: { min-samples: 1, min-coverage: 0% } }]\n`,
  );
  const at = (hour: number) => `2026-01-01T0${hour}:00:00Z`;
  for (const hour of [3, 1, 2]) await workspace.fortify(['check', '--now', at(hour)]);
  const countAt = async (now: string) => {
    const { stdout } = await workspace.fortify(['slo', '--now', now, '--format', 'json']);
    return reportSchema.parse(JSON.parse(stdout)).objectives[0]?.total;
  };
  expect(await Promise.all([at(1), at(2), at(3), at(4)].map(countAt))).toEqual([0, 1, 2, 3]);
});

test('runs become few files, and none of their samples is lost', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  for (let minute = 10; minute < 28; minute++) {
    await workspace.fortify(['check', `${server.url}/200`, '--now', `2026-01-01T00:${minute}:00Z`]);
  }
  const stats = JSON.parse((await workspace.fortify(['history', 'stats', '--format', 'json'])).stdout);
  expect([stats.samples, stats.segments]).toEqual([18, 3]);
});
