import { messageOf, UpstreamError } from '@fortify/core/error';
import { isIntact, longestSegmentBytes } from '@fortify/core/history/segment';
import { hasIntact, type SegmentStore } from '@fortify/core/history/store';

/** A history that changes so often while it is read is one that somebody is playing with. */
const mostTries = 30;

/**
 * Does something with every segment a store holds. Starts over until nothing has left while it was at it: what leaves has been
 * folded into a segment that was not on the list yet. What is known by its name (`known`) is not read; what is damaged is left
 * out.
 */
export async function eachSegment<Value>(
  store: SegmentStore,
  known: (name: string) => Value | undefined,
  use: (name: string, bytes: Uint8Array) => Promise<Value>,
): Promise<Map<string, Value>> {
  for (let tries = 0; tries < mostTries; tries++) {
    const names = (await store.list()).map(({ name }) => name);
    const values = new Map<string, Value>();
    let hasLeft = false;
    for (const name of names) {
      const there = known(name);
      const bytes = there === undefined ? await store.read(name) : null;
      if (there !== undefined) values.set(name, there);
      else if (bytes === null) hasLeft = true;
      else if (isIntact({ name, bytes })) values.set(name, await use(name, bytes));
    }
    const after = (await store.list()).map(({ name }) => name);
    if (!hasLeft && after.join() === names.join()) return values;
  }
  throw new UpstreamError('the history at hand changes faster than it can be read');
}

/**
 * Brings segments from somewhere that nobody vouches for into a store. Those that were ever had from there (`known`, which grows by
 * them) and are no longer at hand have been folded, and are not to come back. `fault` is why nobody can tell what is there.
 */
export async function bringIn(
  from: Pick<SegmentStore, 'list' | 'read'>,
  store: SegmentStore,
  known: Set<string>,
): Promise<{ readonly taken: number; readonly broken: number; readonly fault: string | null }> {
  const here = new Set((await store.list()).map(({ name }) => name));
  const offered = await from.list().catch(messageOf);
  if (typeof offered === 'string') return { taken: 0, broken: 0, fault: offered };
  let [taken, broken] = [0, 0];
  for (const { name, bytes: size } of offered) {
    const isNew = await isWanted(name, store, here, known);
    const bytes = size > longestSegmentBytes ? null : await from.read(name).catch(() => null);
    if (bytes === null || !isIntact({ name, bytes })) broken++;
    else {
      if (isNew) await store.put({ name, bytes });
      known.add(name);
      taken++;
    }
  }
  return { taken, broken, fault: null };
}

/**
 * Whether a mirror's segment is to be brought to a store: one that is damaged there, or was never had from the mirror. What
 * was had and is no longer there has been folded, and is not to come back.
 */
export async function isWanted(
  name: string,
  store: SegmentStore,
  here: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Promise<boolean> {
  return here.has(name) ? !(await hasIntact(store, name)) : !known.has(name);
}
