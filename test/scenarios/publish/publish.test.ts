import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { reportSchema } from '@fortify/core/report/schema';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { isInstalled, startDaemon } from '../../support/daemon.ts';
import { startLoopback } from '../../support/loopback.ts';
import { startReceiver } from '../../support/receiver.ts';
import { createWorkspace, type Workspace } from '../../support/workspace.ts';

const secret = 'a-s3cr3t-k3y';

/** A workspace with a history of one run: a check that is up, and one that is down. Its config has these sinks. */
async function withHistory(sinks: string): Promise<Workspace> {
  await using server = await startLoopback();
  const workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    [
      'version: 1',
      'service: acme/shop',
      'checks:',
      `  - { id: up, url: "${server.url}/200" }`,
      `  - { id: down, url: "${server.url}/503" }`,
      'objectives:',
      '  - { id: availability, target: 99%, gate: { min-samples: 1, min-coverage: 0% } }',
      sinks === '' ? '' : `sinks:\n${sinks}`,
    ].join('\n'),
  );
  const checked = await workspace.fortify(['check', '--format', 'json', '--output', 'report.json'], {
    env: { SECRET: secret },
  });
  expect([checked.exitCode, checked.stderr]).toEqual([1, expect.any(String)]);
  return workspace;
}

const publish = (workspace: Workspace, ...args: string[]) =>
  workspace.fortify(['publish', ...args], { env: { SECRET: secret } });

/** What became of each sink. */
async function outcomes(workspace: Workspace, ...args: string[]) {
  const { stdout, exitCode } = await publish(workspace, '--format', 'json', ...args);
  const { sinks } = JSON.parse(stdout) as { sinks: { id: string; outcome: string; message: string }[] };
  return { exitCode, sinks: sinks.map(({ id, outcome, message }) => [id, outcome, message]) };
}

test('a run goes to a webhook once, signed, and again only when there is another', async () => {
  await using receiver = await startReceiver();
  await using workspace = await withHistory(
    `  - { id: hook, webhook: { url: "${receiver.url}/in", secret: "\${SECRET}" } }`,
  );
  expect(await outcomes(workspace)).toEqual({ exitCode: 0, sinks: [['hook', 'sent', '']] });
  expect((await outcomes(workspace)).sinks).toEqual([['hook', 'unchanged', '']]);
  const [request, ...more] = receiver.received;
  expect(more).toEqual([]);
  expect([request?.method, request?.path]).toEqual(['POST', '/in']);
  const body = request?.body.toString() ?? '';
  const timestamp = request?.headers['x-fortify-timestamp'];
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  expect(request?.headers['x-fortify-signature']).toBe(`sha256=${signature}`);
  const { checks, objectives } = reportSchema.parse(JSON.parse(body));
  expect(checks.map(({ id, outcome, status }) => [id, outcome, status])).toEqual([
    ['down', 'bad', 503],
    ['up', 'good', 200],
  ]);
  expect(objectives).toHaveLength(2);
  expect(body).not.toContain(secret);
  await workspace.fortify(['check', '--now', new Date(Date.now() + 60_000).toISOString()], { env: { SECRET: secret } });
  expect((await outcomes(workspace, '--now', new Date(Date.now() + 120_000).toISOString())).sinks).toEqual([
    ['hook', 'sent', ''],
  ]);
  expect(receiver.received[1]?.headers['idempotency-key']).not.toBe(request?.headers['idempotency-key']);
});

