import { parse } from 'yaml';
import { isKeys } from '../config/deep-merge.ts';
import { count, plainLine } from '../text/plain.ts';

/** An operation of an OpenAPI document. Texts are the document's. */
export interface Operation {
  /** Upper-case. */
  readonly method: string;
  /** The path as the document has it, with `{parameters}`. */
  readonly path: string;
  /** `''` = it has none. */
  readonly operationId: string;
  readonly isDeprecated: boolean;
  /** `x-sunset` and `x-deprecated-at` as they stand there; `undefined` = they do not. */
  readonly sunset: unknown;
  readonly deprecatedAt: unknown;
  /** The first http or https address in its description; `''` = none. */
  readonly link: string;
}

/** An OpenAPI 3 or Swagger 2 document, as far as deadlines go. */
export interface OpenApiDocument {
  readonly operations: readonly Operation[];
  /** What stands before every path where it is called; `''` = nothing. */
  readonly basePath: string;
  /** What is wrong with it, a sentence each; where there is nothing else, it is no such document. */
  readonly problems: readonly string[];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** References lead to references; one that goes on for longer leads round in circles. */
const mostHops = 20;

/**
 * Reads an OpenAPI 3.0, 3.1 or Swagger 2 document, JSON or YAML. Never throws: what it is not is a problem. References are
 * followed within the document, and only where a path is one.
 */
export function parseOpenApi(text: string): OpenApiDocument {
  const root = parseText(text);
  if (typeof root === 'string') return unreadable(root);
  const version = isKeys(root) ? String(root['openapi'] ?? root['swagger'] ?? '') : '';
  if (!isKeys(root) || !/^(2\.0|3\.\d+(\.\d+.*)?)$/.test(version))
    return unreadable('is no OpenAPI 3 or Swagger 2 document');
  const paths = isKeys(root['paths']) ? root['paths'] : {};
  const problems: string[] = [];
  const operations = Object.entries(paths).flatMap(([path, written]) => {
    const item = followReferences(root, written);
    if (item === null) problems.push(`${plainLine(path, 100)} is a reference that leads nowhere in the document`);
    return item === null ? [] : operationsOf(path, item);
  });
  if (operations.length === 0 && problems.length === 0) problems.push('has no operations');
  const [first = '', ...others] = problems;
  const summary = others.length === 0 ? first : `${first}, and ${count(others.length, 'other')} as well`;
  return { operations, basePath: basePathOf(root), problems: first === '' ? [] : [summary] };
}

function unreadable(problem: string): OpenApiDocument {
  return { operations: [], basePath: '', problems: [problem] };
}

/** The data of a text, or what is wrong with it. */
function parseText(text: string): unknown {
  const start = text.slice(0, 1000).trimStart();
  if (start === '') return 'is empty';
  if (start.startsWith('<')) return 'is a web page, where a document was expected: a login page perhaps';
  try {
    if (start.startsWith('{')) return JSON.parse(text) as unknown;
    // Whether keys are told apart is the linter's business, and would double the time.
    return parse(text, { uniqueKeys: false, maxAliasCount: 100, logLevel: 'error' }) as unknown;
  } catch (error) {
    if (error instanceof ReferenceError) return 'has more aliases than anybody needs';
    return start.startsWith('{') ? 'is no JSON' : 'is no YAML';
  }
}

function followReferences(root: unknown, written: unknown): Readonly<Record<string, unknown>> | null {
  let item = written;
  for (let hops = 0; hops < mostHops; hops++) {
    if (!isKeys(item)) return null;
    const reference = item['$ref'];
    if (reference === undefined) return item;
    item = typeof reference === 'string' && reference.startsWith('#/') ? valueAt(root, reference.slice(2)) : null;
  }
  return null;
}

/** RFC 6901, section 6: what a pointer in a fragment leads to. */
function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of pointer.split('/')) {
    const key = decode(token).replaceAll('~1', '/').replaceAll('~0', '~');
    value = isKeys(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

function decode(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

function operationsOf(path: string, item: Readonly<Record<string, unknown>>): Operation[] {
  return methods.flatMap((method) => {
    const operation = item[method];
    if (!isKeys(operation)) return [];
    const { operationId, deprecated, description } = operation;
    return [
      {
        method: method.toUpperCase(),
        path,
        operationId: typeof operationId === 'string' ? operationId : '',
        isDeprecated: deprecated === true,
        sunset: operation['x-sunset'],
        deprecatedAt: operation['x-deprecated-at'],
        link: typeof description === 'string' ? firstLink(description) : '',
      },
    ];
  });
}

function firstLink(text: string): string {
  const link = /https?:\/\/[^\s<>()[\]"'`|]{1,500}/.exec(text.slice(0, 20_000))?.[0] ?? '';
  return URL.canParse(link) ? link : '';
}

function basePathOf(root: Readonly<Record<string, unknown>>): string {
  const servers = Array.isArray(root['servers']) ? (root['servers'] as readonly unknown[]) : [];
  const [server] = servers;
  const written = root['basePath'] ?? (isKeys(server) ? server['url'] : '');
  if (typeof written !== 'string' || written.includes('{') || !URL.canParse(written, 'https://example.com')) return '';
  return new URL(written, 'https://example.com').pathname.replace(/\/+$/, '');
}
