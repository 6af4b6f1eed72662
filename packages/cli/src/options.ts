import { defaultHistoryPath } from '@fortify/core/config/resolve';
import { configurationError } from '@fortify/core/error';
import type { HistoryStore, StoredHistory } from '@fortify/core/history/store';
import { quote } from '@fortify/core/text/plain';
import type { Clock } from '@fortify/core/time/clock';
import { parseInstant } from '@fortify/core/time/instant';
import { createClock } from '@fortify/pipeline/clock';
import { defaultConfigPath, type LoadedConfig, loadConfig } from '@fortify/pipeline/config-source';
import { createDirectoryStore } from '@fortify/store/directory-store';
import { readOptionalTextFile, readTextFile, writeTextFile } from '@fortify/store/text-file';
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

/** The config a command goes by. */
export function configOf(options: CommonOptions, urls: readonly string[], ports: CliPorts): Promise<LoadedConfig> {
  const request = { path: options.config ?? null, urls, urlSource: 'URL' };
  return loadConfig(request, { environment: ports.environment, readTextFile, readOptionalTextFile });
}

/** The history `--history` names, whatever the config says. */
export function storeOf(options: CommonOptions, { config }: LoadedConfig): HistoryStore {
  return createDirectoryStore(options.history ?? config.history.path);
}

/** The history of a command that needs no config: `--history`, else that of a config that is there, else the default. */
export async function standaloneStoreOf(options: CommonOptions, ports: CliPorts): Promise<HistoryStore> {
  if (options.history !== undefined) return createDirectoryStore(options.history);
  const hasConfig = options.config !== undefined || (await readOptionalTextFile(defaultConfigPath)) !== null;
  return hasConfig ? storeOf(options, await configOf(options, [], ports)) : createDirectoryStore(defaultHistoryPath);
}

/** Reads a history that must be there, and warns of every piece of it that could not be read. */
export async function readExisting(store: HistoryStore, ports: CliPorts): Promise<StoredHistory> {
  const stored = await store.read();
  if (stored.segments === 0) throw configurationError(store.name, 'there is no history here');
  warnOfDamage(stored, ports);
  return stored;
}

/** Names every damaged piece of a history on standard error. */
export function warnOfDamage({ damaged }: StoredHistory, { writeErr }: CliPorts): void {
  for (const { name, message } of damaged) writeErr(`damaged, left out: ${name}: ${message}\n`);
}

/** Writes what a command was asked for: to standard output, or to the file `--output` names. */
export async function writeResult(text: string, options: CommonOptions, ports: CliPorts): Promise<void> {
  if (options.output === undefined) {
    ports.writeOut(text);
    return;
  }
  await writeTextFile(options.output, text);
  note(`wrote ${options.output}`, options, ports);
}

/** Something worth knowing that is not the result; `--quiet` leaves it out. */
export function note(message: string, { quiet }: CommonOptions, { writeErr }: CliPorts): void {
  if (quiet !== true) writeErr(`${message}\n`);
}
