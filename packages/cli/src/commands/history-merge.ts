import { configurationError } from '@fortify/core/error';
import { eachSample, sampleCount, union } from '@fortify/core/history/history';
import type { StoredHistory } from '@fortify/core/history/store';
import { count } from '@fortify/core/text/plain';
import { createDirectoryStore } from '@fortify/store/directory-store';
import { type CommonOptions, note, readExisting, warnOfDamage } from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** `fortify history merge DIR… --history DEST`: adds the union of histories to one of them, or to a new one. */
export async function historyMerge(
  directories: readonly string[],
  options: CommonOptions,
  ports: CliPorts,
): Promise<number> {
  if (options.history === undefined) throw configurationError('--history', 'missing: name the history to merge into');
  const sources: StoredHistory[] = [];
  for (const directory of directories) sources.push(await readExisting(createDirectoryStore(directory), ports));

  const destination = createDirectoryStore(options.history);
  await destination.open();
  const before = await destination.read();
  if (!directories.includes(options.history)) warnOfDamage(before, ports);
  const merged = union(sources.map(({ history }) => history));
  const isNew = sampleCount(union([before.history, merged])) - sampleCount(before.history);
  // What stands at the destination already need not be written again; what differs from it must be.
  const others = sources.filter((_, index) => directories[index] !== options.history).map(({ history }) => history);
  await destination.add(eachSample(others));
  note(
    `merged ${count(sampleCount(merged), 'sample')}, ${isNew.toLocaleString('en-US')} of them new, into ${destination.name}`,
    options,
    ports,
  );
  return [...sources, before].some(({ damaged }) => damaged.length > 0) ? 1 : 0;
}
