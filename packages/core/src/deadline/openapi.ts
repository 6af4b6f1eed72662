import { load, YAMLException } from 'js-yaml';
import { asKeys, isKeys } from '../json/keys.ts';
import { valueAtPointer } from '../json/pointer.ts';
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
  /** What is wrong with it, a sentence each. With problems and no operations, the text is no OpenAPI document. */
  readonly problems: readonly string[];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** References lead to references; one that goes on for longer leads round in circles. */
const mostHops = 20;

/** Nobody points at anything by a longer name. */
const longestPointer = 1000;

/** YAML takes a hundred times its room once it is read. */
const longestYaml = 6 * 1024 * 1024;

/** An alias costs nothing to read, and whoever has so many means no good. */
const mostAliases = 10_000;

/**
 * Reads an OpenAPI 3.0, 3.1 or Swagger 2 document, JSON or YAML. Never throws: what it is not is a problem. References are
 * followed within the document, and only where a path is one.
 */
export function parseOpenApi(text: string): OpenApiDocument {
  const parsed = parseText(text);
  if ('problem' in parsed) return unreadable(parsed.problem);
  const { root } = parsed;
  const version = isKeys(root) ? String(root['openapi'] ?? root['swagger'] ?? '') : '';
  if (!isKeys(root) || !/^(2\.0|3\.\d+(\.\d+.*)?)$/.test(version))
    return unreadable('is no OpenAPI 3 or Swagger 2 document');
  const paths = asKeys(root['paths']);
  const problems: string[] = [];
  const follow = createFollower(root);
  const operations = Object.entries(paths).flatMap(([path, written]) => {
    // Whatever else is there is an extension; and a path without anything has no operations.
    if (!path.startsWith('/') || written === null) return [];
    const item = follow(written);
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

/** The data of a text, which may itself be text, or what is wrong with it. */
type Parsed = { readonly root: unknown } | { readonly problem: string };

function parseText(text: string): Parsed {
  const [first = ''] = /\S/.exec(text) ?? [];
  if (first === '') return { problem: 'is empty' };
  if (first === '<') {
    const isPage = /<(!doctype\s+html|html)\b/i.test(text.slice(0, 5000));
    return {
      problem: isPage
        ? 'is a web page, where a document was expected: a login page perhaps'
        : 'is XML, and no OpenAPI document',
    };
  }
  try {
    return first === '{' ? { root: JSON.parse(text) as unknown } : parseYaml(text);
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: 'is no JSON' };
    if (error instanceof YAMLException) return { problem: 'is no YAML' };
    throw error;
  }
}

/**
 * Not by the parser that reads the config, and knows where each part stands: of a document of 3 MB nobody asks that, and this one
 * is four times as fast, and bounded in its depth.
 */
function parseYaml(text: string): Parsed {
  if (text.length > longestYaml) return { problem: 'is more YAML than is read: 6 MiB; as JSON it may be 16' };
  const aliases = text.match(/[\s,[{:-]\*\w/g)?.length ?? 0;
  if (aliases > mostAliases) return { problem: 'has more aliases than anybody needs' };
  // Whether keys are told apart is the linter's business.
  return { root: load(text, { json: true }) };
}

/** Follows references within a document, each once; `null` = to nowhere. */
function createFollower(root: unknown): (written: unknown) => Readonly<Record<string, unknown>> | null {
  const known = new Map<string, unknown>();
  const find = (reference: string) => {
    if (!known.has(reference)) known.set(reference, valueAtPointer(root, decode(reference.slice('#'.length))));
    return known.get(reference);
  };
  return (written) => {
    let item = written;
    for (let hops = 0; hops < mostHops; hops++) {
      if (!isKeys(item)) return null;
      const reference = item['$ref'];
      if (reference === undefined) return item;
      const isInside =
        typeof reference === 'string' && reference.startsWith('#/') && reference.length <= longestPointer;
      item = isInside ? find(reference) : null;
    }
    return null;
  };
}

/** The pointer that a fragment is (RFC 6901, section 6). One that is not encoded as it should be is taken as it stands. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
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
