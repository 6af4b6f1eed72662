import { isKeys, type Keys, listOfKeys } from '../json/keys.ts';
import type { Path } from './yaml-document.ts';

/** Something the schema cannot see because it takes more than one value to see it. */
export interface RuleIssue {
  readonly path: Path;
  readonly message: string;
  readonly at?: 'key' | 'value';
  /** Whether the message wants the offending value before it. */
  readonly showsValue?: true;
}

/** What stands under some keys of a raw document; `undefined` where nothing does. */
export function valueAt(keys: Keys, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, part) => (isKeys(inner) ? inner[part] : undefined), keys);
}

/** Ids that are given a second time. */
export function duplicates(entries: readonly { id: unknown; path: Path }[]): RuleIssue[] {
  const seen = new Set<unknown>();
  return entries.flatMap(({ id, path }) => {
    const isRepeat = seen.has(id) && id !== undefined && id !== 'undefined';
    seen.add(id);
    return isRepeat ? [{ path, message: 'duplicate id: every id names one thing', showsValue: true }] : [];
  });
}

/** Keys of a raw document, and where they stand. */
interface Placed {
  readonly keys: Keys;
  readonly path: Path;
}

/** The keys of every check of a raw document, and of the defaults, which may hold any of them. */
export function entriesOfChecks(raw: unknown): Placed[] {
  if (!isKeys(raw)) return [];
  const defaults = isKeys(raw['defaults']) ? [{ keys: raw['defaults'], path: ['defaults'] }] : [];
  return [...defaults, ...listOfKeys(raw['checks']).map((keys, index) => ({ keys, path: ['checks', index] }))];
}

/** The steps of a check that is a journey. */
export function stepsOf({ journey }: Keys, path: Path): Placed[] {
  const steps = listOfKeys(isKeys(journey) ? journey['steps'] : undefined);
  return steps.map((keys, index) => ({ keys, path: [...path, 'journey', 'steps', index] }));
}
