import { stringify } from 'csv-stringify/sync';
import { unpackResult } from '../../sample/result.ts';
import { defaultLocation } from '../../sample/sample.ts';
import { eachSample, type History } from '../history.ts';
import { type Column, columns, formatRow } from '../row.ts';
import { inPieces } from './pieces.ts';

/** Writes a history as CSV. The optional columns are written only when a sample has something in them. */
export function* formatCsv(history: History): Generator<string> {
  const written = columns.filter((column) => isFilled[column](history));
  yield stringify([[...written]]);
  for (const samples of inPieces(eachSample(history))) {
    yield stringify(
      samples.map((sample) => {
        const row = formatRow(sample);
        return written.map((column) => row[column]);
      }),
    );
  }
}

const always = () => true;
const isFilled: Readonly<Record<Column, (history: History) => boolean>> = {
  check: always,
  time: always,
  outcome: always,
  status: always,
  duration_ms: always,
  location: ({ series }) => series.some(({ location }) => location !== defaultLocation),
  reason: (history) => hasResult(history, ({ reason }) => reason !== null),
  attempts: (history) => hasResult(history, ({ attempts }) => attempts !== null),
};

function hasResult({ series }: History, accepts: (result: ReturnType<typeof unpackResult>) => boolean): boolean {
  return series.some(({ results }) => results.words.some((word) => accepts(unpackResult(word))));
}
