import { readGitHubRun } from './github.ts';

/** Which CI this is, and which run of it: what a report says about where it was made. `''` = not known. */
export interface Run {
  readonly ci: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The commit under test: on a pull request its head, not the merge commit CI checked out. */
  readonly commit: string;
  readonly branch: string;
  readonly pullRequest: number | null;
  readonly url: string;
  readonly location: string;
}

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Recognises the CI from its environment; `event` is the parsed event file of GitHub, or `null`. */
export function readRun(environment: Environment, event: unknown): Run {
  if (environment['GITHUB_ACTIONS'] === 'true') return readGitHubRun(environment, event);
  return { ci: 'local', repository: '', commit: '', branch: '', pullRequest: null, url: '', location: 'default' };
}
