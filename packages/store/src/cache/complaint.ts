import { plainLine } from '@fortify/core/text/plain';

/**
 * Why `@actions/cache` did not do what it was asked to, from what it printed: its first warning, else what its last attempt
 * met, else what it says of the failure. `null` where it found nothing wrong. Harmless, and without addresses, which can
 * be signed.
 */
export function complaintIn(log: string): string | null {
  const lines = log.split(/\r?\n/);
  const all = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
  const found =
    all(/^::(?:warning|error)(?: [^:]*)?::(.+)$/)[0] ??
    all(/^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying/).at(-1) ??
    all(/^((?:Failed to|Cache (?:save|restore) skipped).*)$/)[0];
  return found === undefined ? null : withoutAddresses(found);
}

/** A text of the client as one harmless line. */
export function withoutAddresses(text: string): string {
  const decoded = text.replaceAll('%0D', ' ').replaceAll('%0A', ' ').replaceAll('%25', '%');
  return plainLine(decoded.replaceAll(/https?:\/\/\S+/g, 'an address'), 300);
}

/** Events whose runs strangers can start: on the default branch their token only reads, since 2026-06-26 (GitHub's changelog). */
const mayWrite =
  /^(push|schedule|workflow_dispatch|repository_dispatch|delete|registry_package|page_build|pull_request|release)$/;

/** Why nothing was saved, as far as anybody can tell: the client says no more than that it was not. */
export function probableCause(
  complaint: string | null,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const mode = (environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  const event = environment['GITHUB_EVENT_NAME'] ?? '';
  const said = complaint === null ? '' : ` (${complaint})`;
  if (mode === 'read' || mode === 'none') return `the workflow says cache-mode: ${mode}`;
  if (/rate limit/i.test(said)) return `the cache takes 200 uploads a minute of a repository, and no more${said}`;
  if (/write denied/i.test(said) || (event !== '' && !mayWrite.test(event))) {
    return `a run for ${event === '' ? 'this event' : plainLine(event, 50)} only reads the cache, because strangers can start one: save on schedule, push or workflow_dispatch${said}`;
  }
  if (/another job may be creating/.test(said)) {
    return 'the cache refused the key: this run may not write, or another has taken it';
  }
  return `the cache failed${said}`;
}
