import { runCheck } from '@fortify/pipeline/check';
import { createHttpProber } from '@fortify/probe/http-prober';
import { type CommonOptions, clockOf, configOf, storeOf, writeResult } from '../options.ts';
import type { CliPorts } from '../ports.ts';
import { createProgress } from '../progress.ts';
import { renderReport } from '../render.ts';

/** `fortify check [URL…]`: probes, records, judges. */
export async function check(urls: readonly string[], options: CommonOptions, ports: CliPorts): Promise<number> {
  const clock = clockOf(options, ports);
  const loaded = await configOf(options, urls, ports);
  const progress = await createProgress(options, ports);
  const { report, exitCode } = await runCheck(loaded, ports.run, {
    clock,
    probe: createHttpProber({ clock, monotonic: ports.time.monotonic }),
    store: storeOf(options, loaded),
    signal: ports.interruption(),
    onProgress: progress.update,
  });
  progress.stop();
  await writeResult(await renderReport(report, options, ports), options, ports);
  return exitCode;
}
