import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { ProbeResult } from '@fortify/core/probe/probe-result';
import { generate } from 'selfsigned';
import { afterEach, expect, test } from 'vitest';
import { checkOf, createTestProber, probeOnce } from './probe-once.test-support.ts';

const running: Server[] = [];
const sockets = new Set<Socket>();

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(running.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function listen(server: Server): Promise<string> {
  running.push(server);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/health`;
}

/** A server that answers every connection with these bytes once the request has arrived, and then ends it, or not. */
function raw(bytes: string, end: 'end' | 'reset' | 'hold' = 'end') {
  return listen(
    createTcpServer((socket) => {
      socket.once('data', () => {
        if (end === 'hold') socket.write(bytes);
        else if (end === 'end') socket.end(bytes);
        else socket.write(bytes, () => socket.resetAndDestroy());
      });
    }),
  );
}

const http = (listener: RequestListener) => listen(createHttpServer(listener));

function probe(url: string, { timeoutMs = 5000, signal = new AbortController().signal } = {}): Promise<ProbeResult> {
  return probeOnce(url, { redirects: 0, confirm: 0, timeoutMs }, {}, signal);
}

const length = (body: string) => `Content-Length: ${body.length}\r\n\r\n${body}`;

test('a probe never meets the connection of another, however late it is done with its own', async () => {
  const url = await http((request, response) => {
    // The connection is gone before the body is unpacked, or the answer takes its time, by turns.
    if (request.url?.endsWith('/packed') === true) {
      response.setHeader('content-encoding', 'gzip');
      response.setHeader('connection', 'close');
      response.end(gzipSync('x'.repeat(500_000)));
    } else setTimeout(() => response.end('plain'), 5);
  });
  const prober = createTestProber();
  const lane = async (): Promise<ProbeResult[]> => {
    const results: ProbeResult[] = [];
    for (let turn = 0; turn < 10; turn++) {
      const target = turn % 2 === 0 ? `${url}/packed` : url;
      results.push(await prober(checkOf(target, { confirm: 0 }), new AbortController().signal));
    }
    return results;
  };
  const results = (await Promise.all(Array.from({ length: 10 }, lane))).flat();
  expect(results.flatMap(({ failures }) => failures)).toEqual([]);
  expect(results.every(({ outcome }) => outcome === 'good')).toBe(true);
});

test('a right answer is good, and says how long it took and who gave it', async () => {
  const result = await probe(await http((_, response) => response.end('ok')));
  expect(result).toMatchObject({
    outcome: 'good',
    failures: [],
    status: 200,
    address: '127.0.0.1',
    attempts: 1,
    atMs: 42,
  });
  expect(result.durationMs).toBeGreaterThan(0);
});

test('asks politely, for just the URL, on a connection of its own', async () => {
  const seen: unknown[] = [];
  const url = await http((request, response) => {
    seen.push([request.method, request.url, request.headers['user-agent'], request.socket.remotePort]);
    response.end();
  });
  await probe(`${url}?a=1`);
  await probe(`${url}?a=1`);
  expect(seen[0]).toEqual(['GET', '/health?a=1', expect.stringMatching(/^fortify\//), expect.any(Number)]);
  expect((seen[0] as unknown[])[3]).not.toBe((seen[1] as unknown[])[3]);
});

test.each([
  ['another status', () => raw('HTTP/1.1 503 Unavailable\r\nContent-Length: 0\r\n\r\n'), 'status', 503],
  [
    'a redirect, which is not followed',
    () => raw('HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n'),
    'status',
    302,
  ],
  ['a reset before the headers', () => raw('HTTP/1.1 200 OK\r\nX-', 'reset'), 'reset', null],
  ['a reset in the body', () => raw('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab', 'reset'), 'reset', 200],
  ['a body that is cut short', () => raw('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab'), 'reset', 200],
  [
    'a chunked body that is cut short',
    () => raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab'),
    'reset',
    200,
  ],
  ['no HTTP at all', () => raw('SSH-2.0-OpenSSH_9.2\r\n'), 'protocol', null],
  ['a connection that closes without a word', () => raw(''), 'reset', null],
  ['endless headers', () => raw(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`), 'too-large', null],
  ['a body over the cap', () => raw(`HTTP/1.1 200 OK\r\n${length('x'.repeat(1_100_000))}`), 'too-large', 200],
])('%s is bad, and named', async (_, start, reason, status) => {
  const result = await probe(await start());
  expect(result.outcome).toBe('bad');
  expect(result.failures.map((failure) => failure.reason)).toEqual([reason]);
  expect(result.status).toBe(status);
});

test.each([
  ['never answers', () => raw('', 'hold'), null],
  ['never ends its body', () => raw('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab', 'hold'), 200],
])('a server that %s is a timeout of the whole probe', async (_, start, status) => {
  const result = await probe(await start(), { timeoutMs: 100 });
  expect(result).toMatchObject({
    outcome: 'bad',
    status,
    failures: [{ reason: 'timeout', detail: 'no complete answer within 100ms' }],
  });
});

test('a wrong status and an answer that never ends are both reported', async () => {
  const url = await raw('HTTP/1.1 500 Oops\r\nContent-Length: 9\r\n\r\nab', 'hold');
  const result = await probe(url, { timeoutMs: 100 });
  expect(result.failures.map(({ reason }) => reason)).toEqual(['status', 'timeout']);
});

test('nobody listening is a failure to connect', async () => {
  const server = createTcpServer();
  const url = await listen(server);
  await new Promise((resolve) => running.pop()?.close(resolve));
  expect(await probe(url)).toMatchObject({
    outcome: 'bad',
    address: null,
    failures: [{ reason: 'connect', detail: 'no connection (ECONNREFUSED)' }],
  });
});

test('a name that does not exist is a failure of DNS', async () => {
  const result = await probe('http://does-not-exist.invalid/');
  expect(result.failures.map(({ reason }) => reason)).toEqual(['dns']);
});

test('a certificate nobody vouches for is a failure of TLS', async () => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], { keyType: 'ec' });
  const url = await listen(createHttpsServer({ key, cert }, (_, response) => response.end('ok')));
  const result = await probe(url.replace('http:', 'https:'));
  expect(result.failures).toEqual([
    {
      reason: 'tls',
      detail: 'the certificate is self-signed: trust.ca can say that it is trusted (DEPTH_ZERO_SELF_SIGNED_CERT)',
    },
  ]);
});

test('what the other side says is in no detail', async () => {
  const result = await probe(await raw('HTTP/1.1 500 ::set-output name=x::y\r\nContent-Length: 3\r\n\r\nsec'));
  expect(JSON.stringify(result)).not.toMatch(/set-output|sec/);
});

test('an interrupt makes it unknown, whether it has begun or not', async () => {
  const interruption = new AbortController();
  const url = await http(() => interruption.abort());
  const expected = { outcome: 'unknown', durationMs: null, failures: [{ reason: 'cancelled' }] };
  expect(await probe(url, { signal: interruption.signal })).toMatchObject(expected);
  expect(await probe(url, { signal: interruption.signal })).toMatchObject(expected);
});
