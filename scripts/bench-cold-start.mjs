// From the start of a process to the first probe on the wire, beside a Node that does nothing, in turns so that a change
// of the machine's speed meets both. Prints medians and the ratio; the target is at most 5 for the action.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rounds = Number(process.argv[2] ?? 15);
const inDist = (name) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fortify-bench-'));

let onRequest = () => {};
const server = createServer((_, response) => {
  onRequest();
  response.end('ok');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${server.address().port}/health`;

/** Milliseconds from spawning Node to `until`: the first request, or the end of the process. */
async function time(args, env, until) {
  const began = performance.now();
  let firstRequest;
  onRequest = () => {
    firstRequest ??= performance.now();
  };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: 'ignore' });
  await new Promise((resolve) => child.on('close', resolve));
  return (until === 'request' ? firstRequest : performance.now()) - began;
}

const action = { INPUT_URLS: url, 'INPUT_FAIL-ON': 'unhealthy', RUNNER_TEMP: folder, GITHUB_ACTIONS: 'true' };
const contenders = [
  ['node -e 0, to its end', ['-e', '0'], {}, 'end'],
  ['root action, to its first probe', [inDist('health-check.js')], action, 'request'],
  ['root action, to its end', [inDist('health-check.js')], action, 'end'],
  ['fortify check URL, to its first probe', [inDist('fortify.js'), 'check', url], {}, 'request'],
  ['fortify --version, to its end', [inDist('fortify.js'), '--version'], {}, 'end'],
];
const times = contenders.map(() => []);
for (let round = 0; round <= rounds; round++) {
  for (const [index, [, args, env, until]] of contenders.entries()) {
    const elapsed = await time(args, env, until);
    if (round > 0) times[index].push(elapsed); // the first round warms the page cache
  }
}
server.close();
rmSync(folder, { recursive: true });

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const base = median(times[0]);
console.log(
  `Node ${process.version}, ${rounds} rounds in turns, milliseconds (median, least to most), times node -e 0\n`,
);
for (const [index, [name]] of contenders.entries()) {
  const values = times[index];
  if (name === 'root action, to its first probe' && median(values) > 5 * base) process.exitCode = 1;
  const range = `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`;
  console.log(
    `${name.padEnd(40)}${median(values).toFixed(0).padStart(5)}  ${range.padEnd(12)}${(median(values) / base).toFixed(2)} x`,
  );
}
