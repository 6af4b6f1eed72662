import { resolve } from 'node:path';
import { configurationError } from '@fortify/core/error';
import { count, formatCount } from '@fortify/core/text/plain';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { countSamples } from '@fortify/pipeline/history/count';
import { mergeHistories } from '@fortify/pipeline/history/merge';
import { createDirectoryStore } from '@fortify/store/directory-store';
import { type CommonOptions, note, requireHistory, warnOfDamage } from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** `fortify history merge DIR… --history DEST`: adds what is in histories to one of them, or to a new one. */
export async function historyMerge(
  directories: readonly string[],
  options: CommonOptions,
  ports: CliPorts,
): Promise<number> {
  if (options.history === undefined) throw configurationError('--history', 'missing: name the history to merge into');
  // What it holds is there already, and it need not be there yet.
  const into = resolve(options.history);
  const sources = directories.filter((directory) => resolve(directory) !== into).map(createDirectoryStore);
  for (const source of sources) await requireHistory(source);
  const destination = createDirectoryStore(options.history);
  if (sources.length === 0) await requireHistory(destination);
  await destination.open();
  const { newSamples, damaged } = await mergeHistories(sources, destination);
  warnOfDamage(damaged, ports);
  const all = formatCount(await countSamples(destination));
  note(`merged into ${destination.name}: ${count(newSamples, 'new sample')}, ${all} in all`, options, ports);
  return damaged.length > 0 ? exitCodes.fail : exitCodes.ok;
}
