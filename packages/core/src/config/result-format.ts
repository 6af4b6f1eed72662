// Named apart from what reads them, so that naming them loads nothing.

/** The formats of results that are read. */
export const resultFormats = [
  'junit',
  'playwright',
  'k6-summary',
  'k6-json',
  'ctrf',
  'newman',
  'gatus',
  'upptime',
  'tap',
] as const;
export type ResultFormat = (typeof resultFormats)[number];
