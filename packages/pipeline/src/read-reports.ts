import { ConfigurationError, type Problem } from '@fortify/core/error';
import { longestReportBytes, parseReport } from '@fortify/core/report/parse';
import type { Report } from '@fortify/core/report/schema';

/** How files are found and read. */
export interface ReportFiles {
  readonly findFiles: (patterns: readonly string[]) => Promise<string[]>;
  readonly readBoundedTextFile: (path: string, mostBytes: number) => Promise<string>;
}

/** Reads every report that some paths or globs name. Throws a `ConfigurationError` of all that are not there, or are none. */
export async function readReports(patterns: readonly string[], files: ReportFiles): Promise<Report[]> {
  const reports: Report[] = [];
  const problems: Problem[] = [];
  for (const path of await files.findFiles(patterns)) {
    try {
      reports.push(parseReport(path, await files.readBoundedTextFile(path, longestReportBytes)));
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return reports;
}
