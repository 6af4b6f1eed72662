import { createHash } from 'node:crypto';

/** A URL, or what was meant to be one, with whatever stands before the `@` of its authority blotted out. */
export function redactUrl(text: string): string {
  return text.replace(/^([a-z][a-z0-9+.-]*:\/+)?[^/?#]*@/i, '$1***@');
}

/** Why a text cannot be the URL of a check, or `null` when it can. Never quotes the text. */
export function faultOfUrl(text: string): string | null {
  if (text === '') return 'expected a URL such as https://api.example.com/health';
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
    return 'has no scheme: expected a URL such as https://api.example.com/health';
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
 * Ids for URLs that were given without one: `https://api.example.com/health` → `api-example-com-health`. Where several
 * URLs come to the same words, each also gets a few letters of its own hash, so that an id depends on neither order
 * nor neighbours' positions.
 */
export function idsOfUrls(urls: readonly string[]): string[] {
  const words = urls.map((text) => {
    const { host, pathname } = new URL(text);
    const id = `${host}${pathname}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return id.replace(/^-|-$/g, '').slice(0, 80).replace(/-$/, '') || 'url';
  });
  return words.map((word, index) => {
    const isShared = words.some((other, place) => other === word && urls[place] !== urls[index]);
    return isShared
      ? `${word}-${createHash('sha256')
          .update(urls[index] ?? '')
          .digest('hex')
          .slice(0, 6)}`
      : word;
  });
}
