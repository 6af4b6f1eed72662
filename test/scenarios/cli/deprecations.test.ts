import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Report, reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { startLoopback } from '../../support/loopback.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

/** A service that announces whatever it is told to. */
async function startService() {
  const said: { status: number; headers: Record<string, string | string[]>; body: string } = {
    status: 200,
    headers: {},
    body: '',
  };
  const server = createServer((_, response) => response.writeHead(said.status, said.headers).end(said.body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    said,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const config = (url: string) =>
  `version: 1\nservice: acme\nchecks: [{ id: api, url: "${url}", confirm: 0 }]\ndeprecations:\n  warn: 90d\n  fail: 14d\n`;

const check = (workspace: Workspace, now: string) => workspace.fortify(['check', '--format', 'json', '--now', now]);

async function judge(workspace: Workspace, now: string): Promise<{ exitCode: number | null; report: Report }> {
  const { exitCode, stdout } = await workspace.fortify(['deprecations', '--format', 'json', '--now', now]);
  return { exitCode, report: reportSchema.parse(JSON.parse(stdout)) };
}

test('what an answer announces is reported, remembered, judged without asking again, and resolved once it is gone', async () => {
  await using service = await startService();
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config(service.url));
  service.said.headers = { deprecation: '@1767225600', sunset: 'Mon, 01 Mar 2027 00:00:00 GMT' };
  const seen = reportSchema.parse(JSON.parse((await check(workspace, '2026-11-20T10:00:00Z')).stdout));
  const announced = {
    id: 'api',
    subject: 'api',
    source: 'header',
    date: '2027-03-01',
    daysLeft: 101,
    status: 'ok',
    evidence: 'Sunset 2027-03-01T00:00:00.000Z; deprecated 2026-01-01',
    firstSeen: '2026-11-20T10:00:00.000Z',
  };
  expect(seen.deadlines).toMatchObject([announced]);
  expect((await judge(workspace, '2026-11-25T00:00:00Z')).report.deadlines).toMatchObject([
    { ...announced, daysLeft: 96 },
  ]);
  const due = await judge(workspace, '2026-12-05T00:00:00Z');
  expect([due.exitCode, due.report.verdict.status, due.report.deadlines[0]?.status]).toEqual([0, 'warn', 'due']);
  const near = await judge(workspace, '2027-02-20T00:00:00Z');
  expect([near.exitCode, near.report.verdict.reasons[0]?.code]).toEqual([1, 'deadline-due']);
  // On the day after, it is not over everywhere until noon in UTC.
  expect((await judge(workspace, '2027-03-02T11:59:59Z')).report.deadlines[0]?.status).toBe('due');
  expect((await judge(workspace, '2027-03-02T12:00:00Z')).report.deadlines[0]?.status).toBe('overdue');
  // It moves: both dates are told.
  service.said.headers = { deprecation: '@1767225600', sunset: 'Tue, 01 Jun 2027 00:00:00 GMT' };
  await check(workspace, '2026-11-21T10:00:00Z');
  const [moved] = (await judge(workspace, '2026-11-25T00:00:00Z')).report.deadlines;
  expect([moved?.date, moved?.evidence]).toEqual([
    '2027-06-01',
    expect.stringContaining('the Sunset before was 2027-03-01'),
  ]);
  // It vanishes: resolved, and shown as that.
  service.said.headers = {};
  await check(workspace, '2026-11-22T10:00:00Z');
  const { exitCode, report } = await judge(workspace, '2027-02-01T00:00:00Z');
  expect([exitCode, report.deadlines[0]?.status, report.deadlines[0]?.lastSeen]).toEqual([
    0,
    'resolved',
    '2026-11-21T10:00:00.000Z',
  ]);
  // That is news for a while, and not for ever.
  expect((await judge(workspace, '2027-03-01T00:00:00Z')).report.deadlines).toEqual([]);
});

test.each<[string, Record<string, string | string[]>, object, string]>([
  [
    'where to read on, and what follows',
    {
      deprecation: '@1767225600',
      link: ['<https://docs.example/old>; rel="deprecation"; type="text/html"', '</v2>; rel="successor-version"'],
    },
    {
      date: null,
      status: 'ok',
      url: 'https://docs.example/old',
      evidence: expect.stringMatching(/^deprecated 2026-01-01; its successor is http.*\/v2$/),
    },
    '',
  ],
  [
    'a draft’s true',
    { deprecation: 'true', sunset: 'Mon, 01 Mar 2027 00:00:00 GMT' },
    { date: '2027-03-01', evidence: expect.stringContaining('deprecated, written as a draft of RFC 9745 had it') },
    'What api announces: its Deprecation is written as a draft of RFC 9745 had it, not as a date such as @1688169599.',
  ],
  [
    'a Sunset before its Deprecation',
    { deprecation: '@1830297600', sunset: 'Mon, 01 Mar 2027 00:00:00 GMT' },
    { date: '2027-03-01', evidence: expect.stringContaining('which is the server’s mistake') },
    'What api announces: its Sunset is earlier than its Deprecation, which RFC 9745 forbids.',
  ],
  [
    'ten Sunsets',
    { sunset: Array.from({ length: 10 }, (_, day) => `Mon, ${10 + day} Mar 2027 00:00:00 GMT`) },
    { date: '2027-03-10' },
    'What api announces: it has 10 different Sunset headers: the first counts.',
  ],
])('an answer that announces %s', async (_, headers, expected, notice) => {
  await using service = await startService();
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config(service.url));
  service.said.headers = headers;
  const seen = reportSchema.parse(JSON.parse((await check(workspace, '2026-11-20T10:00:00Z')).stdout));
  expect([seen.deadlines, seen.notices]).toMatchObject([[expected], notice === '' ? [] : [notice]]);
  expect((await judge(workspace, '2026-11-21T00:00:00Z')).report.deadlines).toMatchObject([expected]);
});

test.each([
  ['the year 0', 'Sat, 01 Jan 0000 00:00:00 GMT'],
  ['the year 99999', 'Sat, 01 Jan 99999 00:00:00 GMT'],
  ['a year of two digits', 'Sunday, 06-Nov-94 08:49:37 GMT'],
  ['a day that is none', 'Sun, 31 Feb 2027 00:00:00 GMT'],
  ['another form', '2027-03-01T00:00:00Z'],
  ['words', '::error::soon'],
])('a Sunset of %s is no date, and is told as that', async (_, sunset) => {
  await using service = await startService();
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config(service.url));
  service.said.headers = { sunset, deprecation: '@99999999999999' };
  const seen = reportSchema.parse(JSON.parse((await check(workspace, '2026-11-20T10:00:00Z')).stdout));
  expect(seen.notices.join()).toContain('its Sunset is no date as HTTP writes it (RFC 8594)');
  expect(seen.notices.join()).toContain('its Deprecation is no date that a calendar has');
  const { exitCode, report } = await judge(workspace, '2026-11-21T00:00:00Z');
  expect([exitCode, report.verdict.status]).toEqual([0, 'inconclusive']);
  expect(report.deadlines).toMatchObject([
    { date: null, status: 'inconclusive', evidence: 'a Sunset that cannot be read; deprecated' },
  ]);
});

