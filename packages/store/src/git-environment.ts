import type { GitEnvironment } from './git.ts';

/** Variables that would have git work on another repository than ours (a hook may run us), or in another way. */
const misleading =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|PREFIX|DEFAULT_HASH|TEMPLATE_DIR|QUARANTINE_PATH|SHALLOW_FILE|GRAFT_FILE|AUTHOR_DATE|COMMITTER_DATE|CONFIG|CONFIG_(COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|TRACE.*|CURL_VERBOSE)$/;

/**
 * The environment git runs in: no question is ever asked, no hook takes part, nothing that is sent is written down, and the
 * token goes with requests to this very remote and to nowhere it may be redirected to. Settings by the environment stand
 * in no file and in no list of processes; they take git 2.31.
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
  if (token !== null && /^https?:/i.test(remote)) {
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    // An empty value first: whatever the user's own settings would send besides is not for this.
    settings.push([`http.${remote}.extraHeader`, '']);
    settings.push([`http.${remote}.extraHeader`, `Authorization: Basic ${credentials}`]);
    settings.push(['credential.helper', '']);
  }
  return {
    ...Object.fromEntries(Object.entries(environment).filter(([name]) => !misleading.test(name))),
    // What git says is read by us, too.
    LC_ALL: 'C',
    GIT_TRACE2: '0',
    GIT_TRACE2_EVENT: '0',
    GIT_TRACE2_PERF: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: 'true',
    SSH_ASKPASS: 'true',
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
