import type { GitEnvironment } from './git.ts';

/** Variables that would have git work on another repository than ours (a hook may run us), or print what it sends. */
const misleading =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|CONFIG_.*|TRACE.*|CURL_VERBOSE)$/;

/**
 * The environment git runs in: no question is ever asked, no hook and no helper of the checkout takes part, and the token
 * goes with requests to the remote's own origin and to nowhere it may be redirected to. Settings by the environment stand
 * in no file and in no list of processes.
 */
export function gitEnvironment({
  remote,
  token,
  environment,
}: {
  readonly remote: string;
  readonly token: string | null;
  readonly environment: GitEnvironment;
}): GitEnvironment {
  const settings: [string, string][] = [
    ['core.hooksPath', '/dev/null'],
    ['http.followRedirects', 'false'],
    ['gc.auto', '0'],
  ];
  if (token !== null && /^https?:/.test(remote)) {
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    settings.push([`http.${new URL(remote).origin}/.extraHeader`, `Authorization: Basic ${credentials}`]);
    settings.push(['credential.helper', '']);
  }
  const kept = Object.entries(environment).filter(([name]) => !misleading.test(name));
  return {
    ...Object.fromEntries(kept),
    // What git says is read by us, too.
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: 'true',
    SSH_ASKPASS: 'true',
    GIT_SSH_COMMAND: environment['GIT_SSH_COMMAND'] ?? 'ssh -o BatchMode=yes',
    GIT_AUTHOR_NAME: 'fortify',
    GIT_AUTHOR_EMAIL: 'fortify@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'fortify',
    GIT_COMMITTER_EMAIL: 'fortify@users.noreply.github.com',
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
}
