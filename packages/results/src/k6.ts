import { linesOf } from '@fortify/core/history/import/lines';
import { FormatError } from '@fortify/core/history/import/parsed-samples';
import { asList, asText } from '@fortify/core/history/import/whole-json';
import { asKeys, type Keys } from '@fortify/core/json/keys';
import { type TestResult, type TestRun, testResult } from '@fortify/core/synthetic/test-result';
import { count } from '@fortify/core/text/plain';
import { createResultList, nameOf, nonNegative, timeOf } from './result-list.ts';

/** Groups of k6 are nested by hand. */
const deepest = 64;

/** Whether a document is a summary of k6: that of `--summary-export`, of `handleSummary`, or the machine-readable one. */
export function isK6Summary(document: Keys): boolean {
  return ('root_group' in document && 'metrics' in document) || isMachineReadable(document);
}

function isMachineReadable(document: Keys): boolean {
  return 'k6Version' in asKeys(document['metadata']) && 'results' in document;
}

/**
 * Reads a summary of k6. Each check is a test, good when it passed every time; each threshold is one, too. The older
 * summaries do not say when the run was.
 */
export function readK6Summary(document: Keys): TestRun {
  const list = createResultList();
  if (isMachineReadable(document)) {
    const config = asKeys(document['config']);
    const suite = asText(config['script']).split('/').at(-1) || 'k6';
    for (const check of asList(asKeys(asKeys(document['results'])['checks'])['results']).map(asKeys))
      list.add(toResult(suite, asText(check['name']), check));
    const endedMs = timeOf(asText(asKeys(document['metadata'])['generatedAt']));
    const seconds = nonNegative(config['duration']) ?? 0;
    const startedMs = endedMs === null ? null : Math.round(endedMs - seconds * 1000);
    return { startedMs, results: list.results, fault: '' };
  }
  const visit = (group: Keys, groups: readonly string[]) => {
    if (groups.length > deepest) throw new FormatError('its groups are nested too deep');
    for (const check of valuesOf(group['checks']))
      list.add(toResult('k6', nameOf(...groups, asText(check['name'])), check));
    for (const inner of valuesOf(group['groups'])) visit(inner, [...groups, asText(inner['name'])]);
  };
  visit(asKeys(document['root_group']), []);
  for (const [metric, value] of Object.entries(asKeys(document['metrics'])))
    for (const [threshold, told] of Object.entries(asKeys(asKeys(value)['thresholds'])))
      list.add(thresholdResult(metric, threshold, told));
  return { startedMs: null, results: list.results, fault: '' };
}

/** Lists in one summary are objects by name in another. */
function valuesOf(value: unknown): Keys[] {
  return (Array.isArray(value) ? value : Object.values(asKeys(value))).map(asKeys);
}

function toResult(suite: string, name: string, { passes, fails }: Keys): TestResult {
  const [passed, failed] = [nonNegative(passes) ?? 0, nonNegative(fails) ?? 0];
  if (passed + failed === 0) return testResult({ suite, name, outcome: 'skipped' });
  const detail = `failed ${failed} of ${count(passed + failed, 'time')}`;
  return failed === 0
    ? testResult({ suite, name, outcome: 'good' })
    : testResult({ suite, name, outcome: 'bad', detail });
}

/** `handleSummary` says whether it is ok, `--summary-export` whether it was crossed. */
function thresholdResult(metric: string, threshold: string, told: unknown): TestResult {
  const isOk = typeof told === 'boolean' ? !told : asKeys(told)['ok'] === true;
  const name = `${metric}: ${threshold}`;
  return isOk
    ? testResult({ suite: 'k6', name, outcome: 'good' })
    : testResult({ suite: 'k6', name, outcome: 'bad', detail: 'the threshold was crossed' });
}

/**
 * Reads what `k6 run --out json` writes, line by line: however long it is, only its checks are kept. Each is a test, good when
 * it passed every time.
 */
export async function readK6Lines(text: AsyncIterable<string>): Promise<TestRun> {
  const checks = new Map<string, { passes: number; fails: number }>();
  let startedMs: number | null = null;
  for await (const lines of linesOf(text)) {
    for (const { line, text: json } of lines) {
      if (json.trim() === '') continue;
      const { metric, data, type } = parseLine(json, line);
      if (type !== 'Point') continue;
      const { time, value, tags } = asKeys(data);
      const timeMs = timeOf(asText(time));
      if (timeMs !== null) startedMs = Math.min(startedMs ?? timeMs, timeMs);
      if (metric !== 'checks') continue;
      const { check, group } = asKeys(tags);
      const name = nameOf(...asText(group).split('::'), asText(check));
      const counts = checks.get(name) ?? { passes: 0, fails: 0 };
      if (value === 1) counts.passes++;
      else counts.fails++;
      checks.set(name, counts);
    }
  }
  const list = createResultList();
  for (const [name, counts] of checks) list.add(toResult('k6', name, counts));
  return { startedMs, results: list.results, fault: '' };
}

function parseLine(json: string, line: number): Keys {
  try {
    return asKeys(JSON.parse(json));
  } catch {
    throw new FormatError(`line ${line} is not JSON: the file is cut off, or something else`);
  }
}
