import type { SendingSection } from '@fortify/core/config/sent-keys';
import { type LoadedConfig, loadConfig, loadOptionalConfig } from '@fortify/pipeline/config-source';
import type { RunnerPorts } from './runner.ts';

// Every action gets its config here: the runner knows each secret of it before anything else does. Each says of which sections
// it sends something: the credentials of any other are none of its business.

/** What a config is read by. */
export type ConfigAccess = Omit<RunnerPorts, 'openStore'>;

/** Where there is no file, mostly nobody has checked the repository out. */
const ifMissing = 'check out the repository first (actions/checkout), or name it with the input config';

/** The config of an action that cannot do without, or of the URLs it is given (`null` = it takes none). */
export async function requireConfig(
  path: string | null,
  sends: readonly SendingSection[],
  ports: ConfigAccess,
  urls: readonly string[] | null = null,
): Promise<LoadedConfig> {
  const given = urls === null ? { ifMissing } : { ifMissing: `${ifMissing}, or give the input urls` };
  return masked(await loadConfig({ path, sends, urls: urls ?? [], urlSource: 'input urls', ...given }, ports), ports);
}

/** The config of an action, where there is one; else every rule by default. */
export async function findConfig(
  path: string | null,
  sends: readonly SendingSection[],
  ports: ConfigAccess,
): Promise<LoadedConfig> {
  return masked(await loadOptionalConfig({ path, sends }, ports), ports);
}

function masked(loaded: LoadedConfig, { mask }: ConfigAccess): LoadedConfig {
  for (const secret of loaded.config.secrets) mask(secret);
  return loaded;
}
