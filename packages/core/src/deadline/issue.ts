import { z } from 'zod';
import { codeSpan, escapeMarkdown } from '../report/escape-markdown.ts';
import type { Report, ReportDeadline } from '../report/schema.ts';
import { plainLine } from '../text/plain.ts';
import { isHttpUrl } from '../text/url.ts';
import type { DeprecationsConfig } from './sources.ts';

/** What an issue about a deadline is to be. */
export interface IssueWish {
  /** Names the deadline among all of a repository: the same for the same one, whatever else is said of it. */
  readonly key: string;
  readonly title: string;
  /** Markdown. It says nothing that changes from day to day. */
  readonly body: string;
  /** `open`: there has to be one. `keep`: one that is open says this. `leave`: nobody can tell. `close`: it is over. */
  readonly state: 'open' | 'keep' | 'leave' | 'close';
}

/**
 * The part of a key that tells whose issues they are, where several services share a repository: by the name of the service, else
 * by the config.
 */
export function keyOfService(service: string | null, config: string): string {
  return encode(service ?? `config ${config}`);
}

/** A row of the catalogue is the same thing, be it named or found. */
const rowOfCatalogue = 'row';

function kindOf(source: string): string {
  return source === 'scan' || source === 'catalogue' ? rowOfCatalogue : source;
}

/** What of a config tells whether a deadline is of it. */
interface Origins {
  readonly deprecations: Pick<DeprecationsConfig, 'deadlines' | 'openapi' | 'scan' | 'catalogue'>;
  readonly checks: readonly { readonly id: string }[];
}

const namedSchema = z.tuple([z.string(), z.string()]);

/** The source and the id of a deadline, from its key; `null` = nobody of ours wrote that: whoever may edit an issue can. */
function parseKey(key: string): readonly [source: string, id: string] | null {
  try {
    const named = Buffer.from(key.split('.')[1] ?? '', 'base64url').toString();
    return namedSchema.parse(JSON.parse(named));
  } catch {
    return null;
  }
}

/** Whether a config still has what the deadline of a key comes from: where it has not, that is over. */
export function isOfConfig(key: string, { deprecations, checks }: Origins): boolean {
  const named = parseKey(key);
  if (named === null) return true;
  const [source, id] = named;
  switch (source) {
    case 'config':
      return deprecations.deadlines.some((each) => each.id === id);
    case 'openapi':
      return deprecations.openapi.some((each) => id.startsWith(`${each.id}/`));
    case rowOfCatalogue:
      return deprecations.scan !== null || deprecations.catalogue.includes(id);
    default:
      return checks.length === 0 || checks.some((each) => each.id === id);
  }
}

/** What the issues about a report's deadlines are to be. Dates found in prose are for the report alone: they are no facts. */
export function issueWishes({ service, deadlines }: Report, serviceKey: string): IssueWish[] {
  return deadlines
    .filter(({ candidate }) => !candidate)
    .map((deadline) => ({
      key: `${serviceKey}.${encode(JSON.stringify([kindOf(deadline.source), deadline.id]))}`,
      title: plainLine(`${deadline.title}${deadline.date === null ? '' : `: by ${deadline.date}`}`, 200),
      body: bodyOf(service, deadline),
      state: stateOf(deadline),
    }));
}

function stateOf({ status }: ReportDeadline): IssueWish['state'] {
  switch (status) {
    case 'due':
    case 'overdue':
      return 'open';
    case 'done':
    case 'resolved':
      return 'close';
    case 'ok':
    case 'snoozed':
      return 'keep';
    case 'inconclusive':
      return 'leave';
  }
}

function bodyOf(service: string, deadline: ReportDeadline): string {
  const { id, title, date, source, evidence, url, place, firstSeen } = deadline;
  const rows = [
    ['Service', codeSpan(service, 100)],
    ['Deadline', codeSpan(id, 200)],
    ['By', date ?? 'unknown'],
    ['Source', codeSpan(source, 60)],
    ...(place === null ? [] : [['Used in', codeSpan(`${place.file}:${place.line}`, 200)]]),
    ...(firstSeen === null ? [] : [['First seen', firstSeen.slice(0, 10)]]),
    ...(evidence === '' ? [] : [['Evidence', escapeMarkdown(evidence, 500)]]),
    ...(isHttpUrl(url) ? [['Announced', codeSpan(url, 500)]] : []),
  ];
  return [
    `**${escapeMarkdown(title, 200)}**`,
    rows.map(([name = '', text = '']) => `- ${name}: ${text}`).join('\n'),
    'fortify keeps this issue: it is closed once the deadline is done or gone. Close it yourself, and it stays closed.',
  ].join('\n\n');
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}
