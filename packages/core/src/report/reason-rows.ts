import { formatCount } from '../text/plain.ts';
import { type Status, statuses } from '../verdict/reason.ts';
import { named } from './rows.ts';
import type { Report, ReportReason } from './schema.ts';

/** What a verdict has against one thing, or the very same against several. */
export interface ReasonRow extends Pick<ReportReason, 'severity' | 'message' | 'remedy'> {
  readonly subjects: readonly string[];
  /** Beside those that are named here. */
  readonly others: number;
}

/** So many are named that a reason is about: what fails has to be found. */
const mostSubjects = { fail: 20, inconclusive: 3, warn: 3, pass: 3 } as const satisfies Readonly<
  Record<Status, number>
>;

/**
 * The reasons of a verdict, those first that decide it, else in its order: where there is no room, it is the others that go. What is
 * said of several in the same words is said once: of a history that has just begun it is the same of every check.
 */
export function reasonRows({ verdict }: Report): ReasonRow[] {
  const alike = Map.groupBy(verdict.reasons, ({ code, severity, message, remedy }) =>
    JSON.stringify([code, severity, message, remedy]),
  );
  const rows = [...alike.values()].flatMap(([first, ...more]): ReasonRow[] => {
    if (first === undefined) return [];
    const subjects = [first, ...more].map((reason) => named(reason, reason.subject));
    const { severity, message, remedy } = first;
    return [
      {
        severity,
        message,
        remedy,
        subjects: subjects.slice(0, mostSubjects[severity]),
        others: Math.max(0, subjects.length - mostSubjects[severity]),
      },
    ];
  });
  return rows.sort((a, b) => statuses.indexOf(b.severity) - statuses.indexOf(a.severity));
}

/** The subjects of a row, each as `write` has it: `a, b, c and 57 more`. */
export function listSubjects({ subjects, others }: ReasonRow, write: (subject: string) => string): string {
  return `${subjects.map(write).join(', ')}${others > 0 ? ` and ${formatCount(others)} more` : ''}`;
}
