import { catalogueRows } from '../deadline/catalogue.ts';
import type { Problem } from '../error.ts';
import { quote } from '../text/plain.ts';
import { didYouMean } from '../text/suggestion.ts';
import type { YamlDocument } from './yaml-document.ts';

/** The rows that a config names and the catalogue does not have. Apart from the schema, so that only who names one loads them. */
export function findCatalogueProblems(document: YamlDocument, named: readonly string[]): Problem[] {
  const ids = catalogueRows.map(({ id }) => id);
  return named.flatMap((name, index) => {
    if (ids.includes(name)) return [];
    const hint = `${quote(name)}: no row of the catalogue ("fortify deprecations catalogue" lists them)${didYouMean(name, ids)}`;
    return [document.problemAt(['deprecations', 'catalogue', index], `deprecations.catalogue[${index}]: ${hint}`)];
  });
}
