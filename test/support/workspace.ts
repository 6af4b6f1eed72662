import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inRepository } from './repository.ts';
import { type Finished, runNode, type SpawnOptions } from './spawn.ts';

/** An empty folder that is gone after the test, and the command line run in it. */
export interface Workspace extends AsyncDisposable {
  readonly path: string;
  write(name: string, text: string): Promise<void>;
  read(name: string): Promise<string>;
  fortify(args: readonly string[], options?: Partial<SpawnOptions>): Promise<Finished>;
}

/** Makes a workspace. */
export async function createWorkspace(): Promise<Workspace> {
  const path = await mkdtemp(join(tmpdir(), 'fortify-scenario-'));
  return {
    path,
    async write(name, text) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), text);
    },
    read: (name) => readFile(join(path, name), 'utf8'),
    fortify: (args, options) => runNode(inRepository('dist/fortify.js'), args, { cwd: path, env: {}, ...options }),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
