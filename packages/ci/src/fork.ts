interface PullRequestEvent {
  readonly pull_request?: {
    readonly head?: { readonly repo?: { readonly full_name?: unknown } | null };
    readonly base?: { readonly repo?: { readonly full_name?: unknown } };
  } | null;
}

/** Whether an event is a pull request from another repository; one whose repository is gone counts as that too. */
export function isFromFork(event: unknown): boolean {
  const pull = (event as PullRequestEvent | null)?.pull_request;
  if (pull === undefined || pull === null) return false;
  return pull.head?.repo?.full_name === undefined || pull.head.repo.full_name !== pull.base?.repo?.full_name;
}
