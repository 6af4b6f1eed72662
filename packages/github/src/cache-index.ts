import { createOctokit, type GitHubAccess, githubFault } from './octokit.ts';

/** A repository of GitHub. */
interface Repository extends GitHubAccess {
  /** `owner/name`. */
  readonly repository: string;
}

/** So many pages of 100 entries are read. */
const mostPages = 30;

/** Nobody waits longer for a list. */
const deadlineMs = 20_000;

/**
 * The entries of a repository's cache, by the REST API: the cache itself never says what it holds. Both operations throw an
 * `UpstreamError` that names the permission they take where that is missing.
 */
export function createCacheIndex({ repository, ...access }: Repository) {
  const octokit = createOctokit(access);
  const [owner = '', repo = ''] = repository.split('/');
  return {
    async list(prefix: string): Promise<{ id: number; key: string; ref: string }[]> {
      const found: { id: number; key: string; ref: string }[] = [];
      const request = { signal: AbortSignal.timeout(deadlineMs) };
      try {
        for (let page = 1; page <= mostPages; page++) {
          const { data } = await octokit.rest.actions.getActionsCacheList({
            owner,
            repo,
            key: prefix,
            sort: 'created_at',
            direction: 'desc',
            per_page: 100,
            page,
            request,
          });
          for (const { id, key, ref } of data.actions_caches) {
            if (id !== undefined && key?.startsWith(prefix) === true) found.push({ id, key, ref: ref ?? '' });
          }
          if (data.actions_caches.length < 100) break;
        }
        return found;
      } catch (error) {
        throw githubFault(error, 'actions: read');
      }
    },
    async remove(id: number): Promise<void> {
      try {
        const request = { signal: AbortSignal.timeout(deadlineMs) };
        await octokit.rest.actions.deleteActionsCacheById({ owner, repo, cache_id: id, request });
      } catch (error) {
        throw githubFault(error, 'actions: write');
      }
    },
  };
}
