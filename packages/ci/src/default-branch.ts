import type { Environment } from '@fortify/core/config/environment';

interface RepositoryEvent {
  readonly repository?: { readonly default_branch?: unknown } | null;
  readonly pull_request?: unknown;
}

/**
 * Whether a run of GitHub is of its repository's default branch: of what is, and not of what a pull request, a merge queue or
 * another branch proposes. Where the event does not name that branch, nothing but a pull request is another.
 */
export function isOfDefaultBranch(environment: Environment, event: unknown): boolean {
  const ref = environment['GITHUB_REF'] ?? '';
  const { repository, pull_request: pull } = (event as RepositoryEvent | null) ?? {};
  // pull_request_target runs by the name of the base branch, whatever it has checked out.
  if (pull !== undefined && pull !== null) return false;
  const branch = repository?.default_branch;
  return typeof branch === 'string' ? ref === `refs/heads/${branch}` : !ref.startsWith('refs/pull/');
}
