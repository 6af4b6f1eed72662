import { configurationError } from '@fortify/core/error';
import { plainLine } from '@fortify/core/text/plain';
import { runGate, withoutConfig } from '@fortify/pipeline/gate';
import { readReports } from '@fortify/pipeline/read-reports';
import { runSlo } from '@fortify/pipeline/slo';
import { findFiles, readBoundedTextFile } from '@fortify/store/text-file';
import { type CommonOptions, clockOf, configOf, optionalConfigOf, storeOf, writeResult } from '../options.ts';
import type { CliPorts } from '../ports.ts';
import { renderReport } from '../render.ts';

/** The options of `fortify gate`. */
export interface GateCommandOptions extends CommonOptions {
  readonly report?: readonly string[];
  readonly overrideReason?: string;
}

/** `fortify gate`: one verdict over reports; without any, over the history. Needs no config where there are reports. */
export async function gate(options: GateCommandOptions, ports: CliPorts): Promise<number> {
  const clock = clockOf(options, ports);
  const reason = options.overrideReason;
  if (reason?.trim() === '') throw configurationError('--override-reason', 'is empty: an override says why');
  const reports = await readReports(options.report ?? [], { findFiles, readBoundedTextFile });
  const isOverReports = reports.length > 0;
  const loaded = isOverReports
    ? ((await optionalConfigOf(options, ports)) ?? withoutConfig)
    : await configOf(options, [], ports);
  const judgeHistory = async () => runSlo(loaded, ports.run, { clock, store: await storeOf(options, loaded, ports) });
  const override =
    reason === undefined
      ? null
      : {
          reason: plainLine(reason, 300),
          source: 'input' as const,
          by: plainLine(ports.environment['GITHUB_ACTOR'] ?? '', 100),
        };
  const request = {
    reports,
    judgeHistory: isOverReports && options.history === undefined ? null : judgeHistory,
    override,
    mode: null,
  };
  const { report, exitCode } = await runGate(loaded, ports.run, request, clock);
  await writeResult(await renderReport(report, options, ports), options, ports);
  return exitCode;
}
