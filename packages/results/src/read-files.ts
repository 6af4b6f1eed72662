import type { ResultFormat } from '@fortify/core/config/result-format';
import { ConfigurationError, type Problem } from '@fortify/core/error';
import { FormatError } from '@fortify/core/history/import/parsed-samples';
import type { TestRun } from '@fortify/core/synthetic/test-result';
import { readResults } from './read-results.ts';

/** How files are found and read. */
export interface ResultFiles {
  readonly findFiles: (patterns: readonly string[]) => Promise<string[]>;
  /** The text of a file, piece by piece; throws a `ConfigurationError` where there is none. */
  readonly readTextPieces: (path: string) => AsyncIterable<string>;
}

/**
 * Reads every file of results that some paths or globs name. Throws one `ConfigurationError` with every file that is not there,
 * is none, or is cut off.
 */
export async function readResultFiles(
  patterns: readonly string[],
  format: ResultFormat | null,
  files: ResultFiles,
): Promise<{ readonly path: string; readonly run: TestRun }[]> {
  const read: { path: string; run: TestRun }[] = [];
  const problems: Problem[] = [];
  for (const path of await files.findFiles(patterns)) {
    try {
      read.push({ path, run: await readResults(files.readTextPieces(path), format) });
    } catch (error) {
      problems.push(...problemsOf(path, error));
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return read;
}

function problemsOf(path: string, error: unknown): readonly Problem[] {
  if (error instanceof ConfigurationError) return error.problems;
  if (error instanceof FormatError) return [{ source: path, line: null, column: null, message: error.message }];
  throw error;
}
