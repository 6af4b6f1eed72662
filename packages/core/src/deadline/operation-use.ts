import { escapeRegExp } from '../text/escape-reg-exp.ts';
import type { Operation } from './openapi.ts';

/** Whether what a config names is an operation: `GET /path`, `/path` whatever the method, or the operation's id. */
export function isNamed(name: string, { method, path, operationId }: Operation): boolean {
  if (name === operationId) return true;
  const [, verb = method, written = ''] = /^(?:([A-Za-z]+)\s+)?(\/.*)$/.exec(name.trim()) ?? [];
  return written !== '' && verb.toUpperCase() === method && shapeOf(written) === shapeOf(path);
}

/** A path whatever its parameters are called. */
function shapeOf(path: string): string {
  return path.replace(/\{[^{}/]*\}/g, '{}').replace(/(?<=.)\/$/, '');
}

/** Finds the path of an operation in a source text: the line, 1-based, or `null`. */
export type FindUse = (text: string) => number | null;

/** What stands for a parameter where a path is used: `${id}`, `:id`, a value, or a piece between two others with `+`. */
const argument =
  '(?:\\$\\{[^}\\n]{1,120}\\}|["\'`]\\s{0,9}\\+[^\\n"\'`]{1,120}\\+\\s{0,9}["\'`]|[^\\s"\'`/?#${}]{1,200}|\\{[^{}\\n]{1,80}\\})';

/** A path begins where a text, an address or an inserted value ends. */
const before = '(?<=^|["\'`}\\s(=,>]|:\\/\\/[^\\s"\'`/]{1,255})';

/** And ends where the text does, or its query begins. */
const after = '\\/?(?=$|[\\s"\'`?#)<,;&\\\\]|\\$\\{)';

/**
 * Makes the search for a path, with or without what stands before every path of its document. `null` where the path is of
 * parameters alone: it would be found everywhere. The time is linear in the text: each part is bounded.
 */
export function searchFor({ path }: Operation, basePath: string): FindUse | null {
  const literals = path.split(/\{[^{}]*\}/);
  const longest = literals.reduce((best, literal) => (literal.length > best.length ? literal : best), '');
  if (longest.replaceAll('/', '') === '') return null;
  const base = basePath === '' ? '' : `(?:${escapeRegExp(basePath)})?`;
  const pattern = new RegExp(
    before +
      base +
      literals
        .map((literal) => escapeRegExp(literal))
        .join(argument)
        .replace(/\\?\/$/, '') +
      after,
    'm',
  );
  return (text) => {
    if (!text.includes(longest.replace(/\/$/, ''))) return null;
    const at = pattern.exec(text)?.index;
    return at === undefined ? null : lineAt(text, at);
  };
}

/** The line of a place in a text, 1-based. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
