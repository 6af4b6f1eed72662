import type { Environment } from '@fortify/core/config/environment';
import type { GitHubEvent } from './event.ts';

/** Whether the cache of GitHub can be reached: steps that use an action get an address and a token, `run:` steps do not. */
export function hasCache(environment: Environment): boolean {
  const address = environment['ACTIONS_RESULTS_URL'] || environment['ACTIONS_CACHE_URL'];
  return Boolean(address && environment['ACTIONS_RUNTIME_TOKEN']);
}

/**
 * Which run reads and saves entries of the cache: a label that no other job of the repository has but those of its own
 * matrix, the ref its entries belong to, and the refs whose entries it may restore (its own, the base of its pull request,
 * the default branch: GitHub's docs, "dependency caching", restrictions for accessing a cache).
 */
export function readCacheRun(environment: Environment, event: GitHubEvent) {
  const value = (name: string) => environment[name] ?? '';
  const job = value('GITHUB_JOB')
    .replace(/[^\w-]/g, '_')
    .slice(0, 100);
  const ref = value('GITHUB_REF');
  const branches = [value('GITHUB_BASE_REF'), event.repository?.default_branch].filter(
    (name) => typeof name === 'string' && name !== '',
  );
  return {
    label: [value('GITHUB_RUN_ID') || '0', value('GITHUB_RUN_ATTEMPT') || '1', job || 'job'].join('-'),
    ref,
    readableRefs: [...new Set([ref, ...branches.map((name) => `refs/heads/${name}`)])],
  };
}
