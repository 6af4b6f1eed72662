import { configurationError } from '@fortify/core/error';
import { formatHistory, type TextFormat } from '@fortify/core/history/text-format';
import { holdsWorkflowCommand } from '@fortify/core/text/plain';
import { type CommonOptions, readExisting, standaloneStoreOf, writeResult } from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** The options of `history export`. */
export interface ExportOptions extends CommonOptions {
  readonly to?: TextFormat;
}

/** `fortify history export`: writes every sample, as `history import` reads it. */
export async function historyExport(options: ExportOptions, ports: CliPorts): Promise<number> {
  const { history, damaged } = await readExisting(await standaloneStoreOf(options, ports), ports);
  const text = formatHistory(options.to ?? (options.format as TextFormat | undefined) ?? 'csv', history);
  // An export is exact, so nothing in it is escaped; a job's log is the one place where that could be turned on us.
  if (ports.run.ci === 'github' && options.output === undefined && holdsWorkflowCommand(text)) {
    throw configurationError(
      'standard output',
      'this history holds text that the runner would take for a workflow command: write it with --output FILE',
    );
  }
  await writeResult(text, options, ports);
  return damaged.length > 0 ? 1 : 0;
}
