import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a program is on the PATH. Where it is not, the tests that need it are skipped, and say so. */
export function isInstalled(command: string): boolean {
  const is = spawnSync(command, ['--version']).status === 0;
  // biome-ignore lint/suspicious/noConsole: a test that is skipped says why
  if (!is) console.warn(`skipped: what needs ${command}, which .ci/run installs from Debian's packages`);
  return is;
}

/** A server of others, on loopback. */
interface Daemon extends AsyncDisposable {
  readonly url: string;
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Starts a server, and waits until it is ready at a path. */
export async function startDaemon(
  command: string,
  argsFor: (address: string) => readonly string[],
  readyPath: string,
): Promise<Daemon> {
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(command, argsFor(address), { stdio: 'ignore' });
  const url = `http://${address}`;
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url + readyPath).catch(() => null);
    if (answer?.ok === true) break;
    await sleep(100);
  }
  return {
    url,
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
