import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { type GitHubAccess, silent } from './octokit.ts';

/** Nobody waits longer for GitHub to let us in again: a surface is worth less than a runner's minutes. */
const longestWaitSeconds = 30;

/** Nobody waits longer for what is asked for together: all that one comment takes, or one issue. */
const patienceMs = 60_000;

/** What requests that are made together go by, so that they end. */
export interface Patience {
  readonly signal: AbortSignal;
}

/** Begins to wait: what is asked for with it ends in a minute. */
export function patiently(): Patience {
  return { signal: AbortSignal.timeout(patienceMs) };
}

/** So often a request is made again: on 5xx and a dead network after 1 and 4 seconds, on a limit when that says so. */
const mostRetries = 2;

/**
 * Octokit that waits where GitHub asks for it, as its own plugins do: a second between writes, three between comments, what
 * `Retry-After` and the rate limits say, but never long. For what is worth a wait; `createOctokit` asks once.
 */
export function createPatientOctokit({ token, apiUrl }: GitHubAccess) {
  const isWorthIt = (afterSeconds: number, _options: unknown, _octokit: unknown, retries: number) =>
    afterSeconds <= longestWaitSeconds && retries < mostRetries;
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      log: silent,
      request: { retries: mostRetries },
      throttle: { onRateLimit: isWorthIt, onSecondaryRateLimit: isWorthIt },
    },
    retry,
    throttling,
  );
}

/** Octokit with such patience. */
export type PatientOctokit = ReturnType<typeof createPatientOctokit>;
