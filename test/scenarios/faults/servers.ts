import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { SecureVersion } from 'node:tls';
import { createGzip, gzipSync } from 'node:zlib';
import { createAuthority, createCertificate, type Identity } from '../../support/certificates.ts';
import { startDnsServer } from '../../support/dns-server.ts';

/** Every fault as a service that has it: the YAML of a check of each, by id. */
export interface FaultyServices extends AsyncDisposable {
  readonly checks: ReadonlyMap<string, string>;
  /** The certificate of the authority that signed what is to be trusted. */
  readonly ca: string;
}

/** A port that the system gives to nobody by itself: what is not listened to here is not listened to by a neighbour. */
function unsharedPort(): number {
  return 20_000 + Math.floor(Math.random() * 10_000);
}

/** Starts a real server on loopback for every fault. */
export async function startFaultyServices(): Promise<FaultyServices> {
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const listen = async (server: Server, host = '127.0.0.1', port = 0) => {
    servers.push(server);
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('error', () => {});
    });
    server.on('tlsClientError', () => {});
    await new Promise<void>((resolve) => server.listen(port, host, resolve));
    return (server.address() as AddressInfo).port;
  };
  const url = (port: number, scheme = 'http') => `url: "${scheme}://127.0.0.1:${port}/"`;
  /** Talks once the request has come. */
  const raw = async (talk: (socket: Socket, connection: number) => void) => {
    let connections = 0;
    return url(
      await listen(
        createTcpServer((socket) => {
          const connection = ++connections;
          socket.once('data', () => talk(socket, connection));
        }),
      ),
    );
  };
  const http = async (listener: RequestListener) => url(await listen(createHttpServer(listener)));
  const https = async (
    identity: Identity,
    versions: { minVersion?: SecureVersion; maxVersion?: SecureVersion; ciphers?: string } = {},
    listener: RequestListener = (_, response) => response.end('ok'),
  ) => url(await listen(createHttpsServer({ ...identity, ...versions }, listener)), 'https');
  const redirect = (location: string) => http((_, response) => response.writeHead(302, { location }).end());

  const authority = await createAuthority();
  const dns = await startDnsServer();
  const ipv6 = await listen(
    createHttpServer((_, response) => response.end('ok')),
    '::1',
    unsharedPort(),
  );
  const dying = createTcpServer((socket) => socket.once('data', () => socket.resetAndDestroy())).once(
    'connection',
    () => dying.close(),
  );
  const dyingPort = await listen(dying, '127.0.0.1', unsharedPort());
  const trusted = await createCertificate('127.0.0.1', 300, authority);
  const silentByTls = await listen(createHttpsServer(trusted, () => {}));
  const refusingProxy = createHttpServer().on('connect', (_, socket: Socket) => {
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const proxyPort = await listen(refusingProxy);
  let failures = 0;

  const checks = new Map<string, string>([
    ['refused', url(1)],
    ['reset-headers', await raw((socket) => socket.write('HTTP/1.1 200 OK\r\nX-', () => socket.resetAndDestroy()))],
    [
      'reset-body',
      await raw((socket) =>
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab', () => socket.resetAndDestroy()),
      ),
    ],
    ['silent', await raw(() => {})],
    ['half-closed', await raw((socket) => socket.end())],
    [
      'drip',
      await raw((socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n');
        const timer = setInterval(() => socket.write('x'), 1000);
        socket.on('close', () => clearInterval(timer));
      }),
    ],
    [
      'endless-body',
      await http((_, response) => {
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
        };
        response.on('drain', more);
        more();
      }),
    ],
    [
      'gzip-bomb',
      await http((_, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        const gzip = createGzip();
        gzip.pipe(response);
        const zeros = Buffer.alloc(1024 * 1024);
        let left = 1024;
        const more = () => {
          while (left-- > 0 && !response.destroyed && gzip.write(zeros));
          if (left <= 0) gzip.end();
        };
        gzip.on('drain', more);
        more();
      }),
    ],
    [
      'huge-headers',
      await raw((socket) => socket.write(`HTTP/1.1 200 OK\r\n${`X-A: ${'x'.repeat(8000)}\r\n`.repeat(1250)}\r\n`)),
    ],
    ['bad-status-line', await raw((socket) => socket.end('HTTP/1.1 two hundred OK\r\n\r\n'))],
    ['http-1-0', await raw((socket) => socket.end('HTTP/1.0 200 OK\r\n\r\nok'))],
    [
      'chunked-lies',
      await raw((socket) =>
        socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabcdef\r\n0\r\n\r\n'),
      ),
    ],
    ['short-body', await raw((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab'))],
    [
      'bad-gzip',
      await http((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not a gzip')),
    ],
    ['redirect-loop', await redirect('/')],
    ['redirect-metadata', await redirect('http://169.254.169.254/latest/meta-data/')],
    ['redirect-scheme', await redirect('ftp://127.0.0.1/')],
    [
      'tls-redirect-silent',
      await https(trusted, {}, (_, response) =>
        response.writeHead(302, { location: `https://127.0.0.1:${silentByTls}/` }).end(),
      ),
    ],
    ['proxy-refuses', `${url(1, 'https')}\n    proxy: "http://127.0.0.1:${proxyPort}"`],
    ['tls-expired', await https(await createCertificate('127.0.0.1', -1, authority))],
    ['tls-self-signed', await https(await createCertificate('127.0.0.1', 300, null))],
    ['tls-wrong-host', await https(await createCertificate('127.0.0.9', 300, authority))],
    ['tls-soon', await https(await createCertificate('127.0.0.1', 5, authority))],
    [
      'tls-1-1',
      await https(await createCertificate('127.0.0.1', 300, authority), {
        minVersion: 'TLSv1.1',
        maxVersion: 'TLSv1.1',
        ciphers: 'DEFAULT@SECLEVEL=0',
      }),
    ],
    ['nxdomain', `dns: { name: nowhere.test, resolver: "${dns.address}" }`],
    ['dns-no-name', `dns: { name: a..test, resolver: "${dns.address}" }`],
    ['dns-silent', `dns: { name: silent.test, resolver: "${dns.address}" }`],
    ['dns-wrong', `dns: { name: known.test, resolver: "${dns.address}" }\n    expect: { values: [192.0.2.8] }`],
    ['ipv6-only', `url: "http://[::1]:${ipv6}/"`],
    ['ipv6-by-4', `url: "http://localhost:${ipv6}/"\n    family: 4`],
    ['dies', `${url(dyingPort)}\n    retries: 1`],
    [
      'recovers',
      `${await raw((socket, connection) => (connection === 1 ? socket.resetAndDestroy() : socket.end('HTTP/1.1 200 OK\r\n\r\n')))}\n    retries: 1`,
    ],
    [
      'confirmed',
      `${await http((_, response) => response.writeHead(failures++ === 0 ? 500 : 200).end())}\n    confirm: 1`,
    ],
    ['busy', await http((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end())],
    [
      'commands',
      `${await http((_, response) => response.end('::set-output name=verdict::pass\n##[set-output name=verdict]pass\n'))}\n    expect: { body: { contains: healthy } }`,
    ],
    [
      'markdown',
      `${await http((_, response) => response.writeHead(200, { 'x-health': '[x](https://evil.example) <img> | @team' }).end())}\n    expect: { headers: { x-health: fine } }`,
    ],
    [
      'slow',
      `${await http((_, response) => setTimeout(() => response.end(), 120))}\n    expect: { latency: { degraded: 50ms } }`,
    ],
    [
      'too-slow',
      `${await http((_, response) => setTimeout(() => response.end(), 120))}\n    expect: { latency: { degraded: 10ms, bad: 50ms } }`,
    ],
    [
      'tcp-banner',
      `tcp: 127.0.0.1:${await listen(createTcpServer((socket) => socket.end(gzipSync('220 mail'))))}\n    expect: { body: { contains: "220 " } }`,
    ],
  ]);
  return {
    checks,
    ca: authority.cert,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      await dns[Symbol.asyncDispose]();
    },
  };
}
