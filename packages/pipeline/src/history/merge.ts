import { decodeSegment } from '@fortify/core/history/segment';
import { type Damage, hasIntact, type SegmentStore } from '@fortify/core/history/store';
import { countSamples } from './count.ts';
import { foldHistory } from './keep.ts';
import { readHeaders, readPieces } from './recall.ts';

/** What a merge came to. */
export interface Merged {
  /** How many samples the destination has that it did not have before. */
  readonly newSamples: number;
  /** What could not be read, of the sources or of the destination. */
  readonly damaged: readonly Damage[];
}

/** Adds the samples, observations and rollups of some stores to another: segments that it lacks, each checked first. */
export async function mergeHistories(sources: readonly SegmentStore[], destination: SegmentStore): Promise<Merged> {
  // A newer format is found before anything is copied.
  for (const store of [...sources, destination]) await readHeaders(store);
  const before = await countSamples(destination);
  const damaged: Damage[] = [];
  for (const source of sources) damaged.push(...(await copySegments(source, destination)));
  await foldHistory(destination);
  const { damaged: there } = await readHeaders(destination);
  return {
    newSamples: (await countSamples(destination)) - before,
    damaged: [...damaged, ...there.filter(({ name }) => damaged.every((known) => known.name !== name))],
  };
}

async function copySegments(source: SegmentStore, destination: SegmentStore): Promise<readonly Damage[]> {
  const present = new Set((await destination.list()).map(({ name }) => name));
  const { damaged } = await readPieces(source, async ({ name }) => {
    if (present.has(name) && (await hasIntact(destination, name))) return true;
    const bytes = await source.read(name);
    if (bytes === null) return null;
    decodeSegment({ name, bytes });
    // Where the destination has it, but damaged, this makes it whole.
    await destination.put({ name, bytes });
    return true;
  });
  return damaged;
}
