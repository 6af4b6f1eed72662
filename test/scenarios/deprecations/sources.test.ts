import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, rename, symlink } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Report, reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { createCertificate } from '../../support/certificates.ts';
import { startLoopback } from '../../support/loopback.ts';
import { inRepository } from '../../support/repository.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

const now = '2026-11-29T12:00:00Z';

async function judge(workspace: Workspace, at = now, environment: Record<string, string> = {}) {
  const { exitCode, stdout, stderr } = await workspace.fortify(['deprecations', '--format', 'json', '--now', at], {
    env: environment,
  });
  const report: Report = reportSchema.parse(JSON.parse(stdout));
  return { exitCode, stdout, stderr, report, reasons: report.verdict.reasons };
}

const declared = '  deadlines: [{ id: ours, title: ours, date: 2027-12-31 }]\n';
const config = (sources: string) => `version: 1\nservice: acme\ndeprecations:\n${declared}${sources}`;

const openApi = (operations: object) => JSON.stringify({ openapi: '3.1.0', paths: { '/a': operations } });
const sunset = (date: string) => ({ get: { deprecated: true, 'x-sunset': date } });
const rss = (title: string, text: string) =>
  `<rss version="2.0"><channel><item><title>${title}</title><link>https://a.example/#CHANGE-7</link><pubDate>Mon, 05 Oct 2026 09:00:00 GMT</pubDate><description>${text}</description></item></channel></rss>`;

test('a small Connect app: the table that the docs show', async () => {
  await using workspace = await createWorkspace();
  await cp(inRepository('test/fixtures/connect-app'), workspace.path, { recursive: true });
  const { exitCode, stdout } = await workspace.fortify(['deprecations', '--now', now]);
  expect(exitCode).toBe(1);
  const [table = ''] = stdout.split('\n\n');
  const shown = readFileSync(inRepository('docs/deprecations.md'), 'utf8');
  expect(shown).toContain(table);
  expect(shown).toContain((await workspace.read('fortify.yml')).trimEnd());
});

test('a document and a changelog are read from where they are published, with what that takes, which is shown nowhere', async () => {
  const headers: unknown[] = [];
  await using server = await startLoopback((request, response) => {
    headers.push(request.headers.authorization);
    const isFeed = request.url === '/feed';
    const body = isFeed ? rss('Old API removed', 'On April 5, 2027.') : openApi(sunset('2027-02-01'));
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body));
  });
  await using workspace = await createWorkspace();
  const source = (id: string) =>
    `{ id: ${id}, document: "${server.url}/${id}", headers: { Authorization: "Bearer \${TOKEN}" } }`;
  await workspace.write('fortify.yml', config(`  openapi: [${source('api')}]\n  feeds: [${source('feed')}]\n`));
  const { exitCode, stdout, report } = await judge(workspace, now, { TOKEN: 'hush-hush-hush' });
  expect(headers).toEqual(['Bearer hush-hush-hush', 'Bearer hush-hush-hush']);
  expect(stdout).not.toContain('hush');
  expect([exitCode, report.verdict.status]).toEqual([0, 'warn']);
  expect(report.deadlines).toMatchObject([
    { id: 'api/GET /a', source: 'openapi', date: '2027-02-01', status: 'due', candidate: false },
    { id: 'feed/CHANGE-7', source: 'feed', date: '2027-04-05', status: 'ok', candidate: true },
    { id: 'ours', source: 'config' },
  ]);
});

