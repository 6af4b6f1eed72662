import type { StatuspageSink } from '@fortify/core/config/sink';
import { badnessOfCheck } from '@fortify/core/report/badness';
import type { Report, ReportCheck } from '@fortify/core/report/schema';
import { joinUrl } from '@fortify/core/text/url';
import { jsonRequest, type SinkRequest } from './request.ts';

/** What could not be measured leaves its component as it is. */
const statuses = { good: 'operational', degraded: 'degraded_performance', bad: 'major_outage', unknown: null } as const;

/** The status of each component whose check could be measured, and a point for each metric that has a duration. */
export function statuspageRequests(sink: StatuspageSink, { checks }: Report): SinkRequest[] {
  const page = joinUrl(sink.url, `/v1/pages/${encodeURIComponent(sink.page)}`);
  const headers = { authorization: `OAuth ${sink.token}` };
  const measured = checks.filter(({ outcome }) => outcome !== 'unknown');
  const components = Object.entries(sink.components).flatMap(([check, id]) => {
    const status = statusOf(measured.filter((each) => each.id === check));
    if (status === null) return [];
    const body = { component: { status } };
    return [jsonRequest('PATCH', `${page}/components/${encodeURIComponent(id)}`, body, headers)];
  });
  const metrics = Object.entries(sink.metrics).flatMap(([check, id]) => {
    const found = measured.find((each) => each.id === check && each.durationMs !== null);
    if (found?.durationMs === undefined || found.durationMs === null) return [];
    const data = { timestamp: Math.floor(Date.parse(found.at) / 1000), value: Math.round(found.durationMs) };
    return [jsonRequest('POST', `${page}/metrics/${encodeURIComponent(id)}/data`, { data }, headers)];
  });
  const words = {
    401: 'the token is not one of Statuspage',
    404: 'the page has no such component or metric',
    422: 'Statuspage takes the value for invalid',
  };
  return [...components, ...metrics].map((request) => ({ ...request, words }));
}

/** The worst outcome of a check at several locations stands for its component. */
function statusOf(checks: readonly ReportCheck[]): (typeof statuses)[keyof typeof statuses] {
  const [worst] = checks.toSorted((a, b) => badnessOfCheck(b) - badnessOfCheck(a));
  return worst === undefined ? null : statuses[worst.outcome];
}
