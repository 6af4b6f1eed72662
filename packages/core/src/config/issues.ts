import { z } from 'zod';
import type { Problem } from '../error.ts';
import { isKeys } from '../json/keys.ts';
import { quote } from '../text/plain.ts';
import { didYouMean } from '../text/suggestion.ts';
import { redactUrl } from '../text/url.ts';
import { expectedKeys } from './fields.ts';
import type { Path, YamlDocument } from './yaml-document.ts';

type ZodIssue = z.core.$ZodIssue;

/** What the schema found wrong in a document, each at its line and column, with the value and what was expected. */
export function toProblems(issues: readonly ZodIssue[], schema: z.ZodType, document: YamlDocument): Problem[] {
  let jsonSchema: unknown;
  const keysKnownAt = (path: Path) => {
    jsonSchema ??= z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    return keysAt(jsonSchema, path);
  };
  return issues.flatMap(withoutUnions).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = keysKnownAt(issue.path);
      return issue.keys.map((key) =>
        document.problemAt([...issue.path, key], `${place(issue.path)}${describeUnknown(key, known)}`, 'key'),
      );
    }
    const at = issue.code === 'invalid_key' ? 'key' : 'value';
    const expected = 'expected' in issue ? `expected ${issue.expected}` : 'not what is expected here';
    const own = issue.message.startsWith('Invalid input') ? expected : issue.message;
    const keys = own === expectedKeys ? keysKnownAt(issue.path) : [];
    const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? own) : own;
    const hint = keys.length > 0 ? ` (${keys.join(', ')})` : '';
    return [document.problemAt(issue.path, `${place(issue.path)}${foundBy(issue, document)}${message}${hint}`, at)];
  });
}

/** The offending value before a message, where it is the value that is wrong, and not its key or what is in it. */
function foundBy({ code, path }: ZodIssue, document: YamlDocument): string {
  const isOfItsInside = code === 'custom' && isKeys(valueAt(document.value, path));
  return code === 'invalid_key' || isOfItsInside ? '' : `${describeValue(path, document)}: `;
}

/** The value at a path of plain data; `undefined` where there is none. */
function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}

/** `checks[0].expect.status: `, as people write a place in a config; nothing for the root. */
export function place(path: Path): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text === '' ? '' : `${text.replace(/^\./, '')}: `;
}

/** The offending value: as written where a variable was in it, so that what came from the environment stays there. */
export function describeValue(path: Path, document: YamlDocument): string {
  const written = document.writtenAs(path);
  if (written !== null) return quote(redactUrl(written));
  const value = valueAt(document.value, path);
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'keys and values';
  return quote(typeof value === 'string' ? redactUrl(value) : value);
}

/** Of a union's failures, those of the alternative whose type the value has; the union's own where none has. */
function withoutUnions(issue: ZodIssue): ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const close = issue.errors.find(
    (errors) =>
      !errors.some(({ path, code }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')),
  );
  if (close === undefined) return [issue];
  return close.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(withoutUnions);
}

interface SchemaNode {
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

function keysAt(schema: unknown, path: Path): string[] {
  // Of alternatives, all that have keys count: which one was meant is known by the value alone.
  const alternatives = (nodes: readonly SchemaNode[]): SchemaNode[] =>
    nodes.flatMap((node) => [node, ...alternatives(node.anyOf ?? [])]);
  const nodes = path.reduce<SchemaNode[]>(
    (all, part) =>
      alternatives(
        all.flatMap((node) => (typeof part === 'number' ? node.items : node.properties?.[String(part)]) ?? []),
      ),
    alternatives([schema as SchemaNode]),
  );
  return nodes.flatMap((node) => Object.keys(node.properties ?? {}));
}

function describeUnknown(key: string, known: readonly string[]): string {
  if (key === '<<') return 'merge keys (<<) are no part of YAML 1.2: what checks have in common goes under defaults';
  return `unknown key ${quote(key)}${didYouMean(key, known) || `; known: ${known.join(', ')}`}`;
}
