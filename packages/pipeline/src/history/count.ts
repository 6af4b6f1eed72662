import { sampleCount } from '@fortify/core/history/history';
import type { SegmentHeader } from '@fortify/core/history/segment-header';
import type { SegmentStore } from '@fortify/core/history/store';
import { unionOutlines } from '@fortify/core/history/union';
import { readHeaders, readOutlines } from './recall.ts';

/** A segment that has samples of one series. */
interface Holding {
  readonly segment: string;
  readonly rows: number;
  readonly fromMs: number;
  readonly toMs: number;
}

/** So many samples are looked at at once. */
const rowsAtOnce = 4_000_000;

/**
 * How many samples a store holds, in bounded memory. Where the segments of a check follow one another, their headers
 * say; where they overlap, a sample may be in several, and the times are compared, a few checks at a time.
 */
export async function countSamples(store: SegmentStore): Promise<number> {
  const { pieces } = await readHeaders(store);
  let total = 0;
  let batch = { series: new Set<string>(), segments: new Set<string>(), rows: 0 };
  const flush = async () => {
    if (batch.rows > 0) total += await countDistinct(store, batch);
    batch = { series: new Set(), segments: new Set(), rows: 0 };
  };
  for (const [series, holdings] of holdingsOf(pieces)) {
    const rows = holdings.reduce((sum, holding) => sum + holding.rows, 0);
    if (followOneAnother(holdings)) {
      total += rows;
      continue;
    }
    if (batch.rows + rows > rowsAtOnce) await flush();
    batch.series.add(series);
    for (const { segment } of holdings) batch.segments.add(segment);
    batch.rows += rows;
  }
  await flush();
  return total;
}

function holdingsOf(headers: ReadonlyMap<string, SegmentHeader>): Map<string, Holding[]> {
  const found = new Map<string, Holding[]>();
  for (const [segment, { series, fromMs, toMs }] of headers) {
    for (const { check, location, rows } of series) {
      const key = keyOf(check, location);
      const holdings = found.get(key) ?? [];
      holdings.push({ segment, rows, fromMs: fromMs ?? 0, toMs: toMs ?? 0 });
      found.set(key, holdings);
    }
  }
  return found;
}

function followOneAnother(holdings: readonly Holding[]): boolean {
  const ordered = [...holdings].sort((a, b) => a.fromMs - b.fromMs);
  return ordered.every(({ fromMs }, index) => index === 0 || (ordered[index - 1]?.toMs ?? 0) < fromMs);
}

async function countDistinct(
  store: SegmentStore,
  { series, segments }: { readonly series: ReadonlySet<string>; readonly segments: ReadonlySet<string> },
): Promise<number> {
  const isWanted = ({ check, location }: { check: string; location: string }) => series.has(keyOf(check, location));
  const { pieces } = await readOutlines(store, [...segments], isWanted);
  return sampleCount(unionOutlines([...pieces.values()]));
}

function keyOf(check: string, location: string): string {
  return JSON.stringify([check, location]);
}
