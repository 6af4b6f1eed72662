import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { HistoryConfig } from '@fortify/core/config/config';
import { configurationError } from '@fortify/core/error';
import type { SegmentStore } from '@fortify/core/history/store';
import { createDirectoryStore } from './directory-store.ts';
import type { GitEnvironment } from './git.ts';
import { createMirroredStore } from './mirrored-store.ts';

/** The repository that a history on a branch belongs to. */
interface Repository {
  /** A URL, or a path. */
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
  if (history.store === 'directory') return createDirectoryStore(history.path);
  if (ports.repository === null) {
    throw configurationError(
      'history.store',
      'a branch of which repository? Set FORTIFY_HISTORY_REMOTE to its URL, and FORTIFY_HISTORY_TOKEN where it takes one',
    );
  }
  const { token } = ports.repository;
  const remote = checkedRemote(ports.repository);
  const scope = history.scope ?? service ?? 'default';
  // What is brought here of one branch must never end up on another, nor what a stranger's run measured on any.
  const key = JSON.stringify([remote, history.branch, scope, ports.isUntrusted]);
  const directory = `${history.path}-branches/${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  // Most runs have no use for git.
  const { createBranchMirror } = await import('./branch-mirror.ts');
  const mirror = createBranchMirror({ ...ports, remote, token, branch: history.branch, scope });
  const readOnly = 'Not saved: a run for a pull request from a fork reads the history and never writes it.';
  return createMirroredStore(createDirectoryStore(directory), [mirror], ports.isUntrusted ? readOnly : null);
}

/** A remote that git can be handed: nothing that it takes for an option or a program, and nothing secret. */
function checkedRemote({ remote, token }: Repository): string {
  const refuse = (why: string) => configurationError('FORTIFY_HISTORY_REMOTE', why);
  if (remote.startsWith('-') || /^\w+::/.test(remote)) throw refuse('is neither a URL nor a path');
  if (!/^[a-z+]+:\/\//i.test(remote)) return /^[^/\\]{2,}:/.test(remote) ? remote : resolve(remote);
  if (!URL.canParse(remote)) throw refuse('is no URL');
  const url = new URL(remote);
  if (url.password !== '' || (url.username !== '' && url.protocol.startsWith('http'))) {
    throw refuse('holds credentials: give the token as FORTIFY_HISTORY_TOKEN');
  }
  const isLoopback = /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname);
  if (token !== null && url.protocol === 'http:' && !isLoopback)
    throw refuse('would get the token unencrypted: use https');
  return remote;
}
