import { createOctokit, githubFault, listOf, type Repository, statusOf } from './octokit.ts';
import { listPages } from './pages.ts';

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
      const query = { owner, repo, key: prefix, sort: 'created_at', direction: 'desc', request: soon() } as const;
      const toEntries = (rows: readonly CacheRow[]) => rows.flatMap((row) => toEntry(row, prefix) ?? []);
      const { rows } = await listPages<CacheRow>(
        async (page) => {
          const { data } = await octokit.rest.actions.getActionsCacheList({ ...query, ...page }).catch((error) => {
            throw githubFault(error, 'actions: read');
          });
          return listOf(data?.actions_caches);
        },
        mostPages,
        (page) => isEnough(toEntries(page)),
      );
      return toEntries(rows);
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

/** An entry as GitHub lists it. */
type CacheRow = Partial<Entry>;

/** `null` where it is none of ours: the API finds keys that begin so, and says so of keys only. */
function toEntry({ id, key, ref = '', version = '' }: CacheRow, prefix: string): Entry | null {
  return id !== undefined && key?.startsWith(prefix) === true ? { id, key, ref, version } : null;
}
