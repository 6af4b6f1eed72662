import { type CatalogueRow, findRow, type Product } from '../catalogue.ts';

/** Something that ends, and the line of a file that uses it. */
export interface Usage {
  readonly row: CatalogueRow;
  /** 1-based. */
  readonly line: number;
}

/** What looking through a file came to: a fault is why it could not be read. */
export type Scanned = { readonly usages: readonly Usage[] } | { readonly fault: string };

/** What uses a version of a product on a line: nothing, where the catalogue does not know it. */
export function usageOf(product: Product, version: string | null, line: number): Usage[] {
  const row = findRow(product, version);
  return row === null ? [] : [{ row, line }];
}
