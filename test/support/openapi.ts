import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { Ajv } from 'ajv';
import { inRepository } from './repository.ts';

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly schema: object;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: unknown }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}

/** A call as it went over the wire. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

const description: Description = JSON.parse(
  readFileSync(inRepository('test/fixtures/github-openapi.json'), 'utf8'),
  nullableAsJsonSchema,
);
const lenient = { strict: false, validateSchema: false, validateFormats: false, logger: false } as const;
const answers = new Ajv(lenient);
answers.addSchema(description, 'github');
const bodies = new Ajv({ ...lenient, allErrors: true });
// Parameters are texts on the wire.
const parameters = new Ajv({ ...lenient, coerceTypes: true });

/** OpenAPI 3.0 lets what is no type of its own be null; to JSON Schema that is a choice. */
function nullableAsJsonSchema(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value) || 'type' in value) return value;
  const { nullable: _nullable, ...schema } = value;
  return { anyOf: [{ type: 'null' }, schema] };
}

/** Fails where anything was against GitHub's own description: for the end of a test that talked to a fake. */
export function refuseFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`not as GitHub describes its API:\n${[...new Set(faults)].join('\n')}`);
}

/** What GitHub's own description has against a call: `[]` where it knows it, and everything in it. */
export function faultsOfRequest(call: Call): string[] {
  const found = find(call.method, call.path);
  if (found === null) return [`GitHub has no ${call.method} ${call.path}`];
  const { operation, placeholders } = found;
  const faults = [
    ...faultsOfHeaders(call.headers, operation),
    ...faultsOfParameters(call.query, placeholders, operation),
    ...faultsOfBody(call.body, operation),
  ];
  return faults.map((fault) => `${call.method} ${call.path} ${fault}`);
}

/**
 * What GitHub has against the headers of a call. That it wants a User-Agent, and how an Accept is to be, its description
 * leaves to its prose: docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api.
 */
function faultsOfHeaders(headers: IncomingHttpHeaders, { requestBody }: Operation): string[] {
  const type = headers['content-type']?.split(';')[0] ?? '';
  return [
    ...(headers['user-agent'] ? [] : ['has no User-Agent']),
    ...(/^application\/vnd\.github(\.v3)?\+json$/.test(headers.accept ?? '') ? [] : [`accepts ${headers.accept}`]),
    ...(requestBody === undefined || type in requestBody.content ? [] : [`has a body of type ${type}`]),
    ...(/^(token|Bearer) \S+$/.test(headers.authorization ?? '') ? [] : ['has no Authorization']),
  ];
}

function faultsOfParameters(
  query: URLSearchParams,
  placeholders: Readonly<Record<string, string>>,
  operation: Operation,
): string[] {
  const known = (operation.parameters ?? []).map(resolve);
  const given = [
    ...[...query].map(([name, value]) => ({ where: 'query', name, value })),
    ...Object.entries(placeholders).map(([name, value]) => ({ where: 'path', name, value })),
  ];
  return given.flatMap(({ where, name, value }) => {
    const parameter = known.find((each) => each.in === where && each.name === name);
    if (parameter === undefined) return [`has no parameter ${name}`];
    const isTooMany = name === 'per_page' && Number(value) > 100;
    const validate = parameters.compile({ type: 'object', properties: { value: parameter.schema } });
    const isWhole = /^(page|per_page|.*_(number|id))$/.test(name) ? /^[1-9]\d*$/.test(value) : true;
    return validate({ value }) && isWhole && !isTooMany ? [] : [`has ${name}=${value}`];
  });
}

function resolve(parameter: Parameter): Parameter {
  const name = parameter.$ref?.split('/').at(-1);
  return name === undefined ? parameter : (description.components.parameters[name] ?? parameter);
}

function faultsOfBody(body: unknown, { requestBody }: Operation): string[] {
  if (requestBody === undefined) return body === null ? [] : ['takes no body'];
  const validate = bodies.compile(closed(requestBody.content['application/json']?.schema ?? {}) as object);
  const faults = validate(body)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message, params }) => {
        const key: unknown = params['additionalProperty'];
        return `${instancePath} ${message}${key === undefined ? '' : ` (${String(key)})`}`.trim();
      });
  return [...faults, ...faultsByProse(body)];
}

/** The same schema, which no longer lets through what it does not name: a misspelt key, say. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts: Record<string, unknown> = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  );
  const isOpen = 'properties' in parts && parts['type'] === 'object' && !('additionalProperties' in parts);
  return isOpen ? { ...parts, additionalProperties: false } : parts;
}

/** How long texts may be, by the names of their keys, and what else GitHub only says in its prose. */
const longest: Readonly<Record<string, number>> = {
  body: 65_536,
  description: 140,
  summary: 65_535,
  title: 255,
  message: 65_536,
  annotations: 50,
};

function faultsByProse(body: unknown): string[] {
  if (typeof body !== 'object' || body === null) return [];
  const keys = body as Readonly<Record<string, unknown>>;
  const isOpenEnded = keys['status'] === 'completed' && keys['conclusion'] === undefined;
  return [
    ...(isOpenEnded ? ['is completed, and has no conclusion'] : []),
    ...Object.entries(keys).flatMap(([key, value]) => {
      const size = typeof value === 'string' ? Buffer.byteLength(value) : Array.isArray(value) ? value.length : 0;
      const inside = Array.isArray(value) ? value.flatMap(faultsByProse) : faultsByProse(value);
      return size > (longest[key] ?? size) ? [`has ${size} of ${key}`, ...inside] : inside;
    }),
  ];
}

/** What it has against an answer. */
export function faultsOfResponse({ method, path }: Call, status: number, body: unknown): string[] {
  const found = find(method, path);
  const response = found?.operation.responses[String(status)];
  if (found === null || response === undefined)
    return status < 400 ? [`${method} ${path} never answers ${status}`] : [];
  if (status === 204 || response.content === undefined) return [];
  const parts = [...found.pointer, 'responses', String(status), 'content', 'application/json', 'schema'];
  const escaped = parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
  const validate = answers.getSchema(`github#/${escaped.join('/')}`);
  if (validate === undefined) return [`no schema at ${parts.join(' ')}`];
  return validate(body) === true ? [] : (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message}`);
}

function find(method: string, path: string) {
  for (const [template, operations] of Object.entries(description.paths)) {
    const pattern = new RegExp(`^${template.replaceAll(/\{([^}]+)\}/g, '(?<$1>[^/]+)')}$`);
    const match = pattern.exec(path);
    const operation = operations[method.toLowerCase()];
    if (match !== null && operation !== undefined) {
      return { operation, placeholders: match.groups ?? {}, pointer: ['paths', template, method.toLowerCase()] };
    }
  }
  return null;
}
