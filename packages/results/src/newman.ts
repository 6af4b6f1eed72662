import { asList, asText } from '@fortify/core/history/import/whole-json';
import { asKeys, type Keys } from '@fortify/core/json/keys';
import { type TestRun, testResult } from '@fortify/core/synthetic/test-result';
import { count } from '@fortify/core/text/plain';
import { createResultList, nameOf, nonNegative } from './result-list.ts';

/** Whether a document is what Newman's JSON reporter writes. */
export function isNewman(document: Keys): boolean {
  return 'collection' in document && Array.isArray(asKeys(document['run'])['executions']);
}

/**
 * Reads what Newman's JSON reporter writes. Each assertion is a test; a request without any is good where it was answered,
 * and one that was not is bad whatever was to be asserted. Nothing of a request or an answer is kept: they may hold secrets.
 */
export function readNewman(document: Keys): TestRun {
  const list = createResultList();
  const collection = asKeys(document['collection']);
  const suite = asText(asKeys(collection['info'])['name']) || asText(collection['name']) || 'newman';
  const run = asKeys(document['run']);
  for (const execution of asList(run['executions']).map(asKeys)) {
    const request = asText(asKeys(execution['item'])['name']);
    const { responseTime, code } = asKeys(execution['response']);
    const answered = { durationMs: nonNegative(responseTime), status: nonNegative(code) || null };
    const { requestError } = execution;
    if (requestError !== undefined) {
      const detail = `no answer: ${asText(asKeys(requestError)['code']) || 'the request failed'}`;
      list.add(testResult({ suite, name: request, outcome: 'bad', reason: 'connect', detail }));
      continue;
    }
    const scripts = [...asList(execution['prerequestScript']), ...asList(execution['testScript'])].map(asKeys);
    const broken = scripts.find(({ error }) => error !== undefined);
    if (broken !== undefined) {
      const detail = `a script of it failed: ${asText(asKeys(broken['error'])['message'])}`;
      list.add(testResult({ suite, name: request, outcome: 'bad', detail, ...answered }));
    }
    const assertions = asList(execution['assertions']).map(asKeys);
    if (assertions.length === 0 && broken === undefined)
      list.add(testResult({ suite, name: request, outcome: 'good', ...answered }));
    for (const { assertion, skipped, error } of assertions) {
      const name = nameOf(request, asText(assertion));
      if (skipped === true) list.add(testResult({ suite, name, outcome: 'skipped' }));
      else if (error === undefined) list.add(testResult({ suite, name, outcome: 'good', ...answered }));
      else {
        const detail = asText(asKeys(error)['message']);
        list.add(testResult({ suite, name, outcome: 'bad', detail, ...answered }));
      }
    }
  }
  const told = list.results.filter(({ outcome }) => outcome === 'bad').length;
  const failures = asList(run['failures']).length;
  if (failures > told) {
    const detail = `Newman counts ${count(failures, 'failure')}, and tells of ${told}`;
    list.add(testResult({ suite, name: 'run', outcome: 'bad', detail }));
  }
  const fault = run['error'] ? asText(asKeys(run['error'])['message']) || 'Newman gave up' : '';
  return { startedMs: nonNegative(asKeys(run['timings'])['started']) || null, results: list.results, fault };
}
