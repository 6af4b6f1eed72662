import type { Report } from '@fortify/core/report/schema';
import type { CommonOptions } from './options.ts';
import type { CliPorts } from './ports.ts';

/** Renders a report in the format that was asked for; colours only go to a terminal. */
export async function renderReport(
  report: Report,
  options: CommonOptions,
  { paint }: CliPorts,
): Promise<string | Iterable<string>> {
  switch (options.format) {
    case 'json':
      return (await import('@fortify/core/report/json')).renderJson(report);
    case 'markdown':
      return (await import('@fortify/core/report/markdown')).renderMarkdown(report);
    case 'junit':
      return (await import('@fortify/core/report/junit')).renderJunit(report);
    default:
      return (await import('@fortify/core/report/text')).renderText(
        report,
        options.output === undefined ? paint : undefined,
      );
  }
}
