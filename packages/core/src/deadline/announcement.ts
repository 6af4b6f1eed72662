import LinkHeader from 'http-link-header';
import { latestInstantMs } from '../time/instant.ts';
import { parseHttpDate } from './http-date.ts';

/** Response headers, by lower-case names. */
export type ResponseHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What an answer says of its own end. */
export interface Announcement {
  /** Its Deprecation: when that takes effect, or did (`null` = without a date), and whether it is written as a draft of RFC 9745 had it. */
  readonly deprecation: { readonly sinceMs: number | null; readonly isDraft: boolean } | null;
  /** Its Sunset: when it may be gone (`null` = nobody can read it). */
  readonly sunset: { readonly atMs: number | null } | null;
  /** Where it can be read up, http or https: relations `deprecation`, `sunset` and `successor-version`. */
  readonly links: readonly { readonly rel: string; readonly url: string }[];
  /** The change that a 410 Gone names, `CHANGE-2046`; `null` = it is not gone, or names none. */
  readonly goneBy: string | null;
  /** What is wrong with what the server says, in words of ours. */
  readonly problems: readonly string[];
}

/** Nobody needs more to say it; and what parses links takes its time with long ones. */
const longestHeader = 4096;
const mostLines = 10;

const relations = ['deprecation', 'sunset', 'successor-version'];

/**
 * Reads what an answer announces: `Deprecation` (RFC 9745, and its drafts' `true` and HTTP-date, flagged), `Sunset` (RFC 8594),
 * `Link`, and a 410 whose body names a change of Atlassian's changelog. `null` where it announces nothing. Nothing of it is
 * believed beyond its form: a date that cannot be read is a problem, never a guess.
 */
export function readAnnouncement(
  status: number | null,
  headers: ResponseHeaders,
  body: string,
  url: string,
): Announcement | null {
  const problems: string[] = [];
  const since = onlyOf(linesOf(headers, 'deprecation'), 'Deprecation', problems);
  const end = onlyOf(linesOf(headers, 'sunset'), 'Sunset', problems);
  const links = linesOf(headers, 'link').flatMap((line) => parseLinks(line, url));
  const goneBy = status === 410 ? (/#(CHANGE-\d{1,9})\b/.exec(body.slice(0, 65_536))?.[1] ?? null) : null;
  const announced = links.some(({ rel }) => rel !== 'successor-version');
  if (since === null && end === null && goneBy === null && !announced) return null;
  const deprecation = since === null ? null : parseDeprecation(since, problems);
  const sunset = end === null ? null : { atMs: parseSunset(end, problems) };
  if ((sunset?.atMs ?? Infinity) < (deprecation?.sinceMs ?? -Infinity))
    problems.push('its Sunset is earlier than its Deprecation, which RFC 9745 forbids');
  return { deprecation, sunset, links, goneBy, problems };
}

function linesOf(headers: ResponseHeaders, name: string): string[] {
  return [headers[name] ?? []].flat().slice(0, mostLines);
}

/** Both headers hold one value: of several lines the first counts, and that is told. */
function onlyOf(lines: readonly string[], name: string, problems: string[]): string | null {
  const different = new Set(lines.map((line) => line.trim()));
  if (different.size > 1) problems.push(`it has ${different.size} different ${name} headers: the first counts`);
  return lines[0] ?? null;
}

/** A Date of RFC 9651 (section 3.3.7), which may have parameters behind it. */
const structuredDate = /^@(-?\d{1,15})[\t ]*(?:;[\x20-\x7e]*)?$/;

function parseDeprecation(line: string, problems: string[]) {
  const text = line.slice(0, longestHeader).trim();
  const seconds = structuredDate.exec(text)?.[1];
  if (seconds !== undefined) {
    const sinceMs = Number(seconds) * 1000;
    if (Math.abs(sinceMs) <= latestInstantMs) return { sinceMs, isDraft: false };
    problems.push('its Deprecation is no date that a calendar has');
    return { sinceMs: null, isDraft: false };
  }
  const dateMs = parseHttpDate(text);
  if (dateMs !== null || /^\??(true|1)$/i.test(text)) {
    problems.push('its Deprecation is written as a draft of RFC 9745 had it, not as a date such as @1688169599');
    return { sinceMs: dateMs, isDraft: true };
  }
  problems.push('its Deprecation cannot be read');
  return { sinceMs: null, isDraft: false };
}

function parseSunset(line: string, problems: string[]): number | null {
  const dateMs = line.length > longestHeader ? null : parseHttpDate(line);
  if (dateMs === null) problems.push('its Sunset is no date as HTTP writes it (RFC 8594)');
  return dateMs;
}

function parseLinks(line: string, base: string): { rel: string; url: string }[] {
  if (line.length > longestHeader) return [];
  try {
    return LinkHeader.parse(line).refs.flatMap(({ rel, uri }) => {
      const name = rel.toLowerCase();
      if (!relations.includes(name) || !URL.canParse(uri, base)) return [];
      const { href, protocol } = new URL(uri, base);
      return protocol === 'http:' || protocol === 'https:' ? [{ rel: name, url: href.slice(0, 1000) }] : [];
    });
  } catch {
    return [];
  }
}
