import type { StatuspageSink } from '@fortify/core/config/sink';
import type { Report, ReportCheck } from '@fortify/core/report/schema';
import { jsonRequest, type SinkRequest, under } from './request.ts';

const statuses = { good: 'operational', degraded: 'degraded_performance', bad: 'major_outage' } as const;

/** The worse of two outcomes of a check at several locations stands for its component. */
const severity = ['good', 'degraded', 'bad'] as const;

/** The status of each component whose check could be measured, and a point for each metric that has a duration. */
export function statuspageRequests(sink: StatuspageSink, { checks }: Report): SinkRequest[] {
  const page = under(sink.url, `/v1/pages/${encodeURIComponent(sink.page)}`);
  const headers = { authorization: `OAuth ${sink.token}` };
  const measured = checks.filter(({ outcome }) => outcome !== 'unknown');
  const components = Object.entries(sink.components).flatMap(([check, id]) => {
    const outcome = worstOf(measured.filter((each) => each.id === check));
    if (outcome === null) return [];
    const body = { component: { status: statuses[outcome] } };
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

function worstOf(checks: readonly ReportCheck[]): (typeof severity)[number] | null {
  const ranks = checks.map(({ outcome }) => (outcome === 'unknown' ? -1 : severity.indexOf(outcome)));
  return severity[Math.max(-1, ...ranks)] ?? null;
}
