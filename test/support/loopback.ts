import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback that is gone after the test. */
export interface Loopback extends AsyncDisposable {
  readonly url: string;
  /** The paths that were asked for, in order. */
  readonly requests: readonly string[];
}

/** Starts a server that answers by path: `/200` with 200, `/503` with 503, `/hang` never; or as the listener says. */
export async function startLoopback(listener?: RequestListener): Promise<Loopback> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    if (listener !== undefined) listener(request, response);
    else if (request.url !== '/hang')
      response.writeHead(Number(request.url?.slice(1)) || 200).end('::error::from the body\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A text without what differs from run to run: ports, durations, instants, temporary folders. */
export function withoutChance(text: string): string {
  return text
    .replaceAll(/127\.0\.0\.1[:-]\d+/g, (match) => `127.0.0.1${match[9]}PORT`)
    .replaceAll(/127-0-0-1-\d+-(\d+)-[0-9a-f]{6}/g, '127-0-0-1-PORT-$1-HASH')
    .replaceAll(/\b(connect|first byte) \d+,/g, '$1 N,')
    .replaceAll(/ *\b\d+ ms/g, ' N ms')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'INSTANT')
    .replaceAll(/\S*fortify-(runner|scenario)-\w+/g, 'FOLDER');
}
