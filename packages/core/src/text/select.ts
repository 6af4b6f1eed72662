import { matchesGlob } from './glob.ts';

/** The names that some patterns stand for, each once, and the patterns that stand for none. */
export interface Selection {
  readonly names: readonly string[];
  readonly unmatched: readonly string[];
}

/**
 * Matches patterns against the names that are known: each exactly first, else as a case-sensitive glob (`*` any text, `?` one
 * character). `null` stands for all.
 */
export function selectNames(patterns: readonly string[] | null, known: readonly string[]): Selection {
  if (patterns === null) return { names: known, unmatched: [] };
  const matches = patterns.map((pattern) => ({
    pattern,
    names: known.includes(pattern) ? [pattern] : known.filter((name) => matchesGlob(pattern, name)),
  }));
  return {
    names: [...new Set(matches.flatMap(({ names }) => names))],
    unmatched: matches.filter(({ names }) => names.length === 0).map(({ pattern }) => pattern),
  };
}
