import type { RuleIssue } from './rule-issue.ts';

/** A rule between, or within, the values of a raw document. */
export type Rule = (raw: unknown) => readonly RuleIssue[];

/**
 * The rules that take more code than most configs have a use for, and are loaded for a text with the word that they are about:
 * those of regular expressions, of JSONPath, of recurrence, and of the catalogue.
 */
export async function rareRulesFor(text: string): Promise<Rule[]> {
  // A key in quotes may be written with escapes.
  const has = (word: RegExp) => text.includes('\\') || word.test(text);
  const rules = await Promise.all([
    has(/\b(matches|regex)\b/) ? import('./pattern-rules.ts').then((rule) => rule.patternIssues) : null,
    has(/\bjourney\b/) ? import('./json-path-rules.ts').then((rule) => rule.jsonPathIssues) : null,
    has(/\brrule\b/) ? import('./recurrence-rules.ts').then((rule) => rule.recurrenceIssues) : null,
    has(/\bcatalogue\b/) ? import('./catalogue-rules.ts').then((rule) => rule.catalogueIssues) : null,
  ]);
  return rules.filter((rule) => rule !== null);
}
