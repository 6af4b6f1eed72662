import { withLowerCaseNames } from './header-names.ts';
import { secretsOfHeaders } from './secrets.ts';
import type { Sink, SinkKind } from './sink.ts';
import type { SinkDocument, SinkName } from './sink-schema.ts';

/** A sink, decided. */
export function resolveSink(document: SinkDocument): Sink {
  const [kind] = sinkNames.flatMap((name) => resolveKind(name, document) ?? []);
  // The schema has seen to it that there is just one.
  if (kind === undefined) throw new Error(`the sink ${document.id} is of no kind`);
  return {
    id: document.id,
    isRequired: document.required ?? false,
    audience: document.oidc?.audience ?? null,
    headers: withLowerCaseNames(document.headers ?? {}),
    timeoutMs: document.timeout ?? 10_000,
    ...kind,
  };
}

const resolvers: { readonly [Name in SinkName]: (keys: NonNullable<SinkDocument[Name]>) => SinkKind } = {
  'atlassian-connect': (keys) => ({
    kind: 'atlassian-connect',
    baseUrl: keys['base-url'],
    appKey: keys['app-key'],
    secret: keys.secret,
    moduleType: keys['module-type'] ?? null,
    isRemovalKnown: keys['acknowledge-removed'] ?? false,
  }),
  otlp: ({ url }) => ({ kind: 'otlp', url }),
  // One of them is there.
  prometheus: ({ pushgateway, 'remote-write': remoteWrite = '' }) =>
    pushgateway === undefined ? { kind: 'remote-write', url: remoteWrite } : { kind: 'pushgateway', url: pushgateway },
  statuspage: ({ page, token, components = {}, metrics = {}, url = 'https://api.statuspage.io' }) => ({
    kind: 'statuspage',
    page,
    token,
    components,
    metrics,
    url,
  }),
  webhook: ({ url, secret = null }) => ({ kind: 'webhook', url, secret }),
  file: (keys) => ({ kind: 'file', ...keys }),
};

const sinkNames = Object.keys(resolvers) as SinkName[];

function resolveKind<Name extends SinkName>(name: Name, document: SinkDocument): SinkKind | null {
  const keys = document[name];
  return keys === undefined ? null : resolvers[name](keys);
}

/** The credentials of a sink. */
export function secretsOfSink(sink: Sink): string[] {
  const own = 'secret' in sink ? sink.secret : 'token' in sink ? sink.token : null;
  return [...(own === null ? [] : [own]), ...secretsOfHeaders(sink.headers)];
}