test('a link alone says where such things are announced, and announces nothing', async () => {
  await using service = await startService();
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config(service.url));
  service.said.headers = { link: '<https://docs.example/policy>; rel="sunset", </policy>; rel="deprecation"' };
  await check(workspace, '2026-11-20T10:00:00Z');
  expect((await judge(workspace, '2026-11-21T00:00:00Z')).report.deadlines).toEqual([]);
});

test('a Sunset of a megabyte is a fault of the answer, and takes nothing back', async () => {
  await using service = await startService();
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config(service.url));
  service.said.headers = { sunset: 'Mon, 01 Mar 2027 00:00:00 GMT' };
  await check(workspace, '2026-11-20T10:00:00Z');
  service.said.headers = { sunset: 'x'.repeat(2 ** 20) };
  const { checks } = reportSchema.parse(JSON.parse((await check(workspace, '2026-11-21T10:00:00Z')).stdout));
  expect(checks[0]).toMatchObject({ outcome: 'bad', reason: 'too-large' });
  expect((await judge(workspace, '2026-11-22T00:00:00Z')).report.deadlines).toMatchObject([{ date: '2027-03-01' }]);
});

test('of the steps of a journey the one that goes first counts', async () => {
  await using first = await startService();
  await using second = await startService();
  await using workspace = await createWorkspace();
  first.said.headers = { sunset: 'Wed, 01 Sep 2027 00:00:00 GMT' };
  second.said.headers = { sunset: 'Mon, 01 Mar 2027 00:00:00 GMT' };
  const steps = [first, second, first].map(({ url }) => `{ url: "${url}" }`).join(', ');
  await workspace.write(
    'fortify.yml',
    `version: 1\nchecks: [{ id: walk, confirm: 0, journey: { steps: [${steps}] } }]\n`,
  );
  const { deadlines } = reportSchema.parse(JSON.parse((await check(workspace, '2026-11-20T10:00:00Z')).stdout));
  expect(deadlines).toMatchObject([{ id: 'walk', date: '2027-03-01' }]);
});

