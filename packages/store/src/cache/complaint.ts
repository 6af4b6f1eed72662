import { plainLine } from '@fortify/core/text/plain';

/**
 * Why `@actions/cache` did not do what it was asked to, from what it printed: its first warning, else what it met when it
 * asked for a key, else what its last attempt met, else what it says of the failure. `null` where it found nothing wrong. Harmless, and without addresses, which can
 * be signed.
 */
export function complaintIn(log: string): string | null {
  const lines = log.split(/\r?\n/);
  const all = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
  const found =
    all(/^::(?:warning|error)(?: [^:]*)?::(.+)$/)[0] ??
    all(/^::debug::Failed to reserve cache: (?:Error: )?(.+)$/)[0] ??
    all(/^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying/).at(-1) ??
    all(/^((?:Failed to|Cache (?:save|restore) skipped).*)$/)[0];
  return found === undefined ? null : withoutAddresses(found);
}

/** A text of the client as one harmless line. */
export function withoutAddresses(text: string): string {
  const decoded = text.replaceAll('%0D', ' ').replaceAll('%0A', ' ').replaceAll('%25', '%');
  return plainLine(decoded.replaceAll(/https?:\/\/\S+/g, 'an address'), 300);
}

/** Events that strangers can cause: on the default branch their token only reads, since 2026-06-26 (GitHub's changelog). */
const ofStrangers =
  /^(pull_request_target|issue_comment|issues|workflow_run|discussion|discussion_comment|fork|watch|pull_request_review|pull_request_review_comment|commit_comment|gollum|label|milestone)$/;

/** The probable cause of a save that was refused: what the client complained of decides, then the event of the run. */
export function probableCause(
  complaint: string | null,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const mode = (environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  const event = environment['GITHUB_EVENT_NAME'] ?? '';
  const said = complaint === null ? '' : ` (${complaint})`;
  const isRefused = /another job may be creating|write denied|permission_denied|\(403\)|Forbidden/i.test(said);
  if (mode === 'read' || mode === 'none') return `the workflow says cache-mode: ${mode}`;
  if (/rate limit/i.test(said)) return `the cache takes 200 uploads a minute of a repository, and no more${said}`;
  if (/already.exists|\(409\)/i.test(said)) return `another has taken the key${said}`;
  if (isRefused && (ofStrangers.test(event) || /write denied/i.test(said))) {
    return `a run for ${event === '' ? 'this event' : plainLine(event, 50)} only reads the cache, because strangers can start one: save on schedule, push or workflow_dispatch${said}`;
  }
  if (isRefused) return `this run may not write to the cache, or another has taken the key${said}`;
  return `the cache failed${said}`;
}
