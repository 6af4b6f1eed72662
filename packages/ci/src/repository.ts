import type { Environment } from '@fortify/core/config/environment';

/**
 * The repository of a run, for a history that is kept on one of its branches: what FORTIFY_HISTORY_REMOTE names, else that
 * of the run. FORTIFY_HISTORY_TOKEN is for whichever it is; the token of the job is for the server that made it, and goes
 * nowhere else.
 */
export function readRepository(
  environment: Environment,
  jobToken: string | null,
): { readonly remote: string; readonly token: string | null } | null {
  const value = (name: string) => environment[name] || null;
  const [server, name, project] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'CI_PROJECT_URL'].map(value);
  const own = server && name ? `${server}/${name}` : project ? `${project}.git` : null;
  const remote = value('FORTIFY_HISTORY_REMOTE') ?? own;
  if (remote === null) return null;
  const isOurs = server !== null && server !== undefined && originOf(remote) === originOf(server);
  const token = value('FORTIFY_HISTORY_TOKEN') ?? (isOurs ? (jobToken ?? value('GITHUB_TOKEN')) : null);
  return { remote, token };
}

function originOf(url: string): string | null {
  return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).origin : null;
}
