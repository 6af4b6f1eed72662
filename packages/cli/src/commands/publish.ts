import { configurationError } from '@fortify/core/error';
import type { SinkOutcome } from '@fortify/core/publish/publication';
import { formatJson } from '@fortify/core/report/json';
import { renderTable } from '@fortify/core/report/table';
import { count } from '@fortify/core/text/plain';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { runPublish } from '@fortify/pipeline/publish';
import { readReports } from '@fortify/pipeline/read-reports';
import { requestIdentity } from '@fortify/publish/identity';
import { createPublisher } from '@fortify/publish/publish-to';
import { findFiles, readBoundedTextFile, writeTextFile } from '@fortify/store/text-file';
import { type CommonOptions, clockOf, configOf, note, storeOf, writeResult } from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** The options of `fortify publish`. */
export interface PublishCommandOptions extends CommonOptions {
  readonly report?: string;
  readonly dryRun?: boolean;
}

/** `fortify publish`: sends what was recorded last, or a report, to the sinks of the config, each run once. */
export async function publish(options: PublishCommandOptions, ports: CliPorts): Promise<number> {
  const clock = clockOf(options, ports);
  const loaded = await configOf(options, ['sinks'], ports);
  if (ports.prober.isUntrusted && options.dryRun !== true)
    throw configurationError(
      'sinks',
      'nothing is published for a pull request from a fork: its config may name any sink',
    );
  const reports =
    options.report === undefined ? [] : await readReports([options.report], { findFiles, readBoundedTextFile });
  if (reports.length > 1)
    throw configurationError(
      '--report',
      `matches ${count(reports.length, 'file')}: name one, each is published on its own`,
    );
  const publisher = createPublisher({
    now: clock.now,
    sleep: (durationMs: number) => ports.prober.sleep(durationMs, new AbortController().signal),
    random: ports.prober.random,
    writeTextFile,
    identityFor: (audience: string) => requestIdentity(ports.environment, audience),
    secrets: loaded.config.secrets,
  });
  const { sinks, isComplete, notices } = await runPublish(
    loaded,
    ports.run,
    { report: reports[0] ?? null, isDryRun: options.dryRun === true },
    { clock, store: await storeOf(options, loaded, ports), ...publisher },
  );
  for (const notice of notices) note(`Note: ${notice}`, options, ports);
  const text = render(sinks, options);
  await writeResult(text, options, ports);
  return isComplete ? exitCodes.ok : exitCodes.fail;
}

function render(sinks: readonly SinkOutcome[], { format, dryRun }: PublishCommandOptions): string {
  if (format === 'json') return formatJson({ sinks });
  const rows = sinks.map(({ id, kind, outcome, message }) => [id, kind, outcome, message]);
  const table = `${renderTable(['SINK', 'KIND', 'OUTCOME', ''], rows, 'llll')}\n`;
  return dryRun === true ? `${table}\n${sinks.map(renderRequests).join('')}` : table;
}

/** Just as it would be sent, but for the secrets. The text is ours, and what a report has in it is JSON there. */
function renderRequests({ id, requests }: SinkOutcome): string {
  return requests
    .map(({ method, url, headers, body }) => {
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
      return [`# ${id}`, `${method} ${url}`, ...lines, '', body, ''].join('\n');
    })
    .join('\n');
}
