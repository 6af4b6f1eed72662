import { configurationError } from '@fortify/core/error';
import { faultOfLocation } from '@fortify/core/sample/sample';
import type { ResultFormat } from '@fortify/core/synthetic/formats';
import { atLocation } from '@fortify/pipeline/config-source';
import { runSynthetic } from '@fortify/pipeline/synthetic';
import { readResultFiles } from '@fortify/results/read-files';
import { findFiles, readTextPieces } from '@fortify/store/text-file';
import { type CommonOptions, clockOf, optionalConfigOf, storeOf } from '../options.ts';
import type { CliPorts } from '../ports.ts';
import { writeReport } from '../write-report.ts';

/** The options of `fortify synthetic`. */
export interface SyntheticCommandOptions extends CommonOptions {
  readonly from?: ResultFormat;
  readonly location?: string;
}

/** `fortify synthetic FILE…`: collects the results of tests, records them, judges. Needs no config. */
export async function synthetic(
  patterns: readonly string[],
  options: SyntheticCommandOptions,
  ports: CliPorts,
): Promise<number> {
  const clock = clockOf(options, ports);
  const fault = options.location === undefined ? null : faultOfLocation(options.location);
  if (fault !== null) throw configurationError('--location', fault);
  const files = await readResultFiles(patterns, options.from ?? null, { findFiles, readTextPieces });
  const loaded = atLocation(await optionalConfigOf(options, ports), options.location ?? null);
  const store = await storeOf(options, loaded, ports);
  const { report, exitCode } = await runSynthetic(loaded, ports.run, files, { clock, store });
  await writeReport(report, options, ports);
  return exitCode;
}
