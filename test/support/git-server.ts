import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Git's own server, `git http-backend`, behind basic authentication, with one repository: `/acme/app`. */
export interface GitServer extends AsyncDisposable {
  readonly url: string;
  /** Every request: whether it was let in, and how long its body was. */
  readonly requests: readonly { readonly path: string; readonly isAllowed: boolean; readonly bytes: number }[];
  /** Runs git in the repository itself. */
  git(...args: readonly string[]): string;
}

/** Starts a server that lets in whoever has the token; `mayWrite` is whether they may push. */
export async function startGitServer(token: string, mayWrite = true): Promise<GitServer> {
  const root = await mkdtemp(join(tmpdir(), 'fortify-git-'));
  const repository = join(root, 'acme', 'app');
  execFileSync('git', ['init', '--quiet', '--bare', repository]);
  execFileSync('git', ['-C', repository, 'config', 'http.receivepack', String(mayWrite)]);
  const requests: { path: string; isAllowed: boolean; bytes: number }[] = [];
  const expected = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const server = createServer((request, response) => {
    const isAllowed = request.headers.authorization === expected;
    const seen = { path: request.url ?? '', isAllowed, bytes: 0 };
    requests.push(seen);
    request.on('data', (chunk: Buffer) => {
      seen.bytes += chunk.length;
    });
    if (isAllowed) serve(root, request, response);
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    git: (...args) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** One request by CGI (RFC 3875). */
function serve(root: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      HTTP_GIT_PROTOCOL: request.headers['git-protocol'] as string | undefined,
      REMOTE_USER: 'x-access-token',
      REMOTE_ADDR: '127.0.0.1',
    },
  });
  request.pipe(backend.stdin);
  backend.stdin.on('error', () => {});
  const chunks: Buffer[] = [];
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  backend.on('close', () => {
    const output = Buffer.concat(chunks);
    const headEnd = output.indexOf('\r\n\r\n');
    const headers = output
      .toString('latin1', 0, headEnd)
      .split('\r\n')
      .map((line) => line.split(/: (.*)/s));
    const status = headers.find(([name]) => name === 'Status')?.[1];
    for (const [name = '', value = ''] of headers) if (name !== 'Status') response.setHeader(name, value);
    response.writeHead(Number.parseInt(status ?? '200', 10)).end(output.subarray(headEnd + 4));
  });
}