test('each sort of run is remembered apart: what another suite measured before is news still', async () => {
  await using receiver = await startReceiver();
  await using workspace = await withHistory(`  - { id: hook, webhook: { url: "${receiver.url}/in" } }`);
  await workspace.write('junit.xml', '<testsuite name="suite"><testcase name="works"/></testsuite>');
  const minuteAgo = new Date(Date.now() - 60_000).toISOString();
  const args = ['--format', 'json', '--output', 'suite.json', '--history', 'apart', '--now', minuteAgo];
  await workspace.fortify(['synthetic', 'junit.xml', ...args], { env: { SECRET: secret } });
  expect((await outcomes(workspace)).sinks).toEqual([['hook', 'sent', '']]);
  expect((await outcomes(workspace, '--report', 'suite.json')).sinks).toEqual([['hook', 'sent', '']]);
  expect((await outcomes(workspace, '--report', 'suite.json')).sinks).toEqual([['hook', 'unchanged', '']]);
  expect((await outcomes(workspace)).sinks).toEqual([['hook', 'unchanged', '']]);
  expect(receiver.received).toHaveLength(2);
});

test('what is dead for a moment is tried again, when it says so; what refuses is not', async () => {
  await using slow = await startReceiver();
  await using closed = await startReceiver();
  await using workspace = await withHistory(
    `  - { id: slow, webhook: { url: "${slow.url}" } }\n  - { id: closed, webhook: { url: "${closed.url}" } }`,
  );
  slow.answer(503, 429, 200);
  closed.answer(403);
  expect(await outcomes(workspace)).toEqual({
    exitCode: 0,
    sinks: [
      ['slow', 'sent', ''],
      ['closed', 'failed', 'it refuses our credentials (HTTP 403)'],
    ],
  });
  expect([slow.received.length, closed.received.length]).toEqual([3, 1]);
  // Next time only what failed is tried.
  expect((await outcomes(workspace)).sinks).toEqual([
    ['slow', 'unchanged', ''],
    ['closed', 'sent', ''],
  ]);
});

test('a sink that is dead fails nothing, unless it is required; what it says is shown nowhere', async () => {
  await using receiver = await startReceiver();
  await using workspace = await withHistory(
    [
      '  - { id: nobody, webhook: { url: "http://127.0.0.1:1/" }, timeout: 1s }',
      `  - { id: needed, required: true, webhook: { url: "${receiver.url}/" } }`,
    ].join('\n'),
  );
  receiver.answer(400);
  const { exitCode, stdout, stderr } = await publish(workspace, '--format', 'json');
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout).sinks.map(({ outcome, message }: Record<string, string>) => [outcome, message])).toEqual([
    ['failed', 'it cannot be reached (ECONNREFUSED)'],
    ['failed', 'it answers HTTP 400'],
  ]);
  expect(stdout + stderr).not.toContain('::error::');
}, 30_000);

test('a dry run shows just what would be sent, without a secret, and sends nothing', async () => {
  await using receiver = await startReceiver();
  await using workspace = await withHistory(
    [
      `  - { id: hook, webhook: { url: "${receiver.url}/", secret: "\${SECRET}" } }`,
      `  - { id: page, statuspage: { url: "${receiver.url}", page: p1, token: "\${SECRET}", components: { up: c1, down: c2 } } }`,
      `  - { id: write, prometheus: { remote-write: "${receiver.url}/api/v1/write" }, headers: { authorization: "Bearer \${SECRET}" } }`,
      `  - { id: connect, atlassian-connect: { base-url: "${receiver.url}", app-key: k, secret: "\${SECRET}", acknowledge-removed: true } }`,
      '  - { id: out, file: { path: out.json, format: json } }',
    ].join('\n'),
  );
  const { stdout, exitCode } = await publish(workspace, '--dry-run');
  expect(exitCode).toBe(0);
  expect(receiver.received).toEqual([]);
  expect(stdout).not.toContain(secret);
  expect(stdout).toContain(`PATCH ${receiver.url}/v1/pages/p1/components/c2\n`);
  expect(stdout).toContain('{"component":{"status":"major_outage"}}');
  expect(stdout).toContain('authorization: ***');
  expect(stdout).toContain('"metricsType":"SYNTHETIC"');
  expect(stdout).toContain('"__name__","value":"probe_success"');
  await expect(workspace.read('out.json')).rejects.toThrow();
  expect((await outcomes(workspace)).sinks.map(([, outcome]) => outcome)).toEqual(Array(5).fill('sent'));
});

