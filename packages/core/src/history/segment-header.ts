import { outcomes, parseOutcome } from '../sample/outcome.ts';
import { parseReason } from '../sample/reason.ts';
import { packResult, type ResultWord, unpackResult } from '../sample/result.ts';
import { DamageError } from './bytes.ts';
import { keysOf, listOf, nameOf, parseJson, wholeOf } from './json-values.ts';
import { compareSeries } from './series.ts';

/** The most samples a segment holds: what a reader must have room for. */
export const mostSamples = 2 ** 22;

/** The most series a segment holds. */
export const mostSeries = 2 ** 16;

/** The most characters of their names. */
export const mostNameCharacters = 2 ** 20;

/** The most characters of its observations as JSON, and of its rollups. */
export const mostRecordCharacters = 2 ** 22;

/** The most that frames unpack to: a header, observations or rollups, everything else. The fullest segment stays below. */
export const largest = { header: 2 ** 24, records: 2 ** 24, frame: 2 ** 27 } as const;

/** What one series of a segment holds. */
interface SeriesHeader {
  readonly check: string;
  readonly location: string;
  readonly rows: number;
  /** How many have each outcome, in the order of `outcomes`. */
  readonly counts: readonly number[];
}

/** Where a frame is not said: frames follow one another. */
export interface FrameHeader {
  readonly bytes: number;
  readonly size: number;
  readonly checksum: number;
}

/** Durations of so many series, from the first that no block before it had. */
interface DurationsHeader {
  readonly series: number;
  readonly symbols: FrameHeader;
  readonly lowBits: FrameHeader;
}

/** What can be known of a segment without unpacking it. Frames stand in the file in the order of the keys. */
export interface SegmentHeader {
  /** The first and the last instant with a sample, in milliseconds since the Unix epoch; `null` without samples. */
  readonly fromMs: number | null;
  readonly toMs: number | null;
  readonly instants: number;
  /** The different results there are; a sample names its own by its place among them. */
  readonly results: readonly ResultWord[];
  readonly series: readonly SeriesHeader[];
  readonly observations: number;
  readonly rollups: number;
  readonly outline: FrameHeader;
  readonly observed: FrameHeader;
  readonly rolledUp: FrameHeader;
  readonly durations: readonly DurationsHeader[];
}

/** The header as the JSON that stands in the file. Results are spelled out, so that a reader needs no table of ours. */
export function formatHeader(header: SegmentHeader): string {
  const { fromMs, toMs, instants, results, series, observations, rollups, outline, observed, rolledUp, durations } =
    header;
  return JSON.stringify({
    from: fromMs,
    to: toMs,
    instants,
    results: results.map((word) => {
      const { outcome, status, reason, attempts } = unpackResult(word);
      return [outcome, status, reason, attempts];
    }),
    series: series.map(({ check, location, rows, counts }) => [check, location, rows, ...counts]),
    observations,
    rollups,
    frames: [outline, observed, rolledUp].map(formatFrame),
    durations: durations.map(({ series: count, symbols, lowBits }) => [
      count,
      formatFrame(symbols),
      formatFrame(lowBits),
    ]),
  });
}

function formatFrame({ bytes, size, checksum }: FrameHeader): number[] {
  return [bytes, size, checksum];
}

/** Reads a header. Nothing in it is believed: throws a `DamageError` where it is not one that `formatHeader` writes. */
export function parseHeader(text: string): SegmentHeader {
  const { from, to, instants, results, series, observations, rollups, frames, durations } = keysOf(parseJson(text));
  const [outline, observed, rolledUp] = listOf(frames).map((frame, index) =>
    parseFrame(frame, index === 0 ? largest.frame : largest.records),
  );
  if (outline === undefined || observed === undefined || rolledUp === undefined || listOf(frames).length > 3)
    throw new DamageError('its header does not add up');
  const header: SegmentHeader = {
    fromMs: from === null ? null : wholeOf(from),
    toMs: to === null ? null : wholeOf(to),
    instants: wholeOf(instants, mostSamples),
    results: listOf(results).map(parseResult),
    series: listOf(series).map(parseSeries),
    observations: wholeOf(observations, mostRecordCharacters),
    rollups: wholeOf(rollups, mostRecordCharacters),
    outline,
    observed,
    rolledUp,
    durations: listOf(durations).map(parseDurations),
  };
  const rows = header.series.reduce((sum, each) => sum + each.rows, 0);
  const covered = header.durations.reduce((sum, each) => sum + each.series, 0);
  const isOrdered = header.series.every((each, index) => {
    const before = header.series[index - 1];
    return before === undefined || compareSeries(before, each) < 0;
  });
  if (rows > mostSamples || covered !== header.series.length || !isOrdered)
    throw new DamageError('its header does not add up');
  return header;
}

function parseResult(value: unknown): ResultWord {
  const [outcome, status, reason, attempts] = listOf(value);
  const known = typeof outcome === 'string' ? parseOutcome(outcome) : null;
  const because = typeof reason === 'string' ? parseReason(reason) : null;
  if (known === null || (reason !== null && because === null)) throw new DamageError('it knows results that we do not');
  return packResult({
    outcome: known,
    status: status === null ? null : wholeOf(status, 999),
    reason: because,
    attempts: attempts === null ? null : wholeOf(attempts, 255),
  });
}

function parseSeries(value: unknown): SeriesHeader {
  const list = listOf(value);
  const rows = wholeOf(list[2], mostSamples);
  const counts = list.slice(3).map((count) => wholeOf(count, rows));
  if (rows === 0 || counts.length !== outcomes.length) throw new DamageError('its header does not add up');
  return { check: nameOf(list[0]), location: nameOf(list[1]), rows, counts };
}

/** A frame is stored as it stands where compressing would make it larger, so it is never larger in the file. */
function parseFrame(value: unknown, most: number): FrameHeader {
  const list = listOf(value);
  const size = wholeOf(list[1], most);
  return { bytes: wholeOf(list[0], size), size, checksum: wholeOf(list[2], 2 ** 32 - 1) };
}

function parseDurations(value: unknown): DurationsHeader {
  const [series, symbols, lowBits] = listOf(value);
  const header = {
    series: wholeOf(series, mostSeries),
    symbols: parseFrame(symbols, largest.frame),
    lowBits: parseFrame(lowBits, largest.frame),
  };
  // Nobody would ever read it, and so nobody check it.
  if (header.series === 0) throw new DamageError('its header does not add up');
  return header;
}
