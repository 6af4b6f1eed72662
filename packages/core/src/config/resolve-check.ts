import { defaultLocation } from '../sample/sample.ts';
import { joinUrl } from '../text/url.ts';
import {
  type BodyExpectation,
  type CertificateExpectation,
  type Check,
  type CheckBase,
  type Extraction,
  type HeaderExpectation,
  type HttpCheck,
  type JourneyCheck,
  type JourneyStep,
  type JsonExpectation,
  type Trust,
  usualCertificateDays,
} from './check.ts';
import { deepMerge } from './deep-merge.ts';
import { parseEndpoint } from './endpoint.ts';
import { withLowerCaseNames } from './header-names.ts';
import type { JourneyDocument } from './journey-schema.ts';
import { expandIds, withTarget } from './rules.ts';
import type { CheckDocument, ConfigDocument } from './schema.ts';
import type { Path } from './yaml-document.ts';

/** Tells how the value of a path was written where variables were in it. */
export type WrittenAs = (path: Path) => string | null;

type Keys = Omit<CheckDocument, 'id'>;
type Expect = NonNullable<Keys['expect']>;

/** What checks hold that set nothing: shared, because there may be thousands of checks. */
const byDefault = {
  trust: resolveTrust(undefined),
  latency: resolveLatency(undefined),
  expect: resolveExpect(undefined),
  retryStatuses: [] as const,
};

/** The checks that one entry of a config stands for: itself, or one for each base URL. */
export function resolveCheck(
  written: CheckDocument,
  defaults: ConfigDocument['defaults'],
  index: number,
  writtenAs: WrittenAs,
): Check[] {
  const own = withTarget(written, defaults ?? {});
  // One way to authenticate, one question to ask: those are not pieced together.
  const keys = deepMerge(defaults ?? {}, own, ['auth', 'dns']) as Keys;
  const shown = (key: keyof Keys, ...more: Path) =>
    written[key] === undefined ? writtenAs(['defaults', key, ...more]) : writtenAs(['checks', index, key, ...more]);
  const base = resolveBase(keys);
  if (own.tcp !== undefined) return [{ ...base, id: own.id, ...resolveTcp(keys, shown('tcp') ?? own.tcp, own.tcp) }];
  if (own.tls !== undefined) return [{ ...base, id: own.id, ...resolveTls(keys, shown('tls') ?? own.tls, own.tls) }];
  if (own.dns !== undefined) return [{ ...base, id: own.id, ...resolveDns(keys, own.dns, shown) }];
  if (own.journey !== undefined) {
    const shownUrl = (step: number) => shown('journey', 'steps', step, 'url');
    return [{ ...base, ...resolveJourney(own.journey, keys, base, own.id, shownUrl) }];
  }
  const ids = expandIds(own);
  return targetsOf(own, keys.path ?? '/', shown).map((target, place) => ({
    ...base,
    ...resolveHttp(keys),
    ...target,
    id: ids[place] ?? own.id,
  }));
}

function targetsOf(own: Keys, path: string, shown: (key: keyof Keys, ...more: Path) => string | null) {
  if (own.url !== undefined) return [{ url: own.url, target: shown('url') ?? own.url }];
  const bases = own['base-urls'] ?? {};
  return Object.entries(bases).map(([name, url]) => {
    const written = shown('base-urls', Array.isArray(bases) ? Number(name) : name) ?? url;
    return { url: joinUrl(url, path), target: joinUrl(written, shown('path') ?? path) };
  });
}

function resolveBase(keys: Keys): Omit<CheckBase, 'id' | 'target'> {
  const timeoutMs = keys.timeout ?? 10_000;
  return {
    location: keys.location ?? defaultLocation,
    everyMs: keys.every ?? null,
    timeoutMs,
    connectTimeoutMs: Math.min(keys['connect-timeout'] ?? 5000, timeoutMs),
    retries: keys.retries ?? 0,
    retryStatuses: keys['retry-status'] ?? byDefault.retryStatuses,
    confirm: keys.confirm ?? 1,
    samples: keys.samples ?? 1,
    intervalMs: keys.interval ?? 10_000,
    family: keys.family ?? null,
    trust: keys.trust === undefined ? byDefault.trust : resolveTrust(keys.trust),
    latency: keys.expect?.latency === undefined ? byDefault.latency : resolveLatency(keys.expect.latency),
  };
}

function resolveTrust(trust: Keys['trust']): Trust {
  return { ca: trust?.ca ?? null, certificate: trust?.certificate ?? null, key: trust?.key ?? null };
}

function resolveLatency(latency: Expect['latency']): CheckBase['latency'] {
  return { degradedMs: latency?.degraded ?? null, badMs: latency?.bad ?? null };
}

function resolveHttp(keys: Keys): Omit<HttpCheck, keyof CheckBase | 'url'> {
  return {
    kind: 'http',
    method: keys.method ?? 'GET',
    headers: { ...withLowerCaseNames(keys.headers ?? {}), ...authorization(keys.auth) },
    body: keys.body ?? null,
    redirects: keys.redirects ?? 5,
    proxy: keys.proxy ?? null,
    maxBodyBytes: keys['max-body'] ?? 1024 ** 2,
    connection: keys.connection ?? 'fresh',
    expect: keys.expect === undefined ? byDefault.expect : resolveExpect(keys.expect),
  };
}

