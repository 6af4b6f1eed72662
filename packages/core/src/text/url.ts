import { sha256 } from './sha256.ts';

/** A URL, or what was meant to be one, with whatever stands before the `@` of its authority blotted out. */
export function redactUrl(text: string): string {
  // Where it is no URL, nobody can say where its authority ends.
  const authority = URL.canParse(text) ? /^([a-z][a-z0-9+.-]*:\/+)?[^/?#]*@/i : /^([a-z][a-z0-9+.-]*:\/+)?.*@/i;
  return text.replace(authority, '$1***@');
}

/** Whether a text is meant as a URL, and not as a path. */
export function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

/** Whether a text is an http or https URL, whole. */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** Why a text cannot be the URL of a check, or `null` when it can. Never quotes the text. */
export function faultOfUrl(text: string): string | null {
  if (text === '') return 'expected a URL such as https://api.example.com/health';
  if (!isUrl(text)) return 'has no scheme: expected a URL such as https://api.example.com/health';
  if (!URL.canParse(text)) return 'cannot be read as a URL: expected one such as https://api.example.com/health';
  const { protocol, username, password } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') return 'has another scheme than http or https';
  if (username !== '' || password !== '')
    return 'holds credentials: a URL ends up in logs and reports, so take them out of it';
  return null;
}

/** A base URL and a path relative to it, joined by one slash: the path never replaces a part of the base. */
export function joinUrl(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

/**
 * The id of a URL that was given without one: `https://api.example.com/health` → `api-example-com-health`. It depends on
 * nothing but the URL. Where the words do not tell the whole of it (another scheme, a query, a hyphen that could have
 * been a dot), a few letters of its hash do.
 */
export function idOfUrl(text: string): string {
  const { protocol, host, pathname, search } = new URL(text);
  const place = `${host}${pathname}`;
  const id = place
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
  const isWhole =
    protocol === 'https:' && search === '' && /^[a-z0-9.]+(\/[a-z0-9]+)*\/?$/.test(place) && place.length <= 80;
  return isWhole ? id : `${id || 'url'}-${sha256(text).slice(0, 6)}`;
}
