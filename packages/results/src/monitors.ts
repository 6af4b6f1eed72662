import { asList, asText } from '@fortify/core/history/import/whole-json';
import { asKeys } from '@fortify/core/json/keys';
import { type TestOutcome, type TestRun, testResult } from '@fortify/core/synthetic/test-result';
import { createResultList, nonNegative, timeOf } from './result-list.ts';

/** Whether a document is what Gatus answers to `/api/v1/endpoints/statuses`, or for one endpoint. */
export function isGatus(document: unknown): boolean {
  return listed(document).some((endpoint) => Array.isArray(endpoint['results']) && 'name' in endpoint);
}

/** Reads what Gatus answers: every result it still knows, each at its own time. Durations are nanoseconds there. */
export function readGatus(document: unknown): TestRun {
  const list = createResultList();
  for (const endpoint of listed(document)) {
    for (const { success, timestamp, duration, status, errors } of asList(endpoint['results']).map(asKeys)) {
      const nanoseconds = nonNegative(duration);
      list.add(
        testResult({
          suite: asText(endpoint['group']) || 'gatus',
          name: asText(endpoint['name']),
          outcome: success === true ? 'good' : success === false ? 'bad' : 'unknown',
          timeMs: timeOf(asText(timestamp)),
          durationMs: nanoseconds ? Math.round(nanoseconds / 1e6) : null,
          status: nonNegative(status) || null,
          detail: asText(asList(errors)[0]),
        }),
      );
    }
  }
  return { startedMs: null, results: list.results, fault: '' };
}

const states = new Map<string, TestOutcome>([
  ['up', 'good'],
  ['degraded', 'degraded'],
  ['down', 'bad'],
]);

/** Whether a document is the `history/summary.json` of an Upptime. */
export function isUpptime(document: unknown): boolean {
  return listed(document).some((site) => 'slug' in site && states.has(asText(site['status'])));
}

/** Reads the `history/summary.json` of an Upptime: how each site is now. */
export function readUpptime(document: unknown): TestRun {
  const list = createResultList();
  for (const { slug, status, time } of listed(document)) {
    const outcome = states.get(asText(status)) ?? 'unknown';
    const durationMs = outcome === 'bad' ? null : nonNegative(time);
    list.add(testResult({ suite: 'upptime', name: asText(slug), outcome, durationMs }));
  }
  return { startedMs: null, results: list.results, fault: '' };
}

function listed(document: unknown): Readonly<Record<string, unknown>>[] {
  return (Array.isArray(document) ? document : [document]).map(asKeys);
}
