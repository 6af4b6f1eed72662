import { expect, test } from 'vitest';
import { recurrenceIssues } from './recurrence-rules.ts';

const issuesOf = (start: string, rrule: string) => recurrenceIssues({ maintenance: [{ start, rrule }] });

test.each([
  ['2026-12-01T02:00Z', 'FREQ=WEEKLY;COUNT=4'],
  ['2026-12-01T02:00:00.500Z', 'FREQ=DAILY'],
  ['2026-11-02T08:00Z', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH'],
  ['2026-11-02T08:00Z', 'FREQ=MONTHLY;BYDAY=1MO'],
  ['2026-01-31T08:00Z', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  // Over before it begins: what that means is not asked here.
  ['2026-12-01T02:00Z', 'FREQ=DAILY;UNTIL=20200101'],
  // Midnight in Paris, where it is Monday; written as what it is in UTC, Sunday.
  ['2026-08-10T00:30+02:00', 'FREQ=WEEKLY;BYDAY=SU'],
  // What is no rule, or no instant, is somebody else's to tell.
  ['soon', 'FREQ=DAILY'],
  ['2026-12-01T02:00Z', 'FREQ=HOURLY'],
])('%s is on %s', (start, rrule) => {
  expect(issuesOf(start, rrule)).toEqual([]);
});

test.each([
  ['2026-08-10T00:30+02:00', 'FREQ=WEEKLY;BYDAY=MO', ': the first after it is 2026-08-10T22:30:00.000Z'],
  ['2026-12-01T02:00Z', 'FREQ=WEEKLY;BYDAY=SA;COUNT=1', ': the first after it is 2026-12-05T02:00:00.000Z'],
  ['2026-12-01T02:00Z', 'FREQ=DAILY;BYHOUR=3', ': the first after it is 2026-12-01T03:00:00.000Z'],
  ['2026-12-01T02:00Z', 'FREQ=YEARLY;INTERVAL=9;BYMONTH=3', ''],
])('%s is not on %s', (start, rrule, next) => {
  const message = `is not on its rrule, which goes by UTC${next}`;
  expect(issuesOf(start, rrule)).toEqual([{ path: ['maintenance', 0, 'start'], message, showsValue: true }]);
});

test('what a gate has of occasions goes by the same', () => {
  const occasion = { start: '2026-12-01T02:00Z', rrule: 'FREQ=WEEKLY;BYDAY=SA' };
  const issues = recurrenceIssues({
    gate: { freeze: [occasion], 'change-windows': [{ start: occasion.start }, occasion] },
  });
  expect(issues.map(({ path }) => path)).toEqual([
    ['gate', 'freeze', 0, 'start'],
    ['gate', 'change-windows', 1, 'start'],
  ]);
});
