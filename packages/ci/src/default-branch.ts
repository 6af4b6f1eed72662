import type { Environment } from '@fortify/core/config/environment';
import type { GitHubEvent } from './event.ts';

/**
 * Whether a run of GitHub is of its repository's default branch: of what is, and not of what a pull request, a merge queue or
 * another branch proposes. Where the event does not name that branch, nothing but a pull request is another.
 */
export function isOfDefaultBranch(environment: Environment, event: GitHubEvent): boolean {
  const ref = environment['GITHUB_REF'] ?? '';
  // pull_request_target runs by the name of the base branch, whatever it has checked out.
  if (event.pull_request) return false;
  const branch = event.repository?.default_branch;
  return typeof branch === 'string' ? ref === `refs/heads/${branch}` : !ref.startsWith('refs/pull/');
}
