import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultsOfRequest, faultsOfResponse, refuseFaults } from './openapi.ts';

/** What is wrong with a server of the cache, for a while. */
type CacheFault = '429' | '500' | 'hang' | 'html' | 'truncated' | 'foreign';

/** Who asks: the ref of a run, whether it may save, the refs it may restore, and what its REST token may do to entries. */
export interface CacheVisitor {
  readonly ref: string;
  readonly reads: readonly string[];
  readonly isReadOnly?: boolean;
  readonly actions?: 'none' | 'read' | 'write';
}

/** An entry, as the server keeps it. */
interface StoredEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly ref: string;
  readonly createdMs: number;
  accessedMs: number;
  archive: Buffer;
}

/**
 * The cache service of GitHub, version 2, and the REST API's list of its entries, with everything that shapes a design:
 * keys that never change, prefixes where the newest wins, scopes, tokens that only read, eviction after 7 idle days. To
 * dispose of it fails where a call of the REST API, or an answer, is not as GitHub describes it.
 */
export interface CacheServer extends AsyncDisposable {
  readonly url: string;
  /** The environment of a step of such a run. */
  environmentOf(visitor: CacheVisitor): Record<string, string>;
  /** Every entry that is there, the oldest first. */
  readonly entries: readonly StoredEntry[];
  /** The methods that were called, in order. */
  readonly calls: readonly string[];
  /** Lets time go by: entries that nobody reads for 7 days are gone. */
  advance(days: number): void;
  /** Puts what somebody else has saved. */
  put(entry: Pick<StoredEntry, 'key' | 'ref' | 'version' | 'archive'>): void;
  /** Breaks what a method answers; `null` mends it. */
  break(method: string, fault: CacheFault | null): void;
}

const service = '/twirp/github.actions.results.api.v1.CacheService/';
const idleMs = 7 * 86_400_000;

