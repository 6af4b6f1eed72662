// The tables that repeat something: action.yml, and the JSON Schema of fortify.yml. A page holds each between a pair of
// comments, <!-- table:NAME --> and <!-- /table -->.
import { readFileSync } from 'node:fs';
import { configJsonSchema } from '@fortify/core/json-schema';
import { parse } from 'yaml';
import { faults } from '../test/scenarios/faults/fault-table.ts';

interface SchemaNode {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** A page with every table between its comments made anew. */
export function withTables(page: string): string {
  return page.replaceAll(/(<!-- table:([a-z-]+) -->\n)[\s\S]*?(<!-- \/table -->)/g, (_, open, name, close) => {
    const make = tables[name];
    if (make === undefined) throw new Error(`no table is called ${name}`);
    return `${open}${make()}\n${close}`;
  });
}

const tables: Readonly<Record<string, () => string>> = {
  inputs: () => inputsOf('action.yml'),
  outputs: () => outputsOf('action.yml'),
  'slo-inputs': () => inputsOf('packages/slo/action.yml'),
  'slo-outputs': () => outputsOf('packages/slo/action.yml'),
  'deprecations-inputs': () => inputsOf('packages/deprecations/action.yml'),
  'deprecations-outputs': () => outputsOf('packages/deprecations/action.yml'),
  'gate-inputs': () => inputsOf('packages/gate/action.yml'),
  'gate-outputs': () => outputsOf('packages/gate/action.yml'),
  'comment-inputs': () => inputsOf('packages/comment/action.yml'),
  'comment-outputs': () => outputsOf('packages/comment/action.yml'),
  'synthetic-inputs': () => inputsOf('packages/synthetic/action.yml'),
  'synthetic-outputs': () => outputsOf('packages/synthetic/action.yml'),
  config: () => keysOf([], ['checks', 'objectives']),
  checks: () => keysOf(['checks']),
  objectives: () => keysOf(['objectives'], ['gate']),
  gate: () => keysOf(['gate']),
  faults: () =>
    table(
      ['What is wrong', 'Outcome', 'Reason', ''],
      faults.map(({ what, outcome, reason, note = '' }) => [
        what,
        code(outcome),
        reason === null ? '' : code(reason),
        note,
      ]),
    ),
};

function inputsOf(path: string): string {
  return table(
    ['Input', 'What it does', 'Default'],
    Object.entries(metadataOf(path).inputs).map(([name, { description, default: value }]) => [
      code(name),
      description,
      value === undefined ? '' : code(String(value)),
    ]),
  );
}

function outputsOf(path: string): string {
  const rows = Object.entries(metadataOf(path).outputs).map(([name, { description }]) => [code(name), description]);
  return table(['Output', 'What it is'], rows);
}

function metadataOf(path: string): Metadata {
  return parse(readFileSync(path, 'utf8'));
}

const words: Readonly<Record<string, string>> = { string: 'text', integer: 'whole number', object: 'keys and values' };

function keysOf(path: readonly string[], leaves: readonly string[] = []): string {
  const root = configJsonSchema() as SchemaNode;
  const node = path.reduce<SchemaNode | undefined>((inner, key) => itemOf(inner?.properties?.[key]), root);
  return table(['Key', 'Value', 'Meaning'], rowsOf(node ?? {}, '', leaves));
}

function rowsOf(node: SchemaNode, prefix: string, leaves: readonly string[]): string[][] {
  return Object.entries(node.properties ?? {}).flatMap(([key, value]) => {
    const name = prefix + key;
    const row = [code(name), describeType(value), value.description ?? ''];
    const isBranch = value.properties !== undefined && !leaves.includes(key) && key !== 'defaults' && key !== 'gate';
    return isBranch ? [row, ...rowsOf(value, `${name}.`, leaves)].filter(([, , meaning]) => meaning !== '') : [row];
  });
}

function describeType(node: SchemaNode): string {
  if (node.const !== undefined) return code(String(node.const));
  if (node.enum !== undefined) return node.enum.map((value) => code(String(value))).join(' ');
  if (node.anyOf !== undefined) return [...new Set(node.anyOf.map(describeType))].join(' or ');
  if (node.type === 'array') return node.items?.properties === undefined ? 'list' : 'list of keys and values';
  return [node.type ?? []]
    .flat()
    .map((type) => words[type] ?? type)
    .join(' or ');
}

function itemOf(node: SchemaNode | undefined): SchemaNode | undefined {
  return node?.items ?? node;
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
