import type { GatePolicy } from '../config/config.ts';
import type { ReportDeadline } from '../report/schema.ts';
import { count } from '../text/plain.ts';
import { daysBetween, endOfDateMs } from '../time/instant.ts';
import type { VerdictReason } from './reason.ts';

type Distances = GatePolicy['deadlines'];

/** A deadline that a report has, as of `nowMs`: what was far when the report was made may be near, or over. */
export function deadlineAsOf(deadline: ReportDeadline, { warnDays }: Distances, nowMs: number): ReportDeadline {
  const { date, status } = deadline;
  if (date === null) return deadline;
  const daysLeft = daysBetween(nowMs, Date.parse(date));
  const isDated = status === 'ok' || status === 'due' || status === 'overdue';
  if (!isDated) return { ...deadline, daysLeft };
  const isOver = nowMs >= endOfDateMs(date);
  return { ...deadline, daysLeft, status: isOver ? 'overdue' : daysLeft <= warnDays ? 'due' : 'ok' };
}

/**
 * Judges a deadline that a report has, as of `nowMs`: what is over fails, what is near warns, or fails where it is very near,
 * and one that nobody could make out leaves the verdict open.
 */
export function judgeDeadline(given: ReportDeadline, distances: Distances, nowMs: number): VerdictReason[] {
  const { id, title, date, daysLeft, status, evidence } = deadlineAsOf(given, distances, nowMs);
  if (status === 'inconclusive') {
    const message = `${title}: when it is due could not be told`;
    const remedy = 'passes once its source can be read';
    return [{ code: 'deadline-unknown', severity: 'inconclusive', subject: id, message, remedy }];
  }
  if (status === 'overdue' && date === null) {
    const message = `${title}: ${evidence}`;
    return [{ code: 'deadline-overdue', severity: 'fail', subject: id, message, remedy: 'passes once it is done' }];
  }
  if (date === null || daysLeft === null) return [];
  const remedy = 'passes once it is done';
  if (status === 'overdue') {
    const message = `${title}: was due on ${date}, ${count(-daysLeft, 'day')} ago`;
    return [{ code: 'deadline-overdue', severity: 'fail', subject: id, message, remedy }];
  }
  if (status !== 'due') return [];
  const { warnDays, failDays } = distances;
  const isNear = daysLeft <= failDays;
  const limit = isNear ? `failed from ${count(failDays, 'day')} on` : `warned from ${count(warnDays, 'day')} on`;
  const message = `${title}: due on ${date}, ${count(daysLeft, 'day')} left, ${limit}`;
  return [{ code: 'deadline-due', severity: isNear ? 'fail' : 'warn', subject: id, message, remedy }];
}
