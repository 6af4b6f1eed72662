import { canariesOf } from '@fortify/ci/canaries';
import { configurationError } from '@fortify/core/error';
import { quote } from '@fortify/core/text/plain';
import { type CheckOptions, runCheck } from '@fortify/pipeline/check';
import { parseShard } from '@fortify/pipeline/shard';
import { createPacer, mostAtOnce, truthfulRatePerSecond } from '@fortify/probe/pacer';
import { createProber } from '@fortify/probe/prober';
import { type CommonOptions, clockOf, configOf, storeOf } from '../options.ts';
import type { CliPorts } from '../ports.ts';
import { withProgress } from '../progress.ts';
import { writeReport } from '../write-report.ts';

/** The options of `check`. */
export interface CheckCommandOptions extends CommonOptions {
  readonly concurrency?: string;
  readonly rate?: string;
  readonly fast?: boolean;
  readonly shard?: string;
}

/** `fortify check [URL…]`: probes, records, judges. */
export async function check(urls: readonly string[], options: CheckCommandOptions, ports: CliPorts): Promise<number> {
  const clock = clockOf(options, ports);
  const checkOptions = parseOptions(options, ports);
  const pacer = createPacer({
    concurrency: parseCount('--concurrency', options.concurrency) ?? mostAtOnce,
    ratePerSecond:
      parseCount('--rate', options.rate) ?? (checkOptions.isFast ? Number.POSITIVE_INFINITY : truthfulRatePerSecond),
    isFast: checkOptions.isFast,
    monotonic: ports.time.monotonic,
  });
  const loaded = await configOf(options, ['checks'], ports, urls);
  const { egress, secrets } = loaded.config;
  const signal = ports.interruption();
  signal.addEventListener('abort', pacer.drain);
  const probe = createProber(
    { ...ports.prober, clock, monotonic: ports.time.monotonic, pace: pacer.run, egress, secrets },
    loaded.config.checks,
  );
  const store = await storeOf(options, loaded, ports);
  const { report, exitCode } = await withProgress(options, ports, (onProgress) =>
    runCheck(loaded, ports.run, checkOptions, {
      clock,
      probe,
      lag: pacer.lag,
      sleep: ports.prober.sleep,
      store,
      signal,
      onProgress,
    }),
  );
  await writeReport(report, loaded.config, options, ports);
  return exitCode;
}

function parseOptions(options: CheckCommandOptions, { environment }: CliPorts): CheckOptions {
  const shard = options.shard === undefined ? null : parseShard(options.shard);
  if (options.shard !== undefined && shard === null) {
    throw configurationError('--shard', `${quote(options.shard)}: expected a part of a whole, such as 2/5`);
  }
  return { shard, isFast: options.fast === true, canaries: canariesOf(environment) };
}

function parseCount(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw configurationError(option, `${quote(text)}: expected a whole number, 1 or more`);
}