test('Statuspage gets the state of components, and how long checks took', async () => {
  await using receiver = await startReceiver();
  await using workspace = await withHistory(
    `  - { id: page, statuspage: { url: "${receiver.url}", page: p1, token: "\${SECRET}", components: { up: c1, down: c2, other: c3 }, metrics: { up: m1 } } }`,
  );
  await outcomes(workspace);
  expect(receiver.received.map(({ method, path, headers }) => [method, path, headers.authorization])).toEqual([
    ['PATCH', '/v1/pages/p1/components/c1', `OAuth ${secret}`],
    ['PATCH', '/v1/pages/p1/components/c2', `OAuth ${secret}`],
    ['POST', '/v1/pages/p1/metrics/m1/data', `OAuth ${secret}`],
  ]);
  const [up, down, point] = receiver.received.map(({ body }) => JSON.parse(body.toString()));
  expect([up, down]).toEqual([{ component: { status: 'operational' } }, { component: { status: 'major_outage' } }]);
  expect(point).toEqual({ data: { timestamp: expect.any(Number), value: expect.any(Number) } });
});

const connect = (url: string, more: string) =>
  `  - { id: connect, atlassian-connect: { base-url: "${url}/wiki", app-key: com.example.app, secret: "\${SECRET}"${more} } }`;

test('the metrics API of Atlassian Connect is refused by name and date, until somebody says that they know', async () => {
  await using receiver = await startReceiver();
  await using workspace = await withHistory(connect(receiver.url, ''));
  const [[, outcome, message] = []] = (await outcomes(workspace)).sinks;
  expect([outcome, receiver.received]).toEqual(['failed', []]);
  expect(message).toMatch(
    /removed this API after 2023-04-24.*statuspage, otlp or a webhook.*acknowledge-removed: true/,
  );
});

test('a host that still speaks it is sent what its rules ask for, signed for this request alone', async () => {
  await using receiver = await startReceiver();
  await using workspace = await withHistory(connect(receiver.url, ', acknowledge-removed: true'));
  expect((await outcomes(workspace)).sinks).toEqual([['connect', 'sent', '']]);
  const [request] = receiver.received;
  const path = '/wiki/rest/atlassian-connect/latest/addons-metrics/com.example.app/publish';
  expect([request?.method, request?.path]).toEqual(['PUT', path]);
  expect(JSON.parse(request?.body.toString() ?? '')).toEqual([
    { metricsType: 'SYNTHETIC', status: 'FAIL' },
    { metricsType: 'SYNTHETIC', durationInMillis: expect.any(Number), status: 'SUCCESS' },
  ]);
  const token = request?.headers.authorization?.replace('JWT ', '') ?? '';
  expect(decodeProtectedHeader(token)).toEqual({ typ: 'JWT', alg: 'HS256' });
  await jwtVerify(token, new TextEncoder().encode(secret), { issuer: 'com.example.app' });
  const { iat = 0, exp = 0 } = decodeJwt(token);
  expect(exp - iat).toBe(180);
});

test.each([
  [403, 'the host does not know the app key'],
  [400, 'the host takes one of the values for invalid'],
  [408, 'the host takes one of the values for invalid'],
  [410, 'the host does not speak this API any more'],
])('its %s is told in its own words', async (status, words) => {
  await using receiver = await startReceiver();
  await using workspace = await withHistory(
    connect(receiver.url, ', acknowledge-removed: true, module-type: adminPages'),
  );
  receiver.answer(status);
  const [[, outcome, message] = []] = (await outcomes(workspace)).sinks;
  expect([outcome, message]).toEqual(['failed', expect.stringContaining(words)]);
  expect(receiver.received).toHaveLength(1);
  expect(JSON.parse(receiver.received[0]?.body.toString() ?? '')[0]).toMatchObject({
    metricsType: 'IFRAME',
    moduleType: 'adminPages',
  });
});

