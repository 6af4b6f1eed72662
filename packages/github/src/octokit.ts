import { getOctokit } from '@actions/github';
import { UpstreamError } from '@fortify/core/error';
import { plainLine } from '@fortify/core/text/plain';

/** A server of GitHub, and the token for it. */
export interface GitHubAccess {
  readonly token: string;
  /** `https://api.github.com`, or that of an Enterprise Server. */
  readonly apiUrl: string;
}

/** A repository of GitHub. */
export interface Repository extends GitHubAccess {
  /** `owner/name`. */
  readonly repository: string;
}

/** Octokit for a server of GitHub. It asks once and says nothing: whoever asks knows what a failure is worth. */
export function createOctokit({ token, apiUrl }: GitHubAccess) {
  return getOctokit(token, { baseUrl: apiUrl, log: silent });
}

const ignore = () => {};

/** Octokit says nothing of its own: what it would say holds what servers say. */
export const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** The HTTP status that a request failed with; `null` where it is no fault of a request. */
export function statusOf(error: unknown): number | null {
  const { status } = error as RequestFault;
  return typeof status === 'number' ? status : null;
}

/** What GitHub gave as a list. Throws an `UpstreamError` where it is none: a proxy's page, say. */
export function listOf<Item>(data: readonly Item[] | null | undefined): readonly Item[] {
  if (Array.isArray(data)) return data;
  throw new UpstreamError('GitHub gave something else than a list');
}

interface RequestFault {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

/** What GitHub says where a permission is missing, and nothing else. */
const usual = /^(Resource not accessible by|Not Found)/;

/**
 * What went wrong with a request, naming the permission it takes where that is what was missing. What is no fault of a
 * request is a bug of ours, and thrown as it is.
 */
export function githubFault(error: unknown, permission: string): UpstreamError {
  const status = statusOf(error);
  if (status === null) throw error;
  const { message, response } = error as RequestFault;
  const headers = response?.headers ?? {};
  const said = plainLine(typeof message === 'string' && message !== '' ? message : 'GitHub does not answer');
  const isLimit =
    status === 429 ||
    (status === 403 &&
      (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /rate limit/i.test(said)));
  const isDenied = status === 403 || status === 404;
  const why = isLimit
    ? `GitHub's rate limit is used up (HTTP ${status})`
    : isDenied
      ? `it takes ${permission} (HTTP ${status}${usual.test(said) ? '' : `: ${said}`})`
      : said;
  return new UpstreamError(why, { cause: error });
}
