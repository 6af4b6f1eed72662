import type { ExportFormat } from '../formats.ts';
import type { History } from '../history.ts';
import { formatCsv } from './csv.ts';
import { formatJsonLines } from './json-lines.ts';
import { formatOpenMetrics } from './open-metrics.ts';

/** Writes every sample of a history, ordered by check, location, time, piece by piece. */
export async function formatHistory(format: ExportFormat, history: History): Promise<Iterable<string | Uint8Array>> {
  switch (format) {
    case 'csv':
      return formatCsv(history);
    case 'jsonl':
      return formatJsonLines(history);
    case 'openmetrics':
      return formatOpenMetrics(history);
    case 'parquet': {
      // The only format that needs a library of its own, which nobody else should have to load.
      const { formatParquet } = await import('./parquet.ts');
      return formatParquet(history);
    }
  }
}
