/** Somewhere that results are published to. */
export type Sink = SinkBase & SinkKind;

/** What sets a sink apart. */
export type SinkKind =
  | ConnectSink
  | OtlpSink
  | PushgatewaySink
  | RemoteWriteSink
  | StatuspageSink
  | WebhookSink
  | FileSink;

/** What every sink has. */
interface SinkBase {
  readonly id: string;
  /** Whether it fails the command when it cannot be reached. */
  readonly isRequired: boolean;
  /** For whom the CI is asked for a token of its identity, which is then sent; `null` = it is not asked. */
  readonly audience: string | null;
  /** Sent with every request. Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** The metrics API of Atlassian Connect, which Atlassian removed after 2023-04-24. */
export interface ConnectSink {
  readonly kind: 'atlassian-connect';
  /** That of the product, its context path included. */
  readonly baseUrl: string;
  readonly appKey: string;
  /** The shared secret of the installation. */
  readonly secret: string;
  /** The module that is measured; `null` = what is published is synthetic. */
  readonly moduleType: string | null;
  readonly isRemovalKnown: boolean;
}

/** OTLP over HTTP, metrics. */
export interface OtlpSink {
  readonly kind: 'otlp';
  readonly url: string;
}

/** A Pushgateway of Prometheus. */
export interface PushgatewaySink {
  readonly kind: 'pushgateway';
  readonly url: string;
}

/** What speaks Prometheus' remote-write, version 1. */
export interface RemoteWriteSink {
  readonly kind: 'remote-write';
  readonly url: string;
}

/** A page of Atlassian Statuspage. */
export interface StatuspageSink {
  readonly kind: 'statuspage';
  readonly url: string;
  readonly page: string;
  readonly token: string;
  /** The ids of components by the ids of checks. */
  readonly components: Readonly<Record<string, string>>;
  /** The ids of metrics, of durations in milliseconds, by the ids of checks. */
  readonly metrics: Readonly<Record<string, string>>;
}

/** Whoever takes the report as JSON. */
export interface WebhookSink {
  readonly kind: 'webhook';
  readonly url: string;
  /** What it is signed with; `null` = it is not. */
  readonly secret: string | null;
}

/** A file. */
export interface FileSink {
  readonly kind: 'file';
  readonly path: string;
  readonly format: 'junit' | 'json' | 'openmetrics';
}
