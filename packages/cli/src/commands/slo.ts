import { runSlo } from '@fortify/pipeline/slo';
import { type CommonOptions, clockOf, configOf, storeOf } from '../options.ts';
import type { CliPorts } from '../ports.ts';
import { writeReport } from '../write-report.ts';

/** `fortify slo`: judges the objectives over the history. */
export async function slo(options: CommonOptions, ports: CliPorts): Promise<number> {
  const clock = clockOf(options, ports);
  const loaded = await configOf(options, [], ports);
  const { report, exitCode } = await runSlo(loaded, ports.run, { clock, store: await storeOf(options, loaded, ports) });
  await writeReport(report, loaded.config, options, ports);
  return exitCode;
}
