import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate a person most likely meant, or `null` when none is near. A third of the letters may be wrong, and two
 * always may: `tiemout` → `timeout`, but `tcp` suggests nothing among `url` and `path`.
 */
export function suggest(text: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const nearest = closest(text, [...candidates]);
  const allowed = Math.min(Math.max(2, Math.floor(text.length / 3)), Math.max(1, text.length - 1));
  return distance(text, nearest) <= allowed ? nearest : null;
}

/** ` (did you mean "timeout"?)`, or nothing. */
export function didYouMean(text: string, candidates: readonly string[]): string {
  const nearest = suggest(text, candidates);
  return nearest === null ? '' : ` (did you mean ${JSON.stringify(nearest)}?)`;
}
