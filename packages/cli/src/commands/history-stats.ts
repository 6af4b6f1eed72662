import { computeStats, type HistoryStats } from '@fortify/core/history/stats';
import { formatJson } from '@fortify/core/report/json';
import { renderTable } from '@fortify/core/report/table';
import { count, formatCount } from '@fortify/core/text/plain';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { recallOutline } from '@fortify/pipeline/history/recall';
import {
  type CommonOptions,
  pullStore,
  requireHistory,
  standaloneStoreOf,
  warnOfDamage,
  writeResult,
} from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** `fortify history stats`: what is there. */
export async function historyStats(options: CommonOptions, ports: CliPorts): Promise<number> {
  const store = await pullStore(await standaloneStoreOf(options, ports), options, ports);
  await requireHistory(store);
  const bytes = (await store.list()).reduce((sum, file) => sum + file.bytes, 0);
  const { history, segments, damaged } = await recallOutline(store);
  warnOfDamage(damaged, ports);
  const stats = computeStats(history);
  const observations =
    history.observations.length === 0 ? '' : ` and ${count(history.observations.length, 'observation')}`;
  const where = `${count(segments, 'segment')} (${formatBytes(bytes)}), ${store.name}`;
  const text =
    options.format === 'json'
      ? formatJson({ store: store.name, segments, bytes, damaged: damaged.length, ...stats })
      : renderStats(stats, `${count(stats.samples, 'sample')}${observations} in ${where}`);
  await writeResult(text, options, ports);
  return damaged.length > 0 ? exitCodes.fail : exitCodes.ok;
}

function renderStats({ checks }: HistoryStats, headline: string): string {
  const rows = checks.map(({ check, location, samples, good, degraded, bad, unknown, from, to }) => [
    check,
    location,
    ...[samples, good, degraded, bad, unknown].map((number) => formatCount(number)),
    from.slice(0, 16),
    to.slice(0, 16),
  ]);
  const head = ['CHECK', 'LOCATION', 'SAMPLES', 'GOOD', 'DEGRADED', 'BAD', 'UNKNOWN', 'FROM', 'TO'];
  return `${renderTable(head, rows, 'llrrrrrll')}\n\n${headline}\n`;
}

function formatBytes(bytes: number): string {
  if (bytes < 10_000) return `${bytes} bytes`;
  return bytes < 10_000_000 ? `${Math.round(bytes / 1000)} kB` : `${Math.round(bytes / 1_000_000)} MB`;
}
