import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UpstreamError } from '@fortify/core/error';
import { errorCode } from './error-code.ts';

/** Runs something with a directory of its own, which is gone when it is over. Throws an `UpstreamError` without one. */
export async function withTemporaryDirectory<Result>(run: (path: string) => Promise<Result>): Promise<Result> {
  const path = await mkdtemp(join(tmpdir(), 'fortify-')).catch((error) => {
    throw new UpstreamError(`there is no room for temporary files (${errorCode(error)})`, { cause: error });
  });
  try {
    return await run(path);
  } finally {
    // What cannot be removed is in nobody's way.
    await rm(path, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}
