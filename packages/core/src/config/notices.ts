import { asKeys, isKeys, type Keys, listOfKeys } from '../json/keys.ts';
import { plainLine } from '../text/plain.ts';
import { didYouMean } from '../text/suggestion.ts';
import { findProfile } from './profiles.ts';
import { idsOfChecks } from './rules.ts';

/** What the user should know about a document though nothing is wrong with it. */
export function findNotices(raw: unknown): string[] {
  if (!isKeys(raw)) return [];
  return [...profileNotices(raw), ...misspeltMethods(raw), ...misspeltChecks(raw), ...misspeltComponents(raw)];
}

function profileNotices(raw: Keys): string[] {
  const profile = findProfile(raw['profile']);
  if (profile === null) return [];
  const defaults = asKeys(raw['defaults']);
  const paths = listOfKeys(raw['checks']).map((check) => String({ ...defaults, ...check }['path'] ?? ''));
  const different = [...new Set(paths.filter((path) => path !== ''))];
  const onePath =
    profile.onePath && different.length > 1
      ? [
          `Profile ${String(raw['profile'])}: one path is probed on every base URL, yet this config names ${different.length}.`,
        ]
      : [];
  return [profile.notice, ...onePath];
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'];

/** Anybody may have methods of their own, so one that nobody knows is worth a word only where it is nearly one of HTTP's. */
function misspeltMethods(raw: Keys): string[] {
  return listOfKeys(raw['checks']).flatMap(({ method }, index) => {
    const name = typeof method === 'string' ? method.toUpperCase() : 'GET';
    const hint = methods.includes(name) ? '' : didYouMean(name, methods);
    return hint === '' ? [] : [`checks[${index}].method: ${plainLine(name, 20)} is no method of HTTP${hint}.`];
  });
}

/** The gate may name checks of other configs, whose reports it is given: those that are nearly one of this are worth a word. */
function misspeltChecks(raw: Keys): string[] {
  const ids = idsOfChecks(raw);
  const named = isKeys(raw['gate']) ? [raw['gate']['checks'] ?? []].flat() : [];
  return named
    .filter(
      (pattern): pattern is string => typeof pattern === 'string' && !/[*?]/.test(pattern) && !ids.includes(pattern),
    )
    .map((pattern) => [plainLine(pattern, 100), didYouMean(pattern, ids)] as const)
    .filter(([, hint]) => hint !== '')
    .map(([pattern, hint]) => `gate.checks: ${pattern} is no check of this config${hint}.`);
}

/**
 * What a Statuspage sink names and no check of the config is. Tests and a history may have more checks than a config, so that is
 * worth a word only where it is nearly the name of one.
 */
function misspeltComponents(raw: Keys): string[] {
  const ids = idsOfChecks(raw);
  return listOfKeys(raw['sinks']).flatMap((sink, index) =>
    ['components', 'metrics'].flatMap((key) => {
      const statuspage = asKeys(sink['statuspage']);
      const named = isKeys(statuspage[key]) ? Object.keys(statuspage[key]) : [];
      return named
        .filter((name) => !ids.includes(name))
        .map((name) => [name, didYouMean(name, ids)] as const)
        .filter(([, hint]) => hint !== '')
        .map(([name, hint]) => `sinks[${index}].statuspage.${key}.${name} is no check of this config${hint}.`);
    }),
  );
}
