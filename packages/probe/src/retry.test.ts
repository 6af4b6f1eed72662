import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { HttpCheck } from '@fortify/core/config/check';
import { afterEach, expect, test } from 'vitest';
import type { LookupAll } from './connection.ts';
import { checkOf, createTestProber, probeOnce } from './probe-once.test-support.ts';
import type { ProberPorts } from './prober.ts';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
});

/** A server that answers with these statuses in turn, and then with the last of them; 0 resets the connection. */
async function answering(statuses: readonly number[], host = '127.0.0.1') {
  const seen: { url: string; headers: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    const status = statuses[Math.min(seen.length, statuses.length - 1)] ?? 200;
    seen.push({ url: request.url ?? '', headers: request.headers });
    if (status === 0) request.socket.resetAndDestroy();
    else response.writeHead(status).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return { seen, port: (server.address() as AddressInfo).port };
}

async function probe(url: string, overrides: Partial<HttpCheck>, ports: Partial<ProberPorts> = {}) {
  const waits: number[] = [];
  const sleep = async (durationMs: number) => {
    waits.push(durationMs);
  };
  return { result: await probeOnce(url, overrides, { sleep, ...ports }), waits };
}

test.each<[string, number[], Partial<HttpCheck>, string, number, number[]]>([
  ['a good answer is asked for once', [200], { retries: 3 }, 'good', 1, []],
  ['a bad answer is confirmed', [500], { confirm: 2 }, 'bad', 3, [500, 1000]],
  ['what is not confirmed is good, and says so', [500, 200], { confirm: 1 }, 'good', 2, [500]],
  ['a status is no transient failure', [500], { retries: 3, confirm: 0 }, 'bad', 1, []],
  ['unless it was asked to be', [503], { retries: 2, retryStatuses: [503], confirm: 0 }, 'bad', 3, [500, 1000]],
  ['a reset is one', [0, 0, 200], { retries: 2, confirm: 0 }, 'good', 3, [500, 1000]],
  ['retries come before confirmations', [0], { retries: 1, confirm: 1 }, 'bad', 3, [500, 1000]],
])('%s', async (_, statuses, overrides, outcome, attempts, expectedWaits) => {
  const { port } = await answering(statuses);
  const { result, waits } = await probe(`http://127.0.0.1:${port}/`, overrides);
  expect(result).toMatchObject({ outcome, attempts });
  expect(waits).toEqual(expectedWaits);
});

test('credentials stay with the origin they were given for', async () => {
  const elsewhere = await answering([200]);
  const server = createServer((_, response) =>
    response.writeHead(302, { location: `http://localhost:${elsewhere.port}/` }).end(),
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const headers = { authorization: 'Bearer secret', 'x-api-key': 'secret', cookie: 'secret' };
  const { result } = await probe(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { headers });
  expect(result.outcome).toBe('good');
  expect(JSON.stringify(elsewhere.seen)).not.toContain('secret');
});

test('within an origin they are sent along, and the phases of both hops are counted', async () => {
  const seen: unknown[] = [];
  const server = createServer((request, response) => {
    seen.push([request.url, request.headers.authorization]);
    if (request.url === '/') response.writeHead(302, { location: '/next' }).end();
    else response.end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const opened: number[] = [];
  server.on('connection', () => opened.push(performance.now()));
  const { result } = await probe(`http://127.0.0.1:${port}/`, { headers: { authorization: 'Bearer secret' } });
  expect(seen).toEqual([
    ['/', 'Bearer secret'],
    ['/next', 'Bearer secret'],
  ]);
  // Both hops have a connection of their own, and what the second took is in the sum.
  const [, second = Number.POSITIVE_INFINITY] = opened;
  expect(result.phases.tlsMs).toBeNull();
  expect(result.phases.connectMs).toBeGreaterThan(0);
  expect(result.phases.firstByteMs).toBeGreaterThan(0);
  expect(second - (opened[0] ?? 0)).toBeLessThanOrEqual(result.durationMs ?? 0);
});

test('a confirmation is on a fresh connection, wherever redirects lead', async () => {
  const connections: (number | undefined)[] = [];
  const elsewhere = createServer((request, response) => {
    connections.push(request.socket.remotePort);
    response.writeHead(500).end();
  });
  servers.push(elsewhere);
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
  const server = createServer((_, response) => response.writeHead(302, { location }).end());
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { result } = await probe(url, { connection: 'reuse', confirm: 1 });
  expect([result.outcome, result.attempts, new Set(connections).size]).toEqual(['bad', 2, 2]);
});

const both: LookupAll = (_, __, callback) =>
  callback(null, [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ]);

test('of a name with both kinds of address, the one that answers is used', async () => {
  const { port } = await answering([200], '::1');
  const { result } = await probe(`http://both.example:${port}/`, { confirm: 0 }, { lookup: both });
  expect(result).toMatchObject({ outcome: 'good', address: '::1' });
  expect(result.phases.dnsMs).toBeGreaterThanOrEqual(0);
});

test('a name is resolved once, and what was checked is what is connected to', async () => {
  const { port } = await answering([200]);
  let lookups = 0;
  const rebinding: LookupAll = (_, __, callback) => {
    lookups++;
    callback(null, [{ address: lookups === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }]);
  };
  const { result } = await probe(`http://rebinding.example:${port}/`, { confirm: 0 }, { lookup: rebinding });
  expect([result.outcome, lookups]).toEqual(['good', 1]);
  const again = await probe(`http://rebinding.example:${port}/`, { confirm: 0 }, { lookup: rebinding });
  expect(again.result).toMatchObject({ outcome: 'unknown', failures: [{ reason: 'blocked' }] });
});

test('through a proxy of the environment, which resolves in our place', async () => {
  const asked: unknown[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url);
    response.end();
  });
  servers.push(proxy);
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const uri = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const { result } = await probe('http://behind.example/', { confirm: 0 }, { proxyFor: () => uri });
  expect(result).toMatchObject({ outcome: 'good', phases: { dnsMs: null, connectMs: null } });
  const metadata = await probe('http://169.254.169.254/', { confirm: 0 }, { proxyFor: () => uri });
  expect(metadata.result.failures[0]?.reason).toBe('blocked');
  expect(asked).toEqual(['http://behind.example/']);
});

test('a connection is kept where that is wanted, and not otherwise', async () => {
  const { port } = await answering([200]);
  const connections = new Set<unknown>();
  servers[0]?.on('connection', (socket) => connections.add(socket));
  const check = checkOf(`http://127.0.0.1:${port}/`);
  const prober = createTestProber();
  const { signal } = new AbortController();
  for (let times = 0; times < 3; times++) await prober({ ...check, connection: 'reuse' }, signal);
  expect(connections.size).toBe(1);
  for (let times = 0; times < 2; times++) await prober(check, signal);
  expect(connections.size).toBe(3);
});

test('a kept connection is one check’s own, and its certificate and address are remembered', async () => {
  const { port } = await answering([200]);
  const prober = createTestProber();
  const { signal } = new AbortController();
  const one = checkOf(`http://127.0.0.1:${port}/`, { connection: 'reuse' });
  const connections = new Set<unknown>();
  servers[0]?.on('connection', (socket) => connections.add(socket));
  await prober(one, signal);
  const again = await prober(one, signal);
  await prober({ ...one, id: 'b' }, signal);
  expect(connections.size).toBe(2);
  expect(again.address).toBe('127.0.0.1');
});

test('a pull request from a fork brings neither a proxy nor permissions of its own', async () => {
  const { seen, port } = await answering([200]);
  const stranger = { isUntrusted: true, egress: { allow: ['127.0.0.0/8'], deny: [] } };
  const proxied = await probe('http://behind.example/', { proxy: `http://127.0.0.1:${port}` }, stranger);
  const allowed = await probe(`http://127.0.0.1:${port}/`, {}, stranger);
  expect([proxied, allowed].map(({ result }) => result.failures[0]?.reason)).toEqual(['blocked', 'blocked']);
  expect(seen).toEqual([]);
});

test('a proxy that never connects is a timeout of the connection', async () => {
  const tunnels: Duplex[] = [];
  const proxy = createServer().on('connect', (_, socket) => tunnels.push(socket));
  servers.push(proxy);
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const uri = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const overrides = { confirm: 0, connectTimeoutMs: 100 };
  const { result } = await probe('https://behind.example/', overrides, { proxyFor: () => uri });
  for (const socket of tunnels) socket.destroy();
  expect(result.failures).toEqual([{ reason: 'timeout', detail: 'no connection through the proxy within 100ms' }]);
});

test.each([
  ['nothing, said to be gzip', { 'content-encoding': 'gzip' }, ''],
  ['an encoding nobody knows', { 'content-encoding': 'constructor' }, 'ok'],
])('%s is no failure', async (_, headers, body) => {
  const server = createServer((__, response) => response.writeHead(200, headers).end(body));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { result } = await probe(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { confirm: 0 });
  expect(result).toMatchObject({ outcome: 'good', failures: [] });
});

test('a timeout says nothing of latency, and is tried again', async () => {
  const server = createServer(() => {});
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const overrides = { timeoutMs: 50, confirm: 0, retries: 1, latency: { degradedMs: 10, badMs: 20 } };
  const { result } = await probe(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, overrides);
  expect([result.attempts, result.failures.map(({ reason }) => reason)]).toEqual([2, ['timeout']]);
});
