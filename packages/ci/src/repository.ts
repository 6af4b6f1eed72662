import type { Environment } from '@fortify/core/config/environment';

/**
 * The repository of a run, for a history that is kept on one of its branches: what FORTIFY_HISTORY_REMOTE names, else that
 * of the run. `token` is the one the user gave; the environment's is only a fallback. Credentials never stand in a URL.
 */
export function readRepository(
  environment: Environment,
  token: string | null,
): { readonly remote: string; readonly token: string | null } | null {
  const value = (name: string) => environment[name] || null;
  const known = token ?? value('FORTIFY_HISTORY_TOKEN') ?? value('GITHUB_TOKEN');
  const remote = value('FORTIFY_HISTORY_REMOTE');
  if (remote !== null) return { remote: withoutCredentials(remote), token: known };
  const [server, name] = [value('GITHUB_SERVER_URL'), value('GITHUB_REPOSITORY')];
  if (server !== null && name !== null) return { remote: `${server}/${name}`, token: known };
  const project = value('CI_PROJECT_URL');
  return project === null ? null : { remote: `${project}.git`, token: known };
}

function withoutCredentials(remote: string): string {
  if (!/^https?:/.test(remote) || !URL.canParse(remote)) return remote;
  const url = new URL(remote);
  url.username = '';
  url.password = '';
  return url.href;
}
