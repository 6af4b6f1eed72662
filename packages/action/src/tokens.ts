import type { Environment } from '@fortify/core/config/environment';

/** The part of `@actions/core` that tokens go by. */
interface TokenToolkit {
  getInput(name: string): string;
  setSecret(secret: string): void;
}

/** The input of every action that holds the job's token. */
export const tokenInput = 'github-token';

/** Has the runner blot out every token a step was given, and returns the job's; `null` = it was given none. */
export function maskTokens(toolkit: TokenToolkit, environment: Environment): string | null {
  const token = toolkit.getInput(tokenInput);
  for (const secret of [token, environment['FORTIFY_HISTORY_TOKEN'] ?? '']) {
    if (secret !== '') toolkit.setSecret(secret);
  }
  return token || null;
}
