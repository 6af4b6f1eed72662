import { formatJson } from '@fortify/core/report/json';
import { count } from '@fortify/core/text/plain';
import { describeDuration } from '@fortify/core/time/duration';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { compactHistory } from '@fortify/pipeline/history/keep';
import {
  type CommonOptions,
  clockOf,
  pullStore,
  pushStore,
  requireHistory,
  retentionOf,
  standaloneStoreOf,
  warnOfDamage,
  writeResult,
} from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** `fortify history compact`: folds a history into few segments, and lets samples go that are older than the retention. */
export async function historyCompact(options: CommonOptions, ports: CliPorts): Promise<number> {
  const nowMs = clockOf(options, ports).now();
  const store = await pullStore(await standaloneStoreOf(options, ports), options, ports);
  const retentionMs = await retentionOf(options, ports);
  await requireHistory(store);
  await store.open();
  const compacted = await compactHistory(store, { retentionMs, nowMs });
  await pushStore(store, options, ports);
  warnOfDamage(compacted.damaged, ports);
  await writeResult(options.format === 'json' ? toJson() : toText(), options, ports);
  return compacted.damaged.length > 0 ? exitCodes.fail : exitCodes.ok;

  function toJson(): string {
    return formatJson({ store: store.name, retentionSeconds: retentionMs / 1000, ...compacted });
  }

  function toText(): string {
    const { segmentsBefore, segmentsAfter, samplesBefore, samplesAfter } = compacted;
    const gone = `removed ${count(samplesBefore - samplesAfter, 'sample')} older than ${describeDuration(retentionMs)}`;
    return `${store.name}: ${count(segmentsBefore, 'segment')} became ${segmentsAfter}, ${gone}\n`;
  }
}