/** Starts a server without entries. */
export async function startCacheServer(): Promise<CacheServer> {
  const visitors = new Map<string, CacheVisitor>();
  const faults = new Map<string, CacheFault>();
  const uploads = new Map<
    string,
    { key: string; version: string; ref: string; blocks: Map<string, Buffer>; archive: Buffer }
  >();
  const calls: string[] = [];
  const strange: string[] = [];
  let entries: StoredEntry[] = [];
  let nowMs = Date.UTC(2026, 0, 1);
  let nextId = 1;
  let nextUpload = 1;

  const add = (entry: Pick<StoredEntry, 'key' | 'ref' | 'version' | 'archive'>) => {
    nowMs += 1000;
    entries.push({ ...entry, id: nextId++, createdMs: nowMs, accessedMs: nowMs });
    return nextId - 1;
  };

  const methods: Record<string, (body: Body, visitor: CacheVisitor) => Answer> = {
    CreateCacheEntry({ key, version }, { ref, isReadOnly }) {
      if (isReadOnly === true)
        return [403, { code: 'permission_denied', msg: 'cache write denied: token is read-only' }];
      const isTaken = [...entries, ...uploads.values()].some(
        (each) => each.key === key && each.version === version && each.ref === ref,
      );
      if (isTaken) return [409, { code: 'already_exists', msg: 'cache entry with the same key already exists' }];
      const name = `upload-${nextUpload++}`;
      uploads.set(name, { key, version, ref, blocks: new Map(), archive: Buffer.alloc(0) });
      return [200, { ok: true, signed_upload_url: `${url}/blob/${name}?sig=s3cret` }];
    },
    FinalizeCacheEntryUpload({ key, version, size_bytes: size }) {
      const [name, upload] = [...uploads].find(([, each]) => each.key === key && each.version === version) ?? [];
      if (name === undefined || upload?.archive.length !== Number(size))
        return [200, { ok: false, message: 'size mismatch' }];
      uploads.delete(name);
      return [200, { ok: true, entry_id: String(add(upload)) }];
    },
    GetCacheEntryDownloadURL({ key, restore_keys: others = [], version }, { reads }) {
      for (const ref of reads) {
        for (const wanted of [key, ...others]) {
          const there = entries.filter((each) => each.ref === ref && each.version === version);
          const found =
            there.find((each) => each.key === wanted) ?? there.findLast((each) => each.key.startsWith(wanted));
          if (found === undefined) continue;
          found.accessedMs = nowMs;
          return [
            200,
            { ok: true, signed_download_url: `${url}/entry/${found.id}?sig=s3cret`, matched_key: found.key },
          ];
        }
      }
      return [200, { ok: false }];
    },
  };

  const visitorOf = (request: IncomingMessage) =>
    visitors.get((request.headers.authorization ?? '').replace(/^(Bearer|token) /, ''));

  const rest = (request: IncomingMessage, path: URL, visitor: CacheVisitor): Answer => {
    const actions = visitor.actions ?? 'none';
    const denied: Answer = [403, { message: 'Resource not accessible by integration' }];
    if (request.method === 'DELETE') {
      if (actions !== 'write') return denied;
      const id = Number(path.pathname.split('/').at(-1));
      if (!entries.some((each) => each.id === id)) return [404, { message: 'Not Found' }];
      entries = entries.filter((each) => each.id !== id);
      return [204, null];
    }
    if (actions === 'none') return denied;
    const prefix = path.searchParams.get('key') ?? '';
    const [page, size] = [Number(path.searchParams.get('page') ?? 1), Number(path.searchParams.get('per_page') ?? 30)];
    const found = entries.filter((each) => each.key.startsWith(prefix)).reverse();
    const rows = found
      .slice((page - 1) * size, page * size)
      .map(({ id, key, ref, version, createdMs, accessedMs, archive }) => ({
        id,
        ref,
        key,
        version,
        created_at: new Date(createdMs).toISOString(),
        last_accessed_at: new Date(accessedMs).toISOString(),
        size_in_bytes: archive.length,
      }));
    return [200, { total_count: found.length, actions_caches: rows }];
  };

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const method = methodOf(request, path);
    calls.push(method);
    const fault = faults.get(method);
    if (fault === 'hang') return;
    if (fault === '500') return answer(response, [500, { code: 'internal', msg: 'oops ::error::' }]);
    if (fault === '429')
      return answer(response, [429, { code: 'resource_exhausted', msg: 'slow down' }], { 'retry-after': '30' });
    if (fault === 'html')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>::error::Sign in</h1>');
    const upload = uploads.get(path.pathname.split('/')[2] ?? '');
    if (method === 'upload' && upload !== undefined) {
      const block = path.searchParams.get('blockid');
      if (block !== null) upload.blocks.set(block, body);
      else if (path.searchParams.get('comp') === 'blocklist') {
        const order = [...body.toString().matchAll(/<Latest>(.*?)<\/Latest>/g)].map(([, id = '']) => id);
        upload.archive = Buffer.concat(order.map((id) => upload.blocks.get(id) ?? Buffer.alloc(0)));
      } else upload.archive = body;
      return void response.writeHead(201, { 'x-ms-request-id': 'r', etag: '"1"' }).end();
    }
    if (method === 'download') {
      const entry = entries.find((each) => String(each.id) === path.pathname.split('/')[2]);
      const whole = (fault === 'foreign' ? entries[0] : entry)?.archive ?? Buffer.alloc(0);
      const archive = fault === 'truncated' ? whole.subarray(0, whole.length / 2) : whole;
      return void response
        .writeHead(entry === undefined ? 404 : 200, { 'content-length': archive.length })
        .end(archive);
    }
    const visitor = visitorOf(request);
    if (visitor === undefined) return answer(response, [401, { code: 'unauthenticated', msg: 'bad token' }]);
    if (method === 'list' || method === 'remove') {
      const { headers } = request;
      const call = { method: request.method ?? '', path: path.pathname, query: path.searchParams, headers, body: null };
      const [status, told] = rest(request, path, visitor);
      strange.push(...faultsOfRequest(call), ...faultsOfResponse(call, status, told));
      return answer(response, [status, told]);
    }
    answer(
      response,
      methods[method]?.(JSON.parse(body.toString()), visitor) ?? [404, { code: 'bad_route', msg: method }],
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    environmentOf(visitor) {
      const token = `visitor-${visitors.size}`;
      visitors.set(token, visitor);
      return {
        ACTIONS_CACHE_SERVICE_V2: 'true',
        ACTIONS_RESULTS_URL: `${url}/`,
        ACTIONS_RUNTIME_TOKEN: token,
        GITHUB_API_URL: url,
        GITHUB_REF: visitor.ref,
        GITHUB_REPOSITORY: 'acme/app',
        GITHUB_TOKEN: token,
        'INPUT_GITHUB-TOKEN': token,
        PATH: process.env['PATH'] ?? '',
      };
    },
    get entries() {
      return entries;
    },
    calls,
    advance(days) {
      nowMs += days * 86_400_000;
      entries = entries.filter(({ accessedMs }) => nowMs - accessedMs <= idleMs);
    },
    put: add,
    break(method, fault) {
      if (fault === null) faults.delete(method);
      else faults.set(method, fault);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      refuseFaults(strange);
    },
  };
}

interface Body {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
  readonly size_bytes?: string;
}

type Answer = readonly [status: number, body: unknown];

function methodOf({ method }: IncomingMessage, { pathname }: URL): string {
  if (pathname.startsWith(service)) return pathname.slice(service.length);
  if (pathname.startsWith('/blob/')) return 'upload';
  if (pathname.startsWith('/entry/')) return 'download';
  return method === 'DELETE' ? 'remove' : 'list';
}

function answer(response: ServerResponse, [status, body]: Answer, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === null ? undefined : JSON.stringify(body));
}
