import type { Environment } from '@fortify/core/config/environment';

interface PullRequestEvent {
  readonly pull_request?: {
    readonly head?: { readonly repo?: { readonly full_name?: unknown } | null };
    readonly base?: { readonly repo?: { readonly full_name?: unknown } };
  } | null;
}

interface WorkflowRunEvent {
  readonly workflow_run?: { readonly head_repository?: { readonly full_name?: unknown } | null } | null;
  readonly repository?: { readonly full_name?: unknown } | null;
}

/**
 * Whether what is in the working directory may be a stranger's, its config above all: of a pull request from another repository,
 * or of a run that follows that of another one, whose files are mostly what such a job checks out.
 */
export function isUntrusted(environment: Environment, event: unknown): boolean {
  return isFromFork(environment, event) || followsFork(event);
}

/**
 * Whether a run is for a pull request from another repository. One whose repository is gone counts as that too, and so
 * does one whose event cannot be read: nobody knows then whose it is.
 */
function isFromFork(environment: Environment, event: unknown): boolean {
  const pull = (event as PullRequestEvent | null)?.pull_request;
  const isPullRequest = environment['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true;
  if (pull === undefined || pull === null) return isPullRequest;
  return pull.head?.repo?.full_name === undefined || pull.head.repo.full_name !== pull.base?.repo?.full_name;
}

/** Events of which GitHub gives a fork's run no secrets, and whose workflow is the fork's own as well. */
const withoutSecrets = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/**
 * What a config may read of the environment; `null` = nothing, where it may be a stranger's and the job may have secrets: on
 * `pull_request_target` and `workflow_run`.
 */
export function variablesFor(environment: Environment, event: unknown): Environment | null {
  const mayHaveSecrets = !withoutSecrets.includes(environment['GITHUB_EVENT_NAME'] ?? '');
  return mayHaveSecrets && isUntrusted(environment, event) ? null : environment;
}

/** Whether a run follows that of another repository, or of one that is gone: nobody knows then whose it was. */
function followsFork(event: unknown): boolean {
  const { workflow_run: followed, repository } = (event ?? {}) as WorkflowRunEvent;
  if (followed === undefined || followed === null) return false;
  const head = followed.head_repository?.full_name;
  return head === undefined || head !== repository?.full_name;
}
