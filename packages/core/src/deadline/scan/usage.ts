import { type CatalogueRow, catalogueRows, findRow, type Product } from '../catalogue.ts';

/** Something that ends, and the line of a file that uses it. */
export interface Usage {
  readonly row: CatalogueRow;
  /** 1-based. */
  readonly line: number;
}

/** What looking through a file came to: a fault is why it could not be read. */
export type Scanned = { readonly usages: readonly Usage[] } | { readonly fault: string };

/** What versions look like of products whose older ones have ended before their newer ones. */
const numbered: Partial<Record<Product, RegExp>> = {
  nodejs: /^\d{1,3}$/,
  debian: /^\d{1,3}$/,
  ubuntu: /^\d{1,3}\.\d{1,3}$/,
  alpine: /^\d{1,3}\.\d{1,3}$/,
  python: /^\d{1,3}\.\d{1,3}$/,
};

/** What uses a version of a product on a line: nothing, where the catalogue knows neither it nor a newer one. */
export function usageOf(product: Product, version: string, line: number): Usage[] {
  const row = findRow(product, version) ?? newerRow(product, version);
  return row === null ? [] : [{ row, line }];
}

/** The row that stands for a version which the catalogue does not have: it has ended by the end of the next newer one. */
function newerRow(product: Product, version: string): CatalogueRow | null {
  if (numbered[product]?.test(version) !== true) return null;
  const [next] = catalogueRows
    .filter((row) => row.product === product && compareVersions(row.version ?? '0', version) > 0)
    .sort((a, b) => compareVersions(a.version ?? '', b.version ?? ''));
  if (next === undefined) return null;
  const { note: _note, ...row } = next;
  const id = `${product}-${version.replaceAll('.', '-')}`;
  return { ...row, id, version, title: `${product} ${version}, which is older than what ends then: ${next.title}` };
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
