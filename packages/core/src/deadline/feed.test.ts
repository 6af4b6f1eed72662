import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { parseFeed } from './feed.ts';
import { feedReading } from './feed-reading.ts';
import { findDates } from './prose-date.ts';
import type { FeedSource } from './sources.ts';

const now = Date.parse('2026-11-29T00:00:00Z');
const source = (more: Partial<FeedSource> = {}): FeedSource => ({
  id: 'log',
  document: 'x',
  headers: {},
  timeoutMs: 1,
  severity: 'normal',
  products: [],
  types: [],
  words: [],
  ...more,
});

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${items}</channel></rss>`;
const item = `<item><title>Old API removed</title><link>https://a.example/#CHANGE-7</link><guid isPermaLink="false">7</guid>
<pubDate>Mon, 05 Oct 2026 09:00:00 GMT</pubDate><category>Jira</category><description>On April 5, 2027.</description></item>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title type="html">Old &lt;i&gt;API&lt;/i&gt; removed</title>
<link rel="self" href="https://a.example/self"/><link href="https://a.example/#CHANGE-7"/><id>7</id>
<published>2026-10-05T09:00:00Z</published><category term="Jira"/><content type="html">&lt;p&gt;On 5 April 2027.&lt;/p&gt;</content></entry></feed>`;
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  items: [
    {
      id: '7',
      url: 'https://a.example/#CHANGE-7',
      title: 'Old API removed',
      content_html: '<p>On 2027-04-05.</p>',
      date_published: '2026-10-05T09:00:00Z',
      tags: ['Jira'],
    },
  ],
});

test.each([
  ['RSS 2.0', rss(item)],
  ['RSS 1.0', `<rdf:RDF xmlns:rdf="x" xmlns="http://purl.org/rss/1.0/"><channel/>${item}</rdf:RDF>`],
  ['Atom', atom],
  ['JSON Feed', json],
])('%s is read, and a date in its prose is a candidate', (_, text) => {
  expect(feedReading(source(), parseFeed(text), now)).toMatchObject({
    sightings: [
      {
        id: 'log/CHANGE-7',
        title: 'Old API removed',
        ending: { date: '2027-04-05' },
        url: 'https://a.example/#CHANGE-7',
        candidate: true,
        evidence: expect.stringMatching(/^published 2026-10-05; its prose: “.*On .*2027.*”$/),
      },
    ],
    problems: [],
  });
});

const entry = (title: string, categories: string[] = [], text = '', published = 'Mon, 05 Oct 2026 09:00:00 GMT') =>
  `<item><title>${title}</title><guid>${title}</guid><pubDate>${published}</pubDate>${categories.map((each) => `<category>${each}</category>`).join('')}<description>${text}</description></item>`;

const several = rss(
  entry('A new button', ['Jira', 'Added']) +
    entry('A field goes', ['Jira', 'Deprecated'], 'the worklog field') +
    entry('[Removed] a scope', ['Confluence'], 'of worklogs') +
    entry('Deprecated: long ago', ['Jira'], '', 'Mon, 05 Oct 2020 09:00:00 GMT'),
);

test.each<[string, Partial<FeedSource>, string[]]>([
  ['what announces an end, by itself', {}, ['A field goes', '[Removed] a scope']],
  ['a product', { products: ['jira'] }, ['A field goes']],
  ['a type', { types: ['removed', 'added'] }, ['A new button', '[Removed] a scope']],
  ['a word', { words: ['worklog'] }, ['A field goes', '[Removed] a scope']],
  ['all of them', { products: ['jira'], types: ['deprecated'], words: ['worklog'] }, ['A field goes']],
])('entries are filtered by %s', (_, more, titles) => {
  expect(feedReading(source(more), parseFeed(several), now).sightings.map(({ title }) => title)).toEqual(titles);
});

test('of several entries about a change the newest counts; entries that link to one page are several', () => {
  const about = (title: string, date: string, published: string, link: string) =>
    `<item><title>${title}</title><link>https://a.example/${link}</link><pubDate>${published}</pubDate><description>On ${date}.</description></item>`;
  const text = rss(
    about('API removal postponed', 'June 1, 2027', 'Mon, 02 Nov 2026 09:00:00 GMT', '#CHANGE-7') +
      about('API removal', 'March 1, 2027', 'Mon, 05 Oct 2026 09:00:00 GMT', '#CHANGE-7') +
      about('One field is removed', 'May 1, 2027', 'Mon, 05 Oct 2026 09:00:00 GMT', 'changelog') +
      about('Another is removed', 'May 2, 2027', 'Mon, 05 Oct 2026 09:00:00 GMT', 'changelog'),
  );
  const { sightings } = feedReading(source(), parseFeed(text), now);
  expect(sightings.map(({ title, ending }) => [title, ending])).toEqual([
    ['API removal postponed', { date: '2027-06-01' }],
    ['One field is removed', { date: '2027-05-01' }],
    ['Another is removed', { date: '2027-05-02' }],
  ]);
  expect(new Set(sightings.map(({ id }) => id)).size).toBe(3);
});

