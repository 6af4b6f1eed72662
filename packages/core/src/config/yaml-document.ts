import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { messageOf, type Problem } from '../error.ts';
import { isKeys } from '../json/keys.ts';
import { plainLine } from '../text/plain.ts';
import { bareVariables, type Environment, hasVariables, interpolate } from './environment.ts';

/** Keys and indices from the root of a document to a value in it. */
export type Path = readonly PropertyKey[];

/** A YAML text as plain data that knows where each part of it stands. */
export interface YamlDocument {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** A problem at the value of a path, at its key (`at: 'key'`), or at the nearest part of the path that exists. */
  problemAt(path: Path, message: string, at?: 'key' | 'value'): Problem;
  /** The text of a scalar as it was written, variables not filled in; `null` where there were none to fill in. */
  writtenAs(path: Path): string | null;
  /** What came from the environment into the values under some keys of the root. */
  valuesUnder(keys: readonly string[]): readonly string[];
  /** What is no fault, and hardly meant. */
  readonly notices: readonly string[];
}

/** What a fault of YAML comes to, in words that help where those of the parser do not: a glob that is not quoted is an alias. */
function wordsOf(message: string): string {
  if (/^Source contains multiple documents/.test(message)) return 'expected one YAML document';
  return /^Alias cannot be an empty string/.test(message) ? isQuoted : plainLine(message);
}

const isQuoted = 'a value that begins with * is to be quoted, such as "*"';

const maxBytes = 1024 * 1024;
const maxAliases = 100;

/**
 * Parses YAML and fills in its variables. Never throws: whatever is wrong is in `problems`, all of it at once. `isNeeded` tells
 * of keys from the root, list indices left out, whether what is there is of use: where it is not, variables need not be set. A dash
 * stands in the place of one then; a list at the root that is not needed is left empty.
 */
export function parseYaml(
  source: string,
  text: string,
  environment: Environment | null,
  isNeeded: (keys: readonly string[]) => boolean = () => true,
): YamlDocument {
  const lines = new LineCounter();
  const problem = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { source, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  if (text.length > maxBytes) return unreadable({ source, line: 1, column: 1, message: 'larger than 1 MiB' });
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true });
  const isRepeat = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';
  const repeats = document.errors.filter(isRepeat).map(({ pos: [offset] }) => {
    const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:,{}[\]]+)/.exec(text.slice(offset, offset + 100))?.[0] ?? 'a key';
    return problem(offset, `${plainLine(key, 60)} is there already: each key is written once`);
  });
  const faults = [...document.errors.filter((error) => !isRepeat(error)), ...document.warnings].map((fault) =>
    problem(fault.pos[0], wordsOf(fault.message)),
  );
  // YAML 1.1 has merge keys and other surprises; a config is 1.2.
  if (document.directives?.yaml.explicit) faults.push(problem(0, 'expected no %YAML directive'));
  if (faults.length === 0) faults.push(...findLostAliases(document, problem));
  // Of a key that is there twice, nobody can tell which of its values is meant.
  if (faults.length + repeats.length > 0) return unreadable(...faults, ...repeats);
  const { written, filled, leftEmpty, problems, bare } = fillIn(document, environment, isNeeded, problem);
  return {
    value: withEmpty(leftEmpty, toData(document, problems, problem)),
    problems,
    problemAt: (path, message, at = 'value') => problem(offsetOf(document, path, at), message),
    writtenAs: (path) => {
      const { node, depth } = walk(document, path);
      return (depth === path.length && isScalar(node) && written.get(node)) || null;
    },
    valuesUnder: (sections) =>
      filled.filter(({ section }) => sections.includes(section)).flatMap(({ values }) => values),
    notices: [...bare].map((name) => `$${name} stands there as it is: \${${name}} reads it from the environment.`),
  };
}

type At = (offset: number, message: string) => Problem;

