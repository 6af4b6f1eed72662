import type { Environment } from '@fortify/core/config/environment';

/** What is asked where checks fail on network reasons and a config names nobody: on GitHub its API, elsewhere nothing. */
export function canariesOf(environment: Environment): string[] {
  const api = environment['GITHUB_API_URL'];
  return api ? [api] : [];
}
