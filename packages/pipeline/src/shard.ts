/** One part of several that checks are split into; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Reads `2/5`; `null` when it is no part of a whole. */
export function parseShard(text: string): Shard | null {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const [index, of] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && index >= 1 && index <= of ? { index, of } : null;
}

/** The entries of a shard: every `of`-th, from the `index`-th on. Together the shards are the whole, without overlap. */
export function inShard<Entry>(entries: readonly Entry[], shard: Shard | null): readonly Entry[] {
  return shard === null ? entries : entries.filter((_, place) => place % shard.of === shard.index - 1);
}
