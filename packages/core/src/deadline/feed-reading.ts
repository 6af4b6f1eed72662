import { plainLine } from '../text/plain.ts';
import { sha256 } from '../text/sha256.ts';
import { isHttpUrl } from '../text/url.ts';
import { dayMs } from '../time/duration.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { findDates } from './prose-date.ts';
import type { Sighting, SourceReading } from './reading.ts';
import type { FeedSource } from './sources.ts';
import { dateOf } from './status.ts';

/** What was published longer ago is settled, one way or the other: a year, and the month it is compared with. */
const longestAgoMs = 400 * dayMs;

/** Nobody reviews more, and the history need not remember them. */
const mostSightings = 200;

/** What entries are about that announce an end, where a config does not say it. */
const endings = /deprecat|remov|sunset|retir|discontinu|breaking|end[- ]of[- ](life|support)/i;

/**
 * What a changelog shows: of the entries that the source is about, each with the first date in its prose that lies behind its
 * publication. All of them are candidates, for a person to look at: prose is no promise, and its dates may be of anything.
 */
export function feedReading(source: FeedSource, feed: Feed, nowMs: number): SourceReading {
  const { id, document, severity } = source;
  const base = { kind: 'feed', id, document, severity, mistakes: [] } as const;
  if ('problem' in feed) return { ...base, sightings: [], problems: [feed.problem], missing: 'inconclusive' };
  if (feed.entries.length === 0)
    return { ...base, sightings: [], problems: ['has no entries'], missing: 'inconclusive' };
  const wanted = feed.entries.filter((entry) => isWanted(entry, source) && !isOld(entry, nowMs));
  const newestFirst = wanted
    .sort((a, b) => (b.publishedMs ?? nowMs) - (a.publishedMs ?? nowMs))
    .slice(0, mostSightings);
  // A change may have several entries: the newest word on it counts.
  const sightings = Map.groupBy(
    newestFirst.map((entry) => sightingOf(source, entry)),
    ({ id: name }) => name,
  );
  const newest = [...sightings.values()].flatMap(([first]) => first ?? []);
  return { ...base, sightings: newest, problems: [], missing: 'forgotten' };
}

function isOld({ publishedMs }: FeedEntry, nowMs: number): boolean {
  return publishedMs !== null && publishedMs < nowMs - longestAgoMs;
}

function isWanted({ title, text, categories }: FeedEntry, { products, types, words }: FeedSource): boolean {
  const about = [title, ...categories].join('\n').toLowerCase();
  const all = `${about}\n${text.toLowerCase()}`;
  const hasOne = (wanted: readonly string[], within: string) =>
    wanted.length === 0 || wanted.some((word) => within.includes(word.toLowerCase()));
  const isNamed = types.length > 0 || words.length > 0;
  return hasOne(products, about) && hasOne(types, about) && hasOne(words, all) && (isNamed || endings.test(about));
}

function sightingOf({ id, severity }: FeedSource, entry: FeedEntry): Sighting {
  const { title, text, link, publishedMs } = entry;
  const published = publishedMs === null ? '' : dateOf(publishedMs);
  const dates = findDates(`${title}. ${text}`, publishedMs).filter(({ date }) => date > published);
  const ordered = [...dates].sort((a, b) => (a.date < b.date ? -1 : 1));
  const [first, ...others] = ordered;
  const evidence = [
    published === '' ? '' : `published ${published}`,
    first === undefined ? 'no date in its prose' : `its prose: “${first.quotation}”`,
    others.length === 0
      ? ''
      : `and ${others
          .slice(0, 5)
          .map(({ date }) => date)
          .join(', ')}`,
  ];
  return {
    id: `${id}/${nameOf(entry)}`,
    title: plainLine(title || 'an entry without a title', 200),
    ending: first === undefined ? 'undated' : { date: first.date },
    evidence: evidence.filter((part) => part !== '').join('; '),
    url: isHttpUrl(link) ? link : '',
    severity,
    candidate: true,
    place: null,
  };
}

/**
 * The name of a change of Atlassian's, else a few letters of the hash of what the feed tells it by: without a guid its title, too,
 * for all entries may link to one page.
 */
function nameOf({ guid, link, title }: FeedEntry): string {
  const change = /\bCHANGE-\d{1,9}\b/.exec(`${link} ${guid} ${title}`)?.[0];
  return change ?? sha256(guid || `${link}\n${title}`).slice(0, 10);
}
