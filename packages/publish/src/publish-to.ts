import { redactSecrets } from '@fortify/core/config/secrets';
import type { Sink } from '@fortify/core/config/sink';
import { assertNever } from '@fortify/core/error';
import { measuresOf } from '@fortify/core/publish/measures';
import { runTimeOf, type ShownRequest } from '@fortify/core/publish/publication';
import type { Report } from '@fortify/core/report/schema';
import { connectRequests } from './atlassian-connect.ts';
import { fileText } from './file.ts';
import { otlpRequests } from './otlp.ts';
import { pushgatewayRequests, remoteWriteRequests } from './prometheus.ts';
import type { SinkRequest } from './request.ts';
import { type SendPorts, send } from './send.ts';
import { statuspageRequests } from './statuspage.ts';
import { webhookRequests } from './webhook.ts';

/** What publishing takes from the outside. */
export interface PublishPorts extends SendPorts {
  readonly now: () => number;
  readonly writeTextFile: (path: string, text: string) => Promise<void>;
  /** A token of the identity of the CI, for an audience. Throws an `UpstreamError` where there is none. */
  readonly identityFor: (audience: string) => Promise<string>;
  /** Blotted out of whatever is shown. */
  readonly secrets: readonly string[];
}

/** What publishes to sinks, wired to the outside. */
export interface Publisher {
  /** Publishes a report to a sink. Throws an `UpstreamError` where that fails. */
  readonly publishTo: (sink: Sink, report: Report) => Promise<void>;
  /** Just what would be sent to a sink, with every secret blotted out, and every credential besides. */
  readonly showFor: (sink: Sink, report: Report) => Promise<ShownRequest[]>;
}

/** Makes a publisher. */
export function createPublisher(ports: PublishPorts): Publisher {
  return {
    publishTo: (sink, report) => publishTo(sink, report, ports),
    showFor: (sink, report) => showFor(sink, report, ports),
  };
}

async function publishTo(sink: Sink, report: Report, ports: PublishPorts): Promise<void> {
  if (sink.kind === 'file') return ports.writeTextFile(sink.path, fileText(sink, report));
  const identity = sink.audience === null ? null : await ports.identityFor(sink.audience);
  for (const request of await requestsOf(sink, report, ports.now())) {
    await send(withHeaders(request, sink, identity), sink.timeoutMs, ports);
  }
}

async function showFor(sink: Sink, report: Report, ports: PublishPorts): Promise<ShownRequest[]> {
  const redact = (text: string) => redactSecrets(text, ports.secrets);
  if (sink.kind === 'file') {
    return [{ method: 'WRITE', url: redact(sink.path), headers: {}, body: redact(fileText(sink, report)) }];
  }
  const requests = await requestsOf(sink, report, ports.now());
  return requests.map((request): ShownRequest => {
    const { method, url, headers, body, shown } = withHeaders(request, sink, sink.audience === null ? null : 'token');
    // What somebody has put in a header may be a key by any name.
    const isSecret = (name: string) => Object.hasOwn(sink.headers, name) || /authorization|signature/i.test(name);
    const masked = Object.entries(headers).map(([name, value]) => [name, isSecret(name) ? '***' : redact(value)]);
    const text = shown ?? (typeof body === 'string' ? body : Buffer.from(body).toString('base64'));
    return { method, url: redact(url), headers: Object.fromEntries(masked), body: redact(text) };
  });
}

async function requestsOf(
  sink: Exclude<Sink, { kind: 'file' }>,
  report: Report,
  nowMs: number,
): Promise<SinkRequest[]> {
  switch (sink.kind) {
    case 'atlassian-connect':
      return connectRequests(sink, report, nowMs);
    case 'otlp':
      return otlpRequests(sink, measuresOf(report), report.service, report.run);
    case 'pushgateway':
      return pushgatewayRequests(sink, measuresOf(report), report.service);
    case 'remote-write':
      return remoteWriteRequests(sink, measuresOf(report), report.service);
    case 'statuspage':
      return statuspageRequests(sink, report);
    case 'webhook':
      return webhookRequests(sink, report, runTimeOf(report), nowMs);
    default:
      return assertNever(sink);
  }
}

function withHeaders(request: SinkRequest, sink: Sink, identity: string | null): SinkRequest {
  const bearer: Record<string, string> = identity === null ? {} : { authorization: `Bearer ${identity}` };
  return { ...request, headers: { ...request.headers, ...sink.headers, ...bearer } };
}
