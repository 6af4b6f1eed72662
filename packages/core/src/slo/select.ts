import { matchesGlob } from '../text/glob.ts';
import { didYouMean } from '../text/suggestion.ts';

/** Ids a list of patterns selects, or every pattern that selects nothing. */
export type Selection =
  | { readonly ids: readonly string[] }
  | { readonly unmatched: readonly { readonly pattern: string; readonly hint: string }[] };

/** Whether an id is among some patterns: as it stands, or by a glob. */
export function matchesAny(patterns: readonly string[], id: string): boolean {
  return patterns.some((pattern) => pattern === id || matchesGlob(pattern, id));
}

/**
 * Matches the patterns of an objective's `checks` against known ids: each exactly first, else as a case-sensitive glob
 * (`*` any text, `?` one character). A pattern that matches nothing is the user's mistake.
 */
export function selectChecks(patterns: readonly string[], known: readonly string[]): Selection {
  const matches = patterns.map((pattern) => ({
    pattern,
    ids: known.includes(pattern) ? [pattern] : known.filter((id) => matchesGlob(pattern, id)),
  }));
  const unmatched = matches.filter(({ ids }) => ids.length === 0);
  if (unmatched.length === 0) return { ids: [...new Set(matches.flatMap(({ ids }) => ids))] };
  return {
    unmatched: unmatched.map(({ pattern }) => {
      return { pattern, hint: `no check of that name, in the config or in the history${didYouMean(pattern, known)}` };
    }),
  };
}
