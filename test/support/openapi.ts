import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { inRepository } from './repository.ts';

interface Operation {
  readonly parameters?: readonly { readonly $ref?: string; readonly name?: string; readonly in?: string }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: unknown }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, { readonly name: string; readonly in: string }>>;
  };
}

/** A call as it went over the wire. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

const description: Description = JSON.parse(readFileSync(inRepository('test/fixtures/github-openapi.json'), 'utf8'));
const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false, logger: false });
ajv.addSchema(description, 'github');

/** What GitHub's own description has against a call: `[]` where it knows it, and everything in it. */
export function faultsOfRequest({ method, path, query, body }: Call): string[] {
  const found = find(method, path);
  if (found === null) return [`GitHub has no ${method} ${path}`];
  const known = (found.operation.parameters ?? []).map((each) =>
    each.$ref === undefined ? each : description.components.parameters[each.$ref.split('/').at(-1) ?? ''],
  );
  const strange = [...query.keys()].filter((name) => !known.some((each) => each?.in === 'query' && each.name === name));
  return [
    ...strange.map((name) => `${method} ${path} has no parameter ${name}`),
    ...(found.operation.requestBody === undefined ? [] : check([...found.pointer, 'requestBody'], body)),
  ];
}

/** What it has against an answer. */
export function faultsOfResponse({ method, path }: Call, status: number, body: unknown): string[] {
  const found = find(method, path);
  const response = found?.operation.responses[String(status)];
  if (found === null || response === undefined)
    return status < 400 ? [`${method} ${path} never answers ${status}`] : [];
  return status === 204 || response.content === undefined
    ? []
    : check([...found.pointer, 'responses', String(status)], body);
}

function find(method: string, path: string) {
  for (const [template, operations] of Object.entries(description.paths)) {
    const pattern = new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
    const operation = operations[method.toLowerCase()];
    if (pattern.test(path) && operation !== undefined)
      return { operation, pointer: ['paths', template, method.toLowerCase()] };
  }
  return null;
}

function check(pointer: readonly string[], body: unknown): string[] {
  const parts = [...pointer, 'content', 'application/json', 'schema'];
  const escaped = parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
  const validate = ajv.getSchema(`github#/${escaped.join('/')}`);
  if (validate === undefined) return [`no schema at ${parts.join(' ')}`];
  return validate(body) === true ? [] : (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message}`);
}
