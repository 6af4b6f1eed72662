// Named apart from what reads and writes them, so that naming them loads nothing.

/** The kinds of files that samples are read from. */
const fileKinds = ['csv', 'jsonl', 'statuspage', 'prometheus', 'gatus'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Everything that samples are read from: files, and the git repository of an Upptime. */
export const importKinds = [...fileKinds, 'upptime'] as const;
export type ImportKind = (typeof importKinds)[number];

/** The formats a history is written in. `csv` and `jsonl` are read back as the same history. */
export const exportFormats = ['csv', 'jsonl', 'openmetrics', 'parquet'] as const;
export type ExportFormat = (typeof exportFormats)[number];
