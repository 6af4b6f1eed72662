import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Announcement, readAnnouncement } from './announcement.ts';
import { parseHttpDate } from './http-date.ts';

const url = 'https://api.example.com/v1/customers';

const read = (headers: Record<string, string | string[]>, status = 200, body = '') =>
  readAnnouncement(status, headers, body, url);

const iso = (timeMs: number | null | undefined) => (timeMs == null ? null : new Date(timeMs).toISOString());

test.each<[string, Record<string, string | string[]>, Partial<Announcement>]>([
  // RFC 9745, section 2.1 and 2.2, section 4 and appendix: every example it has.
  [
    'a Deprecation in the past',
    { deprecation: '@1688169599' },
    { deprecation: { sinceMs: Date.parse('2023-06-30T23:59:59Z'), isDraft: false }, problems: [] },
  ],
  [
    'a Deprecation with a link',
    {
      deprecation: '@1688169599',
      link: '<https://developer.example.com/deprecation>; rel="deprecation"; type="text/html"',
    },
    { links: [{ rel: 'deprecation', url: 'https://developer.example.com/deprecation' }] },
  ],
  [
    'a Deprecation and a Sunset',
    { deprecation: '@1688169599', sunset: 'Sun, 30 Jun 2024 23:59:59 UTC'.replace('UTC', 'GMT') },
    { sunset: { atMs: Date.parse('2024-06-30T23:59:59Z') }, problems: [] },
  ],
  [
    'a Deprecation to come',
    { deprecation: '@1893456000' },
    { deprecation: { sinceMs: Date.parse('2030-01-01T00:00:00Z'), isDraft: false } },
  ],
  // RFC 8594, section 3: its weekday is wrong (it was a Monday), and the date is right.
  [
    'a Sunset',
    { sunset: 'Sat, 31 Dec 2018 23:59:59 GMT' },
    { sunset: { atMs: Date.parse('2018-12-31T23:59:59Z') }, deprecation: null, problems: [] },
  ],
  // RFC 8594, section 6.
  [
    'a Sunset that only a link tells of',
    { link: '<http://example.net/sunset>;rel="sunset";type="text/html"' },
    { sunset: null, links: [{ rel: 'sunset', url: 'http://example.net/sunset' }] },
  ],
  [
    'a successor beside it, relative',
    { sunset: 'Sat, 31 Dec 2018 23:59:59 GMT', link: '</v2/customers>; rel="successor-version", <x>; rel=next' },
    { links: [{ rel: 'successor-version', url: 'https://api.example.com/v2/customers' }] },
  ],
  [
    'parameters of a structured field',
    { deprecation: '@1688169599;a=1' },
    { deprecation: { sinceMs: 1_688_169_599_000, isDraft: false }, problems: [] },
  ],
])('%s', (_, headers, expected) => {
  expect(read(headers)).toMatchObject(expected);
});

test.each<[string, Record<string, string | string[]>, string]>([
  ['the drafts’ true', { deprecation: 'true' }, 'as a draft of RFC 9745 had it'],
  ['the drafts’ date', { deprecation: 'Sun, 11 Nov 2018 23:59:59 GMT' }, 'as a draft of RFC 9745 had it'],
  ['a word', { deprecation: 'soon' }, 'cannot be read'],
  ['a date of the year 99999', { deprecation: '@3093527980800' }, 'no date that a calendar has'],
  ['a Sunset of RFC 3339', { sunset: '2026-11-11T11:11:11Z' }, 'no date as HTTP writes it'],
  ['a Sunset of two digits', { sunset: 'Sunday, 06-Nov-94 08:49:37 GMT' }, 'no date as HTTP writes it'],
  ['a Sunset in the year 0', { sunset: 'Sat, 01 Jan 0000 00:00:00 GMT' }, 'no date as HTTP writes it'],
  ['a Sunset on a day that is none', { sunset: 'Sun, 31 Feb 2027 00:00:00 GMT' }, 'no date as HTTP writes it'],
  ['a Sunset of a megabyte', { sunset: 'x'.repeat(2 ** 20) }, 'no date as HTTP writes it'],
  [
    'ten Sunsets',
    { sunset: Array.from({ length: 10 }, (_, day) => `Sun, ${10 + day} Jan 2027 00:00:00 GMT`) },
    '10 different Sunset headers: the first counts',
  ],
  [
    'a Sunset before its Deprecation',
    { deprecation: '@1893456000', sunset: 'Sat, 31 Dec 2018 23:59:59 GMT' },
    'earlier than its Deprecation',
  ],
])('%s is a problem that is told, and no guess', (_, headers, problem) => {
  const { problems = [], sunset } = read(headers) ?? {};
  expect(problems.join('; ')).toContain(problem);
  if (problem.startsWith('no date')) expect(sunset?.atMs ?? null).toBeNull();
});

test('an answer that announces nothing is none', () => {
  expect(read({ link: '</v2>; rel="successor-version"' })).toBeNull();
  expect(read({}, 410, 'gone')).toBeNull();
});

test('what is gone names the change, and only where it is gone', () => {
  const body =
    '{"errorMessages":["The requested API has been removed. https://developer.atlassian.com/changelog/#CHANGE-2046"]}';
  expect(read({}, 410, body)?.goneBy).toBe('CHANGE-2046');
  expect(read({}, 200, body)).toBeNull();
});

test.each([
  '<javascript:alert(1)>; rel="sunset"',
  '<data:x>; rel=deprecation',
  'garbage',
  '<',
  `<x>;${' '.repeat(5000)}x`,
])('a link that is none leads nowhere: %#', (link) => {
  expect(read({ sunset: 'Sat, 31 Dec 2018 23:59:59 GMT', link })?.links).toEqual([]);
});

test('every day of HTTP is read back, whatever weekday is written', () => {
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  fc.assert(
    fc.property(
      fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
      fc.constantFrom(...days),
      (date, day) => {
        const text = date.toUTCString().replace(/^\w+/, day);
        expect(iso(parseHttpDate(text))).toBe(`${date.toISOString().slice(0, 19)}.000Z`);
      },
    ),
  );
});

test('every structured date is read back, and nothing else ever throws', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), fc.string({ unit: 'binary' }), (seconds, text) => {
      expect(read({ deprecation: `@${seconds}` })?.deprecation?.sinceMs).toBe(seconds * 1000);
      expect(() => read({ deprecation: text, sunset: text, link: text })).not.toThrow();
    }),
  );
});
