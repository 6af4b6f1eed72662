import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSignedCertificate } from './certificate.ts';

/** A service on loopback, and the URL it answers at. */
export interface Service {
  readonly id: string;
  readonly url: string;
  /** What it does, in a few words. */
  readonly behaviour: string;
}

/** Services that are up, and the way to end them. */
export interface Services extends AsyncDisposable {
  readonly all: readonly Service[];
}

const host = '127.0.0.1';
const slowMs = 300;

/** Starts the five services of the demonstration: one well, and four that fail each in a way of its own. */
export async function startServices(): Promise<Services> {
  const certificate = await selfSignedCertificate(host);
  let requests = 0;
  const ok: RequestListener = (_, response) => response.end('ok\n');
  const started = await Promise.all([
    start('healthy', 'answers 200 at once', createServer(ok)),
    start(
      'slow',
      `answers 200 after ${slowMs} ms`,
      createServer((_, response) => setTimeout(() => response.end('ok\n'), slowMs)),
    ),
    start(
      'flaky',
      'answers 503 to every third request',
      createServer((_, response) => {
        requests++;
        response.writeHead(requests % 3 === 0 ? 503 : 200).end();
      }),
    ),
    start('broken-certificate', 'has a certificate nobody vouches for', createTlsServer(certificate, ok), 'https'),
    start(
      'hanging',
      'accepts, and never answers',
      createServer(() => {}),
    ),
  ]);
  return {
    all: started.map(({ service }) => service),
    async [Symbol.asyncDispose]() {
      await Promise.all(started.map(({ server }) => stop(server)));
    },
  };
}

async function start(id: string, behaviour: string, server: Server, scheme = 'http') {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return { server, service: { id, behaviour, url: `${scheme}://${host}:${port}/health` } };
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
