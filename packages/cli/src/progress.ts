import type { CommonOptions } from './options.ts';
import type { CliPorts } from './ports.ts';

/** Work that is over sooner shows no bar. */
const quietMs = 1000;

/** Does something with a progress bar on standard error: only on a terminal, and only for what takes more than a second. */
export async function withProgress<Result>(
  options: CommonOptions,
  { isInteractive }: Pick<CliPorts, 'isInteractive'>,
  work: (onProgress: (done: number, total: number) => void) => Promise<Result>,
): Promise<Result> {
  if (!isInteractive || options.quiet === true) return work(() => {});
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar({ format: '{bar} {value} of {total} probes', clearOnComplete: true }, Presets.shades_grey);
  const seen = { done: 0, total: 1 };
  const timer = setTimeout(() => bar.start(seen.total, seen.done), quietMs);
  try {
    return await work((done, total) => {
      Object.assign(seen, { done, total });
      if (bar.isActive) bar.update(done);
    });
  } finally {
    clearTimeout(timer);
    if (bar.isActive) bar.stop();
  }
}
