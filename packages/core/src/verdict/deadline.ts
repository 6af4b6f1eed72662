import type { GatePolicy } from '../config/config.ts';
import type { ReportDeadline } from '../report/schema.ts';
import { count } from '../text/plain.ts';
import type { VerdictReason } from './reason.ts';

/** Judges a deadline that a report has: what is over fails, and what is near warns, or fails where it is very near. */
export function judgeDeadline(
  { id, title, date, daysLeft, status }: ReportDeadline,
  { warnDays, failDays }: GatePolicy['deadlines'],
): VerdictReason[] {
  const isOpen = status === 'ok' || status === 'due' || status === 'overdue';
  if (!isOpen || date === null || daysLeft === null) return [];
  const remedy = 'passes once it is done';
  if (status === 'overdue') {
    const message = `${title}: was due on ${date}, ${count(-daysLeft, 'day')} ago`;
    return [{ code: 'deadline-overdue', severity: 'fail', subject: id, message, remedy }];
  }
  if (daysLeft > warnDays) return [];
  const isNear = daysLeft <= failDays;
  const limit = isNear ? `failed from ${count(failDays, 'day')} on` : `warned from ${count(warnDays, 'day')} on`;
  const message = `${title}: due on ${date}, ${count(daysLeft, 'day')} left, ${limit}`;
  return [{ code: 'deadline-due', severity: isNear ? 'fail' : 'warn', subject: id, message, remedy }];
}
