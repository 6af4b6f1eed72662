import type { Report, ReportReason } from '../report/schema.ts';
import { subjectKindOf } from '../verdict/reason.ts';
import type { FilePlace } from './reading.ts';

/** Where the repository uses what a reason says to end, as a report has it; `null` = it does not say, or leads elsewhere. */
export function placeOfDeadline({ deadlines }: Report, { code, subject, service }: ReportReason): FilePlace | null {
  if (subjectKindOf(code) !== 'deadline') return null;
  const own = deadlines.filter((each) => each.id === subject && each.service === service);
  const place = own.find((each) => each.place !== null)?.place ?? null;
  return place === null || !isInRepository(place.file) ? null : place;
}

/** Whether a path is of the repository: relative, and within it. */
export function isInRepository(path: string): boolean {
  return !/^([\\/]|[A-Za-z]:)/.test(path) && !path.split(/[\\/]/).includes('..');
}
