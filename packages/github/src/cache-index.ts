import { createOctokit, githubFault, listOf, type Repository, statusOf } from './octokit.ts';

/** An entry of a cache. */
interface Entry {
  readonly id: number;
  readonly key: string;
  readonly ref: string;
  readonly version: string;
}

/** So many pages of 100 entries are read. */
const mostPages = 30;

/** Nobody waits longer for a list, or for a removal. */
const deadlineMs = 10_000;

/**
 * The entries of a repository's cache, by the REST API: the cache itself never says what it holds. Both operations throw an
 * `UpstreamError` that names the permission they take where that is missing.
 */
export function createCacheIndex({ repository, ...access }: Repository) {
  const octokit = createOctokit(access);
  const [owner = '', repo = ''] = repository.split('/');
  const soon = () => ({ signal: AbortSignal.timeout(deadlineMs) });
  return {
    /** The entries whose keys begin so, the newest first, page by page until one is enough. */
    async list(prefix: string, isEnough: (page: readonly Entry[]) => boolean): Promise<Entry[]> {
      const found: Entry[] = [];
      const request = soon();
      const order = { key: prefix, sort: 'created_at', direction: 'desc', per_page: 100 } as const;
      for (let page = 1; page <= mostPages; page++) {
        const { data } = await octokit.rest.actions
          .getActionsCacheList({ owner, repo, ...order, page, request })
          .catch((error) => {
            throw githubFault(error, 'actions: read');
          });
        const rows = listOf(data?.actions_caches);
        const entries = rows.flatMap(({ id, key, ref, version }) =>
          id !== undefined && key?.startsWith(prefix) === true
            ? [{ id, key, ref: ref ?? '', version: version ?? '' }]
            : [],
        );
        found.push(...entries);
        if (rows.length < order.per_page || isEnough(entries)) break;
      }
      return found;
    },
    /** Removes an entry; one that is gone already is no fault. */
    async remove(id: number): Promise<void> {
      try {
        await octokit.rest.actions.deleteActionsCacheById({ owner, repo, cache_id: id, request: soon() });
      } catch (error) {
        if (statusOf(error) !== 404) throw githubFault(error, 'actions: write');
      }
    },
  };
}
