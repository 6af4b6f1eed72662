import { outcomes } from '../sample/outcome.ts';
import { outcomeCodeOf, type ResultWord } from '../sample/result.ts';
import { type ByteReader, createByteReader, createByteWriter, DamageError } from './bytes.ts';
import { type InstantsReader, readPresence, writeInstants, writePresence } from './instants.ts';
import type { SegmentHeader } from './segment-header.ts';
import { isAlike, isSameColumn, type Series } from './series.ts';
import { createStretchesBuilder, forEachStretch, type Stretches, type StretchesBuilder } from './stretches.ts';

/**
 * Writes when each series has samples, and with which results. Neighbours that are alike are written once, and mostly
 * they are: in a run where all is well, every check has one good sample at the same instant.
 */
export function encodeOutline(
  series: readonly Series[],
  instants: Float64Array,
  results: readonly ResultWord[],
): Uint8Array {
  const writer = createByteWriter();
  const codes = new Map(results.map((word, code) => [word, code]));
  writeInstants(writer, instants);
  for (const { one, count } of groupAlike(series)) {
    writer.varint(count);
    writePresence(writer, one.times, instants);
    forEachStretch(one.results, 0, one.times.length, (word, from, to) => {
      writer.varint(codes.get(word) ?? 0);
      writer.varint(to - from);
    });
  }
  return writer.finish();
}

/** Reads what `encodeOutline` wrote, by the header of its segment. Throws a `DamageError`. */
export function decodeOutline(header: SegmentHeader, content: Uint8Array, instantsOf: InstantsReader): Series[] {
  const { series, results } = header;
  const reader = createByteReader(content);
  const instants = instantsOf(reader, header.instants);
  if (header.fromMs !== (instants[0] ?? null) || header.toMs !== (instants.at(-1) ?? null)) throw disagreement();
  const stretches = createStretchesBuilder();
  const counts = new Float64Array(outcomes.length);
  const decoded: Series[] = [];
  while (decoded.length < series.length) {
    const alike = series.slice(decoded.length, decoded.length + reader.varint(series.length - decoded.length));
    const rows = alike[0]?.rows ?? 0;
    if (rows === 0 || alike.some((each) => each.rows !== rows))
      throw new DamageError('its series are not what it says');
    const presence = readPresence(reader, rows, instants);
    const column = readStretches(reader, rows, results, stretches, counts);
    for (const each of alike) {
      if (!isSameColumn(counts, each.counts)) throw disagreement();
      decoded.push({ check: each.check, location: each.location, times: presence, results: column });
    }
  }
  reader.end();
  return decoded;
}

/** What a header says of the samples is what many go by: it has to be true. */
function disagreement(): DamageError {
  return new DamageError('its header says something else than its samples');
}

/** Reads a column of results, and how many there are of each outcome. */
function readStretches(
  reader: ByteReader,
  rows: number,
  results: readonly ResultWord[],
  stretches: StretchesBuilder,
  counts: Float64Array,
): Stretches {
  counts.fill(0);
  for (let row = 0; row < rows; ) {
    const word = results[reader.varint(results.length - 1)];
    const count = reader.varint(rows - row);
    if (word === undefined || count === 0) throw new DamageError('a sample has no result');
    stretches.push(word, count);
    const outcome = outcomeCodeOf(word);
    counts[outcome] = (counts[outcome] ?? 0) + count;
    row += count;
  }
  return stretches.build();
}

/** Neighbours that are alike: one of them, and how many they are. */
function groupAlike(series: readonly Series[]): { readonly one: Series; count: number }[] {
  const groups: { readonly one: Series; count: number }[] = [];
  for (const each of series) {
    const last = groups.at(-1);
    if (last !== undefined && isAlike(last.one, each)) last.count++;
    else groups.push({ one: each, count: 1 });
  }
  return groups;
}