test('OTLP gets gauges with the run as their resource, by the JSON encoding of the protocol', async () => {
  await using receiver = await startReceiver();
  await using workspace = await withHistory(`  - { id: otel, otlp: { url: "${receiver.url}/v1/metrics" } }`);
  // Phases are in a report, and in no history.
  expect((await outcomes(workspace, '--report', 'report.json')).sinks).toEqual([['otel', 'sent', '']]);
  const [request] = receiver.received;
  expect([request?.path, request?.headers['content-type']]).toEqual(['/v1/metrics', 'application/json']);
  const { resourceMetrics } = JSON.parse(request?.body.toString() ?? '');
  expect(resourceMetrics[0].resource.attributes).toContainEqual({
    key: 'service.name',
    value: { stringValue: 'acme/shop' },
  });
  const metrics: { name: string; unit: string; gauge: { dataPoints: { asDouble: number; attributes: object[] }[] } }[] =
    resourceMetrics[0].scopeMetrics[0].metrics;
  const success = metrics.find(({ name }) => name === 'probe.success');
  expect(success?.gauge.dataPoints.map(({ asDouble }) => asDouble).sort()).toEqual([0, 1]);
  expect(metrics.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'probe.duration.seconds',
      'probe.http.duration.seconds',
      'probe.http.status.code',
      'fortify.slo.attainment.ratio',
      'fortify.slo.burn.rate',
      'fortify.slo.error.budget.remaining.ratio',
    ]),
  );
});

test('what an OTLP receiver takes only a part of is told, and not sent again', async () => {
  await using receiver = await startReceiver();
  receiver.body = JSON.stringify({ partialSuccess: { rejectedDataPoints: '3', errorMessage: '::error::too old' } });
  await using workspace = await withHistory(`  - { id: otel, otlp: { url: "${receiver.url}/v1/metrics" } }`);
  expect((await outcomes(workspace)).sinks).toEqual([['otel', 'failed', 'the receiver took all but 3 data points']]);
  expect(receiver.received).toHaveLength(1);
  for (const answer of ['{}', '{"partialSuccess":{}}', '', 'x'.repeat(100_000)]) {
    receiver.body = answer;
    await using other = await withHistory(`  - { id: otel, otlp: { url: "${receiver.url}/v1/metrics" } }`);
    expect((await outcomes(other)).sinks).toEqual([['otel', 'sent', '']]);
  }
});

test('files are written as JUnit, JSON and OpenMetrics', async () => {
  await using workspace = await withHistory(
    ['junit', 'json', 'openmetrics']
      .map((format) => `  - { id: ${format}, file: { path: out/${format}, format: ${format} } }`)
      .join('\n'),
  );
  await outcomes(workspace);
  expect(await workspace.read('out/junit')).toMatch(/<testsuite name="checks"[^>]* failures="1"/);
  expect(reportSchema.parse(JSON.parse(await workspace.read('out/json'))).checks).toHaveLength(2);
  const text = await workspace.read('out/openmetrics');
  expect(text).toMatch(
    /^probe_success\{job="fortify",service="[^"]+",instance="up",location="default"\} 1 \d+(\.\d+)?$/m,
  );
  expect(text.endsWith('# EOF\n')).toBe(true);
});

