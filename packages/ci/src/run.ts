import type { Environment } from '@fortify/core/config/environment';
import type { ReportRun } from '@fortify/core/report/schema';
import { defaultLocation } from '@fortify/core/sample/sample';
import type { GitHubEvent } from './event.ts';
import { readGitHubRun } from './github.ts';

/** Recognises the CI from its environment; `event` is that of GitHub. */
export function readRun(environment: Environment, event: GitHubEvent): ReportRun {
  if (environment['GITHUB_ACTIONS'] === 'true') return readGitHubRun(environment, event);
  return { ci: 'local', repository: '', commit: '', branch: '', pullRequest: null, url: '', location: defaultLocation };
}
