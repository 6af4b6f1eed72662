import { join } from 'node:path';
import { hasCache, readCacheRun } from '@fortify/ci/cache';
import type { GitHubEvent } from '@fortify/ci/event';
import { isUntrusted } from '@fortify/ci/fork';
import { readGitHubRepository } from '@fortify/ci/github-access';
import { readRepository } from '@fortify/ci/repository';
import type { Environment } from '@fortify/core/config/environment';
import { createCacheClient } from '@fortify/store/cache/client';
import type { CacheIndex, StagedHead } from '@fortify/store/cache/save';
import type { StorePorts } from '@fortify/store/open-store';

/** What a run is surrounded by, as far as keeping a history goes. */
export interface Surroundings {
  readonly environment: Environment;
  readonly event: GitHubEvent;
  /** The token the job was given; `null` = what the environment has. */
  readonly jobToken: string | null;
  /** The directory of what runs: the other programs of it lie beside it. */
  readonly home: string;
  readonly sleep: (durationMs: number) => Promise<void>;
  readonly random: () => number;
}

/** Everything a history may be kept in takes. `tell` hears of what is to be saved when the job ends; `null` = it has no end. */
export function storePortsOf(around: Surroundings, tell: ((head: StagedHead) => void) | null): StorePorts {
  const { environment, event, jobToken } = around;
  const temporary = environment['RUNNER_TEMP'];
  const later = tell === null || !temporary ? null : { directory: temporary, tell };
  return {
    repository: readRepository(environment, jobToken),
    environment,
    sleep: around.sleep,
    random: around.random,
    isUntrusted: isUntrusted(environment, event),
    cache: hasCache(environment)
      ? {
          run: readCacheRun(environment, event),
          startClient: () => startCacheClient(around),
          openIndex: () => openCacheIndex(around),
          later,
        }
      : null,
  };
}

/** Starts whoever talks to the cache. */
export function startCacheClient({ home, environment }: Pick<Surroundings, 'home' | 'environment'>) {
  return createCacheClient({ program: join(home, 'cache-client.js'), environment });
}

/** Opens the list of the cache's entries; `null` without a token, or a repository. */
export async function openCacheIndex({
  environment,
  jobToken,
}: Pick<Surroundings, 'environment' | 'jobToken'>): Promise<CacheIndex | null> {
  const repository = readGitHubRepository(environment, jobToken);
  if (repository === null) return null;
  const { createCacheIndex } = await import('@fortify/github/cache-index');
  return createCacheIndex(repository);
}
