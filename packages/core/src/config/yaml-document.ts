import { type Document, isAlias, isMap, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Problem } from '../error.ts';
import { plainLine } from '../text/plain.ts';
import { type Environment, hasVariables, interpolate } from './environment.ts';

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
}

const maxBytes = 1024 * 1024;
const maxAliases = 100;

/** Parses YAML and fills in its variables. Never throws: whatever is wrong is in `problems`, all of it at once. */
export function parseYaml(source: string, text: string, environment: Environment): YamlDocument {
  const lines = new LineCounter();
  const problem = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { source, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  if (text.length > maxBytes) return unreadable({ source, line: 1, column: 1, message: 'larger than 1 MiB' });
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: true });
  const faults = [...document.errors, ...document.warnings].map((fault) =>
    problem(fault.pos[0], fault.code === 'MULTIPLE_DOCS' ? 'expected one YAML document' : plainLine(fault.message)),
  );
  if (faults.length > 0) return { ...unreadable(...faults) };
  const { written, problems } = fillIn(document, environment, problem);
  return {
    value: toData(document, problems, problem),
    problems,
    problemAt: (path, message, at = 'value') => problem(offsetOf(document, path, at), message),
    writtenAs: (path) => {
      const node = document.getIn(path, true);
      return (isScalar(node) && written.get(node)) || null;
    },
  };
}

type At = (offset: number, message: string) => Problem;

function unreadable(...problems: Problem[]): YamlDocument {
  const [first = { source: '', line: 1, column: 1, message: 'unreadable' }] = problems;
  return { value: null, problems, problemAt: (_, message) => ({ ...first, message }), writtenAs: () => null };
}

function fillIn(document: Document, environment: Environment, at: At) {
  const written = new Map<Node, string>();
  const problems: Problem[] = [];
  visit(document, {
    Scalar(position, node) {
      if (position === 'key' || typeof node.value !== 'string' || !hasVariables(node.value)) return;
      const result = interpolate(node.value, environment);
      if ('problem' in result) problems.push(at(node.range?.[0] ?? 0, result.problem));
      else if (result.text !== node.value) {
        written.set(node, node.value);
        node.value = result.text;
      }
    },
  });
  return { written, problems };
}

function toData(document: Document, problems: Problem[], at: At): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    problems.push(at(0, plainLine(error instanceof Error ? error.message : String(error))));
    return null;
  }
}

/** Walks down a path as far as it exists, and no further. */
function offsetOf(document: Document, path: Path, at: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, part] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (pair === undefined) break;
      offset = startOf(at === 'key' && isLast ? pair.key : pair.value) ?? startOf(pair.key) ?? offset;
      node = pair.value;
    } else {
      node = document.getIn(path.slice(0, depth + 1), true);
      if (node === undefined) break;
      offset = startOf(node) ?? offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}
