import type { CommonOptions } from './options.ts';
import type { CliPorts } from './ports.ts';

/** Work that is over sooner shows no bar. */
const quietMs = 1000;

/** A progress bar on standard error, drawn only on a terminal and only for work that takes more than a second. */
export async function createProgress(options: CommonOptions, { isInteractive }: CliPorts) {
  if (!isInteractive || options.quiet === true) return { update: () => {}, stop: () => {} };
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar({ format: '{bar} {value} of {total} probes', clearOnComplete: true }, Presets.shades_grey);
  const seen = { done: 0, total: 1 };
  let isDrawn = false;
  const timer = setTimeout(() => {
    isDrawn = true;
    bar.start(seen.total, seen.done);
  }, quietMs);
  return {
    update(done: number, total: number) {
      Object.assign(seen, { done, total });
      if (isDrawn) bar.update(done);
    },
    stop() {
      clearTimeout(timer);
      bar.stop();
    },
  };
}
