import { firstConfig } from '@fortify/core/config/first-config';
import { checksOfUrls } from '@fortify/core/config/from-urls';
import { type ProfileName, profileNames, profiles } from '@fortify/core/config/profiles';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { defaultConfigPath } from '@fortify/pipeline/config-source';
import { writeTextFile } from '@fortify/store/text-file';
import { type CommonOptions, note, writeResult } from '../options.ts';
import type { CliPorts } from '../ports.ts';

/** The options of `init`. */
export interface InitOptions extends CommonOptions {
  readonly listProfiles?: boolean;
  readonly profile?: ProfileName;
}

/** `fortify init [URL…]`: writes a first config that works as it is. Never replaces one. */
export async function init(urls: readonly string[], options: InitOptions, ports: CliPorts): Promise<number> {
  if (options.listProfiles === true) {
    const lines = profileNames.map((name) => `${name}\n  ${profiles[name].summary}\n  ${profiles[name].source}\n`);
    await writeResult(lines.join(''), options, ports);
    return exitCodes.ok;
  }
  const path = options.output ?? options.config ?? defaultConfigPath;
  await writeTextFile(path, firstConfig(checksOfUrls('URL', urls), options.profile ?? null), true);
  const which = path === defaultConfigPath ? '' : ` --config ${path}`;
  note(`wrote ${path}; next: fortify validate${which}, then fortify check${which}`, options, ports);
  return exitCodes.ok;
}
