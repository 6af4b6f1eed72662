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
  throw new UpstreamError('what GitHub answers is not a list');
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
  return new UpstreamError(describeFault(error as RequestFault, status, permission), { cause: error });
}

function describeFault({ message, response }: RequestFault, status: number, permission: string): string {
  const said = plainLine(typeof message === 'string' ? message : '');
  // Octokit gives the fault of a network the status of a server's.
  if (response === undefined && status >= 500) return `GitHub does not answer${said === '' ? '' : ` (${said})`}`;
  const headers = response?.headers ?? {};
  const isLimit =
    status === 429 ||
    (status === 403 &&
      (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /rate limit/i.test(said)));
  if (isLimit) return `GitHub's rate limit is used up (HTTP ${status})`;
  const details = `HTTP ${status}${said === '' || usual.test(said) || !isSentence(said) ? '' : `: ${said}`}`;
  if (status === 401) return `GitHub refuses the token (${details})`;
  if (status === 403) return `it takes ${permission} (${details})`;
  if (status === 404) return `it is not there, or it takes ${permission} (${details})`;
  return status >= 500 ? `GitHub has failed (${details})` : `GitHub refuses it (${details})`;
}

/** Whether something is said in words: what a proxy or a server that has failed sends is a page, or nothing. */
function isSentence(said: string): boolean {
  return !said.startsWith('<') && !said.startsWith('Unknown error');
}
