import ical from 'ical-generator';
import { plainLine } from '../text/plain.ts';
import { isHttpUrl } from '../text/url.ts';
import { dayMs } from '../time/duration.ts';
import type { Report, ReportDeadline } from './schema.ts';

/** What is done with, or nobody can tell, is in no calendar. */
const open: readonly ReportDeadline['status'][] = ['ok', 'due', 'overdue', 'snoozed'];

/** The open deadlines that have a date as a calendar (RFC 5545), a whole day each. The same deadline is the same event. */
export function renderCalendar({ service, generatedAt, deadlines }: Report): string {
  const calendar = ical({ name: plainLine(`${service}: deadlines`), prodId: '//fortify//fortify//EN' });
  for (const { service: own = service, id, title, date, source, evidence, url, status, candidate } of deadlines) {
    if (date === null || !open.includes(status)) continue;
    const day = new Date(`${date}T00:00:00Z`);
    calendar.createEvent({
      id: `${Buffer.from(JSON.stringify([own, source, id])).toString('base64url')}@fortify`,
      summary: plainLine(`${candidate ? 'To be reviewed: ' : ''}${title} (${id})`, 300),
      start: day,
      end: new Date(day.getTime() + dayMs),
      allDay: true,
      description: plainLine(evidence, 500),
      stamp: new Date(generatedAt),
      ...(isHttpUrl(url) ? { url } : {}),
    });
  }
  return `${calendar.toString()}\r\n`;
}
