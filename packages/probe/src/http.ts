import type { HttpCheck } from '@fortify/core/config/check';
import type { Announcement } from '@fortify/core/deadline/announcement';
import type { Phases } from '@fortify/core/sample/measurement';
import { count } from '@fortify/core/text/plain';
import { version } from '@fortify/core/version';
import { judgeBody } from './assert-body.ts';
import { judgeCertificate } from './assert-certificate.ts';
import { judgeHeaders, judgeRedirects, judgeStatus } from './assert-response.ts';
import type { Cancellation } from './cancellation.ts';
import type { ProbeContext } from './context.ts';
import { type Answer, type ExchangeRequest, exchange } from './exchange.ts';
import { ProbeFault } from './fault.ts';
import type { Finding, Kind } from './kind.ts';

const ownHeaders = { 'user-agent': `fortify/${version} (+https://github.com/fortify/health-check)`, accept: '*/*' };

/** An HTTP request, its redirects, and everything that is expected of the last answer. */
export const probeHttp: Kind<HttpCheck> = async (check, context, cancellation) =>
  (await ask(check, context, cancellation, null)).finding;

/** Cookies, for who sends several requests. */
export interface Jar {
  /** The `Cookie` header for a URL, `''` = none. */
  headerFor(url: URL): Promise<string>;
  /** Takes what an answer sets. */
  take(url: URL, setCookie: readonly string[]): Promise<void>;
}

/** What a request came to, and the answer itself, for who has more questions to it. */
export async function ask(
  check: HttpCheck,
  context: ProbeContext,
  cancellation: Cancellation,
  jar: Jar | null,
): Promise<{ readonly finding: Finding; readonly answer: Answer; readonly url: URL }> {
  const { answer, url, hops } = await follow(check, context, cancellation, jar);
  const certificate = judgeCertificate(answer.certificate, check.expect.certificate, context.today());
  // A redirect that cannot be followed is judged as that, and not by its status.
  const status = answer.fault?.reason === 'redirect' ? [] : judgeStatus(check, answer.status);
  const failures = [...status, ...(answer.fault === null ? [] : [answer.fault])];
  // What a body or a header holds is only known of an answer that is whole.
  const whole =
    answer.fault === null
      ? [
          ...(await judgeBody(answer.body, check.expect.body, context.quote)),
          ...(await judgeHeaders(answer.headers, check.expect.headers, context.quote)),
          ...judgeRedirects(check, url, hops, context.quote),
        ]
      : [];
  const finding = {
    status: answer.status,
    address: answer.address,
    phases: answer.phases,
    certificate: answer.certificate,
    endedAt: answer.endedAt,
    failures: [...failures, ...whole, ...certificate.failures],
    warnings: certificate.warnings,
    announcement: await announcementOf(answer, url),
  };
  return { finding, answer, url };
}

/** The headers that announce something. Mostly there is none, and then nothing is loaded that reads them. */
const announcing = ['deprecation', 'sunset', 'link'];

async function announcementOf({ status, headers, body }: Answer, url: URL): Promise<Announcement | null> {
  if (status !== 410 && announcing.every((name) => headers[name] === undefined)) return null;
  const { readAnnouncement } = await import('@fortify/core/deadline/announcement');
  return readAnnouncement(status, headers, status === 410 ? body.toString('utf8', 0, 65_536) : '', url.href);
}

interface Followed {
  readonly answer: Answer;
  readonly url: URL;
  readonly hops: number;
}

/** Sends the request, and follows where it leads: every hop is a connection of its own, checked like the first. */
async function follow(
  check: HttpCheck,
  context: ProbeContext,
  cancellation: Cancellation,
  jar: Jar | null,
): Promise<Followed> {
  let request: ExchangeRequest = {
    check,
    url: new URL(check.url),
    method: check.method,
    headers: { ...ownHeaders, ...check.headers },
    body: check.body,
    trust: check.trust,
  };
  let spent: Phases | null = null;
  const seen = new Set<string>();
  for (let hops = 0; ; hops++) {
    const sent = jar === null ? request : await withCookies(request, jar);
    const answer = await exchange(sent, context, cancellation);
    const setCookie = [answer.headers['set-cookie'] ?? []].flat();
    if (jar !== null && setCookie.length > 0) await jar.take(request.url, setCookie);
    const phases: Phases = spent === null ? answer.phases : addPhases(spent, answer.phases);
    const followed = { answer: { ...answer, phases }, url: request.url, hops };
    const next = answer.fault === null && check.redirects > 0 ? nextRequest(request, answer) : null;
    if (next === null) return followed;
    const endedBy = (fault: ProbeFault): Followed => ({ ...followed, answer: { ...followed.answer, fault } });
    if (next instanceof ProbeFault) return endedBy(next);
    seen.add(request.url.href);
    if (hops === check.redirects) return endedBy(tooMany(check.redirects, seen.has(next.url.href)));
    spent = phases;
    request = next;
  }
}

/** The request with the cookies of its URL, behind those that it has itself. */
async function withCookies(request: ExchangeRequest, jar: Jar): Promise<ExchangeRequest> {
  const { cookie = '', ...headers } = request.headers;
  const cookies = [cookie, await jar.headerFor(request.url)].filter((each) => each !== '').join('; ');
  return cookies === '' ? request : { ...request, headers: { ...headers, cookie: cookies } };
}

/** The request a redirect asks for, `null` when it is none, or why it is not followed. RFC 9110, section 15.4. */
function nextRequest(request: ExchangeRequest, { status, headers }: Answer): ExchangeRequest | ProbeFault | null {
  const { location } = headers;
  if (status === null || ![301, 302, 303, 307, 308].includes(status) || typeof location !== 'string') return null;
  if (!URL.canParse(location, request.url.href)) return new ProbeFault('redirect', 'it leads to no URL');
  const url = new URL(location, request.url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return new ProbeFault('redirect', 'it leads to another scheme than http and https');
  }
  const isSameOrigin = url.origin === request.url.origin;
  const becomesGet = status === 303 ? request.method !== 'HEAD' : status < 303 && request.method === 'POST';
  const method = becomesGet ? 'GET' : request.method;
  const body = becomesGet ? null : request.body;
  if (body !== null && !isSameOrigin)
    return new ProbeFault('redirect', 'it leads to another origin, which would get the body');
  // Any header of the user's may be a credential, and a client certificate is one: none crosses to another origin.
  if (isSameOrigin) return { ...request, url, method, body };
  return {
    ...request,
    url,
    method,
    body,
    headers: ownHeaders,
    trust: { ...request.trust, certificate: null, key: null },
  };
}

function tooMany(limit: number, isCircle: boolean): ProbeFault {
  return new ProbeFault('redirect', `more than ${count(limit, 'redirect')}${isCircle ? ', in a circle' : ''}`);
}

/** Where the time of two exchanges went, one after the other. */
export function addPhases(a: Phases, b: Phases): Phases {
  const add = (key: keyof Phases) => (a[key] === null && b[key] === null ? null : (a[key] ?? 0) + (b[key] ?? 0));
  return {
    dnsMs: add('dnsMs'),
    connectMs: add('connectMs'),
    tlsMs: add('tlsMs'),
    firstByteMs: add('firstByteMs'),
    downloadMs: add('downloadMs'),
  };
}
