import { DomUtils, ElementType } from 'htmlparser2';
import { DateTime } from 'luxon';
import { isKeys } from '../json/keys.ts';
import { parseMarkup } from './markup.ts';

/** An entry of a changelog. Texts are the feed's, without marks. */
export interface FeedEntry {
  /** What the feed tells it by; `''` = it does not. */
  readonly guid: string;
  readonly title: string;
  /** `''` = it has none. */
  readonly link: string;
  readonly text: string;
  readonly categories: readonly string[];
  /** `null` = it does not say, or nobody can read it. */
  readonly publishedMs: number | null;
}

/** A feed, or why it is none. */
export type Feed = { readonly entries: readonly FeedEntry[] } | { readonly problem: string };

const mostEntries = 1000;
const longest = { title: 500, text: 50_000, link: 1000 };

/**
 * Reads a feed: RSS 2.0 (and 0.9x, 1.0), Atom, JSON Feed. Marks in titles and texts are taken out, entities of XML and HTML
 * stand for their characters, and no feed defines any of its own: one that tries is refused. Never throws.
 */
export function parseFeed(text: string): Feed {
  try {
    return text.trimStart().startsWith('{') ? parseJsonFeed(text) : parseXmlFeed(text);
  } catch (error) {
    if (error instanceof RangeError) return { problem: 'is nested too deeply' };
    if (error instanceof SyntaxError) return { problem: 'is no JSON' };
    throw error;
  }
}

function parseXmlFeed(text: string): Feed {
  if (/<!ENTITY/i.test(text)) return { problem: 'defines entities of its own, which no feed needs' };
  const root = parseMarkup(text, true);
  const elements = (names: readonly string[], within: typeof root.childNodes, isDeep: boolean) =>
    DomUtils.getElementsByTagName((name) => names.includes(name), within, isDeep);
  const [feed] = elements(['rss', 'rdf:RDF', 'feed'], root.childNodes, false);
  if (feed === undefined) {
    const isPage = elements(['html', 'HTML'], root.childNodes, true).length > 0;
    return {
      problem: isPage
        ? 'is a web page, where a feed was expected: a login page perhaps'
        : 'is no RSS, Atom or JSON feed',
    };
  }
  const entries = elements(['item', 'entry'], feed.children, true).slice(0, mostEntries);
  return {
    entries: entries.map((entry) => {
      const find = (...names: string[]) => elements(names, entry.children, false);
      const textOf = (...names: string[]) => {
        const [found] = find(...names);
        return found === undefined ? '' : DomUtils.innerText(found).trim();
      };
      const links = find('link');
      const link = links.find(({ attribs }) => (attribs['rel'] ?? 'alternate') === 'alternate') ?? links[0];
      const categories = find('category').map((each) => each.attribs['term'] ?? DomUtils.innerText(each));
      return entryOf({
        guid: textOf('guid', 'id'),
        title: textOf('title'),
        link: link?.attribs['href'] ?? textOf('link'),
        text: textOf('content:encoded', 'content') || textOf('description', 'summary'),
        categories,
        published: textOf('pubDate', 'published', 'dc:date') || textOf('updated'),
      });
    }),
  };
}

function parseJsonFeed(text: string): Feed {
  const feed: unknown = JSON.parse(text);
  const isFeed = isKeys(feed) && /^https:\/\/jsonfeed\.org\/version\/1/.test(String(feed['version']));
  const items: unknown = isFeed ? feed['items'] : null;
  if (!Array.isArray(items)) return { problem: 'is no RSS, Atom or JSON feed' };
  return {
    entries: (items as readonly unknown[])
      .filter(isKeys)
      .slice(0, mostEntries)
      .map((item) => {
        const of = (key: string) => (typeof item[key] === 'string' ? item[key] : '');
        const tags = Array.isArray(item['tags']) ? (item['tags'] as readonly unknown[]) : [];
        return entryOf({
          guid: of('id'),
          title: of('title'),
          link: of('url') || of('external_url'),
          text: of('content_html') || of('content_text') || of('summary'),
          categories: tags.filter((tag) => typeof tag === 'string'),
          published: of('date_published') || of('date_modified'),
        });
      }),
  };
}

/** An entry as a feed writes it: of its texts nobody knows how long they are, or what marks are in them. */
interface WrittenEntry extends Omit<FeedEntry, 'publishedMs'> {
  readonly published: string;
}

function entryOf({ guid, title, link, text, categories, published }: WrittenEntry): FeedEntry {
  return {
    guid: guid.slice(0, longest.link),
    title: withoutMarks(title).slice(0, longest.title),
    // A part of an address leads elsewhere.
    link: link.trim().length > longest.link ? '' : link.trim(),
    text: withoutMarks(text).slice(0, longest.text),
    categories: categories.slice(0, 50).map((category) => category.trim().slice(0, 200)),
    publishedMs: parsePublished(published.slice(0, 100).trim()),
  };
}

/** When an entry was published: RFC 3339 or 2822, or as databases write it; in UTC where it names no zone, whatever this machine's is. */
function parsePublished(text: string): number | null {
  const zone = { zone: 'utc' };
  const written = [
    DateTime.fromISO(text, zone),
    DateTime.fromRFC2822(text, zone),
    DateTime.fromRFC2822(`${text} GMT`, zone),
    DateTime.fromSQL(text, zone),
  ];
  return written.find(({ isValid }) => isValid)?.toMillis() ?? null;
}

/** Where an element begins or ends that breaks a line. */
const blocks = /<(?=\/?(?:p|div|li|ul|ol|br|hr|h[1-6]|table|t[rdh]|section|article|blockquote|pre)\b)/gi;

/** Elements whose text nobody sees. */
const unseen = ['script', 'style'];

/** What a reader of a page would see of a text with marks of HTML, in one line. */
function withoutMarks(html: string): string {
  const text = html.slice(0, 4 * longest.text);
  if (!/[<&]/.test(text)) return text.replace(/\s+/g, ' ').trim();
  // What stands in blocks of its own are words of its own: "…1 May 2026</p><p>2 users" is no date of the year 20262.
  const page = parseMarkup(text.replace(blocks, ' <'), false);
  const pieces = DomUtils.filter(
    ({ type, parent }) =>
      type === ElementType.Text && !(parent !== null && 'name' in parent && unseen.includes(parent.name)),
    page.childNodes,
  );
  return pieces.map(DomUtils.textContent).join('').replace(/\s+/g, ' ').trim();
}
