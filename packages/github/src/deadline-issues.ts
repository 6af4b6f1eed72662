import type { IssueWish } from '@fortify/core/deadline/issue';
import { isSameText } from './same-text.ts';

/** An issue of a repository. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly author: string;
}

/** What a new issue is given. */
interface IssueTrimmings {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** What keeping issues takes. Every operation throws an `UpstreamError` that names the permission it takes. */
export interface IssuePort {
  /** The login under which issues are written, as far as anybody can tell before one is. */
  author(): Promise<string>;
  /** The issues that somebody has written, open and closed; pull requests are none. */
  list(author: string): Promise<Issue[]>;
  create(title: string, body: string, trimmings: IssueTrimmings): Promise<Issue>;
  update(
    number: number,
    change: { readonly title: string; readonly body: string; readonly isOpen: boolean },
  ): Promise<void>;
}

/** Whose issues are kept, and how. */
export interface IssueContext {
  /** What the keys of their deadlines begin with. */
  readonly serviceKey: string;
  /** Whether what a deadline of a key comes from is still looked at. */
  readonly isKnown: (key: string) => boolean;
  readonly trimmings: IssueTrimmings;
}

/** How many issues were opened, written anew, and closed. */
export interface IssueCounts {
  opened: number;
  updated: number;
  closed: number;
}

/** What is hidden at the beginning of an issue, and tells it from others. */
const markerOf = (key: string) => `<!-- fortify:deadline:${key} -->`;
const marker = /^<!-- fortify:deadline:([\w-]+\.[\w-]+) -->\n/;

/** What stands behind that where it was us who closed it: a person who does so means it. */
const closedByUs = '<!-- fortify:closed -->\nIt is over, and fortify has closed this issue. It was:\n\n';

/**
 * Keeps one issue for each deadline, known by a marker that only counts at the beginning of an issue of our own. One that we
 * have closed is opened again when its deadline is due again; one that a person has closed stays closed. Of the same service,
 * those are closed whose deadline comes from what the config has no more.
 */
export async function keepIssues(
  port: IssuePort,
  wishes: readonly IssueWish[],
  { serviceKey, isKnown, trimmings }: IssueContext,
): Promise<IssueCounts> {
  const counts: IssueCounts = { opened: 0, updated: 0, closed: 0 };
  let author = await port.author();
  let own = await findOwn(port, author, serviceKey);
  const byKey = new Map(wishes.map((wish) => [wish.key, wish]));
  for (const wish of byKey.values()) {
    const known = own.get(wish.key)?.[0];
    if (known !== undefined) await bring(port, known, wish, counts);
    if (known !== undefined || wish.state !== 'open') continue;
    const created = await port.create(wish.title, `${markerOf(wish.key)}\n${wish.body}`, trimmings);
    counts.opened++;
    // Only now have we learnt who we are: there may be issues of ours that we did not know to be ours.
    if (created.author !== author) {
      author = created.author;
      own = await findOwn(port, author, serviceKey);
    }
  }
  for (const [key, [issue]] of own) {
    if (issue !== undefined && !byKey.has(key) && !isKnown(key))
      await bring(port, issue, { title: '', body: '', state: 'close' }, counts);
  }
  // Runs at the same time may each have opened one: the oldest stays.
  const again = counts.opened > 0 ? await findOwn(port, author, serviceKey) : own;
  for (const [oldest, ...others] of again.values()) {
    for (const { number, title, isOpen } of others) {
      const body = `The same as #${oldest?.number}, which stays.`;
      if (isOpen) await port.update(number, { title, body, isOpen: false });
    }
  }
  return counts;
}

/** Our issues of a service by their keys, the oldest first. */
async function findOwn(port: IssuePort, author: string, serviceKey: string): Promise<Map<string, Issue[]>> {
  const own = (await port.list(author)).filter(
    (issue) => issue.author === author && keyOf(issue)?.startsWith(`${serviceKey}.`) === true,
  );
  const oldestFirst = own.sort((a, b) => a.number - b.number);
  return Map.groupBy(oldestFirst, (issue) => keyOf(issue) ?? '');
}

/** The body with GitHub's line ends taken for ours. */
function bodyOf({ body }: Issue): string {
  return body.replaceAll('\r\n', '\n');
}

function keyOf(issue: Issue): string | undefined {
  return marker.exec(bodyOf(issue))?.[1];
}

/** Brings an issue to what it is to be, if it is not. */
async function bring(
  port: IssuePort,
  issue: Issue,
  { title, body, state }: Pick<IssueWish, 'title' | 'body' | 'state'>,
  counts: IssueCounts,
): Promise<void> {
  const own = bodyOf(issue).replace(marker, '');
  const isOurs = issue.isOpen || own.startsWith(closedByUs);
  // An issue that a person has closed or opened again is left alone, and a closed one is not updated.
  const isTheirs = !isOurs || (issue.isOpen && own.startsWith(closedByUs) && state !== 'open');
  if (state === 'leave' || isTheirs || (!issue.isOpen && state !== 'open')) return;
  const start = `${markerOf(keyOf(issue) ?? '')}\n`;
  if (state === 'close') {
    await port.update(issue.number, { title: issue.title, body: `${start}${closedByUs}${own}`, isOpen: false });
    counts.closed++;
    return;
  }
  const written = `${start}${body}`;
  if (issue.isOpen && title === issue.title && isSameText(written, issue.body)) return;
  await port.update(issue.number, { title, body: written, isOpen: true });
  if (issue.isOpen) counts.updated++;
  else counts.opened++;
}