test('a check that has no answer announces nothing, and takes nothing back', async () => {
  await using workspace = await createWorkspace();
  {
    await using service = await startService();
    await workspace.write('fortify.yml', config(service.url));
    service.said.headers = { sunset: 'Mon, 01 Mar 2027 00:00:00 GMT' };
    await check(workspace, '2026-11-20T10:00:00Z');
    service.said.headers = {};
    for (const status of [503, 429, 403, 404]) {
      service.said.status = status;
      await check(workspace, `2026-11-21T10:00:00.${status}Z`);
    }
  }
  await check(workspace, '2026-11-22T10:00:00Z');
  const { report } = await judge(workspace, '2026-11-23T00:00:00Z');
  expect(report.deadlines).toMatchObject([{ id: 'api', date: '2027-03-01', status: 'ok' }]);
});

test('what a check announced that is no longer one is nobody’s business', async () => {
  await using service = await startService();
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config(service.url));
  service.said.headers = { sunset: 'Mon, 01 Mar 2027 00:00:00 GMT' };
  await check(workspace, '2026-11-20T10:00:00Z');
  await workspace.write('fortify.yml', config(service.url).replace('id: api', 'id: other'));
  expect((await judge(workspace, '2026-11-23T00:00:00Z')).report.deadlines).toEqual([]);
});

test('a Sunset that nobody can read leaves the verdict open; one that was removed is overdue, by the name of its change', async () => {
  await using service = await startService();
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config(service.url));
  service.said.headers = { sunset: ['x'.repeat(10_000), 'soon'] };
  await check(workspace, '2026-11-20T10:00:00Z');
  const unreadable = await judge(workspace, '2026-11-25T00:00:00Z');
  expect([unreadable.exitCode, unreadable.report.verdict.status, unreadable.report.deadlines[0]?.date]).toEqual([
    0,
    'inconclusive',
    null,
  ]);
  service.said.headers = {};
  service.said.status = 410;
  service.said.body = '{"errorMessages":["Removed. https://developer.atlassian.com/changelog/#CHANGE-2046"]}';
  await check(workspace, '2026-11-21T10:00:00Z');
  const gone = await judge(workspace, '2026-11-25T00:00:00Z');
  expect([gone.exitCode, gone.report.deadlines[0]]).toEqual([
    1,
    expect.objectContaining({ status: 'overdue', url: 'https://developer.atlassian.com/changelog/#CHANGE-2046' }),
  ]);
  // Whatever day it was to go: it is gone.
  service.said.headers = { sunset: 'Sun, 20 Jun 2027 00:00:00 GMT' };
  await check(workspace, '2026-11-22T10:00:00Z');
  const sooner = await judge(workspace, '2026-11-25T00:00:00Z');
  expect([sooner.exitCode, sooner.report.deadlines[0]]).toMatchObject([1, { status: 'overdue', date: null }]);
  expect((await workspace.fortify(['gate', '--now', '2026-11-25T00:00:00Z'])).exitCode).toBe(1);
});

const declared = `version: 1
service: acme
deprecations:
  deadlines:
    - { id: connect-eos, title: Atlassian Connect end of support, date: 2027-01-31, url: "https://developer.atlassian.com/x", owner: ann }
    - { id: old-api, title: "::error::old | API <b>", date: 2026-12-01 }
    - { id: gone-by, title: moved already, date: 2026-01-01, done: true }
    - { id: later, title: put off, date: 2026-12-02, snooze: { until: 2026-12-24, reason: waiting for the vendor } }
`;

test('declared deadlines need no history, and no network: a table, a calendar, a verdict', async () => {
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', declared);
  const now = ['--now', '2026-11-25T00:00:00Z'];
  const text = await workspace.fortify(['deprecations', ...now]);
  expect([text.exitCode, text.stderr]).toEqual([1, '']);
  expect(text.stdout).toMatch(/2026-12-01 +6 +due +old-api/);
  expect(text.stdout).toMatch(/2027-01-31 +67 +due +connect-eos +Atlassian Connect end of support/);
  expect(text.stdout).not.toMatch(/^::error/m);
  const { report } = await judge(workspace, '2026-11-25T00:00:00Z');
  expect(report.deadlines.map(({ id, status }) => [id, status])).toEqual([
    ['gone-by', 'done'],
    ['old-api', 'due'],
    ['later', 'snoozed'],
    ['connect-eos', 'due'],
  ]);
  expect((await judge(workspace, '2026-12-26T00:00:00Z')).report.deadlines[2]?.status).toBe('overdue');
  const { stdout: calendar } = await workspace.fortify(['deprecations', '--format', 'ics', ...now]);
  expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(3);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270131\r\n');
  expect(calendar).toContain('DTSTAMP:20261125T000000Z\r\n');
  expect(calendar).toContain('SUMMARY:Atlassian Connect end of support (connect-eos)\r\n');
  expect((await workspace.fortify(['deprecations', '--format', 'ics', ...now])).stdout).toBe(calendar);
});

