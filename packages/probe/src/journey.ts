import type { Extraction, HttpCheck, JourneyCheck, JourneyStep } from '@fortify/core/config/check';
import { moreUrgent } from '@fortify/core/deadline/more-urgent';
import { type Failure, noPhases, type Phases, type StepTime } from '@fortify/core/sample/measurement';
import { isHttpUrl } from '@fortify/core/text/url';
import type { JSONValue } from 'json-p3';
import { parseJson } from './assert-body.ts';
import type { Cancellation } from './cancellation.ts';
import type { ProbeContext } from './context.ts';
import type { Answer } from './exchange.ts';
import { addPhases, ask, type Jar } from './http.ts';
import type { Finding, Kind } from './kind.ts';
import { toThousandths } from './thousandths.ts';

/** As much of a value as is handed on. */
const longestValue = 8192;

type Variables = ReadonlyMap<string, string>;

/**
 * The requests of a journey, one after the other, with one jar of cookies. The first step that fails is the last, and the
 * failure says which it was. What an answer holds is filled into the requests that follow, and shown nowhere.
 */
export const probeJourney: Kind<JourneyCheck> = async (check, context, cancellation) => {
  const jar = await createJar();
  const variables = new Map(Object.entries(check.variables));
  const steps: StepTime[] = [];
  let sum: Finding = {
    status: null,
    address: null,
    phases: noPhases,
    certificate: null,
    failures: [],
    warnings: [],
    endedAt: context.monotonic(),
  };
  for (const [index, step] of check.steps.entries()) {
    const startedAt = context.monotonic();
    const { finding, given } = await runStep(step, variables, jar, context, cancellation);
    steps.push({ name: step.name, durationMs: toThousandths(finding.endedAt - startedAt), status: finding.status });
    const which = `step ${index + 1} of ${check.steps.length} (${context.quote(step.name)})`;
    sum = add(sum, { ...finding, failures: finding.failures.map((failure) => prefixed(which, failure)) });
    if (finding.failures.length > 0) break;
    for (const [name, value] of given) variables.set(name, value);
  }
  return { ...sum, steps };
};

async function runStep(
  { request, extract }: JourneyStep,
  variables: Variables,
  jar: Jar & CookieValues,
  context: ProbeContext,
  cancellation: Cancellation,
): Promise<{ readonly finding: Finding; readonly given: Variables }> {
  const filled = fillIn(request, variables);
  if (filled === null)
    return { finding: fault('its URL is none once its variables are filled in', context), given: new Map() };
  const { finding, answer, url } = await ask(filled, context, cancellation, jar);
  const given = new Map<string, string>();
  if (finding.failures.length > 0) return { finding, given };
  const failures: Failure[] = [];
  for (const extraction of extract) {
    const value = await extractFrom(extraction, answer, url, jar);
    if (value === null) failures.push(missing(extraction, context));
    else given.set(extraction.variable, value);
  }
  return { finding: { ...finding, failures }, given };
}

/** The request with its variables filled in; `null` = its URL is none then. */
function fillIn(request: HttpCheck, variables: Variables): HttpCheck | null {
  const fill = (text: string, encode: (value: string) => string) =>
    text.replaceAll(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name: string) => encode(variables.get(name) ?? ''));
  const raw = (value: string) => value;
  // What begins a URL is a URL; anywhere else in one it is a part, which must not make another of it.
  const [, start = '', rest = ''] = /^(\{\{[^{}]*\}\})?(.*)$/s.exec(request.url) ?? [];
  const url = fill(start, raw) + fill(rest, encodeURIComponent);
  if (!isHttpUrl(url) || climbs(url, request.url)) return null;
  const inOneLine = (value: string) => value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '');
  return {
    ...request,
    url,
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, fill(value, inOneLine)])),
    body: request.body === null ? null : fill(request.body, raw),
  };
}

/** Whether a segment of a path was filled in as one that leads up, or nowhere: no encoding keeps those from meaning that. */
function climbs(url: string, template: string): boolean {
  const count = (text: string) => text.replace(/[?#].*$/s, '').match(/\/\.{1,2}(?=\/|$)/g)?.length ?? 0;
  return count(url) > count(template);
}

async function extractFrom(
  { source, what }: Extraction,
  { headers, body }: Answer,
  url: URL,
  jar: CookieValues,
): Promise<string | null> {
  const found = await find();
  return found === null || found.length > longestValue ? null : found;

  async function find(): Promise<string | null> {
    switch (source) {
      case 'header': {
        const value = headers[what.toLowerCase()];
        return value === undefined ? null : [value].flat().join(', ');
      }
      case 'cookie':
        return jar.valueOf(url, what);
      case 'regex': {
        const { RE2JS } = await import('re2js');
        const matcher = RE2JS.compile(what).matcher(body.toString('utf8'));
        return matcher.find() ? (matcher.group(matcher.groupCount() > 0 ? 1 : 0) ?? null) : null;
      }
      default:
        return jsonAt(body.toString('utf8'), what);
    }
  }
}

/** The first value that a JSONPath finds, as text; `null` = it finds none, or there is no JSON. */
async function jsonAt(text: string, path: string): Promise<string | null> {
  const { parseJsonPath } = await import('@fortify/core/json/json-path');
  const document = parseJson(text);
  if (document === undefined) return null;
  try {
    const [value] =
      parseJsonPath(path)
        ?.query(document as JSONValue)
        .values() ?? [];
    if (value === undefined || value === null) return null;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  } catch {
    return null;
  }
}

function missing({ variable, source, what }: Extraction, context: ProbeContext): Failure {
  const reason = source === 'header' || source === 'cookie' ? 'header' : 'body';
  return { reason, detail: `it gives no ${variable}: there is nothing at ${source} ${context.quote(what)}` };
}

function fault(detail: string, context: ProbeContext): Finding {
  const nothing = { status: null, address: null, phases: noPhases, certificate: null, warnings: [] };
  return { ...nothing, failures: [{ reason: 'protocol', detail }], endedAt: context.monotonic() };
}

/** What two steps come to: status, address and certificate are the last one's. */
function add(before: Finding, { phases, warnings, ...last }: Finding): Finding {
  const sum: Phases = before.phases === noPhases ? phases : addPhases(before.phases, phases);
  const announcement = moreUrgent(before.announcement ?? null, last.announcement ?? null);
  return { ...last, announcement, phases: sum, warnings: [...before.warnings, ...warnings] };
}

function prefixed(which: string, { reason, detail }: Failure): Failure {
  return { reason, detail: `${which}: ${detail}` };
}

interface CookieValues {
  valueOf(url: URL, name: string): Promise<string | null>;
}

/** A jar as browsers keep one (RFC 6265), public suffixes included. A cookie that no browser would take is none. */
async function createJar(): Promise<Jar & CookieValues> {
  const { CookieJar } = await import('tough-cookie');
  const jar = new CookieJar();
  return {
    headerFor: (url) => jar.getCookieString(url.href),
    async take(url, setCookie) {
      for (const cookie of setCookie) await jar.setCookie(cookie, url.href, { ignoreError: true });
    },
    async valueOf(url, name) {
      return (await jar.getCookies(url.href)).find(({ key }) => key === name)?.value ?? null;
    },
  };
}