test('the identity of the CI is asked for by audience, and sent as bearer', async () => {
  await using receiver = await startReceiver();
  await using issuer = await startReceiver();
  issuer.body = JSON.stringify({ value: 'the.identity.token' });
  await using workspace = await withHistory(
    `  - { id: hook, oidc: { audience: "https://hooks.example" }, webhook: { url: "${receiver.url}/" } }`,
  );
  expect((await outcomes(workspace)).sinks).toEqual([
    ['hook', 'failed', 'there is no identity to be had here: on GitHub it takes id-token: write'],
  ]);
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.url}/token?api-version=2`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  };
  expect((await workspace.fortify(['publish'], { env })).exitCode).toBe(0);
  expect(issuer.received[0]?.path).toBe('/token?api-version=2&audience=https%3A%2F%2Fhooks.example');
  expect(issuer.received[0]?.headers.authorization).toBe('Bearer request-token');
  expect(receiver.received[0]?.headers.authorization).toBe('Bearer the.identity.token');
});

test.each([
  ['no sink at all', '', 'this config has none'],
  [
    'a sink of two kinds',
    '  - { id: a, otlp: { url: "https://a.example" }, webhook: { url: "https://b.example" } }',
    'expected just one of',
  ],
  [
    'two sinks of one name',
    '  - { id: a, otlp: { url: "https://a.example" } }\n  - { id: a, otlp: { url: "https://b.example" } }',
    'a',
  ],
  [
    'a header that breaks out',
    '  - { id: a, otlp: { url: "https://a.example" }, headers: { x: "a\\r\\nb: c" } }',
    'expected one line of text',
  ],
])('%s is an error of the config', async (_, sinks, message) => {
  await using workspace = await createWorkspace();
  await workspace.write(
    'fortify.yml',
    `version: 1\nchecks: [{ id: a, url: "https://a.example" }]\n${sinks === '' ? '' : `sinks:\n${sinks}\n`}`,
  );
  const { exitCode, stderr } = await workspace.fortify(['publish']);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
});

const hasPrometheus = isInstalled('prometheus');
const hasPushgateway = isInstalled('prometheus-pushgateway');

test.skipIf(!hasPrometheus)('Prometheus gives back what remote-write has brought it', { timeout: 60_000 }, async () => {
  await using folder = await createWorkspace();
  await folder.write('prometheus.yml', '');
  await using prometheus = await startDaemon(
    'prometheus',
    (address) => [
      `--config.file=${join(folder.path, 'prometheus.yml')}`,
      `--storage.tsdb.path=${join(folder.path, 'data')}`,
      `--web.listen-address=${address}`,
      '--web.enable-remote-write-receiver',
    ],
    '/-/ready',
  );
  await using workspace = await withHistory(
    `  - { id: write, prometheus: { remote-write: "${prometheus.url}/api/v1/write" } }`,
  );
  expect((await outcomes(workspace)).sinks).toEqual([['write', 'sent', '']]);
  const ask = async (query: string) => {
    const answer = await fetch(`${prometheus.url}/api/v1/query?query=${encodeURIComponent(query)}`);
    const { data } = (await answer.json()) as {
      data: { result: { metric: Record<string, string>; value: [number, string] }[] };
    };
    return data.result.map(({ metric, value }) => [metric['instance'], Number(value[1])]).sort();
  };
  const report = reportSchema.parse(JSON.parse(await workspace.read('report.json')));
  expect(await ask('probe_success{service="acme/shop",job="fortify"}')).toEqual([
    ['down', 0],
    ['up', 1],
  ]);
  expect(await ask('probe_duration_seconds')).toEqual(
    report.checks.map(({ id, durationMs }) => [id, Math.round(durationMs ?? 0) / 1000]).sort(),
  );
  expect(await ask('fortify_slo_attainment_ratio')).toEqual([
    ['down', 0],
    ['up', 1],
  ]);
});

test.skipIf(!hasPushgateway)('a Pushgateway holds the newest run, and only that', { timeout: 60_000 }, async () => {
  await using gateway = await startDaemon(
    'prometheus-pushgateway',
    (address) => [`--web.listen-address=${address}`],
    '/-/ready',
  );
  await using workspace = await withHistory(`  - { id: push, prometheus: { pushgateway: "${gateway.url}" } }`);
  expect((await outcomes(workspace, '--report', 'report.json')).sinks).toEqual([['push', 'sent', '']]);
  const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
  expect(metrics).toMatch(
    /^probe_success\{instance="down",job="fortify",location="default",service="acme\/shop"\} 0$/m,
  );
  expect(metrics).toMatch(/^probe_http_duration_seconds\{.*phase="processing".*\} [\d.e-]+$/m);
  expect(metrics).toMatch(/^fortify_slo_burn_rate\{.*window="3600s"\} \d+/m);
});
