import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { historyOf } from '@fortify/core/history/history-builder';
import { decodeSegment, encodeSegment } from '@fortify/core/history/segment';
import { sampleAt } from '@fortify/core/history/series';
import { reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { startLoopback, withoutChance } from '../../support/loopback.ts';
import { inRepository } from '../../support/repository.ts';
import { createRunner, type Step } from '../../support/runner.ts';

function shown({ exitCode, stdout, outputs, summary }: Step) {
  const { 'report-path': _, ...counts } = outputs;
  return { exitCode, outputs: counts, stdout: withoutChance(stdout), summary: withoutChance(summary) };
}

test('a part of the matrix that has nothing to check is not healthy', async () => {
  await using server = await startLoopback();
  await using runner = await createRunner();
  const step = await runner.run({ urls: `${server.url}/200`, shard: '2/2' });
  expect([step.outputs['verdict'], step.outputs['healthy']]).toEqual(['inconclusive', 'false']);
});

test('healthy URLs pass, without a config', async () => {
  await using server = await startLoopback();
  await using runner = await createRunner();
  expect(shown(await runner.run({ urls: `${server.url}/200` }))).toMatchInlineSnapshot(`
    {
      "exitCode": 0,
      "outputs": {
        "healthy": "true",
        "unhealthy-count": "0",
        "verdict": "pass",
      },
      "stdout": "::add-mask::ghs_0123456789abcdefghijklmnopqrstuvwxyz
    CHECKS                              STATUS  DURATION  DETAIL
    ✔ good  127-0-0-1-PORT-200-HASH     200 N ms  http://127.0.0.1:PORT/200

    Note: No cache can be reached from here (GitHub gives one to steps that use an action, not to run: steps): the history is kept in directory .fortify/history alone.

    acme/app: ✔ pass (1 of 1 check healthy)

    ",
      "summary": "## ✅ acme/app: pass

    1 of 1 check healthy

    ### ✅ 1 good check

    | Check | Status | Duration | Target |
    | :- | -: | -: | :- |
    | \`127-0-0-1-PORT-200-HASH\` | 200 | N ms | \`http://127.0.0.1:PORT/200\` |

    > No cache can be reached from here (GitHub gives one to steps that use an action, not to run: steps): the history is kept in directory .fortify/history alone.
    ",
    }
  `);
});

test('an unhealthy URL fails the job, with an annotation for it', async () => {
  await using server = await startLoopback();
  await using runner = await createRunner();
  expect(shown(await runner.run({ urls: `${server.url}/200, ${server.url}/503` }))).toMatchInlineSnapshot(`
    {
      "exitCode": 1,
      "outputs": {
        "healthy": "false",
        "unhealthy-count": "1",
        "verdict": "fail",
      },
      "stdout": "::add-mask::ghs_0123456789abcdefghijklmnopqrstuvwxyz
    CHECKS                              STATUS  DURATION  DETAIL
    ✘ bad   127-0-0-1-PORT-503-HASH     503 N ms  status: 503, expected 2xx (http://127.0.0.1:PORT/503, 2 attempts)
    ✔ good  127-0-0-1-PORT-200-HASH     200 N ms  http://127.0.0.1:PORT/200

    WHY
      ✘ 127-0-0-1-PORT-503-HASH: status: 503, expected 2xx

    Note: No cache can be reached from here (GitHub gives one to steps that use an action, not to run: steps): the history is kept in directory .fortify/history alone.

    acme/app: ✘ fail (1 of 2 checks healthy)

    ::error title=127-0-0-1-PORT-503-HASH%3A unhealthy::status: 503, expected 2xx
    ::error::acme/app: fail; 1 of 2 checks healthy
    ",
      "summary": "## ❌ acme/app: fail

    1 of 2 checks healthy

    - ❌ \`127-0-0-1-PORT-503-HASH\` status: 503, expected 2xx

    ### Checks that are not good

    | Outcome | Check | Status | Duration | Detail | Phases |
    | :- | :- | -: | -: | :- | :- |
    | ❌ bad | \`127-0-0-1-PORT-503-HASH\` | 503 | N ms | \`status: 503, expected 2xx (http://127.0.0.1:PORT/503, 2 attempts)\` | connect N, first byte N, body N ms |

    ### ✅ 1 good check

    | Check | Status | Duration | Target |
    | :- | -: | -: | :- |
    | \`127-0-0-1-PORT-200-HASH\` | 200 | N ms | \`http://127.0.0.1:PORT/200\` |

    > No cache can be reached from here (GitHub gives one to steps that use an action, not to run: steps): the history is kept in directory .fortify/history alone.
    ",
    }
  `);
});

test('every declared output is set', async () => {
  await using server = await startLoopback();
  await using runner = await createRunner();
  const { outputs } = parse(await readFile(inRepository('action.yml'), 'utf8'));
  expect(Object.keys((await runner.run({ urls: `${server.url}/200` })).outputs).sort()).toEqual(
    Object.keys(outputs).sort(),
  );
  expect(Object.keys((await runner.run({})).outputs).sort()).toEqual(Object.keys(outputs).sort());
});

test('the report is valid, names its run, and the samples are in the history', async () => {
  await using server = await startLoopback();
  await using runner = await createRunner();
  const { outputs } = await runner.run({ urls: `${server.url}/503`, 'history-path': 'past' });
  const report = reportSchema.parse(JSON.parse(await readFile(outputs['report-path'] ?? '', 'utf8')));
  expect(report.run).toMatchObject({
    ci: 'github',
    repository: 'acme/app',
    branch: 'main',
    url: 'https://github.com/acme/app/actions/runs/42/attempts/1',
  });
  const [name = ''] = await readdir(join(runner.workspace, 'past'));
  const { series } = decodeSegment({ name, bytes: await readFile(join(runner.workspace, 'past', name)) });
  expect(series.map((each) => sampleAt(each, 0))).toMatchObject([{ outcome: 'bad', status: 503, location: 'default' }]);
});

test('objectives of a config are judged over what earlier steps recorded', async () => {
  await using server = await startLoopback();
  await using runner = await createRunner();
  await runner.write(
    'fortify.yml',
    `version: 1\nservice: acme\nchecks: [{ id: api, url: "${server.url}/200" }]\nobjectives: [{ id: availability, target: 99%, window: 1h }]\ngate: { min-samples: 2, min-coverage: 0% }\n`,
  );
  const first = await runner.run({});
  const second = await runner.run({});
  expect([first.outputs['verdict'], second.outputs['verdict']]).toEqual(['inconclusive', 'pass']);
  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  expect(second.summary).toContain('| ✅ met | `availability/api` | 99% over 1h | 100.000% |');
});

test.each([
  ['unhealthy', 'gate: { health: ignore }', 1, 'pass'],
  ['fail', 'gate: { health: ignore }', 0, 'pass'],
  ['fail', '', 1, 'fail'],
  ['never', '', 0, 'fail'],
  ['inconclusive', 'objectives: [{ id: slo, target: 99% }]\ngate: { health: warn }', 3, 'inconclusive'],
])('fail-on: %s with %j exits with %d, the verdict is %s', async (failOn, config, exitCode, verdict) => {
  await using server = await startLoopback();
  await using runner = await createRunner();
  await runner.write('fortify.yml', `version: 1\nchecks: [{ id: api, url: "${server.url}/503" }]\n${config}\n`);
  const step = await runner.run({ 'fail-on': failOn });
  expect(step.exitCode).toBe(exitCode);
  expect(step.outputs).toMatchObject({ verdict, healthy: 'false', 'unhealthy-count': '1' });
});

test('URLs stand in for the checks of a config that is named; its other parts hold', async () => {
  await using server = await startLoopback();
  await using runner = await createRunner();
  await runner.write(
    'my.yml',
    'version: 1\nservice: acme\ndefaults: { expect: { status: 503 } }\nchecks: [{ id: a, url: "https://a.invalid" }]\n',
  );
  const step = await runner.run({ urls: `${server.url}/503`, config: 'my.yml' });
  expect(step.outputs['verdict']).toBe('pass');
  expect(step.summary).toContain('acme: pass');
});

test('a broken config fails with an annotation at its line, and still has outputs and a summary', async () => {
  await using runner = await createRunner();
  await runner.write('fortify.yml', 'version: 1\nchecks:\n  - id: api\n    urll: https://a.example\n');
  expect(shown(await runner.run({}))).toMatchInlineSnapshot(`
    {
      "exitCode": 2,
      "outputs": {
        "healthy": "false",
        "unhealthy-count": "0",
        "verdict": "inconclusive",
      },
      "stdout": "::add-mask::ghs_0123456789abcdefghijklmnopqrstuvwxyz
    ::error title=fortify,file=fortify.yml,line=3,col=5::fortify.yml:3:5: checks[0]: nothing to check: give a url, base-urls with a path, tcp, tls, dns or a journey
    ::error title=fortify,file=fortify.yml,line=4,col=5::fortify.yml:4:5: checks[0]: unknown key "urll" (did you mean "url"?)
    ::error::fortify could not run: 2 problems
    ",
      "summary": "## ❔ fortify could not run

    - fortify.yml:3:5: checks\\[0\\]: nothing to check: give a url, base-urls with a path, tcp, tls, dns or a journey
    - fortify.yml:4:5: checks\\[0\\]: unknown key "urll" (did you mean "url"?)
    ",
    }
  `);
});

test('every wrong input is named at once, before anything is checked', async () => {
  await using server = await startLoopback();
  await using runner = await createRunner();
  const step = await runner.run({ urls: `${server.url}/200`, 'fail-on': 'unhealty', 'history-store': 'redis' });
  expect(step.exitCode).toBe(2);
  expect(step.stdout).toContain(
    'input fail-on: "unhealty": expected unhealthy, fail, inconclusive, never (did you mean "unhealthy"?)',
  );
  expect(step.stdout).toContain('input history-store: "redis": expected cache, branch, directory');
  expect(server.requests).toEqual([]);
});

test('fail-on may stand in the config, and the input wins', async () => {
  await using server = await startLoopback();
  await using runner = await createRunner();
  await runner.write('fortify.yml', `version: 1\nfail-on: never\nchecks: [{ id: api, url: "${server.url}/503" }]\n`);
  const excused = await runner.run({});
  expect([excused.exitCode, excused.stdout]).toEqual([0, expect.not.stringContaining('::error')]);
  expect(excused.stdout).toContain('::warning title=api%3A unhealthy,');
  expect(excused.summary).toContain('fail-on lets the step pass all the same.');
  const failed = await runner.run({ 'fail-on': 'fail' });
  expect([failed.exitCode, failed.stdout]).toEqual([1, expect.stringContaining('::error title=api%3A unhealthy,')]);
  expect(failed.stdout).toContain(': fail; 0 of 1 check healthy');
  expect(failed.summary).not.toContain('fail-on');
});

test('a config that is not there is looked for where nobody checked the repository out', async () => {
  await using runner = await createRunner();
  const { exitCode, stdout } = await runner.run({});
  expect(exitCode).toBe(2);
  expect(stdout).toContain('fortify.yml: no such file: check out the repository first (actions/checkout)');
});

test('secrets of a config are masked before the first probe', async () => {
  await using server = await startLoopback();
  await using runner = await createRunner();
  await runner.write(
    'fortify.yml',
    `version: 1\nchecks: [{ id: api, url: "${server.url}/200", auth: { bearer: "\${KEY}" } }]\n`,
  );
  const step = await runner.run({}, { KEY: 'k3y-k3y-k3y' });
  expect(step.exitCode).toBe(0);
  expect(step.stdout).toContain('::add-mask::k3y-k3y-k3y\n');
  expect(JSON.stringify(step).match(/k3y-k3y-k3y/g)).toHaveLength(1);
});

test('outputs that cannot be written are one warning, and change nothing', async () => {
  await using server = await startLoopback();
  await using runner = await createRunner();
  const step = await runner.run({ urls: `${server.url}/503` }, { GITHUB_OUTPUT: '/nowhere/output' });
  expect(step.exitCode).toBe(1);
  expect(step.stdout.match(/::warning::The outputs could not be written/g)).toHaveLength(1);
  expect(step.summary).toContain('❌');
});

test('a URL with credentials is refused, and they are shown nowhere', async () => {
  await using runner = await createRunner();
  const step = await runner.run({ urls: 'https://user:hunter2@a.example/' });
  expect(step.exitCode).toBe(2);
  expect(JSON.stringify(step)).not.toContain('hunter2');
});

test('the token is masked before anything else, and shown nowhere else', async () => {
  await using server = await startLoopback();
  await using runner = await createRunner();
  const step = await runner.run({ urls: `${server.url}/200` });
  expect(step.stdout).toMatch(/^::add-mask::ghs_/);
  expect(JSON.stringify(step).match(/ghs_/g)).toHaveLength(1);
});

test('hostile ids of an imported history reach neither the log nor the summary alive', async () => {
  await using server = await startLoopback();
  await using runner = await createRunner();
  await runner.write(
    'fortify.yml',
    `version: 1\nchecks: [{ id: api, url: "${server.url}/200" }]\nobjectives: [{ id: slo, target: 99%, checks: ['*'] }]\n`,
  );
  const more = { location: 'default', status: null, durationMs: null, reason: null, attempts: null, timeMs: 1000 };
  const { name, bytes } = encodeSegment(
    historyOf([
      { ...more, check: '::set-output name=verdict::pass', outcome: 'good' },
      { ...more, check: '<img src=x>@team ##[error]x', outcome: 'bad' },
    ]),
  );
  await mkdir(join(runner.workspace, '.fortify/history'), { recursive: true });
  await writeFile(join(runner.workspace, '.fortify/history', name), bytes);
  const step = await runner.run({});
  expect(step.stdout).not.toMatch(/^\s*::set-output|##\[/m);
  expect(step.summary).toContain('`slo/<img src=x>@team ## [error]x`');
});
