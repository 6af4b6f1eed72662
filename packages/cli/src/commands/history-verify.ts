import { sampleCount } from '@fortify/core/history/history';
import { formatJson } from '@fortify/core/report/json';
import { count } from '@fortify/core/text/plain';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { recallHistory } from '@fortify/pipeline/history/recall';
import {
  type CommonOptions,
  pullStore,
  requireHistory,
  standaloneStoreOf,
  warnOfDamage,
  writeResult,
} from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** `fortify history verify`: reads every byte and checks it against its hash. Damage is exit code 1, and named. */
export async function historyVerify(options: CommonOptions, ports: CliPorts): Promise<number> {
  const store = await pullStore(await standaloneStoreOf(options, ports), options, ports);
  await requireHistory(store);
  const { history, segments, damaged } = await recallHistory(store);
  warnOfDamage(damaged, ports);
  const samples = sampleCount(history);
  const intact = `${count(segments - damaged.length, 'intact segment')} with ${count(samples, 'sample')}`;
  const text =
    options.format === 'json'
      ? formatJson({ store: store.name, segments, samples, damaged })
      : `${store.name}: ${intact}, ${damaged.length === 0 ? 'no damage' : `${damaged.length} damaged`}\n`;
  await writeResult(text, options, ports);
  return damaged.length > 0 ? exitCodes.fail : exitCodes.ok;
}
