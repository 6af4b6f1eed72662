import { didYouMean } from '../text/suggestion.ts';
import { isKeys } from './deep-merge.ts';
import { findProfile } from './profiles.ts';
import { idsOfChecks, type Keys, listOfKeys } from './rules.ts';

/** What the user should know about a document though nothing is wrong with it. */
export function findNotices(raw: unknown): string[] {
  if (!isKeys(raw)) return [];
  return [...profileNotices(raw), ...misspeltComponents(raw)];
}

function profileNotices(raw: Keys): string[] {
  const profile = findProfile(raw['profile']);
  if (profile === null) return [];
  const defaults = isKeys(raw['defaults']) ? raw['defaults'] : {};
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

/**
 * What a Statuspage sink names and no check of the config is. Tests and a history may have more checks than a config, so that is
 * worth a word only where it is nearly the name of one.
 */
function misspeltComponents(raw: Keys): string[] {
  const ids = idsOfChecks(raw);
  return listOfKeys(raw['sinks']).flatMap((sink, index) =>
    ['components', 'metrics'].flatMap((key) => {
      const statuspage = isKeys(sink['statuspage']) ? sink['statuspage'] : {};
      const named = isKeys(statuspage[key]) ? Object.keys(statuspage[key]) : [];
      return named
        .filter((name) => !ids.includes(name))
        .map((name) => [name, didYouMean(name, ids)] as const)
        .filter(([, hint]) => hint !== '')
        .map(([name, hint]) => `sinks[${index}].statuspage.${key}.${name} is no check of this config${hint}.`);
    }),
  );
}
