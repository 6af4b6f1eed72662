/** A verdict, mildest first: of several, the last in this order stands. */
export const statuses = ['pass', 'warn', 'inconclusive', 'fail'] as const;
export type Status = (typeof statuses)[number];

/** Why a verdict is what it is. `code` is stable and meant for programs, `message` for people. */
export interface VerdictReason {
  readonly code: ReasonCode;
  readonly severity: Status;
  /** What it is about: a check, `objective/check`, a file. */
  readonly subject: string;
  readonly message: string;
  /** What would make it go away, in words; absent where nobody can tell. */
  readonly remedy?: string;
}

/** Everything that can weigh on a verdict. */
export type ReasonCode =
  | 'unhealthy'
  | 'degraded'
  | 'not-measured'
  | 'blocked'
  | 'certificate-expiring'
  | 'budget-exhausted'
  | 'budget-low'
  | 'too-few-failures'
  | 'not-significant'
  | 'burn-rate'
  | 'recent-failure'
  | 'no-data'
  | 'stale'
  | 'low-coverage'
  | 'too-few-samples'
  | 'deadline-overdue'
  | 'deadline-unknown'
  | 'deadline-source-unreadable'
  | 'deadline-due'
  | 'frozen'
  | 'outside-change-window'
  | 'overridden'
  | 'report-stale'
  | 'unexplained'
  | 'not-published'
  | 'no-tests'
  | 'results-incomplete'
  | 'history-damaged'
  | 'history-unreachable'
  | 'not-recorded';

/** The codes of what a run has against a check. */
export const codesOfChecks: readonly string[] = [
  'unhealthy',
  'degraded',
  'not-measured',
  'blocked',
  'certificate-expiring',
] satisfies ReasonCode[];

/** The codes of what a deadline comes to. That a source of deadlines could not be read is none of them. */
export const codesOfDeadlines: readonly string[] = [
  'deadline-overdue',
  'deadline-unknown',
  'deadline-due',
] satisfies ReasonCode[];

/** The worst of some verdicts; `pass` where there is none. */
export function worstStatus(all: readonly Status[]): Status {
  return all.reduce<Status>(
    (worst, status) => (statuses.indexOf(status) > statuses.indexOf(worst) ? status : worst),
    'pass',
  );
}
