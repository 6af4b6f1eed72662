import { sha256 } from '@fortify/core/text/sha256';
import { SignJWT } from 'jose';

/** So long a token is good: the three minutes of Atlassian's own libraries. */
const validSeconds = 180;

/**
 * The canonical form of a request, of which the hash is in its token (developer.atlassian.com, "Creating a query string
 * hash"): method, path below the base URL, sorted query, joined by `&`. It differs from what the URL says only in its
 * encoding.
 */
export function canonicalRequest(method: string, url: string, baseUrl: string): string {
  const { pathname, search } = splitUrl(url);
  return [method.toUpperCase(), canonicalPath(pathname, splitUrl(baseUrl).pathname), canonicalQuery(search)].join('&');
}

/** The query string hash of a request: SHA-256 of its canonical form, in hex. */
export function queryStringHash(method: string, url: string, baseUrl: string): string {
  return sha256(canonicalRequest(method, url, baseUrl));
}

/** A token for one request, signed with the shared secret of an installation. */
export function signRequest(
  { method, url, baseUrl }: { readonly method: string; readonly url: string; readonly baseUrl: string },
  { appKey, secret }: { readonly appKey: string; readonly secret: string },
  nowMs: number,
): Promise<string> {
  const issuedAt = Math.floor(nowMs / 1000);
  return new SignJWT({
    iss: appKey,
    iat: issuedAt,
    exp: issuedAt + validSeconds,
    qsh: queryStringHash(method, url, baseUrl),
  })
    .setProtectedHeader({ typ: 'JWT', alg: 'HS256' })
    .sign(new TextEncoder().encode(secret));
}

/** Path and query exactly as they are written: a parser of URLs would encode them anew. */
function splitUrl(url: string): { readonly pathname: string; readonly search: string } {
  const withoutOrigin = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  const question = withoutOrigin.indexOf('?');
  return question < 0
    ? { pathname: withoutOrigin, search: '' }
    : { pathname: withoutOrigin.slice(0, question), search: withoutOrigin.slice(question + 1) };
}

function canonicalPath(pathname: string, basePath: string): string {
  const base = basePath.replace(/\/$/, '');
  const inside = base !== '' && pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const path = `/${inside.replaceAll('&', '%26').replace(/^\//, '')}`;
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

function canonicalQuery(search: string): string {
  const values = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (name !== 'jwt') values.set(name, [...(values.get(name) ?? []), value]);
  }
  return [...values]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, all]) => `${encode(name)}=${all.sort().map(encode).join(',')}`)
    .join('&');
}

/** RFC 3986: everything but the unreserved characters. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
