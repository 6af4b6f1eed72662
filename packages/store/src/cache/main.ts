import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { restoreCache, saveCache } from '@actions/cache';
import { messageOf } from '@fortify/core/error';
import { archivedFolder, type CacheMessage, type CacheRequest } from './protocol.ts';

/** Of what the client prints for whoever debugs it, bodies of answers among it, just this tells something. */
const tellingDebug = '::debug::Failed to reserve cache';

/** So much of what the client prints is passed on. */
const mostPrinted = 20_000;

/**
 * The process that talks to the cache of GitHub, by the client GitHub makes for it, and to nobody else: by messages to and
 * from its parent. The client works in the current directory, prints why it failed without saying so in any other way,
 * and may hang for minutes; in a process of its own, none of that is in the way of what a step prints, and it can be ended.
 */
export async function main(): Promise<void> {
  const tell = (message: CacheMessage) => process.send?.(message);
  const home = process.cwd();
  let room = mostPrinted;
  process.stdout.write = (chunk: string | Uint8Array) => {
    const text = chunk.toString();
    if (text.startsWith('::debug::') && !text.startsWith(tellingDebug)) return true;
    const printed = text.slice(0, room);
    room -= printed.length;
    if (printed !== '') tell({ printed });
    return true;
  };
  process.on('disconnect', () => process.exit());
  process.on('message', (request: CacheRequest) => {
    room = mostPrinted;
    carryOut(request)
      .finally(() => process.chdir(home))
      .then(
        (key) => tell({ key, fault: null }),
        (error: unknown) => tell({ key: null, fault: messageOf(error) }),
      );
  });
}

async function carryOut({ operation, directory, key }: CacheRequest): Promise<string | null> {
  const temporary = join(directory, 'temporary');
  await mkdir(temporary, { recursive: true });
  process.chdir(directory);
  process.env['GITHUB_WORKSPACE'] = directory;
  process.env['RUNNER_TEMP'] = temporary;
  // The last argument: what one system saved, another can restore.
  if (operation !== 'save') {
    return (await restoreCache([archivedFolder], key, [], { lookupOnly: operation === 'find' }, true)) ?? null;
  }
  return (await saveCache([archivedFolder], key, undefined, true)) === -1 ? null : key;
}
