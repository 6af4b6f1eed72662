import { secretsOfHeaders } from './secrets.ts';
import type { Sink } from './sink.ts';
import type { SinkDocument } from './sink-schema.ts';

/** A sink, decided. */
export function resolveSink(document: SinkDocument): Sink {
  return {
    id: document.id,
    isRequired: document.required ?? false,
    audience: document.oidc?.audience ?? null,
    headers: document.headers ?? {},
    timeoutMs: document.timeout ?? 10_000,
    ...resolveKind(document),
  } as Sink;
}

function resolveKind(document: SinkDocument) {
  const { otlp, prometheus, statuspage, webhook, file } = document;
  const connect = document['atlassian-connect'];
  if (connect !== undefined) {
    return {
      kind: 'atlassian-connect',
      baseUrl: connect['base-url'],
      appKey: connect['app-key'],
      secret: connect.secret,
      moduleType: connect['module-type'] ?? null,
      isRemovalKnown: connect['acknowledge-removed'] ?? false,
    };
  }
  if (otlp !== undefined) return { kind: 'otlp', url: otlp.url };
  if (prometheus?.pushgateway !== undefined) return { kind: 'pushgateway', url: prometheus.pushgateway };
  if (prometheus !== undefined) return { kind: 'remote-write', url: prometheus['remote-write'] };
  if (statuspage !== undefined) {
    const { page, token, components = {}, metrics = {}, url: api = 'https://api.statuspage.io' } = statuspage;
    return { kind: 'statuspage', page, token, components, metrics, url: api };
  }
  if (webhook !== undefined) return { kind: 'webhook', url: webhook.url, secret: webhook.secret ?? null };
  return { kind: 'file', ...file };
}

/** The credentials of a sink. */
export function secretsOfSink(sink: Sink): string[] {
  const own = 'secret' in sink ? sink.secret : 'token' in sink ? sink.token : null;
  return [...(own === null ? [] : [own]), ...secretsOfHeaders(sink.headers)];
}