test('a source is remembered: what it shows first, what moves, what vanishes, and what cannot be told when it is away', async () => {
  const said = { status: 200, body: openApi(sunset('2027-02-01')) };
  await using server = await startLoopback((_, response) => response.writeHead(said.status).end(said.body));
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config(`  openapi: [{ id: api, document: "${server.url}" }]\n`));
  const first = async (at: string) =>
    (await judge(workspace, at)).report.deadlines.find(({ id }) => id === 'api/GET /a');
  expect(await first('2026-11-01T12:00:00Z')).toMatchObject({ status: 'ok', firstSeen: '2026-11-01T12:00:00.000Z' });
  said.body = openApi(sunset('2027-01-15'));
  expect(await first('2026-11-10T12:00:00Z')).toMatchObject({
    date: '2027-01-15',
    firstSeen: '2026-11-01T12:00:00.000Z',
    lastSeen: '2026-11-10T12:00:00.000Z',
    evidence: 'deprecated; x-sunset 2027-01-15; the date before was 2027-02-01',
  });
  const { stdout: text } = await workspace.fortify(['deprecations', '--now', '2026-11-10T13:00:00Z']);
  expect(text).toContain(
    'api/GET /a: deprecated; x-sunset 2027-01-15; the date before was 2027-02-01; first seen 2026-11-01\n',
  );
  said.status = 500;
  const away = await judge(workspace, '2026-11-11T12:00:00Z');
  expect(away.report.verdict.status).toBe('inconclusive');
  expect(away.report.deadlines).toMatchObject([
    { id: 'api/GET /a', date: '2027-01-15', status: 'inconclusive' },
    { id: 'ours', status: 'ok' },
  ]);
  said.status = 200;
  said.body = openApi({ get: {} });
  expect(await first('2026-11-12T12:00:00Z')).toMatchObject({
    status: 'resolved',
    lastSeen: '2026-11-10T12:00:00.000Z',
  });
});

/** Packing it takes longer than sending it. */
const bomb100Mb = gzipSync(Buffer.alloc(100 * 2 ** 20));

/** What a server says, and the problem of the source that it is for. */
const answers: readonly [string, RequestListener, string][] = [
  ['that is not there', (_, response) => response.writeHead(404).end(), 'status: it answered with 404'],
  ['that never ends', () => {}, 'timeout: no complete answer within 3s'],
  [
    'of 100 MB',
    (_, response) => {
      const piece = Buffer.alloc(2 ** 20, ' ');
      let left = 100;
      const more = () => (left-- > 0 && !response.destroyed ? response.write(piece, more) : response.end());
      more();
    },
    'too-large: the body is larger than',
  ],
  [
    'that unpacks to 100 MB',
    (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb100Mb),
    'too-large: the body is larger than',
  ],
  [
    'that is cut off',
    (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{', () => response.destroy());
    },
    'reset: ',
  ],
  [
    'in another encoding than it says',
    (_, response) => response.writeHead(200, { 'content-type': 'application/xml; charset=utf-8' }).end(Buffer.of(0xe9)),
    'is not the utf-8 that it claims to be',
  ],
  ['that is a login page', (_, response) => response.end('<html><title>Log in</title></html>'), 'is a web page'],
];

test.each(answers)(
  'a document %s is a problem of its source, and the others are judged',
  async (_, listener, problem) => {
    await using server = await startLoopback(listener);
    await using workspace = await createWorkspace();
    const source = (id: string) => `[{ id: ${id}, document: "${server.url}/${id}", timeout: 3s }]`;
    await workspace.write('fortify.yml', config(`  openapi: ${source('api')}\n  feeds: ${source('feed')}\n`));
    const { exitCode, report, reasons, stderr } = await judge(workspace);
    expect([exitCode, report.verdict.status, stderr]).toEqual([0, 'inconclusive', '']);
    expect(reasons.map(({ code, subject }) => [code, subject])).toEqual([
      ['deadline-source-unreadable', 'api'],
      ['deadline-source-unreadable', 'feed'],
    ]);
    for (const { message } of reasons) expect(message).toContain(problem);
    expect(report.deadlines).toMatchObject([{ id: 'ours', status: 'ok' }]);
  },
);

const lol = (name: string, inner: string) => `<!ENTITY ${name} "${inner.repeat(10)}">`;
const bomb = `<!DOCTYPE x [${lol('a', 'lol')}${lol('b', '&a;')}${lol('c', '&b;')}]>${rss('&c;', 'On April 5, 2027.')}`;
const aliases = `a: &a x\nb: [${'*a, '.repeat(20_000)}]\n`;
const circle = { '/a': { $ref: '#/paths/~1b' }, '/b': { $ref: '#/paths/~1a' } };

test.each([
  [
    'an OpenAPI document that leads round in circles',
    'openapi',
    JSON.stringify({ openapi: '3.1.0', paths: circle }),
    'is a reference that leads nowhere',
  ],
  [
    'an OpenAPI document of aliases by the million',
    'openapi',
    `${aliases}openapi: 3.1.0\n`,
    'has more aliases than anybody needs',
  ],
  ['an OpenAPI document that is cut off', 'openapi', '{"openapi":"3.1.0","pa', 'is no JSON'],
  ['an OpenAPI document of another kind', 'openapi', '{"asyncapi":"3.0.0"}', 'is no OpenAPI 3 or Swagger 2 document'],
  ['a feed that defines entities', 'feeds', bomb, 'defines entities of its own'],
  ['a feed that is nested without end', 'feeds', `<rss>${'<a>'.repeat(100_000)}`, 'is nested too deeply'],
  ['a feed without entries', 'feeds', '<rss><channel/></rss>', 'has no entries'],
  ['a feed that is none', 'feeds', '{"items":[]}', 'is no RSS, Atom or JSON feed'],
])('%s is a problem of its source, and the others are judged', async (_, kind, body, problem) => {
  await using server = await startLoopback((_request, response) => response.end(body));
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config(`  ${kind}: [{ id: theirs, document: "${server.url}" }]\n`));
  const { exitCode, report, reasons } = await judge(workspace);
  expect([exitCode, report.verdict.status, report.deadlines.map(({ id }) => id)]).toEqual([
    0,
    'inconclusive',
    ['ours'],
  ]);
  expect(reasons).toMatchObject([
    { code: 'deadline-source-unreadable', subject: 'theirs', message: expect.stringContaining(problem) },
  ]);
});

