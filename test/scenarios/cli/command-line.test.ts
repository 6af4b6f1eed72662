import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { startLoopback } from '../../support/loopback.ts';
import { inRepository } from '../../support/repository.ts';
import { createWorkspace } from '../../support/workspace.ts';

test.each([
  ['an unknown command', ['chekc'], "unknown command 'chekc'\n(Did you mean check?)"],
  ['an unknown option', ['check', '--ouptut', 'x'], "unknown option '--ouptut'\n(Did you mean --output?)"],
  ['an unknown format', ['check', '--format', 'xml'], 'Allowed choices are text, json, markdown, junit.'],
  ['no file to import', ['history', 'import'], "missing required argument 'file'"],
  ['no config', ['check'], 'fortify.yml: no such file: name a config, run "fortify init"'],
  ['a config that is not there', ['slo', '--config', 'my.yml'], 'my.yml: no such file'],
  ['a directory for a config', ['validate', '--config', '.'], '.: is a directory where a file should be'],
  ['a bad instant', ['slo', '--now', 'tomorrow'], '--now: "tomorrow": expected RFC 3339 with a zone'],
  ['a URL without a scheme', ['check', 'a.example'], 'URL: "a.example" has no scheme'],
  [
    'a URL with credentials',
    ['check', 'https://u:hunter2@a.example'],
    'URL: "https://***@a.example" holds credentials',
  ],
  ['a URL given twice', ['check', 'https://a.example', 'https://a.example'], 'URL: "https://a.example" is given twice'],
])('%s is exit code 2, and says what to do', async (_, args, message) => {
  await using workspace = await createWorkspace();
  const { exitCode, stdout, stderr } = await workspace.fortify(args);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/hunter2|^ +at /m);
});

test('--version and --help are answers', async () => {
  await using workspace = await createWorkspace();
  const version = await workspace.fortify(['--version']);
  expect(version).toEqual({ exitCode: 0, stdout: '0.1.0\n', stderr: '' });
  const help = await workspace.fortify(['--help']);
  expect([help.exitCode, help.stderr]).toEqual([0, '']);
  expect(help.stdout).toContain('Exit codes: 0 pass or warn');
});

test('validate says every problem at once, as text and as JSON', async () => {
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    'version: 1\nchecks:\n  - { id: a, url: "https://${NOPE}", tiemout: 3s }\nobjectives: [{ id: slo, target: 100% }]\n',
  );
  const text = await workspace.fortify(['validate']);
  expect({ ...text, stderr: text.stderr.split('\n').map((line) => line.slice(0, 60)) }).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "stderr": [
        "fortify.yml:3:19: \${NOPE} is not set in the environment; set",
        "fortify.yml:3:38: checks[0]: unknown key "tiemout" (did you ",
        "fortify.yml:4:33: objectives[0].target: "100%": expected les",
        "",
      ],
      "stdout": "",
    }
  `);
  const json = await workspace.fortify(['validate', '--format', 'json']);
  expect([json.exitCode, json.stderr]).toEqual([2, '']);
  const { valid, problems } = JSON.parse(json.stdout);
  expect([valid, problems.length, problems[0]]).toEqual([
    false,
    3,
    { source: 'fortify.yml', line: 3, column: 19, message: expect.stringContaining('${NOPE} is not set') },
  ]);
});

test('what init writes is valid, works, and is never overwritten', async () => {
  await using server = await startLoopback();
  await using workspace = await createWorkspace();
  const init = await workspace.fortify(['init', `${server.url}/200`]);
  expect([init.exitCode, init.stdout]).toEqual([0, '']);
  expect((await workspace.fortify(['validate'])).stdout).toBe('fortify.yml: valid (1 check, 1 objective)\n');
  expect((await workspace.fortify(['check'])).exitCode).toBe(0);
  const again = await workspace.fortify(['init']);
  expect([again.exitCode, again.stderr]).toEqual([2, 'fortify.yml: is already there\n']);
});

test('init knows the profiles', async () => {
  await using workspace = await createWorkspace();
  expect((await workspace.fortify(['init', '--list-profiles'])).stdout).toMatch(/^atlassian-cloud-fortified\n/);
  await workspace.fortify(['init', '--profile', 'atlassian-cloud-fortified', '--config', 'my.yml']);
  const valid = await workspace.fortify(['validate', '--config', 'my.yml']);
  expect([valid.exitCode, valid.stdout]).toEqual([0, 'my.yml: valid (1 check, 1 objective)\n']);
  expect(valid.stderr).toContain('2026-12-31');
});

test.each([
  [[], 'fortify.schema.json'],
  [['report'], 'report.schema.json'],
])('schema %j prints what is committed', async (args, file) => {
  await using workspace = await createWorkspace();
  const { stdout } = await workspace.fortify(['schema', ...args]);
  expect(stdout).toBe(await readFile(inRepository('packages/core/schema', file), 'utf8'));
});

test('slo without objectives, or with an empty history, says so', async () => {
  await using workspace = await createWorkspace();
  await workspace.write('none.yml', 'version: 1\nchecks: [{ id: a, url: "https://a.example" }]\n');
  expect((await workspace.fortify(['slo', '--config', 'none.yml'])).stderr).toBe(
    'none.yml:1:1: objectives: this config has none: there is nothing to judge\n',
  );
  await workspace.write(
    'some.yml',
    'version: 1\nchecks: [{ id: a, url: "https://a.example" }]\nobjectives: [{ id: slo, target: 99% }]\n',
  );
  const empty = await workspace.fortify(['slo', '--config', 'some.yml', '--format', 'json']);
  expect(empty.exitCode).toBe(0);
  expect(JSON.parse(empty.stdout)).toMatchObject({
    verdict: { status: 'inconclusive', reasons: [{ code: 'no-data' }] },
    objectives: [{ attainment: null, budget: { remaining: null }, coverage: null, status: 'inconclusive' }],
  });
  await workspace.write(
    'strict.yml',
    'version: 1\nchecks: [{ id: a, url: "https://a.example" }]\nobjectives: [{ id: slo, target: 99% }]\ngate: { no-data: fail }\n',
  );
  expect((await workspace.fortify(['slo', '--config', 'strict.yml'])).exitCode).toBe(3);
});
