import { Document } from 'yaml';
import { FormatError } from '../history/import/parsed-samples.ts';
import { asList, asText } from '../history/import/whole-json.ts';
import { asKeys, type Keys } from '../json/keys.ts';
import { isHttpUrl } from '../text/url.ts';

/** As many steps as a journey may have. */
const mostSteps = 50;

/** What a recording has to do with a service, and what is only how a page looks. */
const looks = /^(image|font|audio|video)\/|^text\/css|javascript|ecmascript|wasm/i;

/** Headers that say what is asked for. Any other is the browser's, or a credential. */
const kept = ['accept', 'content-type', 'x-requested-with'];

/** What is called like this is nobody's business. */
const secret =
  /pass|pwd|secret|token|key|auth|session|sid$|sign|^sig|otp|pin$|csrf|xsrf|jwt|credential|assertion|^code$|cvv|cvc|card|iban|account/i;

interface Variables {
  readonly prefix: string;
  readonly names: Set<string>;
}

/** A journey as YAML, and what a person has to do before it runs. */
export interface ImportedJourney {
  readonly yaml: string;
  /** The variables of the environment that stand in for secrets of the recording. */
  readonly variables: readonly string[];
  readonly steps: number;
  /** Requests of the recording that are no steps. */
  readonly leftOut: number;
}

/**
 * Makes a journey of a recording (HAR 1.2, as browsers export it), for a person to edit. Cookies and credentials are left out; what
 * is called like a secret, in a query, a form or JSON, becomes a variable of the environment. What a page is made of is left
 * out, and so is what a redirect led to: that is followed. Throws a `FormatError` where it is no recording.
 */
export function journeyOfHar(document: unknown, id: string): ImportedJourney {
  const { log } = asKeys(document);
  const entries = asList(asKeys(log)['entries']).map(asKeys);
  if (!Array.isArray(asKeys(log)['entries'])) throw new FormatError('no HAR: it has no log with entries');
  // Named after the journey: a recording must not choose which variable of the environment goes where.
  const variables: Variables = { prefix: id.replaceAll('-', '_').toUpperCase(), names: new Set() };
  const steps: object[] = [];
  let ledTo = '';
  for (const entry of entries) {
    const request = asKeys(entry['request']);
    const response = asKeys(entry['response']);
    const url = asText(request['url']);
    const isFollowed = url === ledTo;
    ledTo = redirectOf(url, response) ?? '';
    if (isFollowed || !isStep(url, request, response)) continue;
    steps.push(stepOf(url, request, response, variables));
  }
  if (steps.length === 0) throw new FormatError('there is no request in it that a journey could be made of');
  if (steps.length > mostSteps)
    throw new FormatError(`it has ${steps.length} requests: a journey has ${mostSteps} steps at most`);
  const config = new Document({ version: 1, checks: [{ id, journey: { steps } }] });
  config.commentBefore = ' Made of a recording: look through it before you use it.';
  const yaml = config.toString({ lineWidth: 0 });
  return { yaml, variables: [...variables.names], steps: steps.length, leftOut: entries.length - steps.length };
}

function isStep(url: string, request: Keys, response: Keys): boolean {
  const type = asText(asKeys(response['content'])['mimeType']);
  const isAnswered = typeof response['status'] === 'number' && response['status'] > 0;
  // A word and nothing else: whatever is written here is read by a config, variables included.
  const isMethod = /^[A-Z]{0,20}$/i.test(asText(request['method']));
  return isHttpUrl(url) && isMethod && isAnswered && !looks.test(type);
}

function redirectOf(url: string, response: Keys): string | null {
  const to = asText(response['redirectURL']);
  return to !== '' && URL.canParse(to, url) ? new URL(to, url).href : null;
}

function stepOf(url: string, request: Keys, response: Keys, variables: Variables): object {
  const method = asText(request['method']).toUpperCase() || 'GET';
  const headers = Object.fromEntries(
    asList(request['headers'])
      .map(asKeys)
      .map(({ name, value }) => [asText(name).toLowerCase(), literal(asText(value))] as const)
      .filter(([name, value]) => kept.includes(name) && value !== '*/*'),
  );
  const body = bodyOf(asKeys(request['postData']), variables);
  const status = redirectOf(url, response) === null && response['status'] !== 304 ? response['status'] : null;
  return {
    name: `${method} ${literal(new URL(url).pathname)}`.slice(0, 100),
    url: withoutSecrets(url, variables),
    ...(method === 'GET' ? {} : { method }),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(body === null ? {} : { body }),
    ...(status === null ? {} : { expect: { status } }),
  };
}

function withoutSecrets(url: string, variables: Variables): string {
  const { origin, pathname, search } = new URL(url);
  const query = search.slice(1);
  return literal(origin + pathname) + (query === '' ? '' : `?${formWithoutSecrets(query, variables)}`);
}

/** A form or a query as it was, but for the values of what is called like a secret. */
function formWithoutSecrets(text: string, variables: Variables): string {
  return text
    .split('&')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      const decoded = decode(name);
      return value.length > 0 && secret.test(decoded)
        ? `${literal(name)}=${variable(decoded, variables)}`
        : literal(pair);
    })
    .join('&');
}

function bodyOf({ mimeType, text: written, params }: Keys, variables: Variables): string | null {
  const pairs = asList(params)
    .map(asKeys)
    .map(({ name, value }): [string, string] => [asText(name), asText(value)]);
  const text = typeof written === 'string' && written !== '' ? written : new URLSearchParams(pairs).toString();
  if (text === '') return null;
  const type = asText(mimeType);
  if (/json/i.test(type)) return jsonWithoutSecrets(text, variables);
  if (/x-www-form-urlencoded/i.test(type)) return formWithoutSecrets(text, variables);
  // What has parts, or is of a type of its own, may hold anything, and cannot be looked through.
  return `${variable('BODY', variables)}`;
}

function jsonWithoutSecrets(text: string, variables: Variables): string {
  // The mark by which placeholders are found again must not be in it already.
  if (text.includes('\\u0000')) return variable('BODY', variables);
  try {
    // `this` is what the key is in: `{ name: password, value: … }` names its secret beside it.
    const filled = JSON.stringify(JSON.parse(text), function (this: Keys, key, value: unknown) {
      const name = key === 'value' ? asText(this['name'] ?? this['key']) : key;
      const isSecret = (secret.test(key) || secret.test(name)) && value !== null && typeof value !== 'boolean';
      return isSecret ? `\u0000${variable(name || key, variables)}\u0000` : value;
    });
    // What was not a secret stays as it is; a placeholder stands outside of what is literal.
    return filled
      .split('\\u0000')
      .map((part, index) => (index % 2 === 0 ? literal(part) : part))
      .join('');
  } catch {
    return variable('BODY', variables);
  }
}

/** A variable for a secret, `PASSWORD` for `user[password]`; its place in a text. */
function variable(name: string, variables: Variables): string {
  const upper = name
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .toUpperCase()
    .slice(0, 60);
  const known = `${variables.prefix}_${upper || 'SECRET'}`;
  variables.names.add(known);
  return `\${${known}}`;
}

/** A text in which a config finds no variable, of the environment or of a journey. */
function literal(text: string): string {
  return text.replaceAll('$', '$$$$').replace(/\{(?=\{)/g, '{ ');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
