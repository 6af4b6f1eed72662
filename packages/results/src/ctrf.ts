import { asList, asText } from '@fortify/core/history/import/whole-json';
import { asKeys, type Keys } from '@fortify/core/json/keys';
import { type TestOutcome, type TestRun, testResult } from '@fortify/core/synthetic/test-result';
import { createResultList, nameOf, nonNegative } from './result-list.ts';

const outcomes = new Map<string, TestOutcome>([
  ['passed', 'good'],
  ['failed', 'bad'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
]);

/** Whether a document is in the Common Test Report Format. */
export function isCtrf(document: Keys): boolean {
  const { tests, tool } = asKeys(document['results']);
  return document['reportFormat'] === 'CTRF' || (Array.isArray(tests) && tool !== undefined);
}

/** Reads the Common Test Report Format (ctrf.io). A status it does not know is `other`, and nobody can tell what that means. */
export function readCtrf(document: Keys): TestRun {
  const list = createResultList();
  const { tests, summary, tool } = asKeys(document['results']);
  for (const test of asList(tests).map(asKeys)) {
    const suites = (Array.isArray(test['suite']) ? test['suite'] : [test['suite']]).map(asText);
    const retries = nonNegative(test['retries']) ?? 0;
    const line = asText(test['line']);
    list.add(
      testResult({
        suite: nameOf(...suites) || asText(asKeys(tool)['name']),
        name: asText(test['name']),
        tags: asList(test['tags']).map(asText),
        outcome: outcomes.get(asText(test['status'])) ?? 'unknown',
        detail: asText(test['message']),
        durationMs: nonNegative(test['duration']),
        attempts: Math.min(255, retries + 1),
        place: nameOfPlace(asText(test['filePath']), line),
      }),
    );
  }
  return { startedMs: nonNegative(asKeys(summary)['start']) || null, results: list.results, fault: '' };
}

function nameOfPlace(file: string, line: string): string {
  return line === '' ? file : `${file}:${line}`;
}