test('what a feed and a document write is shown as text, whatever it is', async () => {
  const title = '&lt;img src=x onerror=alert(1)&gt;Removed | @all ::error::x [y](javascript:z)';
  await using server = await startLoopback((request, response) => {
    const path = '/a`|<b>\n::error::';
    response.end(
      request.url === '/feed'
        ? rss(title, 'On April 5, 2027.')
        : JSON.stringify({ openapi: '3.1.0', paths: { [path]: sunset('2027-02-01') } }),
    );
  });
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    config(
      `  openapi: [{ id: api, document: "${server.url}/api" }]\n  feeds: [{ id: feed, document: "${server.url}/feed" }]\n`,
    ),
  );
  for (const format of ['text', 'markdown', 'ics']) {
    const { stdout } = await workspace.fortify(['deprecations', '--now', now, '--format', format]);
    expect(stdout).not.toMatch(/^\s*::error|<img/m);
    expect(stdout).toContain('Removed');
    // What a person has to look at is shown with the words around its date.
    if (format !== 'ics') expect(stdout).toMatch(/its prose: “.*On April 5, 2027\.”.*https:\/\/a\.example\/#CHANGE-7/);
    else expect(stdout).toContain('SUMMARY:To be reviewed: ');
  }
});

test.each(['0000-01-01', '99999-01-01', '27-01-01', '2027-02-30', 'soon', 20270101])(
  'an x-sunset of %j is no date: that deadline is open, for the gate as well',
  async (date) => {
    await using server = await startLoopback((_, response) => response.end(openApi({ get: { 'x-sunset': date } })));
    await using workspace = await createWorkspace();
    await workspace.write('fortify.yml', config(`  openapi: [{ id: api, document: "${server.url}" }]\n`));
    const { report, reasons } = await judge(workspace);
    expect(report.deadlines).toMatchObject([{ id: 'ours' }, { id: 'api/GET /a', date: null, status: 'inconclusive' }]);
    expect(reasons[0]?.message).toBe('GET /a ends: an x-sunset that cannot be read');
    const gate = await workspace.fortify(['gate', '--now', now, '--format', 'json']);
    expect(reportSchema.parse(JSON.parse(gate.stdout)).verdict.status).toBe('inconclusive');
  },
);