test('marks in titles are taken out, and scripts with what is in them', () => {
  const text = rss(entry('&lt;script&gt;alert(1)&lt;/script&gt;Removed &amp;amp; &lt;b&gt;gone&lt;/b&gt;'));
  expect(feedReading(source(), parseFeed(text), now).sightings[0]?.title).toBe('Removed & gone');
});

const lol = `<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(10)}">]>${rss('<item><title>&b;</title></item>')}`;

test.each<[string, string, string]>([
  ['entities of its own', lol, 'defines entities of its own, which no feed needs'],
  [
    'a login page',
    '<!DOCTYPE html><html><head><title>Log in</title></head></html>',
    'is a web page, where a feed was expected: a login page perhaps',
  ],
  ['nothing', '', 'is no RSS, Atom or JSON feed'],
  ['another XML', '<project/>', 'is no RSS, Atom or JSON feed'],
  ['JSON that is cut off', '{"version":"https://jsonfeed.org', 'is no JSON'],
  ['another JSON', '{"items":[]}', 'is no RSS, Atom or JSON feed'],
  ['no entries', rss(''), 'has no entries'],
])('a feed with %s is a problem of the source', (_, text, problem) => {
  expect(feedReading(source(), parseFeed(text), now)).toMatchObject({
    sightings: [],
    problems: [problem],
    missing: 'inconclusive',
  });
});

test.each([
  ['marks in marks', rss(`<item><title>${'<b>'.repeat(300_000)}`)],
  ['marks in a title', rss(entry('&lt;b>'.repeat(300_000)))],
])('%s without end come to an end', (_, text) => {
  expect(parseFeed(text)).toEqual({ problem: 'is nested too deeply' });
});

test('a DOCTYPE alone, as RSS 0.91 has it, is none of its business', () => {
  expect(
    parseFeed(`<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss-0.91.dtd">${rss(item)}`),
  ).toHaveProperty('entries.length', 1);
});

test.each([
  ['2026-05-01T23:30:00Z', '2026-05-01T23:30:00.000Z'],
  ['2026-05-01T23:30:00+09:00', '2026-05-01T14:30:00.000Z'],
  ['Fri, 01 May 2026 10:00:00 EST', '2026-05-01T15:00:00.000Z'],
  // Without a zone it is UTC, wherever it is read.
  ['2026-05-01 23:30:00', '2026-05-01T23:30:00.000Z'],
  ['2026-05-01T23:30:00', '2026-05-01T23:30:00.000Z'],
  ['Fri, 01 May 2026 10:00:00', '2026-05-01T10:00:00.000Z'],
  ['2026-05-01', '2026-05-01T00:00:00.000Z'],
  ['some day', null],
])('an entry of %j was published at %s', (written, expected) => {
  const feed = parseFeed(rss(`<item><title>x</title><pubDate>${written}</pubDate></item>`));
  const [entry] = 'entries' in feed ? feed.entries : [];
  expect(entry?.publishedMs ?? null).toBe(expected === null ? null : Date.parse(expected));
});

test.each<[string, string[]]>([
  ['removed on May 1, 2027', ['2027-05-01']],
  ['from 1st May 2027 to 3 June 2027', ['2027-05-01', '2027-06-03']],
  ['Monday, 3 May 2027, 10:00 UTC', ['2027-05-03']],
  ['2027-05-01 and again 2027-05-01', ['2027-05-01']],
  ['in six months, next Friday, in May 2027, Q2 2027, by 01/02/2027, on 1 May', []],
  ['on 31 February 2027, in version 2027.1.2', []],
])('the dates of "%s" are %j', (text, dates) => {
  expect(findDates(text, now).map(({ date }) => date)).toEqual(dates);
});

const latin = new Uint8Array(
  [...'<?xml version="1.0" encoding="ISO-8859-1"?><a>'].map((each) => each.charCodeAt(0)).concat(0xe9),
);

test.each<[string, Uint8Array, string, unknown]>([
  ['what the XML declares', latin, '', { text: expect.stringContaining('é') }],
  ['what it was served as', Uint8Array.of(0xe9), 'text/xml; charset=latin1', { text: 'é' }],
  ['a mark of UTF-16', Uint8Array.of(0xff, 0xfe, 0xe9, 0), 'text/xml; charset=utf-8', { text: 'é' }],
  ['nothing said', new TextEncoder().encode('\ufeffé'), '', { text: 'é' }],
  [
    'another than it says',
    Uint8Array.of(0xe9),
    'text/xml; charset=utf-8',
    { problem: 'is not the utf-8 that it claims to be' },
  ],
  [
    'one that is none',
    Uint8Array.of(0x41),
    'text/xml; charset=klingon',
    { problem: 'is in an encoding that nobody knows' },
  ],
])('bytes are decoded by %s', (_, bytes, contentType, expected) => {
  expect(decodeText(bytes, contentType)).toEqual(expected);
});
