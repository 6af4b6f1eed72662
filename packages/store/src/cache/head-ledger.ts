import type { Manifest } from './head.ts';

/** An entry that so many runs in a row could not unpack is broken, and not the machine. */
const mostTries = 3;

/** What a run knows of the heads of a scope, by their keys. */
export interface HeadLedger {
  /** Whether its content is at hand: it was read, or one that was read says that it has it. */
  isMerged(key: string): boolean;
  /** Whether it need not be read any more: it is merged, or this run has given it up. */
  isSettled(key: string): boolean;
  /** All of its content is here. */
  merge(key: string): void;
  /** Takes what a head says of others for true. */
  believe(head: Manifest): void;
  /** It could not be read. After the third run in a row that counts as merged: nobody will ever read it. */
  giveUp(key: string): void;
  /** It was deleted meanwhile: whoever did that has saved another. */
  miss(key: string): void;
  /** What a head that is saved now tells of others: what was read first, then what those list, the newest first. */
  manifest(): Manifest;
}

/** Makes a ledger of the heads whose keys begin so; what follows is what a manifest calls them by. */
export function createHeadLedger(prefix: string): HeadLedger {
  const read = new Set<string>();
  const believed = new Set<string>();
  const isMerged = (key: string) => read.has(key) || believed.has(key);
  const tries = new Map<string, number>();
  const abandoned = new Set<string>();
  const nameOf = (key: string) => key.slice(prefix.length);
  return {
    isMerged,
    isSettled: (key) => isMerged(key) || abandoned.has(key),
    merge: (key) => void read.add(key),
    believe(head) {
      for (const name of head.merged) believed.add(prefix + name);
      for (const [name, times] of Object.entries(head.unreadable)) {
        tries.set(prefix + name, Math.max(times, tries.get(prefix + name) ?? 0));
      }
    },
    giveUp(key) {
      abandoned.add(key);
      const times = (tries.get(key) ?? 0) + 1;
      tries.set(key, times);
      if (times >= mostTries) read.add(key);
    },
    miss: (key) => void abandoned.add(key),
    manifest: () => ({
      merged: [...new Set([...read, ...believed])].filter((key) => key.startsWith(prefix)).map(nameOf),
      unreadable: Object.fromEntries(
        [...tries].filter(([key]) => !isMerged(key)).map(([key, times]) => [nameOf(key), times]),
      ),
    }),
  };
}
