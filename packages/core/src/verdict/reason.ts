/** A verdict, mildest first: of several, the last in this order stands. */
export const statuses = ['pass', 'warn', 'inconclusive', 'fail'] as const;
export type Status = (typeof statuses)[number];

/** Why a verdict is what it is. `code` is stable and meant for programs, `message` for people. */
export interface VerdictReason {
  readonly code: ReasonCode;
  readonly severity: Status;
  /** The name of what it is about, which its code tells the kind of: a check, `objective/check`, a file. */
  readonly subject: string;
  readonly message: string;
  /** What would make it go away, in words; absent where nobody can tell. */
  readonly remedy?: string;
}

/** What the subject of a reason is the name of. */
export type SubjectKind =
  | 'check'
  | 'objective'
  | 'deadline'
  | 'source of deadlines'
  | 'calendar'
  | 'gate'
  | 'report'
  | 'sink'
  | 'results'
  | 'history';

/** Everything that can weigh on a verdict, and what it is about. */
const subjectKinds = {
  unhealthy: 'check',
  degraded: 'check',
  'not-measured': 'check',
  blocked: 'check',
  'certificate-expiring': 'check',
  'budget-exhausted': 'objective',
  'budget-low': 'objective',
  'too-few-failures': 'objective',
  'not-significant': 'objective',
  'burn-rate': 'objective',
  'recent-failure': 'objective',
  'no-data': 'objective',
  stale: 'objective',
  'low-coverage': 'objective',
  'too-few-samples': 'objective',
  'deadline-overdue': 'deadline',
  'deadline-unknown': 'deadline',
  'deadline-due': 'deadline',
  'deadline-source-unreadable': 'source of deadlines',
  frozen: 'calendar',
  'outside-change-window': 'calendar',
  overridden: 'gate',
  'report-stale': 'report',
  unexplained: 'report',
  'not-published': 'sink',
  'no-tests': 'results',
  'results-incomplete': 'results',
  'history-damaged': 'history',
  'history-unreachable': 'history',
  'not-recorded': 'history',
} as const satisfies Readonly<Record<string, SubjectKind>>;

export type ReasonCode = keyof typeof subjectKinds;

/** What a reason is about; `null` for a code that only a newer fortify has. */
export function subjectKindOf(code: string): SubjectKind | null {
  return Object.hasOwn(subjectKinds, code) ? subjectKinds[code as ReasonCode] : null;
}

/** The worst of some verdicts; `pass` where there is none. */
export function worstStatus(all: readonly Status[]): Status {
  return all.reduce<Status>(
    (worst, status) => (statuses.indexOf(status) > statuses.indexOf(worst) ? status : worst),
    'pass',
  );
}
