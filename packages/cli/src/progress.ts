import type { CommonOptions } from './options.ts';
import type { CliPorts } from './ports.ts';

/** Work that is over sooner shows no bar. */
const quietMs = 1000;

/** A progress bar on standard error, drawn only on a terminal and only for work that takes more than a second. */
export async function createProgress(options: CommonOptions, { isInteractive, time }: CliPorts) {
  if (!isInteractive || options.quiet === true) return { update: () => {}, stop: () => {} };
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar({ format: '{bar} {value} of {total} checks', clearOnComplete: true }, Presets.shades_grey);
  const began = time.monotonic();
  let isDrawn = false;
  return {
    update(done: number, total: number) {
      if (!isDrawn && time.monotonic() - began > quietMs) {
        bar.start(total, done);
        isDrawn = true;
      }
      if (isDrawn) bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