/** The names of variables, as they stand in a template. */
const placeholder = /\{\{[^{}]*\}\}/g;

function resolveJourney(
  { variables, steps }: JourneyDocument,
  keys: Keys,
  base: Omit<CheckBase, 'id' | 'target'>,
  id: string,
  shownUrl: (step: number) => string | null,
): Pick<JourneyCheck, 'id' | 'target' | 'kind' | 'variables' | 'steps'> {
  const resolved = steps.map(
    ({ name, url, extract, method, headers, body, auth, redirects, expect }, index): JourneyStep => {
      const path = (shownUrl(index) ?? url).replace(/^https?:\/\/[^/?#]*/, '').replace(/[?#].*$/s, '') || '/';
      // What the defaults say of every request holds for these.
      const under = { headers: keys.headers, auth: keys.auth, redirects: keys.redirects, expect: keys.expect };
      const over = { method, headers, body, auth, redirects, expect, proxy: keys.proxy, 'max-body': keys['max-body'] };
      const own = deepMerge(under, over, ['auth']);
      return {
        name: name ?? `${method ?? 'GET'} ${path}`,
        request: { ...base, ...resolveHttp(own as Keys), id, target: url, url },
        extract: Object.entries(extract ?? {}).flatMap(([variable, sources]) =>
          Object.entries(sources).map(([source, what]) => {
            return { variable, source: source as Extraction['source'], what: what ?? '' };
          }),
        ),
      };
    },
  );
  const [first] = steps;
  const written = shownUrl(0) ?? first?.url ?? '';
  const origin = /^https?:\/\/[^/?#]*/.exec(written)?.[0] ?? written;
  const target = `${steps.length === 1 ? '1 step' : `${steps.length} steps`} from ${origin.replace(placeholder, '{{…}}')}`;
  return { id, target, kind: 'journey', variables: variables ?? {}, steps: resolved };
}

function resolveExpect(expect: Keys['expect']): HttpCheck['expect'] {
  return {
    status: expect?.status ?? [{ from: 200, to: 299 }],
    body: resolveBody(expect?.body),
    headers: Object.entries(expect?.headers ?? {}).map(([name, value]) => resolveHeader(name, value)),
    url: expect?.url ?? null,
    redirects: expect?.redirects ?? null,
    certificate: resolveCertificate(expect?.certificate),
  };
}

function resolveTcp(keys: Keys, target: string, endpoint: string) {
  const { host = '', port } = parseEndpoint(endpoint) ?? {};
  return {
    kind: 'tcp',
    target,
    host,
    port: port ?? 0,
    send: keys.send ?? null,
    // What it says has no end, so there is no most: that of the defaults is meant for others.
    body: { ...resolveBody(keys.expect?.body), maxBytes: null },
  } as const;
}

function resolveTls(keys: Keys, target: string, endpoint: string) {
  const { host = '', port } = parseEndpoint(endpoint) ?? {};
  const certificate = resolveCertificate(keys.expect?.certificate);
  return { kind: 'tls', target, host, port: port ?? 443, servername: host, certificate } as const;
}

function resolveDns(
  keys: Keys,
  dns: NonNullable<Keys['dns']>,
  shown: (key: keyof Keys, ...more: Path) => string | null,
) {
  const { name, type = 'A', resolver = null } = typeof dns === 'string' ? { name: dns } : dns;
  const written = (typeof dns === 'string' ? shown('dns') : shown('dns', 'name')) ?? name;
  return {
    kind: 'dns',
    target: `${written} ${type}`,
    name,
    type,
    resolver,
    values: keys.expect?.values ?? [],
  } as const;
}

function resolveBody(body: Expect['body']): BodyExpectation {
  return {
    contains: body?.contains ?? [],
    matches: body?.matches ?? [],
    json: Object.entries(body?.json ?? {}).map(([pointer, value]) => resolveJson(pointer, value)),
    minBytes: body?.bytes?.min ?? null,
    maxBytes: body?.bytes?.max ?? null,
  };
}

type WrittenJson = NonNullable<NonNullable<Expect['body']>['json']>[string];
type WrittenHeader = NonNullable<Expect['headers']>[string];

function resolveJson(pointer: string, value: WrittenJson): JsonExpectation {
  if (typeof value !== 'object' || value === null) return { pointer, exists: true, equals: value };
  const { exists = true, equals, above, below } = value;
  return {
    pointer,
    exists,
    ...(equals === undefined ? {} : { equals }),
    ...(above === undefined ? {} : { above }),
    ...(below === undefined ? {} : { below }),
  };
}

function resolveHeader(name: string, value: WrittenHeader): HeaderExpectation {
  const lowered = name.toLowerCase();
  if (typeof value === 'string') return { name: lowered, exists: true, equals: value };
  const { exists = true, equals, contains, matches } = value;
  return {
    name: lowered,
    exists,
    ...(equals === undefined ? {} : { equals }),
    ...(contains === undefined ? {} : { contains }),
    ...(matches === undefined ? {} : { matches }),
  };
}

function resolveCertificate(certificate: Expect['certificate']): CertificateExpectation {
  return { warnDays: certificate?.days ?? usualCertificateDays, failDays: certificate?.fail ?? null };
}

function authorization(auth: Keys['auth']): Record<string, string> {
  if (auth === undefined) return {};
  if ('bearer' in auth) return { authorization: `Bearer ${auth.bearer}` };
  const { username, password } = auth.basic;
  return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
}
