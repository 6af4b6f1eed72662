import { noWish, placeOf } from '@fortify/core/config/history';
import type { SendingSection } from '@fortify/core/config/sent-keys';
import { type ConfigurationError, configurationError } from '@fortify/core/error';
import type { Damage, SegmentStore } from '@fortify/core/history/store';
import { holdsWorkflowCommand, plainLine, quote } from '@fortify/core/text/plain';
import type { Clock } from '@fortify/core/time/clock';
import { parseInstant } from '@fortify/core/time/instant';
import { createClock } from '@fortify/pipeline/clock';
import { type ConfigPorts, type LoadedConfig, loadConfig, loadOptionalConfig } from '@fortify/pipeline/config-source';
import { configFiles } from '@fortify/store/config-files';
import { createDirectoryStore } from '@fortify/store/directory-store';
import { openStore } from '@fortify/store/open-store';
import { writeTextFile } from '@fortify/store/text-file';
import type { CliPorts } from './ports.ts';

/** The options that every command takes. */
export interface CommonOptions {
  readonly config?: string;
  readonly history?: string;
  readonly now?: string;
  readonly format?: string;
  readonly output?: string;
  readonly quiet?: boolean;
}

/** The clock of a command: the wall's, or the one `--now` starts. */
export function clockOf({ now }: CommonOptions, { time }: CliPorts): Clock {
  const startMs = now === undefined ? null : parseInstant(now);
  const isInRange = startMs === null || (startMs >= 0 && startMs < Date.UTC(9999, 0));
  if (now !== undefined && (startMs === null || !isInRange)) {
    throw configurationError('--now', `${quote(now)}: expected RFC 3339 with a zone, such as 2026-11-23T00:00:00Z`);
  }
  return createClock(time, startMs);
}

/**
 * The config a command goes by, or that of the URLs it is given (`null` = it takes none). `sends`: of which sections it sends
 * something; the credentials of any other need not be there.
 */
export function configOf(
  options: CommonOptions,
  sends: readonly SendingSection[],
  ports: CliPorts,
  urls: readonly string[] | null = null,
): Promise<LoadedConfig> {
  const ifMissing = 'name a config, run "fortify init" for a first one';
  const given = urls === null ? { urls: [], ifMissing } : { urls, ifMissing: `${ifMissing}, or give URLs to check` };
  return loadConfig({ path: options.config ?? null, sends, urlSource: 'URL', ...given }, configPorts(ports));
}

/** The config that `--config` names, or that is there; else every rule by default. */
export function optionalConfigOf(
  options: CommonOptions,
  sends: readonly SendingSection[],
  ports: CliPorts,
): Promise<LoadedConfig> {
  return loadOptionalConfig({ path: options.config ?? null, sends }, configPorts(ports));
}

function configPorts({ variables, prober }: CliPorts): ConfigPorts {
  return { variables, ...configFiles(prober.isUntrusted) };
}

/** The history `--history` names, whatever the config says; else where the config says it is kept. */
export async function storeOf(
  options: CommonOptions,
  { config }: LoadedConfig,
  ports: CliPorts,
): Promise<SegmentStore> {
  if (options.history !== undefined) return createDirectoryStore(options.history);
  const owner = config.service ?? (ports.run.repository || null);
  return openStore(placeOf(config.history, noWish, 'directory', owner), ports.store);
}

/** The history of a command that needs no config: `--history`, else that of a config that is there, else the default. */
export async function standaloneStoreOf(options: CommonOptions, ports: CliPorts): Promise<SegmentStore> {
  if (options.history !== undefined) return createDirectoryStore(options.history);
  return storeOf(options, await optionalConfigOf(options, [], ports), ports);
}

/** Brings a history here that is kept elsewhere. Throws an `UpstreamError` where it cannot be reached. */
export async function pullStore(store: SegmentStore, options: CommonOptions, ports: CliPorts): Promise<SegmentStore> {
  for (const notice of await store.pull()) note(notice, options, ports);
  return store;
}

/** Takes a history to where it is kept. Throws an `UpstreamError` where it cannot be kept. */
export async function pushStore(store: SegmentStore, options: CommonOptions, ports: CliPorts): Promise<void> {
  for (const notice of await store.push()) note(notice, options, ports);
}

/** How long samples are kept: what a config that is there says, whatever `--history` says, else the default. */
export async function retentionOf(options: CommonOptions, ports: CliPorts): Promise<number> {
  return (await optionalConfigOf(options, [], ports)).config.history.retentionMs;
}

/** Throws a `ConfigurationError` where there is no history. */
export async function requireHistory(store: SegmentStore): Promise<void> {
  if ((await store.list()).length === 0)
    throw configurationError(store.name, 'there is no history here: check, synthetic and history import make one');
}

/** Names every damaged piece of a history on standard error. */
export function warnOfDamage(damaged: readonly Damage[], { writeErr }: CliPorts): void {
  for (const { name, message } of damaged) writeErr(`${plainLine(`damaged, left out: ${name}: ${message}`, 1000)}\n`);
}

/**
 * Writes what a command was asked for, whole or in pieces: to standard output, or to the file `--output` names. Throws a
 * `ConfigurationError` rather than write into the log of a GitHub job what its runner would take for a command: a format that has
 * lines of its own may put anything at the beginning of one.
 */
export async function writeResult(
  result: string | Iterable<string | Uint8Array>,
  options: CommonOptions,
  ports: CliPorts,
): Promise<void> {
  if (options.output === undefined) {
    if (typeof result === 'string' && ports.run.ci === 'github' && holdsWorkflowCommand(result)) throw commandRefused();
    for (const piece of typeof result === 'string' ? [result] : result) await ports.writeOut(piece);
    return;
  }
  await writeTextFile(options.output, result);
  note(`wrote ${options.output}`, options, ports);
}

/** What is written would be taken for a command of the runner's. */
export function commandRefused(): ConfigurationError {
  return configurationError(
    'standard output',
    'what is to be written holds text that the runner would take for a workflow command: write it with --output FILE',
  );
}

/** Something worth knowing that is not the result; `--quiet` leaves it out. */
export function note(message: string, { quiet }: CommonOptions, { writeErr }: CliPorts): void {
  if (quiet !== true) writeErr(`${message}\n`);
}
