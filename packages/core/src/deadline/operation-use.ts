import { escapeRegExp } from '../text/escape-reg-exp.ts';
import type { Operation } from './openapi.ts';

/** Whether what a config names is an operation: `GET /path`, `/path` whatever the method, or the operation's id. */
export function isNamed(
  name: string,
  { method, path, operationId }: Pick<Operation, 'method' | 'path' | 'operationId'>,
): boolean {
  if (name === operationId && name !== '') return true;
  const [, verb = method, written = ''] = /^(?:([A-Za-z]+)\s+)?(\/.*)$/.exec(name.trim()) ?? [];
  return written !== '' && verb.toUpperCase() === method && shapeOf(written) === shapeOf(path);
}

/** A path whatever its parameters are called. */
function shapeOf(path: string): string {
  return path.replace(/\{[^{}/]*\}/g, '{}').replace(/(?<=.)\/$/, '');
}

/** Finds the path of an operation in a source text: the line, 1-based, or `null`. */
export type FindUse = (text: string) => number | null;

/**
 * What stands for a parameter where a path is used: `${id}` and its like in other languages, `:id`, a value, or a piece between two
 * others with `+`.
 */
const argument = [
  '[$#]\\{(?:[^{}\\n]|\\{[^{}\\n]{0,60}\\}){1,120}\\}',
  '\\$[A-Za-z_]\\w{0,60}',
  '\\{[^{}\\n]{0,80}\\}',
  '["\'`]\\s{0,40}\\+[^"\'`+]{1,120}\\+\\s{0,40}["\'`]',
  '["\'`]\\s{0,40}\\+[^"\'`+]{1,120}?(?=[),;\\]}\\n])',
  '[^\\s"\'`/?#${}]{1,200}',
].join('|');

/** A path begins where a text, an address or an inserted value ends. */
const before = '(?<=^|["\'`}\\s(=,>]|:\\/\\/[^\\s"\'`/]{1,255})';

/** One of so many words is another's by no chance: what stands before it is where the service is mounted. */
const tellingWords = 3;

/** And ends where the text does, or its query begins. */
const after = '\\/?(?=$|[\\s"\'`?#)<,;&\\\\]|\\$\\{)';

/**
 * Makes the search for a path, with or without its first slash and what stands before every path of its document. `null` where the
 * path is of parameters alone: it would be found everywhere. Every part is bounded, and a segment has one part that may be
 * anything, so that the time is linear in the text.
 */
export function searchFor({ path }: Pick<Operation, 'path'>, basePath: string): FindUse | null {
  const segments = path.split('/').filter((segment) => segment !== '');
  const words = segments.filter((segment) => !segment.includes('{'));
  const literals = segments.flatMap((segment) => segment.split(/\{[^{}]*\}/));
  const longest = literals.reduce((best, literal) => (literal.length > best.length ? literal : best), '');
  if (longest === '') return null;
  const base = basePath === '' ? '' : `(?:${escapeRegExp(basePath)}\\/|${escapeRegExp(basePath.slice(1))}\\/)?`;
  const start = words.length >= tellingWords ? '(?<![\\w-])' : before;
  const pattern = new RegExp(`${start}\\/?${base}${segments.map(patternOf).join('\\/')}${after}`, 'm');
  return (text) => {
    if (!text.includes(longest)) return null;
    const at = pattern.exec(text)?.index;
    return at === undefined ? null : lineAt(text, at);
  };
}

/** A segment as it is called: from its first parameter to its last it may be anything. */
function patternOf(segment: string): string {
  const [first, last] = [segment.indexOf('{'), segment.lastIndexOf('}')];
  if (first < 0 || last < first) return escapeRegExp(segment);
  return `${escapeRegExp(segment.slice(0, first))}(?:${argument})${escapeRegExp(segment.slice(last + 1))}`;
}

/** The line of a place in a text, 1-based. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
