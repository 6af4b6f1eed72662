import type { Environment } from '@fortify/core/config/environment';
import type { GitHubEvent } from './event.ts';

/** The head of a pull request, of which a `workflow_run` event does not know the number. */
export interface WorkflowRunHead {
  readonly owner: string;
  readonly branch: string;
  readonly commit: string;
  /** The run that is spoken of. */
  readonly url: string;
  /** Whether its code is another repository's: then what it says of itself is a stranger's word. */
  readonly isFork: boolean;
}

/** Which pull request a run that followed another is for; `null` when it followed none for a pull request. */
export function readWorkflowRun(environment: Environment, event: GitHubEvent): WorkflowRunHead | null {
  const run = event.workflow_run;
  const [owner, branch, commit] = [run?.head_repository?.owner?.login, run?.head_branch, run?.head_sha];
  if (typeof owner !== 'string' || typeof branch !== 'string' || typeof commit !== 'string') return null;
  if (typeof run?.event !== 'string' || !run.event.startsWith('pull_request')) return null;
  const isOurs = typeof run.html_url === 'string' && run.html_url.startsWith(`${environment['GITHUB_SERVER_URL']}/`);
  return {
    owner,
    branch,
    commit,
    url: isOurs ? String(run.html_url) : '',
    isFork: run.head_repository?.full_name !== environment['GITHUB_REPOSITORY'],
  };
}
