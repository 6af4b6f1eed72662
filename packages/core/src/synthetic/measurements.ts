import type { SyntheticConfig, SyntheticRule } from '../config/config.ts';
import { type Failure, type Measurement, noPhases } from '../sample/measurement.ts';
import { maxNameLength } from '../sample/sample.ts';
import { matchesGlob } from '../text/glob.ts';
import { plainLine } from '../text/plain.ts';
import type { TestResult, TestRun } from './test-result.ts';

/** As many failures of one check as a report tells. */
const mostFailures = 10;

/** A check as tests have measured it, and the time of its sample. */
export interface Tested {
  readonly result: Measurement;
  readonly timeMs: number;
}

/**
 * The checks that the tests of a file measure, in the order in which they first come. Tests of one check at one time are one
 * sample: bad where one of them is, else unknown where one is, its duration that of all of them together. What was skipped
 * is none. `source` is what a report shows where a test does not say where it is written.
 */
export function measurementsOf(run: TestRun, rules: SyntheticConfig, source: string, nowMs: number): Tested[] {
  const groups = new Map<string, { readonly id: string; readonly timeMs: number; readonly tests: TestResult[] }>();
  for (const test of run.results.filter(({ outcome }) => outcome !== 'skipped')) {
    const id = checkIdOf(test, rules);
    const timeMs = believed(test.timeMs ?? run.startedMs, nowMs);
    const key = JSON.stringify([id, timeMs]);
    const group = groups.get(key) ?? { id, timeMs, tests: [] };
    group.tests.push(test);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ id, timeMs, tests }) => {
    return { result: measurementOf(id, tests, timeMs, rules.location, source), timeMs };
  });
}

/** Which check a test is: that of the first rule it matches, else one of its own, or its suite's. */
export function checkIdOf(test: TestResult, { by, rules }: SyntheticConfig): string {
  const rule = rules.find((each) => isMeant(each, test));
  if (rule !== undefined) return rule.id;
  const parts = ['synthetic', test.suite, by === 'test' ? test.name : ''];
  // Names that differ are different checks: a break is not taken for a space.
  const name = parts.filter((part) => part !== '').join('/');
  return plainLine(name.replace(/[\t-\r\u0085\u2028\u2029]/g, '\ufffd'), maxNameLength);
}

function isMeant({ name, suite, tag }: SyntheticRule, test: TestResult): boolean {
  return (
    (name === null || matchesGlob(name, test.name)) &&
    (suite === null || matchesGlob(suite, test.suite)) &&
    (tag === null || test.tags.some((each) => matchesGlob(tag, each)))
  );
}

/** A file that claims to be of the future is of now: clocks are wrong, zones are left out, and everything is judged by the newest sample. */
function believed(timeMs: number | null, nowMs: number): number {
  return timeMs !== null && timeMs > 0 && timeMs <= nowMs ? Math.round(timeMs) : nowMs;
}

function measurementOf(
  id: string,
  tests: readonly TestResult[],
  timeMs: number,
  location: string,
  source: string,
): Measurement {
  const wrong = tests.filter(({ outcome }) => outcome !== 'good');
  const has = (outcome: TestResult['outcome']) => wrong.some((test) => test.outcome === outcome);
  const outcome = has('bad') ? 'bad' : has('unknown') ? 'unknown' : has('degraded') ? 'degraded' : 'good';
  const durations = tests.flatMap(({ durationMs }) => durationMs ?? []);
  const [first] = wrong.length > 0 ? wrong : tests;
  return {
    check: { id, location, target: first?.place || source },
    outcome,
    failures: failuresOf(wrong, tests.length > 1),
    warnings: [],
    status: tests.length === 1 ? (first?.status ?? null) : null,
    durationMs: durations.length === 0 ? null : durations.reduce((sum, each) => sum + each, 0),
    attempts: tests.reduce((most, { attempts }) => Math.max(most, attempts), 1),
    address: null,
    phases: noPhases,
    certificate: null,
    atMs: timeMs,
  };
}

function failuresOf(tests: readonly TestResult[], isNamed: boolean): Failure[] {
  return tests.slice(0, mostFailures).map(({ name, reason, detail }) => {
    const told = plainLine(detail === '' ? 'it failed' : detail, 1000);
    return { reason: reason ?? 'assertion', detail: isNamed ? `${plainLine(name)}: ${told}` : told };
  });
}
