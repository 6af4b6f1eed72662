import { FormatError } from '@fortify/core/history/import/parsed-samples';
import { asList, asText } from '@fortify/core/history/import/whole-json';
import { asKeys, type Keys } from '@fortify/core/json/keys';
import { type TestRun, testResult } from '@fortify/core/synthetic/test-result';
import { createResultList, nameOf, nonNegative, timeOf } from './result-list.ts';

/** Nobody nests suites deeper. */
const deepest = 64;

/** Whether a document is what Playwright's JSON reporter writes. */
export function isPlaywright(document: Keys): boolean {
  return Array.isArray(document['suites']) && 'config' in document && 'stats' in document;
}

/**
 * Reads what Playwright's JSON reporter writes. A test that is expected to fail and does is good; one that passed in the end is
 * good after several attempts. Where there are several projects, each has a test of its own.
 */
export function readPlaywright(document: Keys): TestRun {
  const list = createResultList();
  const projects = asList(asKeys(document['config'])['projects']);
  const visit = (suite: Keys, file: string, titles: readonly string[]) => {
    if (titles.length > deepest) throw new FormatError('its suites are nested too deep');
    for (const spec of asList(suite['specs']).map(asKeys)) {
      const place = `${asText(spec['file'])}:${asText(spec['line'])}`;
      const tags = asList(spec['tags'])
        .map(asText)
        .map((tag) => (tag.startsWith('@') ? tag : `@${tag}`));
      for (const test of asList(spec['tests']).map(asKeys)) {
        const project = projects.length > 1 ? `[${asText(test['projectName'])}]` : '';
        const name = `${nameOf(...titles, asText(spec['title']))} ${project}`.trim();
        list.add(testResult({ suite: file, name, tags, place, ...outcomeOf(test) }));
      }
    }
    for (const inner of asList(suite['suites']).map(asKeys)) visit(inner, file, [...titles, asText(inner['title'])]);
  };
  for (const file of asList(document['suites']).map(asKeys)) visit(file, asText(file['title']), []);
  const startedMs = timeOf(asText(asKeys(document['stats'])['startTime']));
  const [error] = asList(document['errors']).map(asKeys);
  return { startedMs, results: list.results, fault: error === undefined ? '' : asText(error['message']) };
}

function outcomeOf(test: Keys) {
  const attempts = asList(test['results']).map(asKeys);
  const last = attempts.at(-1) ?? {};
  const durationMs = nonNegative(last['duration']);
  const tried = { durationMs, attempts: Math.max(1, attempts.length) };
  switch (test['status']) {
    case 'expected':
    case 'flaky':
      return { outcome: 'good', ...tried } as const;
    case 'skipped':
      // A run that was broken off calls what it did not come to skipped, too.
      return test['expectedStatus'] === 'skipped'
        ? ({ outcome: 'skipped' } as const)
        : ({ outcome: 'unknown', detail: 'the run was broken off', ...tried } as const);
    default: {
      const detail = asText(asKeys(last['error'] ?? asList(last['errors'])[0])['message']);
      if (last['status'] === 'interrupted')
        return { outcome: 'unknown', detail: detail || 'interrupted', ...tried } as const;
      const reason = last['status'] === 'timedOut' ? 'timeout' : 'assertion';
      return { outcome: 'bad', reason, detail, ...tried } as const;
    }
  }
}
