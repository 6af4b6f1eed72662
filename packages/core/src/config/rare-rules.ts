import type { RuleIssue } from './rule-issue.ts';

/** A rule between, or within, the values of a raw document. */
export type Rule = (raw: unknown) => readonly RuleIssue[];

/**
 * The rules that take more code than most configs have a use for, and are loaded for a text with the word that they are about:
 * those of regular expressions, of JSONPath, and of the catalogue.
 */
export async function rareRulesFor(text: string): Promise<Rule[]> {
  const rules = await Promise.all([
    /\b(matches|regex)\b/.test(text) ? import('./pattern-rules.ts').then((rule) => rule.patternIssues) : null,
    /\bjourney\b/.test(text) ? import('./json-path-rules.ts').then((rule) => rule.jsonPathIssues) : null,
    /\bcatalogue\b/.test(text) ? import('./catalogue-rules.ts').then((rule) => rule.catalogueIssues) : null,
  ]);
  return rules.filter((rule) => rule !== null);
}
