import { type ChildProcess, fork } from 'node:child_process';
import { UpstreamError } from '@fortify/core/error';
import { count } from '@fortify/core/text/plain';
import { endGroup, hasGroups } from '../process-group.ts';
import { complaintIn, withoutAddresses } from './complaint.ts';
import type { CacheMessage, CacheRequest } from './protocol.ts';

/** How the cache is reached. */
export interface CacheClientOptions {
  /** The file that runs `main.ts`. */
  readonly program: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Nothing may take longer: 20 seconds, unless said otherwise. */
  readonly deadlineMs?: number;
}

/** What came of a request. */
interface CacheAnswer {
  /** The key of what was found. Saved: the key it is under. `null` = it did not come to that. */
  readonly key: string | null;
  /** What the client complained of; `null` = nothing: then nothing was found. */
  readonly complaint: string | null;
}

/** Whoever talks to the cache. */
export interface CacheClient extends Disposable {
  /** Throws an `UpstreamError` where there is no answer in time. */
  ask(request: CacheRequest): Promise<CacheAnswer>;
}

/**
 * What the process needs of the environment. Everything else stays here, tokens above all: it hands what it has on to tar.
 */
const needed =
  /^(ACTIONS_(RUNTIME_TOKEN|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE)|GITHUB_SERVER_URL|PATH|HOME|LANG|LC_ALL|TMPDIR|TEMP|TMP|(HTTPS?|NO|ALL)_PROXY|NODE_EXTRA_CA_CERTS|SYSTEMROOT|SYSTEMDRIVE|PROGRAMFILES|PATHEXT|COMSPEC|WINDIR)$/i;

/** Reaches the cache by a process that starts with the first request, and ends when it is disposed of. */
export function createCacheClient({ program, environment, deadlineMs = 20_000 }: CacheClientOptions): CacheClient {
  let child: ChildProcess | null = null;
  const start = () => {
    const started = fork(program, [], {
      execArgv: [],
      env: Object.fromEntries(Object.entries(environment).filter(([name]) => needed.test(name))),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      detached: hasGroups,
    });
    started.once('exit', () => {
      if (child === started) child = null;
    });
    return started;
  };
  const end = () => {
    if (child !== null) endGroup(child);
    child = null;
  };
  return {
    async ask(request) {
      child ??= start();
      try {
        return await answer(child, request, deadlineMs);
      } catch (error) {
        end();
        throw error;
      }
    },
    [Symbol.dispose]: end,
  };
}

function answer(child: ChildProcess, request: CacheRequest, deadlineMs: number): Promise<CacheAnswer> {
  const cleanUp = new AbortController();
  const { signal } = cleanUp;
  let log = '';
  return new Promise<CacheAnswer>((resolve, reject) => {
    const fail = (why: string) => () => {
      const complaint = complaintIn(log);
      reject(new UpstreamError(complaint === null ? why : `${why} (${complaint})`));
    };
    const timer = setTimeout(fail(`no answer within ${count(deadlineMs / 1000, 'second')}`), deadlineMs);
    signal.addEventListener('abort', () => clearTimeout(timer));
    const listeners = {
      message(message: CacheMessage) {
        if ('printed' in message) log += message.printed;
        else {
          const thrown = message.fault === null ? null : withoutAddresses(message.fault);
          resolve({ key: message.key, complaint: complaintIn(log) ?? thrown });
        }
      },
      error: fail('its client cannot be started'),
      exit: fail('its client ended before its time'),
    };
    for (const [event, listener] of Object.entries(listeners)) {
      child.on(event, listener);
      signal.addEventListener('abort', () => child.off(event, listener));
    }
    child.send(request, (error) => {
      if (error !== null) reject(new UpstreamError('its client cannot be reached', { cause: error }));
    });
  }).finally(() => cleanUp.abort());
}
