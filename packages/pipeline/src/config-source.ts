import type { Config } from '@fortify/core/config/config';
import type { Environment } from '@fortify/core/config/environment';
import { checksOfUrls, configOfChecks, type UrlCheck } from '@fortify/core/config/from-urls';
import { rareRulesFor } from '@fortify/core/config/rare-rules';
import type { SendingSection } from '@fortify/core/config/sent-keys';
import type { YamlDocument } from '@fortify/core/config/yaml-document';
import { ConfigurationError, configurationError } from '@fortify/core/error';

/** The config that is looked for when none is named. */
export const defaultConfigPath = 'fortify.yml';

/** A config, with the document it came from where there was one. */
export interface LoadedConfig {
  readonly config: Config;
  readonly document: YamlDocument | null;
}

/** What the user gave to go by. */
export interface ConfigRequest {
  /** The file the user named; `null` = none. */
  readonly path: string | null;
  /** URLs the user gave; they stand in for the checks of a file. */
  readonly urls: readonly string[];
  /** Of which sections the run sends something: of any other, variables of credentials need not be set. */
  readonly sends: readonly SendingSection[];
  /** Where the URLs were given, for messages: `input urls`. */
  readonly urlSource: string;
  /** What to do where there is no config: the rest of a sentence. */
  readonly ifMissing: string;
}

/** The ports of `loadConfig`. */
export interface ConfigPorts {
  /** What a config may read; `null` = nothing: it may be a stranger's, and the job has secrets. */
  readonly variables: Environment | null;
  readonly readTextFile: (path: string) => Promise<string>;
  /** `null` when there is no such file. */
  readonly readOptionalTextFile: (path: string) => Promise<string | null>;
}

/**
 * Finds and parses the config. URLs alone need no file, and read none; without URLs it is the file the user named, or
 * `fortify.yml`. YAML and Zod are loaded only when there is a file: the first probe of a URL-only start is on the wire
 * before they could be.
 */
export async function loadConfig(request: ConfigRequest, ports: ConfigPorts): Promise<LoadedConfig> {
  const checks = request.urls.length === 0 ? null : checksOfUrls(request.urlSource, request.urls);
  if (checks !== null && request.path === null) return { config: configOfChecks(checks), document: null };
  const path = request.path ?? defaultConfigPath;
  const text = request.path === null ? await ports.readOptionalTextFile(path) : await ports.readTextFile(path);
  if (text === null) throw configurationError(path, `no such file: ${request.ifMissing}`);
  return readConfig(path, text, { checks, sends: request.sends }, ports);
}

async function readConfig(
  path: string,
  text: string,
  options: { readonly checks: readonly UrlCheck[] | null; readonly sends: readonly SendingSection[] },
  { variables }: ConfigPorts,
): Promise<LoadedConfig> {
  const { parseConfig } = await import('@fortify/core/config/parse-config');
  return parseConfig(path, text, variables, { ...options, rules: await rareRulesFor(text) });
}

/** The config of what needs none: every rule by default. */
export const withoutConfig: LoadedConfig = { config: configOfChecks([]), document: null };

/** The config the user named, or `fortify.yml` where there is one; else every rule by default. */
export async function loadOptionalConfig(
  { path, sends }: Pick<ConfigRequest, 'path' | 'sends'>,
  ports: ConfigPorts,
): Promise<LoadedConfig> {
  const text = path === null ? await ports.readOptionalTextFile(defaultConfigPath) : await ports.readTextFile(path);
  return text === null ? withoutConfig : readConfig(path ?? defaultConfigPath, text, { checks: null, sends }, ports);
}

/** The fault of a config that names none of what is wanted, at the place where it would. */
export function withoutAny(key: string, consequence: string, { document }: LoadedConfig): ConfigurationError {
  const message = `this config has none: ${consequence}`;
  if (document === null) return configurationError(key, message);
  return new ConfigurationError([document.problemAt([key], `${key}: ${message}`, 'key')]);
}

/** The same config, whose tests ran somewhere else than it says; `null` = where it says. */
export function atLocation(loaded: LoadedConfig, location: string | null): LoadedConfig {
  if (location === null) return loaded;
  const { config } = loaded;
  return { ...loaded, config: { ...config, synthetic: { ...config.synthetic, location } } };
}
