import { RE2JS } from 're2js';
import { isKeys } from './deep-merge.ts';
import type { RuleIssue } from './rule-issue.ts';
import type { Path } from './yaml-document.ts';

/** What checks must match is a regular expression of RE2, whose time is linear in the text. */
export function patternIssues(raw: unknown): RuleIssue[] {
  if (!isKeys(raw)) return [];
  const written = ['defaults', 'checks'].flatMap((key) => [...patternsIn(raw[key], [key])]);
  return written
    .filter(({ pattern }) => !isPattern(pattern))
    .map(({ path }) => ({
      path,
      message: 'expected a regular expression of RE2 (no look-around, no back-references)',
      showsValue: true,
    }));
}

/** The keys whose values are patterns: of expectations, and of what a step extracts. */
const keys = ['matches', 'regex'];

function* patternsIn(value: unknown, path: Path): Generator<{ readonly pattern: string; readonly path: Path }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(name) : name];
    // A header may be called like that.
    const isPatternKey = keys.includes(name) && path.at(-1) !== 'headers';
    if (isPatternKey && typeof inner === 'string') yield { pattern: inner, path: at };
    else if (isPatternKey && Array.isArray(inner)) yield* listed(inner, at);
    else yield* patternsIn(inner, at);
  }
}

function* listed(patterns: readonly unknown[], path: Path) {
  for (const [index, pattern] of patterns.entries())
    if (typeof pattern === 'string') yield { pattern, path: [...path, index] };
}

function isPattern(source: string): boolean {
  try {
    RE2JS.compile(source);
    return true;
  } catch {
    return false;
  }
}
