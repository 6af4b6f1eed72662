import type { Environment } from '@fortify/core/config/environment';
import type { GitHubEvent, Repository } from './event.ts';

/**
 * Whether what is in the working directory may be a stranger's, its config above all: of a pull request from another repository,
 * or of a run that follows that of another one, whose files are mostly what such a job checks out.
 */
export function isUntrusted(environment: Environment, event: GitHubEvent): boolean {
  return isFromFork(environment, event) || followsFork(environment, event);
}

/**
 * Whether a run is for a pull request from another repository. One whose repository is gone counts as that too, and so
 * does one whose event cannot be read: nobody knows then whose it is.
 */
function isFromFork(environment: Environment, { pull_request: pull }: GitHubEvent): boolean {
  if (!pull) return environment['GITHUB_EVENT_NAME']?.startsWith('pull_request') === true;
  return isAnother(pull.head?.repo, pull.base?.repo);
}

/** Whether a run follows that of another repository, of one that is gone, or one that its event does not tell of. */
function followsFork(environment: Environment, { workflow_run: followed, repository }: GitHubEvent): boolean {
  if (!followed) return environment['GITHUB_EVENT_NAME'] === 'workflow_run';
  return isAnother(followed.head_repository, repository);
}

function isAnother(head: Repository | null | undefined, own: Repository | null | undefined): boolean {
  return head?.full_name === undefined || head.full_name !== own?.full_name;
}

/** Events of which GitHub gives a fork's run no secrets, and whose workflow is the fork's own as well. */
const withoutSecrets = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/**
 * What a config may read of the environment; `null` = nothing, where it may be a stranger's and the job may have secrets: on
 * `pull_request_target` and `workflow_run`.
 */
export function variablesFor(environment: Environment, event: GitHubEvent): Environment | null {
  const mayHaveSecrets = !withoutSecrets.includes(environment['GITHUB_EVENT_NAME'] ?? '');
  return mayHaveSecrets && isUntrusted(environment, event) ? null : environment;
}