test('a calendar is not written into the log of a job where one of its lines would be a command there', async () => {
  await using workspace = await createWorkspace();
  const github = { GITHUB_ACTIONS: 'true' };
  const now = ['--now', '2026-11-25T00:00:00Z'];
  // A line is folded after so many characters; somewhere the colons come to stand at the beginning of one.
  for (let length = 55; length < 75; length++) {
    const title = `${'x'.repeat(length)}::add-mask::acme`;
    await workspace.write(
      'fortify.yml',
      `version: 1\ndeprecations: { deadlines: [{ id: a, title: "${title}", date: 2027-01-31 }] }\n`,
    );
    const { exitCode, stdout, stderr } = await workspace.fortify(['deprecations', '--format', 'ics', ...now], {
      env: github,
    });
    expect(stdout).not.toMatch(/^\s*::/m);
    if (exitCode !== 0)
      expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining('write it with --output')]);
  }
  const written = await workspace.fortify(['deprecations', '--format', 'ics', '--output', 'a.ics', ...now], {
    env: github,
  });
  expect(written.exitCode).toBe(0);
});

test.each([
  ['a date that is none', '{ id: a, title: x, date: 2026-02-30 }', 'expected a date such as 2027-01-31'],
  ['a year of two digits', '{ id: a, title: x, date: 26-02-03 }', 'expected a date such as 2027-01-31'],
  ['a snooze for no reason', '{ id: a, title: x, date: 2026-02-03, snooze: { until: 2026-03-01 } }', 'reason'],
  ['no title', '{ id: a, date: 2026-02-03 }', 'title'],
])('%s is an error of the config, at its line', async (_, deadline, message) => {
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', `version: 1\ndeprecations:\n  deadlines:\n    - ${deadline}\n`);
  const { exitCode, stderr } = await workspace.fortify(['deprecations']);
  expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^fortify\.yml:4:\d+: /)]);
  expect(stderr).toContain(message);
});

test('the gate over the history judges deadlines, too, with objectives or without', async () => {
  await using service = await startService();
  await using workspace = await createWorkspace();
  service.said.headers = { sunset: 'Mon, 01 Mar 2027 00:00:00 GMT' };
  await workspace.write('fortify.yml', config(service.url));
  await check(workspace, '2026-11-20T10:00:00Z');
  const gate = async (now: string) => {
    const { exitCode, stdout } = await workspace.fortify(['gate', '--format', 'json', '--now', now]);
    const { verdict, deadlines } = reportSchema.parse(JSON.parse(stdout));
    return [exitCode, verdict.status, deadlines.map(({ id }) => id)];
  };
  expect(await gate('2026-11-21T00:00:00Z')).toEqual([0, 'pass', ['api']]);
  expect(await gate('2027-02-25T00:00:00Z')).toEqual([1, 'fail', ['api']]);
  const objectives =
    'objectives: [{ id: availability, target: 90%, gate: { min-samples: 1, min-coverage: 0%, stale: 9999999 } }]\n';
  await workspace.write('fortify.yml', config(service.url) + objectives);
  expect(await gate('2027-02-25T00:00:00Z')).toEqual([1, 'fail', ['api']]);
  await workspace.write('fortify.yml', config('http://other.example').replace('id: api', 'id: other'));
  expect((await workspace.fortify(['gate'])).stderr).toContain(
    'objectives: this config has none: no deadline is known either',
  );
});

test.skipIf(process.platform === 'win32')('an interrupt ends it, and is no verdict', async () => {
  const interruption = new AbortController();
  await using server = await startLoopback(() => interruption.abort());
  await using workspace = await createWorkspace();
  const openapi = `openapi: [{ id: api, document: "${server.url}/hang" }]`;
  await workspace.write('fortify.yml', `version: 1\nservice: acme\ndeprecations:\n  ${openapi}\n`);
  const { exitCode, stdout } = await workspace.fortify(['deprecations', '--format', 'json'], {
    signal: interruption.signal,
  });
  expect([exitCode, reportSchema.parse(JSON.parse(stdout)).verdict.status]).toEqual([130, 'inconclusive']);
});

test.runIf(process.platform === 'linux')(
  'what is shown is told, though nothing can be written where it is to be remembered',
  async () => {
    await using workspace = await createWorkspace();
    const row = 'deprecations: { catalogue: [connect-end-of-support] }\n';
    await workspace.write('fortify.yml', `version: 1\n${row}`);
    const args = ['deprecations', '--format', 'json', '--history', '/sys/fortify', '--now', '2026-11-20T00:00:00Z'];
    const { exitCode, stdout } = await workspace.fortify(args);
    const { verdict, deadlines } = reportSchema.parse(JSON.parse(stdout));
    expect(deadlines).toHaveLength(1);
    expect([exitCode, verdict.reasons.map(({ code }) => code)]).toEqual([0, ['deadline-due', 'not-recorded']]);
    expect(verdict.reasons[1]?.message).toContain('what this run found was not recorded: the history /sys/fortify');
  },
);
