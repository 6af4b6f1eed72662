import type { PushgatewaySink, RemoteWriteSink } from '@fortify/core/config/sink';
import { gaugeLines } from '@fortify/core/publish/gauge-lines';
import type { Measure } from '@fortify/core/publish/measures';
import { joinUrl } from '@fortify/core/text/url';
import protobuf from 'protobufjs/light.js';
import { compress } from 'snappyjs';
import type { SinkRequest } from './request.ts';

/**
 * The measures as a Pushgateway takes them: text without times, and all of a service replaced at once. So it is the same
 * however often it is sent.
 */
export function pushgatewayRequests(
  { url }: PushgatewaySink,
  measures: readonly Measure[],
  service: string,
): SinkRequest[] {
  // A name may hold anything, a slash for one.
  const group = Buffer.from(service).toString('base64url');
  return [
    {
      method: 'PUT',
      url: joinUrl(url, `/metrics/job/fortify/service@base64/${group === '' ? '=' : group}`),
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
      // The text format of Prometheus 0.0.4.
      body: `${gaugeLines(measures, { more: () => [], after: () => '' }).join('\n')}\n`,
    },
  ];
}

/** prometheus/prompb of Prometheus, as much of it as is written (remote-write specification 1.0). */
const writeRequest = protobuf.Root.fromJSON({
  nested: {
    WriteRequest: { fields: { timeseries: { rule: 'repeated', type: 'TimeSeries', id: 1 } } },
    TimeSeries: {
      fields: {
        labels: { rule: 'repeated', type: 'Label', id: 1 },
        samples: { rule: 'repeated', type: 'Sample', id: 2 },
      },
    },
    Label: { fields: { name: { type: 'string', id: 1 }, value: { type: 'string', id: 2 } } },
    Sample: { fields: { value: { type: 'double', id: 1 }, timestamp: { type: 'int64', id: 2 } } },
  },
}).lookupType('WriteRequest');

/** The measures by remote-write, version 1: each at the time it was measured. */
export function remoteWriteRequests(
  { url }: RemoteWriteSink,
  measures: readonly Measure[],
  service: string,
): SinkRequest[] {
  const timeseries = measures.map(({ name, labels, value, timeMs }) => ({
    labels: labelsOf({ ...labels, __name__: name, job: 'fortify', service }),
    samples: [{ value, timestamp: timeMs }],
  }));
  const encoded = writeRequest.encode(writeRequest.fromObject({ timeseries })).finish();
  return [
    {
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/x-protobuf',
        'content-encoding': 'snappy',
        'x-prometheus-remote-write-version': '0.1.0',
      },
      body: Buffer.from(compress(encoded)),
      shown: JSON.stringify({ timeseries }),
      words: { 400: 'the receiver takes the samples for invalid: they may be too old for it' },
    },
  ];
}

/** Labels have to be in order, and an empty one is none. */
function labelsOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ({ name, value }));
}