test('an operation that a document has no more is overdue while the code calls it', async () => {
  const said = { body: openApi(sunset('2026-12-10')) };
  await using server = await startLoopback((_, response) => response.end(said.body));
  await using workspace = await createWorkspace();
  await workspace.write('src/a.js', "get('/a')\n");
  await workspace.write(
    'fortify.yml',
    config(`  openapi: [{ id: api, document: "${server.url}", code: ["src/*.js"] }]\n`),
  );
  expect((await judge(workspace)).report.deadlines[0]).toMatchObject({ id: 'api/GET /a', status: 'due' });
  said.body = JSON.stringify({ openapi: '3.1.0', paths: { '/b': { get: {} } } });
  const gone = await judge(workspace, '2026-12-15T12:00:00Z');
  expect([gone.exitCode, gone.report.deadlines]).toMatchObject([
    1,
    [
      { id: 'ours' },
      { id: 'api/GET /a', status: 'overdue', evidence: 'the document has it no more; used in src/a.js:1' },
    ],
  ]);
  await workspace.write('src/a.js', "get('/b')\n");
  const over = await judge(workspace, '2026-12-16T12:00:00Z');
  expect([over.exitCode, over.report.deadlines]).toMatchObject([
    0,
    [{ id: 'api/GET /a', status: 'resolved' }, { id: 'ours' }],
  ]);
});

test.each([
  [
    'is too long',
    async (workspace: Workspace) => workspace.write('src/a.js', `get('/a')${' '.repeat(2 ** 22)}`),
    'leave out: src/a.js is longer than 4 MiB',
  ],
  [
    'is not where it was',
    async (workspace: Workspace) => rename(join(workspace.path, 'src'), join(workspace.path, 'lib')),
    'matches no file',
  ],
])('code that %s leaves open what it uses', async (_, change, problem) => {
  await using workspace = await createWorkspace();
  await workspace.write('api.json', openApi(sunset('2026-12-10')));
  await workspace.write('src/a.js', "get('/a')\n");
  await workspace.write('fortify.yml', config('  openapi: [{ id: api, document: api.json, code: ["src/*.js"] }]\n'));
  await judge(workspace);
  await change(workspace);
  const { report, reasons } = await judge(workspace, '2026-11-30T12:00:00Z');
  expect(report.deadlines.find(({ id }) => id === 'api/GET /a')?.status).toBe('inconclusive');
  expect(reasons.map(({ message }) => message).join()).toContain(problem);
});

test('what the sources showed last counts for a gate over the history', async () => {
  await using workspace = await createWorkspace();
  await cp(inRepository('test/fixtures/connect-app'), workspace.path, { recursive: true });
  await workspace.fortify(['deprecations', '--now', now]);
  const { exitCode, stdout } = await workspace.fortify(['gate', '--now', now, '--format', 'json']);
  const { verdict, deadlines } = reportSchema.parse(JSON.parse(stdout));
  expect([exitCode, verdict.status, deadlines.filter(({ status }) => status === 'overdue').length]).toEqual([
    1,
    'fail',
    6,
  ]);
});

