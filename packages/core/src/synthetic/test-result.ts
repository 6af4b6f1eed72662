import type { Reason } from '../sample/reason.ts';

/** What became of a test. `skipped`: it was not to run, which says nothing; `unknown`: it was to run, and nobody can tell. */
export type TestOutcome = 'good' | 'degraded' | 'bad' | 'unknown' | 'skipped';

/** One test of a run, whatever tool ran it. All texts are the tool's, and anybody's. */
export interface TestResult {
  /** What it belongs to: a file, a class, a collection; `''` = nothing. */
  readonly suite: string;
  readonly name: string;
  /** As they are written, `@smoke`. */
  readonly tags: readonly string[];
  readonly outcome: TestOutcome;
  /** Why it is not good; `null` = it is, or was not to run. */
  readonly reason: Reason | null;
  /** What was wrong, `''` where nothing was: for the report, never for the history. */
  readonly detail: string;
  /** When it began, where that is not when the run began; in milliseconds since the Unix epoch. */
  readonly timeMs: number | null;
  readonly durationMs: number | null;
  /** The HTTP status, where the tool asked for one answer. */
  readonly status: number | null;
  /** How often it was tried; a pass after a retry has more than one. */
  readonly attempts: number;
  /** Where it is written, `login.spec.ts:12`; `''` where that is not known. */
  readonly place: string;
}

/** What a file of results holds. */
export interface TestRun {
  /** When the run began; `null` where the file does not say. */
  readonly startedMs: number | null;
  readonly results: readonly TestResult[];
  /** What is wrong with the run as a whole: some of it is not there. `''` = nothing. */
  readonly fault: string;
}

/** A test about which nothing but its name and outcome is known. */
export function testResult(more: Pick<TestResult, 'suite' | 'name' | 'outcome'> & Partial<TestResult>): TestResult {
  const reason = more.outcome === 'bad' ? 'assertion' : more.outcome === 'unknown' ? 'cancelled' : null;
  return {
    tags: [],
    reason,
    detail: '',
    timeMs: null,
    durationMs: null,
    status: null,
    attempts: 1,
    place: '',
    ...more,
  };
}
