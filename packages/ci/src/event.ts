import { readFile } from 'node:fs/promises';
import type { Environment } from '@fortify/core/config/environment';
import { asKeys } from '@fortify/core/json/keys';

/**
 * What is read of the event that started a GitHub workflow (GitHub's docs, "Webhook events and payloads"). Any of it may be
 * missing, and every value is to be looked at before it is believed.
 */
export interface GitHubEvent {
  readonly repository?: (Repository & { readonly default_branch?: unknown }) | null;
  readonly pull_request?: PullRequest | null;
  readonly workflow_run?: FollowedRun | null;
}

/** A repository, as an event names it. */
export interface Repository {
  /** `owner/name`. */
  readonly full_name?: unknown;
}

/** A side of a pull request; the repository of one that was deleted since is `null`. */
interface Side {
  readonly sha?: unknown;
  readonly repo?: Repository | null;
}

interface PullRequest {
  readonly number?: unknown;
  readonly labels?: unknown;
  readonly head?: Side | null;
  readonly base?: Side | null;
}

/** The run that this one was started by, on `workflow_run`. */
interface FollowedRun {
  /** The name of the event that started it. */
  readonly event?: unknown;
  readonly head_branch?: unknown;
  readonly head_sha?: unknown;
  readonly html_url?: unknown;
  readonly head_repository?: (Repository & { readonly owner?: { readonly login?: unknown } | null }) | null;
}

/** The event, as the runner left it in GITHUB_EVENT_PATH; without any known part when there is none, or it cannot be read. */
export async function readEvent(environment: Environment): Promise<GitHubEvent> {
  const path = environment['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return {};
  try {
    return parseEvent(await readFile(path, 'utf8'));
  } catch {
    return {};
  }
}

/** Parses an event; what is no object has no part. Throws SyntaxError where it is no JSON. */
export function parseEvent(text: string): GitHubEvent {
  return asKeys(JSON.parse(text));
}
