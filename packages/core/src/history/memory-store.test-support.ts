import type { SegmentStore } from './store.ts';

/** A store that is a map. It passes the conformance suite, as every store must. */
export function createMemoryStore(): SegmentStore {
  const files = new Map<string, Uint8Array>();
  return {
    name: 'memory',
    open: async () => {},
    pull: async () => [],
    push: async () => [],
    list: async () => [...files].map(([name, { length }]) => ({ name, bytes: length })).sort(byName),
    read: async (name, firstBytes) => files.get(name)?.subarray(0, firstBytes) ?? null,
    put: async ({ name, bytes }) => {
      files.set(name, bytes);
    },
    remove: async (name) => {
      files.delete(name);
    },
  };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
