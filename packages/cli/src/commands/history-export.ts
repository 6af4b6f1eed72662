import { configurationError } from '@fortify/core/error';
import { formatHistory } from '@fortify/core/history/export/writer';
import type { ExportFormat } from '@fortify/core/history/formats';
import type { History } from '@fortify/core/history/history';
import { holdsWorkflowCommand } from '@fortify/core/text/plain';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { recallHistory } from '@fortify/pipeline/history/recall';
import {
  type CommonOptions,
  commandRefused,
  note,
  pullStore,
  requireHistory,
  standaloneStoreOf,
  warnOfDamage,
  writeResult,
} from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** The options of `history export`. */
export interface ExportOptions extends CommonOptions {
  readonly to?: ExportFormat;
}

/** `fortify history export`: writes every sample, as `history import` reads it. */
export async function historyExport(options: ExportOptions, ports: CliPorts): Promise<number> {
  const store = await pullStore(await standaloneStoreOf(options, ports), options, ports);
  await requireHistory(store);
  const [to, format = to ?? 'csv'] = [options.to, options.format as ExportFormat | undefined];
  if (to !== undefined && to !== format)
    throw configurationError('--to', `${to} contradicts --format ${format}: give only one of them`);
  if (options.output === undefined) refuseUnprintable(format, ports);
  const { history, damaged } = await recallHistory(store);
  warnOfDamage(damaged, ports);
  const others = history.observations.length + history.rollups.length;
  if (others > 0)
    note(
      'Note: samples are exported, and nothing else that the history remembers: history merge takes all.',
      options,
      ports,
    );
  if (options.output === undefined) refuseCommands(history, ports);
  await writeResult(await formatHistory(format, history), options, ports);
  return damaged.length > 0 ? exitCodes.fail : exitCodes.ok;
}

function refuseUnprintable(format: ExportFormat, { isOutputTerminal }: CliPorts): void {
  if (format !== 'parquet' || !isOutputTerminal) return;
  throw configurationError('standard output', 'Parquet is not text: write it with --output FILE');
}

/** An export is exact, so nothing in it is escaped; a job's log is the one place where that could be turned on us. */
function refuseCommands({ series }: History, { run }: CliPorts): void {
  const isTrap = series.some(({ check, location }) => holdsWorkflowCommand(`${check}\n${location}`));
  if (run.ci === 'github' && isTrap) throw commandRefused();
}
