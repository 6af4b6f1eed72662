import { renderCalendar } from '@fortify/core/report/icalendar';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { runDeprecations } from '@fortify/pipeline/deprecations';
import { createDocumentFetcher } from '@fortify/probe/document';
import { repositoryFiles } from '@fortify/store/repository-files';
import { type CommonOptions, clockOf, configOf, storeOf, writeResult } from '../options.ts';
import type { CliPorts } from '../ports.ts';
import { writeReport } from '../write-report.ts';

/** `fortify deprecations`: judges deadlines, from the config, its sources and the history. */
export async function deprecations(options: CommonOptions, ports: CliPorts): Promise<number> {
  const clock = clockOf(options, ports);
  const loaded = await configOf(options, ['deprecations'], ports);
  const { egress, secrets } = loaded.config;
  const context = { ...ports.prober, clock, monotonic: ports.time.monotonic, egress, secrets };
  const interruption = ports.interruption();
  const { report, exitCode } = await runDeprecations(loaded, ports.run, {
    clock,
    store: await storeOf(options, loaded, ports),
    fetchDocument: createDocumentFetcher(context, interruption),
    files: repositoryFiles('.', ports.prober.isUntrusted),
  });
  if (options.format === 'ics') await writeResult(renderCalendar(report), options, ports);
  else await writeReport(report, loaded.config, options, ports);
  return interruption.aborted ? exitCodes.interrupted : exitCode;
}
