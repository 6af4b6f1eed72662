import { longestReportBytes, parseReport } from '@fortify/core/report/parse';
import type { Report } from '@fortify/core/report/schema';

/** How files are found and read. */
export interface ReportFiles {
  readonly findFiles: (patterns: readonly string[]) => Promise<string[]>;
  readonly readBoundedTextFile: (path: string, mostBytes: number) => Promise<string>;
}

/** Reads every report that some paths or globs name. Throws a `ConfigurationError` where one is not there, or is none. */
export async function readReports(patterns: readonly string[], files: ReportFiles): Promise<Report[]> {
  const reports: Report[] = [];
  for (const path of await files.findFiles(patterns)) {
    reports.push(parseReport(path, await files.readBoundedTextFile(path, longestReportBytes)));
  }
  return reports;
}
