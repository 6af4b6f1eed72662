import { z } from 'zod';
import { id, strict, url } from './fields.ts';

const text = (what: string, most: number) =>
  z
    .string({ error: `expected ${what}` })
    .min(1, { error: `expected ${what}` })
    .max(most, { error: `expected at most ${most} characters` });

/** A day, `2027-01-31`: unquoted, YAML 1.2 reads it as the text it is. */
const date = z.iso.date({ error: 'expected a date such as 2027-01-31' });

/** The keys of a deadline that is declared. */
export const deadlineSchema = strict({
  id: id.describe('Its name.'),
  title: text('a title', 200).describe('What must be done, or what ends.'),
  date: date.describe('By when; the day ends when it does so everywhere on Earth.'),
  url: url.optional().describe('Where it is announced.'),
  owner: text('a name', 100).optional().describe('Who sees to it.'),
  done: z.boolean({ error: 'expected true or false' }).optional().describe('true: it weighs on nothing any more.'),
  snooze: strict({ until: date, reason: text('a reason', 300) })
    .optional()
    .describe('It weighs on nothing until that day is over; and why.'),
});
