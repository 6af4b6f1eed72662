import { ConfigurationError, type Problem } from '../error.ts';
import { quote } from '../text/plain.ts';
import { faultOfUrl, idOfUrl, redactUrl } from '../text/url.ts';
import type { Config } from './config.ts';
import { resolveConfig } from './resolve.ts';

/** A check as short as one can be written. */
export interface UrlCheck {
  readonly id: string;
  readonly url: string;
}

/**
 * The checks that bare URLs stand for. `source` names where they were given. Throws one `ConfigurationError` with every
 * problem; no message shows credentials.
 */
export function checksOfUrls(source: string, urls: readonly string[]): UrlCheck[] {
  const seen = new Set<string>();
  const problems = urls.flatMap((url): Problem[] => {
    const repeat = seen.has(url) ? 'is given twice' : null;
    seen.add(url);
    const fault = faultOfUrl(url) ?? repeat;
    return fault === null ? [] : [{ source, line: null, column: null, message: `${quote(redactUrl(url))} ${fault}` }];
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return urls.map((url) => ({ id: idOfUrl(url), url }));
}

/** The config of a start without a file: these checks, everything else by default. */
export function configOfChecks(checks: readonly UrlCheck[]): Config {
  return resolveConfig({ version: 1, checks: [...checks] }, () => null, [], []);
}