test('what a server echoes of a secret is shown nowhere, and what is too long breaks no report', async () => {
  await using server = await startLoopback((request, response) => {
    const key = String(request.headers['private-token'] ?? request.headers.authorization);
    const isFeed = request.url === '/feed';
    const link = `https://a.example/${key}/${'x'.repeat(1990)}`;
    response.end(
      isFeed
        ? rss(`Removed ${key}`, 'On April 5, 2027.').replace('https://a.example/#CHANGE-7', link)
        : JSON.stringify({ openapi: '3.1.0', paths: { [`/${key.replace('Bearer ', '')}`]: sunset('2027-02-01') } }),
    );
  });
  await using workspace = await createWorkspace();
  const headers = 'headers: { Private-Token: hush-hush-hush }';
  await workspace.write(
    'fortify.yml',
    config(
      `  openapi: [{ id: api, document: "${server.url}/api", headers: { Authorization: Bearer hush-hush-hush } }]\n  feeds: [{ id: feed, document: "${server.url}/feed", ${headers} }]\n`,
    ),
  );
  for (const format of ['text', 'json', 'markdown', 'ics']) {
    const { stdout, stderr } = await workspace.fortify([
      'deprecations',
      '--now',
      now,
      '--format',
      format,
      '--output',
      `r.${format}`,
    ]);
    expect(stdout + stderr + (await workspace.read(`r.${format}`))).not.toContain('hush-hush');
  }
  expect(await workspace.read('r.json')).toContain('***');
  expect((await workspace.fortify(['gate', '--now', now, '--report', 'r.json'])).stderr).toBe('');
});

test('what only looks like a file is none', async () => {
  await using workspace = await createWorkspace();
  execFileSync('mkfifo', [join(workspace.path, 'pipe')]);
  await workspace.write(
    'fortify.yml',
    config('  openapi: [{ id: a, document: /dev/zero }, { id: b, document: pipe }, { id: c, document: . }]\n'),
  );
  const { reasons } = await judge(workspace);
  expect(reasons.map(({ message }) => message)).toEqual(
    ['/dev/zero', 'pipe', '.'].map((path) => `its deadlines could not be told: ${path}: is no file`),
  );
});

test('a pull request from a fork does not leave the working directory', async () => {
  await using workspace = await createWorkspace();
  await workspace.write(
    'event.json',
    JSON.stringify({
      pull_request: { head: { repo: { full_name: 'mallory/app' } }, base: { repo: { full_name: 'acme/app' } } },
    }),
  );
  await workspace.write(
    'in/fortify.yml',
    config(
      '  openapi: [{ id: l, document: link.json }, { id: a, document: ../event.json }, { id: b, document: fortify.yml, code: ["../*.json"] }]\n',
    ),
  );
  await symlink(join(workspace.path, 'event.json'), join(workspace.path, 'in/link.json'));
  const { stdout } = await workspace.fortify(['deprecations', '--format', 'json'], {
    cwd: join(workspace.path, 'in'),
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_EVENT_PATH: join(workspace.path, 'event.json'),
    },
  });
  const { verdict } = reportSchema.parse(JSON.parse(stdout));
  expect(verdict.reasons.map(({ message }) => message).join()).toMatch(/(outside the working directory.*){3}/s);
});

test('a snooze of nothing is told, and one of a declared deadline holds', async () => {
  await using workspace = await createWorkspace();
  await workspace.write('Dockerfile', 'FROM node:18\n');
  const snooze = (name: string) => `{ deadline: ${name}, until: 2028-01-01, reason: x }`;
  const snoozes = ['nodjs-18', 'ours', 'config/ours'].map(snooze);
  await workspace.write('fortify.yml', config(`  scan: true\n  snooze: [${snoozes}]\n`));
  const { report } = await judge(workspace);
  expect(report.notices).toEqual([
    'deprecations.snooze: no deadline is called "nodjs-18" (did you mean "nodejs-18"?).',
  ]);
  expect(report.deadlines.map(({ id, status }) => [id, status])).toEqual([
    ['nodejs-18', 'overdue'],
    ['ours', 'snoozed'],
  ]);
});

test('a redirect to a login page is told as that', async () => {
  await using login = await startLoopback((_, response) => response.end('<html><title>Log in</title></html>'));
  await using server = await startLoopback((_, response) => response.writeHead(302, { location: login.url }).end());
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config(`  feeds: [{ id: feed, document: "${server.url}" }]\n`));
  const { host } = new URL(login.url);
  expect((await judge(workspace)).reasons[0]?.message).toBe(
    `its deadlines could not be told: ${server.url}: is a web page, where a feed was expected: a login page perhaps (it was redirected to ${host})`,
  );
});

