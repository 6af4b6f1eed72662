import { didYouMean } from '../text/suggestion.ts';

/** Ids a list of patterns selects, or the first pattern that selects nothing. */
export type Selection = { readonly ids: readonly string[] } | { readonly unmatched: string; readonly hint: string };

/**
 * Matches the patterns of an objective's `checks` against known ids: each exactly first, else as a case-sensitive glob
 * (`*` any text, `?` one character). `null` selects every id. A pattern that matches nothing is the user's mistake.
 */
export function selectChecks(patterns: readonly string[] | null, known: readonly string[]): Selection {
  if (patterns === null) return { ids: known };
  const ids = new Set<string>();
  for (const pattern of patterns) {
    const matched = known.includes(pattern) ? [pattern] : known.filter(globMatcher(pattern));
    if (matched.length === 0) {
      const suggestion = didYouMean(pattern, known);
      return { unmatched: pattern, hint: `no check of that name, in the config or in the history${suggestion}` };
    }
    for (const id of matched) ids.add(id);
  }
  return { ids: [...ids] };
}

function globMatcher(pattern: string): (id: string) => boolean {
  const source = Array.from(pattern, (character) => {
    if (character === '*') return '.*';
    return character === '?' ? '.' : character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  });
  const expression = new RegExp(`^${source.join('')}$`, 'su');
  return (id) => expression.test(id);
}
