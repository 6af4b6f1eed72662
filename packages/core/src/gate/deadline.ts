import { type DeadlinePolicy, distancesOf } from '../deadline/policy.ts';
import { byDate } from '../deadline/status.ts';
import type { ReportDeadline } from '../report/schema.ts';
import { count } from '../text/plain.ts';
import type { VerdictReason } from '../verdict/reason.ts';

/** Statuses that a date alone decides. */
const dated: readonly ReportDeadline['status'][] = ['ok', 'due', 'overdue'];

/** A deadline that a report has, as of `nowMs`: what was far when the report was made may be near, or over. */
export function deadlineAsOf(deadline: ReportDeadline, policy: DeadlinePolicy, nowMs: number): ReportDeadline {
  if (deadline.date === null) return deadline;
  const { daysLeft, status } = byDate(deadline.date, distancesOf(deadline, policy).warnDays, nowMs);
  return { ...deadline, daysLeft, status: dated.includes(deadline.status) ? status : deadline.status };
}

/**
 * Judges a deadline that a report has, as of `nowMs`: what is over fails, what is near warns, or fails where it is very near,
 * and one that nobody could make out leaves the verdict open. What never fails by the policy, a date found in prose above
 * all, warns.
 */
export function judgeDeadline(given: ReportDeadline, policy: DeadlinePolicy, nowMs: number): VerdictReason[] {
  const deadline = deadlineAsOf(given, policy, nowMs);
  const { id: subject, title, date, status, evidence } = deadline;
  const { failDays } = distancesOf(deadline, policy);
  const remedy = remedyOf(deadline);
  switch (status) {
    case 'inconclusive': {
      // That the changelog could not be read is told once, and what it had was for review alone.
      if (deadline.candidate) return [];
      const message = `${title}: ${evidence === '' ? 'nobody can tell when it is due' : evidence}`;
      const then = 'passes once its source, and its date, can be read';
      return [{ code: 'deadline-unknown', severity: 'inconclusive', subject, message, remedy: then }];
    }
    case 'overdue': {
      const when = date === null ? evidence : `was due on ${date}, ${count(-(deadline.daysLeft ?? 0), 'day')} ago`;
      const severity = failDays === null ? 'warn' : 'fail';
      return [{ code: 'deadline-overdue', severity, subject, message: `${title}: ${when}`, remedy }];
    }
    case 'due':
      return [{ ...judgeDue(deadline, policy), subject, remedy }];
    case 'ok':
    case 'done':
    case 'snoozed':
    case 'resolved':
      return [];
  }
}

function remedyOf({ candidate, source }: ReportDeadline): string {
  if (candidate) return 'goes away once it is declared in deprecations.deadlines, with its date, or as done';
  switch (source) {
    case 'header':
      return 'passes once it is announced no more';
    case 'certificate':
      return 'passes once it is renewed';
    case 'openapi':
    case 'scan':
      return 'passes once nothing uses it any more';
    default:
      return 'passes once it is done';
  }
}

function judgeDue(deadline: ReportDeadline, policy: DeadlinePolicy): Omit<VerdictReason, 'subject'> {
  const { warnDays, failDays } = distancesOf(deadline, policy);
  const daysLeft = deadline.daysLeft ?? 0;
  const isNear = failDays !== null && daysLeft <= failDays;
  const limit = isNear ? `failed from ${count(failDays, 'day')} on` : `warned from ${count(warnDays, 'day')} on`;
  const may = deadline.candidate ? 'by its prose perhaps due' : 'due';
  const left = daysLeft < 0 ? 'a day that is over everywhere at 12:00 UTC' : `${count(daysLeft, 'day')} left`;
  const message = `${deadline.title}: ${may} on ${deadline.date}, ${left}, ${limit}`;
  return { code: 'deadline-due', severity: isNear ? 'fail' : 'warn', message };
}
