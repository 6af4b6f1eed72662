import { computeStats, type HistoryStats } from '@fortify/core/history/stats';
import { formatJson } from '@fortify/core/report/json';
import { renderTable } from '@fortify/core/report/table';
import { count } from '@fortify/core/text/plain';
import { type CommonOptions, readExisting, standaloneStoreOf, writeResult } from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** `fortify history stats`: what is there. */
export async function historyStats(options: CommonOptions, ports: CliPorts): Promise<number> {
  const store = await standaloneStoreOf(options, ports);
  const { history, segments, damaged } = await readExisting(store, ports);
  const stats = computeStats(history);
  const text =
    options.format === 'json'
      ? formatJson({ store: store.name, segments, damaged: damaged.length, ...stats })
      : renderStats(stats, `${count(stats.samples, 'sample')} in ${count(segments, 'segment')}, ${store.name}`);
  await writeResult(text, options, ports);
  return damaged.length > 0 ? 1 : 0;
}

function renderStats({ checks }: HistoryStats, headline: string): string {
  const rows = checks.map(({ check, location, samples, good, degraded, bad, unknown, from, to }) => [
    check,
    location,
    ...[samples, good, degraded, bad, unknown].map((number) => number.toLocaleString('en-US')),
    from.slice(0, 16),
    to.slice(0, 16),
  ]);
  const head = ['CHECK', 'LOCATION', 'SAMPLES', 'GOOD', 'DEGRADED', 'BAD', 'UNKNOWN', 'FROM', 'TO'];
  return `${renderTable(head, rows, 'llrrrrrll')}\n\n${headline}\n`;
}
