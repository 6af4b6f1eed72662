import { readCircumstances } from '@fortify/ci/circumstances';
import { configurationError } from '@fortify/core/error';
import { findOverride } from '@fortify/core/gate/override';
import { compareWithBase } from '@fortify/pipeline/base-report';
import { runGate } from '@fortify/pipeline/gate';
import { readReports } from '@fortify/pipeline/read-reports';
import { judgeHistory } from '@fortify/pipeline/slo';
import { filesOfConfig } from '@fortify/store/repository-files';
import { findFiles, readBoundedTextFile } from '@fortify/store/text-file';
import { type CommonOptions, clockOf, configOf, optionalConfigOf, storeOf } from '../options.ts';
import type { CliPorts } from '../ports.ts';
import { writeReport } from '../write-report.ts';

/** The options of `fortify gate`. */
export interface GateCommandOptions extends CommonOptions {
  readonly report?: readonly string[];
  readonly baseReport?: string;
  readonly overrideReason?: string;
}

/** `fortify gate`: one verdict over reports; without any, over the history. Needs no config where there are reports. */
export async function gate(options: GateCommandOptions, ports: CliPorts): Promise<number> {
  const clock = clockOf(options, ports);
  const reason = options.overrideReason;
  if (reason?.trim() === '') throw configurationError('--override-reason', 'is empty: an override says why');
  const files = { findFiles, readBoundedTextFile };
  const named = options.report ?? [];
  const loaded = named.length > 0 ? await optionalConfigOf(options, [], ports) : await configOf(options, [], ports);
  const { gateInputs } = loaded.config;
  const ofConfig = { ...files, findFiles: filesOfConfig(ports.prober.isUntrusted) };
  const reports = named.length > 0 ? await readReports(named, files) : await readReports(gateInputs.reports, ofConfig);
  const isOverReports = reports.length > 0;
  const request = {
    reports,
    judgeHistory:
      isOverReports && options.history === undefined
        ? null
        : async () => judgeHistory(loaded, ports.run, { clock, store: await storeOf(options, loaded, ports) }),
    override: findOverride(reason ?? null, null, readCircumstances(ports.environment, {})),
    mode: null,
  };
  const { report: decided, exitCode } = await runGate(loaded, ports.run, request, clock);
  const report =
    options.baseReport === undefined
      ? await compareWithBase(decided, gateInputs.baseReport, ofConfig)
      : await compareWithBase(decided, options.baseReport, files);
  await writeReport(report, loaded.config, options, ports);
  return exitCode;
}
