import { catalogueRows } from '../deadline/catalogue.ts';
import { isKeys } from '../json/keys.ts';
import { didYouMean } from '../text/suggestion.ts';
import type { RuleIssue } from './rule-issue.ts';

/** The rows of the catalogue that a config names are in it. */
export function catalogueIssues(raw: unknown): RuleIssue[] {
  const ids = catalogueRows.map(({ id }) => id);
  const deprecations = isKeys(raw) ? raw['deprecations'] : undefined;
  const named = isKeys(deprecations) ? deprecations['catalogue'] : undefined;
  return (Array.isArray(named) ? named : []).flatMap((name: unknown, index): RuleIssue[] => {
    if (typeof name !== 'string' || ids.includes(name)) return [];
    const message = `no row of the catalogue ("fortify deprecations catalogue" lists them)${didYouMean(name, ids)}`;
    return [{ path: ['deprecations', 'catalogue', index], message, showsValue: true }];
  });
}