/** Aliases of what nothing before them is called: mostly a text that was to be quoted. One visit, and not more than are allowed. */
function findLostAliases(document: Document, at: At): Problem[] {
  const anchors = new Set<string>();
  const lost: Problem[] = [];
  let aliases = 0;
  visit(document, {
    Node(_, node) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor);
        return undefined;
      }
      const name = plainLine(node.source, 60);
      if (!anchors.has(node.source))
        lost.push(at(node.range?.[0] ?? 0, `*${name}: nothing before it is called &${name}; ${isQuoted}`));
      return ++aliases > maxAliases ? visit.BREAK : undefined;
    },
  });
  return lost;
}

function unreadable(...problems: Problem[]): YamlDocument {
  const [first = { source: '', line: 1, column: 1, message: 'unreadable' }] = problems;
  return {
    value: null,
    problems,
    problemAt: (_, message) => ({ ...first, message }),
    writtenAs: () => null,
    valuesUnder: () => [],
    notices: [],
  };
}

function fillIn(
  document: Document,
  environment: Environment | null,
  isNeeded: (keys: readonly string[]) => boolean,
  at: At,
) {
  const written = new Map<unknown, string>();
  const filled: { readonly section: string; readonly values: readonly string[] }[] = [];
  const leftEmpty = new Set<string>();
  const problems: Problem[] = [];
  const bare = new Set<string>();
  visit(document, {
    Scalar(position, node, ancestors) {
      if (position === 'key' && node.value === '__proto__')
        problems.push(at(node.range?.[0] ?? 0, 'no key is called that'));
      if (position === 'key' || typeof node.value !== 'string' || !hasVariables(node.value)) return;
      for (const name of bareVariables(node.value)) bare.add(name);
      const { text, values, faults, unset } = interpolate(node.value, environment);
      const keys = keysOf(ancestors);
      const [section = ''] = keys;
      // An alias may bring it anywhere.
      const isShared = [node, ...ancestors].some((each) => 'anchor' in each && each.anchor !== undefined);
      const wrong = isShared || isNeeded(keys) ? [...faults, ...unset] : faults;
      if (wrong.length > 0) problems.push(at(node.range?.[0] ?? 0, wrong.join('; ')));
      else if (text !== node.value) {
        written.set(node, node.value);
        filled.push({ section, values });
        node.value = node.type === 'PLAIN' ? asPlainScalar(text) : text;
        if (unset.length > 0 && !isNeeded([section])) leftEmpty.add(section);
      }
    },
  });
  return { written, filled, leftEmpty, problems, bare };
}

/** What an unquoted text means in YAML: `5` is a number once it stands there, however it came to. */
function asPlainScalar(text: string): string | number | boolean {
  if (/^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/.test(text)) return Number(text);
  return text === 'true' || text === 'false' ? text === 'true' : text;
}

function keysOf(ancestors: readonly unknown[]): string[] {
  return ancestors.filter(isPair).map(({ key }) => (isScalar(key) ? String(key.value) : ''));
}

function withEmpty(sections: ReadonlySet<string>, data: unknown): unknown {
  if (sections.size === 0 || !isKeys(data)) return data;
  const emptied = [...sections].filter((section) => Array.isArray(data[section])).map((section) => [section, []]);
  return { ...data, ...Object.fromEntries(emptied) };
}

function toData(document: Document, problems: Problem[], at: At): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    problems.push(at(0, wordsOf(messageOf(error))));
    return null;
  }
}

/** Walks down a path as far as it exists, through aliases, and no further. */
function walk(document: Document, path: Path) {
  let node: unknown = document.contents;
  let key: unknown = null;
  let offset = startOf(node) ?? 0;
  let depth = 0;
  for (; depth < path.length; depth++) {
    if (isAlias(node)) node = node.resolve(document);
    const part = path[depth];
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === part) : undefined;
    const next = isSeq(node) ? node.items[Number(part)] : pair?.value;
    if (next === undefined) break;
    key = pair?.key ?? null;
    offset = startOf(next) ?? startOf(key) ?? offset;
    node = next;
  }
  if (isAlias(node)) node = node.resolve(document);
  return { node, key, offset, depth };
}

function offsetOf(document: Document, path: Path, at: 'key' | 'value'): number {
  const { key, offset, depth } = walk(document, path);
  return at === 'key' && depth === path.length ? (startOf(key) ?? offset) : offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}
