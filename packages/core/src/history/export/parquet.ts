import { zstdCompressSync } from 'node:zlib';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Sample } from '../../sample/sample.ts';
import { eachSample, type History } from '../history.ts';

/** Rows of a row group: what a reader has to unpack at once. */
const rowsPerGroup = 131_072;

/**
 * Writes a history as Parquet, the columns those of the CSV: `time` as a timestamp in milliseconds, names and reasons as
 * text, null where nothing was recorded. Sorted, and compressed with Zstandard.
 */
export function* formatParquet(history: History): Generator<Uint8Array> {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: toColumns([]) }),
    codec: 'ZSTD',
    compressors: { ZSTD: (bytes) => zstdCompressSync(bytes) },
    createdBy: 'fortify',
  });
  let group: Sample[] = [];
  const flush = () => {
    if (group.length > 0) parquet.write({ columnData: toColumns(group), rowGroupSize: rowsPerGroup });
    group = [];
  };
  for (const sample of eachSample(history)) {
    if (group.push(sample) === rowsPerGroup) flush();
  }
  flush();
  parquet.finish();
  yield writer.getBytes();
}

function toColumns(samples: readonly Sample[]) {
  return [
    { name: 'check', type: 'STRING' as const, nullable: false, data: samples.map(({ check }) => check) },
    {
      name: 'time',
      type: 'TIMESTAMP' as const,
      nullable: false,
      data: samples.map(({ timeMs }) => new Date(timeMs)),
    },
    { name: 'outcome', type: 'STRING' as const, nullable: false, data: samples.map(({ outcome }) => outcome) },
    { name: 'status', type: 'INT32' as const, data: samples.map(({ status }) => status) },
    { name: 'duration_ms', type: 'INT32' as const, data: samples.map(({ durationMs }) => durationMs) },
    { name: 'location', type: 'STRING' as const, nullable: false, data: samples.map(({ location }) => location) },
    { name: 'reason', type: 'STRING' as const, data: samples.map(({ reason }) => reason) },
    { name: 'attempts', type: 'INT32' as const, data: samples.map(({ attempts }) => attempts) },
  ];
}
