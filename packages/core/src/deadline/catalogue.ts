import catalogue from './catalogue.json' with { type: 'json' };

/** What rows of the catalogue are about. */
export const products = [
  'connect',
  'cloud-fortified',
  'forge-runtime',
  'nodejs',
  'ubuntu',
  'debian',
  'alpine',
  'python',
  'github-runner-image',
  'github-action',
  'github-action-runtime',
] as const;
export type Product = (typeof products)[number];

/** Something that ends, or has ended, and who says so. */
export interface CatalogueRow {
  readonly id: string;
  readonly title: string;
  readonly product: Product;
  /** As it stands where it is used: `18`, `20.04`, `ubuntu-20.04`, `actions/cache@v1`; `null` = the product as a whole. */
  readonly version: string | null;
  /** Its last day. */
  readonly date: string;
  /** Where that is said. */
  readonly source: string;
  readonly note?: string;
}

/** When the rows were held against their sources last: a calendar date. */
export const catalogueDate: string = catalogue.checked;

/** Every row of the catalogue: the build holds the file against `catalogue-schema.ts`, and fails where a row lacks a source. */
export const catalogueRows = catalogue.rows as readonly CatalogueRow[];

/** The row of a version of a product; `null` = the catalogue does not know it. */
export function findRow(product: Product, version: string): CatalogueRow | null {
  return catalogueRows.find((row) => row.product === product && row.version === version) ?? null;
}
