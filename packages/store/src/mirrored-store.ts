import { UpstreamError } from '@fortify/core/error';
import type { Mirror, SegmentStore } from '@fortify/core/history/store';

/**
 * A history that is kept elsewhere: what all mirrors have is brought together in a store at hand, and what that then holds
 * is given to all of them. One that fails costs a sentence, as long as another does not. `readOnly` is why nothing may be
 * given to them: then saving does nothing, and says so.
 */
export function createMirroredStore(
  store: SegmentStore,
  mirrors: readonly Mirror[],
  readOnly: string | null = null,
): SegmentStore {
  const withEach = async (act: (mirror: Mirror) => Promise<readonly string[]>): Promise<readonly string[]> => {
    const notices: string[] = [];
    const faults: string[] = [];
    for (const mirror of mirrors) {
      try {
        notices.push(...(await act(mirror)));
      } catch (error) {
        if (!(error instanceof UpstreamError)) throw error;
        faults.push(`${mirror.name}: ${error.message}`);
      }
    }
    if (faults.length === mirrors.length) throw new UpstreamError(faults.join('; '));
    return [...faults, ...notices];
  };
  return {
    ...store,
    name: mirrors.map(({ name }) => name).join(' and '),
    pull: () => withEach((mirror) => mirror.pull(store)),
    push: async () => (readOnly === null ? withEach((mirror) => mirror.push(store)) : [readOnly]),
  };
}
