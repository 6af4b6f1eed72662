import type { Environment } from '@fortify/core/config/environment';
import type { ReportRun } from '@fortify/core/report/schema';
import { defaultLocation } from '@fortify/core/sample/sample';
import type { GitHubEvent } from './event.ts';

/** What a report has room for. */
const maxLength = 500;

/**
 * A run of GitHub Actions. On `pull_request` events GITHUB_SHA is a merge commit nobody pushed, so the head comes from
 * the event; GITHUB_HEAD_REF is set on those events only. A run that follows another is about the commit and the branch of that
 * one, while GITHUB_SHA is where the default branch happens to be.
 */
export function readGitHubRun(environment: Environment, event: GitHubEvent): ReportRun {
  const value = (name: string) => (environment[name] ?? '').slice(0, maxLength);
  const pull = event.pull_request;
  const head = textOf(pull?.head?.sha ?? event.workflow_run?.head_sha);
  const number = pull?.number;
  const run = `${value('GITHUB_SERVER_URL')}/${value('GITHUB_REPOSITORY')}/actions/runs/${value('GITHUB_RUN_ID')}`;
  return {
    ci: 'github',
    repository: value('GITHUB_REPOSITORY'),
    commit: head || value('GITHUB_SHA'),
    branch: textOf(event.workflow_run?.head_branch) || value('GITHUB_HEAD_REF') || value('GITHUB_REF_NAME'),
    pullRequest: typeof number === 'number' && Number.isInteger(number) ? number : null,
    url: value('GITHUB_RUN_ID') === '' ? '' : `${run}/attempts/${value('GITHUB_RUN_ATTEMPT') || '1'}`,
    location: defaultLocation,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, maxLength) : '';
}