test('a certificate that nobody trusts, a server that is down, and a place that is forbidden, each is named', async () => {
  const server = createServer(await createCertificate('127.0.0.1', 30, null), (_, response) => response.end('{}'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await using workspace = await createWorkspace();
  const documents = {
    tls: `https://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    down: 'http://127.0.0.1:1/',
    metadata: 'http://169.254.169.254/latest',
    missing: 'api/none.json',
    elsewhere: '/proc/none',
  };
  const sources = Object.entries(documents).map(([id, document]) => `{ id: ${id}, document: "${document}" }`);
  await workspace.write('fortify.yml', config(`  openapi: [${sources.join(', ')}]\n`));
  const { reasons } = await judge(workspace);
  await new Promise((resolve) => server.close(resolve));
  const messageOf = Object.fromEntries(reasons.map(({ subject, message }) => [subject, message]));
  expect(messageOf).toEqual({
    tls: expect.stringContaining(`told: ${documents.tls}: tls: `),
    down: expect.stringContaining('/: connect: '),
    metadata: expect.stringContaining(': blocked: the address is not probed'),
    missing: 'its deadlines could not be told: api/none.json: no such file',
    elsewhere: 'its deadlines could not be told: /proc/none: no such file',
  });
});

test('a local document is annotated where it declares what ends, or where the code uses it', async () => {
  await using workspace = await createWorkspace();
  const text = `openapi: 3.0.0\npaths:\n  /a:\n    get: { deprecated: true, x-sunset: 2027-02-01 }\n  /b:\n    get: { deprecated: true, x-sunset: 2027-02-01 }\n`;
  await workspace.write('api.yaml', text);
  await workspace.write('src/x.ts', "\n\nget('/b')\n");
  await workspace.write('fortify.yml', config('  openapi: [{ id: api, document: api.yaml }]\n'));
  const placesOf = (report: Report) =>
    report.deadlines.flatMap(({ place }) => (place === null ? [] : [`${place.file}:${place.line}`]));
  expect(placesOf((await judge(workspace)).report)).toEqual(['api.yaml:3', 'api.yaml:5']);
  await workspace.write('fortify.yml', config('  openapi: [{ id: api, document: api.yaml, code: ["src/**"] }]\n'));
  expect(placesOf((await judge(workspace)).report)).toEqual(['src/x.ts:3']);
  await workspace.write('fortify.yml', config('  openapi: [{ id: api, document: api.yaml, code: ["lib/**"] }]\n'));
  expect((await judge(workspace)).reasons[0]?.message).toContain('is looked for in code that matches no file');
});

test('the repository is looked through, but for what is not its own or is left out', async () => {
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', config('  scan: { ignore: ["test/**"], severity: low }\n'));
  await workspace.write('test/broken/package.json', '{"engines": ');
  await workspace.write('chart/manifest.yml', '{{- if .x }}');
  for (const folder of ['node_modules/x', 'test/x', '.git'])
    await workspace.write(`${folder}/Dockerfile`, 'FROM node:18\n');
  expect((await judge(workspace)).report.deadlines.map(({ id }) => id)).toEqual(['ours']);
  await workspace.write('deep/down/Dockerfile', 'FROM node:18\n');
  await workspace.write('.github/actions/x/action.yml', 'runs: { using: node16 }\n');
  await workspace.write('.devcontainer/Dockerfile', 'FROM python:3.8\n');
  await workspace.write('package.json', `{"name":"${'x'.repeat(2 ** 20)}"}`);
  const { exitCode, report, reasons } = await judge(workspace);
  expect([exitCode, report.verdict.status]).toEqual([1, 'fail']);
  expect(report.deadlines.map(({ id }) => id).sort()).toEqual([
    'action-runtime-node16',
    'nodejs-18',
    'ours',
    'python-3-8',
  ]);
  expect(report.deadlines.find(({ id }) => id === 'nodejs-18')).toMatchObject({
    id: 'nodejs-18',
    place: { file: 'deep/down/Dockerfile', line: 1 },
    severity: 'low',
  });
  expect(reasons.find(({ subject }) => subject === 'scan')?.message).toContain('package.json is longer than 0.5 MiB');
});

test('certificates that checks have seen are deadlines, too', async () => {
  const server = createServer(await createCertificate('127.0.0.1', 10, null), (_, response) => response.end('ok'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    `version: 1\nchecks: [{ id: web, url: "https://127.0.0.1:${port}/", confirm: 0 }]\n`,
  );
  const certificate = await createCertificate('127.0.0.1', 10, null);
  server.setSecureContext(certificate);
  await workspace.write('ca.pem', certificate.cert);
  await workspace.write(
    'fortify.yml',
    `version: 1\nchecks: [{ id: web, url: "https://127.0.0.1:${port}/", confirm: 0, trust: { ca: ca.pem } }]\n`,
  );
  const checked = await workspace.fortify(['check', '--format', 'json']);
  await new Promise((resolve) => server.close(resolve));
  const { checks, deadlines } = reportSchema.parse(JSON.parse(checked.stdout));
  expect(deadlines).toEqual([]);
  const { report } = await judge(workspace, new Date().toISOString());
  expect(report.deadlines).toMatchObject([
    { id: 'web', source: 'certificate', date: checks[0]?.certificate?.notAfter.slice(0, 10), status: 'due' },
  ]);
});

test('the catalogue lists what is known to end, and rows of it count by name', async () => {
  await using workspace = await createWorkspace();
  const text = await workspace.fortify(['deprecations', 'catalogue', '--now', now]);
  expect([text.exitCode, text.stderr]).toEqual([0, '']);
  expect(text.stdout).toMatch(
    /2027-01-31 +63 +connect-end-of-support +Atlassian Connect end of support +https:\/\/community/,
  );
  const { rows } = JSON.parse((await workspace.fortify(['deprecations', 'catalogue', '--format', 'json'])).stdout);
  expect(rows.every(({ source }: { source: string }) => source.startsWith('https://'))).toBe(true);
  await workspace.write('fortify.yml', config('  catalogue: [connect-end-of-support]\n'));
  expect((await judge(workspace)).report.deadlines[0]).toMatchObject({
    id: 'connect-end-of-support',
    source: 'catalogue',
    status: 'due',
  });
});

test.each([
  ['catalogue: [connect-end-of-suport]', '"connect-end-of-suport": no row of the catalogue'],
  ['catalogue: [connect-end-of-suport]', '(did you mean "connect-end-of-support"?)'],
  ['openapi: [{ id: a, document: "ftp://a.example/x" }]', 'has another scheme than http or https'],
  ['openapi: [{ id: a, document: "https://me:secret@a.example/x" }]', 'holds credentials'],
  ['openapi: [{ id: a, document: x }, { id: a, document: y }]', 'duplicate id'],
  ['openapi: [{ id: a, document: x }]\n  feeds: [{ id: a, document: y }]', 'duplicate id'],
  ['distances: [{ source: scna, warn: 1d }]', 'expected config or header or'],
  ['distances: [{ fail: sometimes }]', 'expected whole days, such as 14d or 0d, or never'],
  ['warn: 36h', 'expected whole days, such as 14d or 0d'],
  ['issues: { label: [x] }', 'unknown key "label" (did you mean "labels"?)'],
  ['scan: { ignor: [x] }', 'unknown key "ignor" (did you mean "ignore"?)'],
  ['snooze: [{ deadline: x, until: 2026-13-01, reason: y }]', 'expected a date such as 2027-01-31'],
  ['scan: maybe', 'scan'],
])('%s is an error of the config, at its line', async (sources, message) => {
  await using workspace = await createWorkspace();
  await workspace.write('fortify.yml', `version: 1\ndeprecations:\n  ${sources}\n`);
  const { exitCode, stderr } = await workspace.fortify(['deprecations']);
  expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^fortify\.yml:[34]:\d+: /)]);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('secret');
});
