import { isKeys } from '../json/keys.ts';

/**
 * Lays `over` on `under`, key by key and level by level: what is above wins, and only where it says something. Lists,
 * and the keys named in `whole`, are taken as they are.
 */
export function deepMerge(under: unknown, over: unknown, whole: readonly string[] = []): unknown {
  if (over === undefined || over === null) return under;
  if (!isKeys(under) || !isKeys(over)) return over;
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    merged[key] = whole.includes(key) ? value : deepMerge(under[key], value, whole);
  }
  return merged;
}
