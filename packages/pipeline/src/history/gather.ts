import { createHistoryBuilder } from '@fortify/core/history/history-builder';
import type { BadRow, ParsedSamples } from '@fortify/core/history/import/parsed-samples';
import type { SegmentStore } from '@fortify/core/history/store';
import { addHistory } from './keep.ts';

/** Something samples come from: a file, or a repository. */
export interface SampleSource {
  /** As the user named it. */
  readonly name: string;
  readonly pieces: AsyncIterable<ParsedSamples>;
}

/** What was found. Repeats count. */
export interface Gathered {
  readonly samples: number;
  readonly checks: number;
  readonly badRows: number;
}

/** So many samples are held at once, and become a segment. */
const samplesPerSegment = 200_000;

/**
 * Reads sources, however large, into a store that nobody else sees: so nothing is written to the real one before all of
 * it has been read. Bad rows are handed on as they are found.
 */
export async function gatherSamples(
  sources: readonly SampleSource[],
  staging: SegmentStore,
  onBadRow: (source: string, row: BadRow) => void,
): Promise<Gathered> {
  const checks = new Set<string>();
  const found = { samples: 0, badRows: 0 };
  let builder = createHistoryBuilder();
  const flush = async () => {
    await addHistory(staging, builder.build());
    builder = createHistoryBuilder();
  };
  for (const { name, pieces } of sources) {
    for await (const { samples, bad } of pieces) {
      for (const sample of samples) {
        checks.add(sample.check);
        builder.add(sample);
      }
      for (const row of bad) onBadRow(name, row);
      found.samples += samples.length;
      found.badRows += bad.length;
      if (builder.size >= samplesPerSegment) await flush();
    }
  }
  await flush();
  return { ...found, checks: checks.size };
}
