import { z } from 'zod';
import { instant, period } from './fields.ts';
import { isRecurrence } from './recurrence.ts';

const expectedRule =
  'expected a recurrence rule in capitals: FREQ=YEARLY, MONTHLY, WEEKLY or DAILY, and each at most once INTERVAL, COUNT or UNTIL (20270131T000000Z), BYMONTH, BYMONTHDAY (1 to 28, or -1 to -28 from the end), BYDAY (MO; 1MO and -1SU with MONTHLY and YEARLY), BYHOUR, WKST, where these cannot contradict each other';

/** When something is: once, or again and again. */
export const occasionKeys = () => ({
  start: instant
    .refine((timeMs) => timeMs >= Date.UTC(2015, 0), { error: 'expected an instant since 2015' })
    .describe('When it begins, such as 2026-12-01T02:00Z.'),
  duration: period.describe('How long it takes.'),
  rrule: z
    .string({ error: expectedRule })
    .refine(isRecurrence, { error: expectedRule })
    .optional()
    .describe(
      'When it repeats, by RFC 5545: FREQ=WEEKLY;COUNT=4. Times of day are those of start, in UTC. Default: never.',
    ),
  reason: z
    .string({ error: 'expected a text' })
    .max(200, { error: 'expected at most 200 characters' })
    .optional()
    .describe('What for.'),
});
