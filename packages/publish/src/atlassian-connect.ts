import type { ConnectSink } from '@fortify/core/config/sink';
import { UpstreamError } from '@fortify/core/error';
import type { Report } from '@fortify/core/report/schema';
import { joinUrl } from '@fortify/core/text/url';
import { signRequest } from './connect-jwt.ts';
import { jsonRequest, type SinkRequest } from './request.ts';

const removed =
  'Atlassian removed this API after 2023-04-24 (CHANGE-775): publish to statuspage, otlp or a webhook instead, or say acknowledge-removed: true for a host that still speaks it';

/** What the API itself answers, in the words of its documentation; its 408 is a mistake of theirs for 400. */
const invalid =
  'the host takes one of the values for invalid: a moduleType or metricsType it does not know, or a latency';
const words = {
  403: 'the host does not know the app key, or the secret is not that of its installation',
  400: invalid,
  408: invalid,
  404: 'the host does not speak this API any more',
  410: 'the host does not speak this API any more',
};

/**
 * What was found, for the metrics API of Atlassian Connect: an item a check that could be measured. How long it took is told
 * of successes only. Throws an `UpstreamError` where nobody has said that they know of its removal.
 */
export async function connectRequests(sink: ConnectSink, { checks }: Report, nowMs: number): Promise<SinkRequest[]> {
  if (!sink.isRemovalKnown) throw new UpstreamError(removed);
  const items = checks.flatMap(({ outcome, durationMs }) => {
    if (outcome === 'unknown') return [];
    const isGood = outcome !== 'bad';
    return [
      {
        metricsType: sink.moduleType === null ? 'SYNTHETIC' : 'IFRAME',
        ...(sink.moduleType === null ? {} : { moduleType: sink.moduleType }),
        ...(isGood && durationMs !== null ? { durationInMillis: Math.max(0, Math.round(durationMs)) } : {}),
        status: isGood ? 'SUCCESS' : 'FAIL',
      },
    ];
  });
  if (items.length === 0) return [];
  const url = joinUrl(
    sink.baseUrl,
    `/rest/atlassian-connect/latest/addons-metrics/${encodeURIComponent(sink.appKey)}/publish`,
  );
  const token = await signRequest({ method: 'PUT', url, baseUrl: sink.baseUrl }, sink, nowMs);
  return [{ ...jsonRequest('PUT', url, items, { authorization: `JWT ${token}` }), words }];
}
