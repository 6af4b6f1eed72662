import { reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { startLoopback } from '../../support/loopback.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

async function check(workspace: Workspace, ...args: string[]) {
  const { exitCode, stdout, stderr } = await workspace.fortify(['check', '--format', 'json', ...args]);
  return { exitCode, stderr, report: reportSchema.parse(JSON.parse(stdout)) };
}

test('a dead canary excuses what failed on the network, and nothing else', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  const dead = 'http://127.0.0.1:1/';
  await workspace.write(
    'fortify.yml',
    `version: 1\ncanary: ["${dead}"]\ndefaults: { confirm: 0 }\nchecks:\n  - { id: gone, url: "${dead}" }\n  - { id: wrong, url: "${server.url}/404" }\n`,
  );
  const { exitCode, report } = await check(workspace);
  expect(exitCode).toBe(1);
  expect(report.checks.map(({ id, outcome, reason }) => [id, outcome, reason])).toEqual([
    ['gone', 'unknown', 'runner-offline'],
    ['wrong', 'bad', 'status'],
  ]);
  expect(report.notices).toEqual([
    'Our own network was the fault: 1 probe failed on network reasons, and so did the canary.',
  ]);
});

test('several samples of one run are recorded an interval apart', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    `version: 1\nchecks: [{ id: a, url: "${server.url}/200", samples: 3, interval: 50ms }]\n`,
  );
  await check(workspace, '--now', '2026-01-01T00:00:00Z');
  const { stdout } = await workspace.fortify(['history', 'export', '--to', 'jsonl']);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).time),
  ).toEqual(['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.050Z', '2026-01-01T00:00:00.100Z']);
});

test('of several samples the worst stands for the check', async () => {
  let requests = 0;
  await using server = await startLoopback((_, response) => response.writeHead(++requests === 1 ? 500 : 200).end());
  await using workspace = await createWorkspace();
  const keys = 'samples: 3, interval: 10ms, confirm: 0';
  await workspace.write('fortify.yml', `version: 1\nchecks: [{ id: a, url: "${server.url}/", ${keys} }]\n`);
  const { exitCode, report } = await check(workspace);
  expect([exitCode, report.checks[0]?.outcome]).toEqual([1, 'bad']);
});

test('what was expected is told, but not where it came from the environment', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  const body = 'expect: { body: { contains: ["${SECRET}", fine, "${LONG}"] } }';
  await workspace.write('fortify.yml', `version: 1\nchecks: [{ id: a, url: "${server.url}/200", ${body} }]\n`);
  const { stdout } = await workspace.fortify(['check', '--format', 'json'], {
    env: { SECRET: 'hunter2-hunter2', LONG: `"${'long-secret'.repeat(30)}` },
  });
  expect(JSON.parse(stdout).checks[0].failures.map(({ detail }: { detail: string }) => detail)).toEqual([
    'does not contain "***"',
    'does not contain "fine"',
    'does not contain "***"',
  ]);
});

test('shards of a matrix check everything once between them', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  const urls = [1, 2, 3].map((index) => `${server.url}/200?${index}`);
  const parts = [await check(workspace, ...urls, '--shard', '1/2'), await check(workspace, ...urls, '--shard', '2/2')];
  expect(parts.map(({ report }) => report.checks.length)).toEqual([2, 1]);
  expect([...server.requests].sort()).toEqual(['/200?1', '/200?2', '/200?3']);
});

test('a hundred endpoints come back in the order they were given, and --fast says that it is', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  const urls = Array.from({ length: 100 }, (_, index) => `${server.url}/200?${index}`);
  const paced = await check(workspace, ...urls, '--concurrency', '7');
  expect(paced.report.checks.map(({ target }) => target)).toEqual(urls);
  expect(paced.report.timing?.paced).toBe(true);
  expect(paced.report.timing?.loopLagMs).not.toBeNull();
  const fast = await check(workspace, ...urls, '--fast');
  expect(fast.report.timing?.paced).toBe(false);
  expect(fast.report.notices[0]).toContain('every duration is longer than the truth');
});

test.each([
  [['--shard', '3/2'], '--shard: "3/2": expected a part of a whole, such as 2/5'],
  [['--concurrency', '0'], '--concurrency: "0": expected a whole number, 1 or more'],
  [['--rate', 'fast'], '--rate: "fast": expected a whole number, 1 or more'],
])('%j is refused', async (args, message) => {
  await using workspace = await createWorkspace();
  const { exitCode, stderr } = await workspace.fortify(['check', 'https://a.example', ...args]);
  expect([exitCode, stderr]).toEqual([2, `${message}\n`]);
});

test('a pull request from a fork reaches no private address; the same repository does', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  const pull = (head: string) =>
    JSON.stringify({
      pull_request: { number: 1, head: { repo: { full_name: head } }, base: { repo: { full_name: 'a/b' } } },
    });
  await workspace.write('fork.json', pull('evil/b'));
  await workspace.write('own.json', pull('a/b'));
  const run = (event: string) =>
    workspace.fortify(['check', `${server.url}/200`, '--format', 'json'], {
      env: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: `${workspace.path}/${event}` },
    });
  const fork = await run('fork.json');
  expect(fork.exitCode).toBe(1);
  expect(JSON.parse(fork.stdout).checks[0]).toMatchObject({ outcome: 'unknown', reason: 'blocked' });
  expect(server.requests).toEqual([]);
  expect((await run('own.json')).exitCode).toBe(0);
});

test('credentials from the environment are sent, and shown nowhere', async () => {
  const seen: unknown[] = [];
  await using server = await startLoopback((request, response) => {
    seen.push(request.headers.authorization, request.headers['x-key']);
    response.writeHead(500).end();
  });
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    `version: 1\nchecks:\n  - id: a\n    url: "${server.url}/?key=\${KEY}"\n    confirm: 0\n    auth: { basic: { username: me, password: "\${PASSWORD}" } }\n    headers: { X-Key: "\${KEY}" }\n`,
  );
  const env = { PASSWORD: 'hunter2-hunter2', KEY: 'k3y-k3y-k3y' };
  const runs = await Promise.all(
    ['text', 'json', 'markdown', 'junit'].map((format) => workspace.fortify(['check', '--format', format], { env })),
  );
  expect(seen.slice(0, 2)).toEqual([`Basic ${Buffer.from('me:hunter2-hunter2').toString('base64')}`, 'k3y-k3y-k3y']);
  const shown = JSON.stringify(runs) + (await workspace.fortify(['history', 'export'])).stdout;
  for (const secret of [...Object.values(env), Buffer.from('me:hunter2-hunter2').toString('base64')])
    expect(shown).not.toContain(secret);
  expect(shown).toContain('?key=${KEY}');
});

test('a TLS identity that makes no sense is found before anything is checked', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    `version: 1\nchecks: [{ id: a, url: "${server.url}/200", trust: { certificate: nope.pem, key: "\${KEY}" } }]\n`,
  );
  await workspace.write('nope.pem', 'x');
  const { exitCode, stderr } = await workspace.fortify(['check'], { env: { KEY: 'c3VwZXJzZWNyZXQ=' } });
  expect([exitCode, stderr]).toEqual([2, 'trust.key: is neither PEM text nor a file that can be read\n']);
  expect(server.requests).toEqual([]);
});
