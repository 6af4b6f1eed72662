import type { Config } from '@fortify/core/config/config';
import { renderJson } from '@fortify/core/report/json';
import type { Report } from '@fortify/core/report/schema';
import { failsOpen } from '@fortify/core/verdict/exit-code';
import { type CommonOptions, note, writeResult } from './options.ts';
import type { CliPorts } from './ports.ts';

/**
 * Writes a report, of a run by a config, in the format that was asked for. Where it goes to a file, what it came to is told all the
 * same, on standard error.
 */
export async function writeReport(
  report: Report,
  config: Pick<Config, 'gate' | 'objectives'>,
  options: CommonOptions,
  ports: CliPorts,
): Promise<void> {
  await writeResult(await renderReport(report, config, options, ports), options, ports);
  if (options.output === undefined) return;
  const { renderVerdict } = await import('@fortify/core/report/text');
  note(renderVerdict(report), options, ports);
}

/** Colours only go to a terminal. */
async function renderReport(
  report: Report,
  config: Pick<Config, 'gate' | 'objectives'>,
  options: CommonOptions,
  { paint }: CliPorts,
): Promise<string | Iterable<string>> {
  switch (options.format) {
    case 'json':
      return renderJson(report);
    case 'markdown':
      return (await import('@fortify/core/report/markdown')).renderMarkdown(report);
    case 'junit':
      return (await import('@fortify/core/report/junit')).renderJunit(
        report,
        failsOpen(config.gate, config.objectives),
      );
    default:
      return (await import('@fortify/core/report/text')).renderText(
        report,
        options.output === undefined ? paint : undefined,
      );
  }
}
