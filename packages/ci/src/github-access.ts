import type { Environment } from '@fortify/core/config/environment';

/** The repository of a run on GitHub, and what it takes to ask about it. */
export interface GitHubRepository {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `https://api.github.com`, or that of an Enterprise Server. */
  readonly apiUrl: string;
}

/** Reads it from the environment; `null` without a token, the job's or GITHUB_TOKEN, or a repository. */
export function readGitHubRepository(environment: Environment, jobToken: string | null): GitHubRepository | null {
  const token = jobToken ?? environment['GITHUB_TOKEN'] ?? '';
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  if (token === '' || !repository.includes('/')) return null;
  return { token, repository, apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com' };
}
