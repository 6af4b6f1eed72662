import type { ResultFormat } from '@fortify/core/config/result-format';
import { configurationError } from '@fortify/core/error';
import { faultOfLocation } from '@fortify/core/sample/sample';
import { atLocation } from '@fortify/pipeline/config-source';
import { runSynthetic } from '@fortify/pipeline/synthetic';
import { readResultFiles } from '@fortify/results/read-files';
import { filesOfConfig } from '@fortify/store/repository-files';
import { findFiles, readTextPieces } from '@fortify/store/text-file';
import { type CommonOptions, clockOf, optionalConfigOf, storeOf } from '../options.ts';
import type { CliPorts } from '../ports.ts';
import { writeReport } from '../write-report.ts';

/** The options of `fortify synthetic`. */
export interface SyntheticCommandOptions extends CommonOptions {
  readonly from?: ResultFormat;
  readonly location?: string;
}

/** `fortify synthetic [FILE…]`: collects the results of tests, records them, judges. Needs no config. */
export async function synthetic(
  patterns: readonly string[],
  options: SyntheticCommandOptions,
  ports: CliPorts,
): Promise<number> {
  const clock = clockOf(options, ports);
  const fault = options.location === undefined ? null : faultOfLocation(options.location);
  if (fault !== null) throw configurationError('--location', fault);
  const loaded = atLocation(await optionalConfigOf(options, [], ports), options.location ?? null);
  const own = loaded.config.synthetic;
  const isNamed = patterns.length > 0;
  if (!isNamed && own.files.length === 0)
    throw configurationError('FILE', 'missing: name the results of tests, or have synthetic.files in the config');
  const find = isNamed ? findFiles : filesOfConfig(ports.prober.isUntrusted);
  const files = await readResultFiles(isNamed ? patterns : own.files, options.from ?? own.format, {
    findFiles: find,
    readTextPieces,
  });
  const store = await storeOf(options, loaded, ports);
  const { report, exitCode } = await runSynthetic(loaded, ports.run, files, { clock, store });
  await writeReport(report, loaded.config, options, ports);
  return exitCode;
}
