import { z } from 'zod';
import { id, oneOf, strict, textOf, url, waitingTime } from './fields.ts';
import { headers, token } from './request-fields.ts';

const text = (what: string) => textOf(what, 4096);

const idsByCheck = z.record(z.string(), text('an id'), { error: 'expected ids by check' });

const kinds = {
  'atlassian-connect': strict(() => ({
    'base-url': url.describe("The product's, such as https://acme.atlassian.net."),
    'app-key': text('the key of the app').describe('The key of the app.'),
    secret: text('the shared secret').describe('The shared secret of the installation.'),
    'module-type': text('a module key')
      .optional()
      .describe('The module that is measured, which makes it IFRAME. Default: SYNTHETIC.'),
    'acknowledge-removed': z
      .boolean({ error: 'expected true or false' })
      .optional()
      .describe('Atlassian removed this API after 2023-04-24: true for a host that still speaks it.'),
  })).describe('The metrics API of Atlassian Connect.'),
  otlp: strict(() => ({ url: url.describe('With the path, mostly /v1/metrics.') })).describe(
    'OpenTelemetry, OTLP over HTTP.',
  ),
  prometheus: strict(() => ({
    pushgateway: url.optional().describe('A Pushgateway.'),
    'remote-write': url.optional().describe('A receiver of remote-write, with the path.'),
  }))
    .refine((keys) => (keys.pushgateway === undefined) !== (keys['remote-write'] === undefined), {
      error: 'expected one of: pushgateway, remote-write',
    })
    .describe('Prometheus.'),
  statuspage: strict(() => ({
    page: text('the id of a page').describe('The id of the page.'),
    token: token.describe('An API key.'),
    components: idsByCheck.optional().describe('Components by check: their status follows it.'),
    metrics: idsByCheck.optional().describe('Metrics by check: its duration in milliseconds.'),
    url: url.optional().describe('Default https://api.statuspage.io.'),
  })).describe('Atlassian Statuspage.'),
  webhook: strict(() => ({
    url,
    secret: text('a secret').optional().describe('Signs each request, HMAC-SHA256.'),
  })).describe('The report as JSON.'),
  file: strict(() => ({
    path: text('a path').describe('Where it is written.'),
    format: oneOf(['junit', 'json', 'openmetrics']).describe('What is written.'),
  })).describe('A file.'),
};

const kindNames = Object.keys(kinds) as SinkName[];

const sinkKeys = () => ({
  id: id.describe('Its name.'),
  required: z
    .boolean({ error: 'expected true or false' })
    .optional()
    .describe('Whether it fails fortify publish when it cannot be reached. Default false.'),
  oidc: strict(() => ({ audience: text('an audience').describe('For whom it is.') }))
    .optional()
    .describe('A token of the identity of the CI, sent as bearer. Takes id-token: write.'),
  headers: headers.optional().describe('Sent with every request.'),
  timeout: waitingTime.optional().describe('For each try. Default 10s.'),
  ...(Object.fromEntries(kindNames.map((name) => [name, kinds[name].optional()])) as {
    [Name in SinkName]: z.ZodOptional<(typeof kinds)[Name]>;
  }),
});

const sink = strict(sinkKeys).refine(
  (keys) => kindNames.filter((name) => (keys as Record<string, unknown>)[name] !== undefined).length === 1,
  { error: `expected just one of: ${kindNames.join(', ')}` },
);

/** The keys of `sinks`: where results are published to. */
export const sinksSchema = z.array(sink, { error: 'expected a list of sinks' });

/** The keys that say what a sink is. */
export type SinkName = keyof typeof kinds;

/** A sink as it is written, valid. */
export type SinkDocument = z.output<typeof sink>;
