import { ConfigurationError } from '@fortify/core/error';
import { servicesOf } from '@fortify/core/gate/merge';
import { changesSince } from '@fortify/core/report/changes';
import type { Report } from '@fortify/core/report/schema';
import { quote } from '@fortify/core/text/plain';
import { type ReportFiles, readReports } from './read-reports.ts';

/**
 * Adds to a report what has changed since an earlier one, the base branch's last, say. `path` is a path or a glob; of several
 * files, the newest report counts. One that is not there, is none, or is of another service, is a notice, and never a fault: the first run of a
 * branch has nothing to be compared with. `null` = nobody asked.
 */
export async function compareWithBase(report: Report, path: string | null, files: ReportFiles): Promise<Report> {
  if (path === null) return report;
  try {
    const found = await readReports([path], files);
    const own = servicesOf(report);
    const [base] = found
      .filter((each) => servicesOf(each).some((service) => own.includes(service)))
      .sort((a, b) => Date.parse(b.generatedAt) - Date.parse(a.generatedAt));
    if (base !== undefined) return { ...report, changes: changesSince(base, report) };
    const [others, ours] = [found.flatMap(servicesOf), own].map((names) => [...new Set(names)].map(quote).join(', '));
    return withoutBase(report, `${path} is of ${others}, and this is of ${ours} (service in the config names it)`);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return withoutBase(report, error.message);
  }
}

function withoutBase(report: Report, why: string): Report {
  return { ...report, notices: [...report.notices, `Nothing to compare this with: ${why}.`] };
}
