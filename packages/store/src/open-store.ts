import type { HistoryConfig } from '@fortify/core/config/config';
import { configurationError } from '@fortify/core/error';
import type { SegmentStore } from '@fortify/core/history/store';
import { createDirectoryStore } from './directory-store.ts';
import type { GitEnvironment } from './git.ts';
import { createMirroredStore } from './mirrored-store.ts';

/** The repository that a history on a branch belongs to. */
interface Repository {
  /** A URL without credentials, or a path. */
  readonly remote: string;
  readonly token: string | null;
}

/** What stores take from the outside. */
export interface StorePorts {
  /** `null` = nobody says which. */
  readonly repository: Repository | null;
  readonly environment: GitEnvironment;
  readonly sleep: (durationMs: number) => Promise<void>;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Whether the run is a stranger's: then nothing is written but here. */
  readonly isUntrusted: boolean;
}

/** Opens the place a config names. Throws a `ConfigurationError` where it cannot be known. */
export async function openStore(
  history: HistoryConfig,
  service: string | null,
  ports: StorePorts,
): Promise<SegmentStore> {
  const store = createDirectoryStore(history.path);
  if (history.store === 'directory') return store;
  const { repository, isUntrusted } = ports;
  if (repository === null) {
    throw configurationError(
      'history.store',
      'a branch of which repository? Set FORTIFY_HISTORY_REMOTE to its URL, and FORTIFY_HISTORY_TOKEN where it takes one',
    );
  }
  if (repository.remote.startsWith('-')) throw configurationError('FORTIFY_HISTORY_REMOTE', 'is no URL and no path');
  // Most runs have no use for git.
  const { createBranchMirror } = await import('./branch-mirror.ts');
  const scope = history.scope ?? service ?? 'default';
  const mirror = createBranchMirror({ ...ports, ...repository, branch: history.branch, scope });
  const readOnly = 'Not saved: a run for a pull request from a fork reads the history and never writes it.';
  return createMirroredStore(store, [mirror], isUntrusted ? readOnly : null);
}
