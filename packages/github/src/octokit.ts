import { getOctokit } from '@actions/github';
import { UpstreamError } from '@fortify/core/error';
import { plainLine } from '@fortify/core/text/plain';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

/** A server of GitHub, and the token for it. */
export interface GitHubAccess {
  readonly token: string;
  /** `https://api.github.com`, or that of an Enterprise Server. */
  readonly apiUrl: string;
}

/** Whoever waits longer for GitHub keeps a job waiting for something that is not what it is for. */
const mostWaitSeconds = 10;

/** Octokit, patient within bounds: it tries again what failed on the server's side, and waits for a limit that is soon over. */
export function createOctokit({ token, apiUrl }: GitHubAccess) {
  const isWorthWaiting = (retryAfterSeconds: number, _: unknown, __: unknown, retryCount: number) =>
    retryAfterSeconds <= mostWaitSeconds && retryCount < 2;
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      log: silent,
      retry: { retries: 2 },
      throttle: { onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting },
    },
    retry,
    throttling,
  );
}

const ignore = () => {};
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** What went wrong with a request, naming the permission it takes where that is what was missing. */
export function githubFault(error: unknown, permission: string): UpstreamError {
  const { status, message } = error as { status?: unknown; message?: unknown };
  const why =
    status === 403 || status === 404
      ? `it takes ${permission} (HTTP ${status})`
      : plainLine(typeof message === 'string' && message !== '' ? message : 'GitHub does not answer');
  return new UpstreamError(why, { cause: error });
}
