import type { Environment } from '@fortify/core/config/environment';

interface PullRequestEvent {
  readonly pull_request?: {
    readonly head?: { readonly repo?: { readonly full_name?: unknown } | null };
    readonly base?: { readonly repo?: { readonly full_name?: unknown } };
  } | null;
}

/**
 * Whether a run is for a pull request from another repository. One whose repository is gone counts as that too, and so
 * does one whose event cannot be read: nobody knows then whose it is.
 */
export function isFromFork(environment: Environment, event: unknown): boolean {
  const pull = (event as PullRequestEvent | null)?.pull_request;
  const isPullRequest = environment['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true;
  if (pull === undefined || pull === null) return isPullRequest;
  return pull.head?.repo?.full_name === undefined || pull.head.repo.full_name !== pull.base?.repo?.full_name;
}

/**
 * What a config may read of the environment; `null` = nothing, where it may be a stranger's and the job may have secrets: on
 * `pull_request_target`, say. On `pull_request` GitHub gives a fork none, and the workflow itself is the fork's, too.
 */
export function variablesFor(environment: Environment, event: unknown): Environment | null {
  const mayHaveSecrets = environment['GITHUB_EVENT_NAME'] !== 'pull_request';
  return mayHaveSecrets && isFromFork(environment, event) ? null : environment;
}
