// npm run bench:probe: fortify beside blackbox_exporter, curl and bare undici, in one run, over distinct endpoints on
// loopback (every address of 127/8 is one), a new connection for each probe.
//
//   throughput: nginx answers at once; probes a second, CPU a probe, peak memory, whole process
//   truth:      a server answers after 50 ms and says how long it took; what a client reports beyond that is its error
//
// Needs Debian's nginx-light, prometheus-blackbox-exporter and curl; whatever is missing is left out, visibly.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const endpoints = Number(process.argv[2] ?? 10_000);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fortify-bench-'));
const running = [];
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
for (const program of ['nginx', 'prometheus-blackbox-exporter', 'curl']) {
  if (!has(program)) console.log(`left out: ${program} is not installed`);
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Writes a file of `count` URLs, each with an address of its own. */
function writeUrls(name, port, count) {
  const urls = Array.from({ length: count }, (_, index) => {
    const address = `127.${1 + (index >> 16)}.${(index >> 8) & 255}.${index & 255 || 1}`;
    return `http://${address}:${port}/${index}`;
  });
  const file = join(folder, name);
  writeFileSync(file, `${urls.join('\n')}\n`);
  return { file, urls };
}

function start(command, args) {
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  running.push(child);
  return child;
}

/** What the kernel has counted for a process: CPU in seconds, peak memory in MB. */
function usageOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, peak: Number(peak?.[1] ?? 0) / 1024 };
}

/** Runs a process to its end: wall and CPU seconds, peak memory, what it printed. */
function run(command, args) {
  const began = performance.now();
  const result = spawnSync('/bin/bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$0" "$@" 2>/dev/null', command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const [, user = 0, system = 0] = (result.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { wall: (performance.now() - began) / 1000, cpu: user + system, output: result.stdout };
}

/** The peak memory of a process: it is looked at until it ends. */
async function peakOf(command, args) {
  const child = spawn(command, args, { cwd: folder, stdio: 'ignore' });
  let peak = 0;
  const timer = setInterval(() => {
    try {
      peak = Math.max(peak, usageOf(child.pid).peak);
    } catch {
      // It has ended since.
    }
  }, 5);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  return peak;
}

const fortify = here('../dist/fortify.js');
const fortifyArgs = (urls, ...options) => [
  fortify,
  'check',
  ...urls,
  '--history',
  join(folder, `h${Math.random()}`),
  '--quiet',
  ...options,
];

async function startBlackbox() {
  const port = await freePort();
  const config = join(folder, 'blackbox.yml');
  writeFileSync(config, 'modules: { http_2xx: { prober: http, timeout: 5s, http: { preferred_ip_protocol: ip4 } } }\n');
  const child = start('prometheus-blackbox-exporter', [
    `--config.file=${config}`,
    `--web.listen-address=127.0.0.1:${port}`,
  ]);
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/-/healthy`).catch(() => null);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  /** Asks for every probe, so many at a time; what it reports, in milliseconds. */
  const probe = async (urls, concurrency) => {
    const reported = [];
    let next = 0;
    await Promise.all(
      Array.from({ length: concurrency }, async () => {
        while (next < urls.length) {
          const target = urls[next++];
          const answer = await fetch(
            `http://127.0.0.1:${port}/probe?module=http_2xx&target=${encodeURIComponent(target)}`,
          );
          const seconds = /^probe_duration_seconds (\S+)/m.exec(await answer.text())?.[1];
          reported.push({ url: target, reported: Number(seconds) * 1000 });
        }
      }),
    );
    return reported;
  };
  return { probe, pid: child.pid };
}

const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
const column = (value, width, digits = 1) => (Number.isFinite(value) ? value.toFixed(digits) : '-').padStart(width);

async function medianOf(measure) {
  const found = [];
  for (let round = 0; round < 3; round++) found.push(await measure());
  return quantile(found, 0.5);
}

async function throughput(blackbox) {
  const port = await freePort();
  writeFileSync(
    join(folder, 'nginx.conf'),
    `worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log /dev/null; events { worker_connections 20000; }
     http { access_log off; server { listen ${port} backlog=65535; location / { return 200 "ok\\n"; } } }`,
  );
  start('nginx', ['-c', join(folder, 'nginx.conf'), '-e', '/dev/null']);
  const { file, urls } = writeUrls('fast', port, endpoints);
  for (let tries = 0; tries < 100 && !(await fetch(urls[0]).catch(() => null)); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  writeFileSync(join(folder, 'curl.cfg'), urls.map((url) => `url = "${url}"\noutput = /dev/null\n`).join(''));
  const curlArgs = ['-s', '--parallel', '--parallel-max', '50', '--config', join(folder, 'curl.cfg')];
  const { file: one } = writeUrls('one', port, 1);
  const fastArgs = (targets) =>
    fortifyArgs(targets, '--fast', '--concurrency', '50', '--format', 'json', '--output', join(folder, 'r.json'));
  const contenders = {
    'fortify --fast': {
      round: () => run(process.execPath, fastArgs(urls)),
      peak: () => peakOf(process.execPath, fastArgs(urls)),
      idle: () => peakOf(process.execPath, fastArgs(urls.slice(0, 1))),
    },
    'undici request': {
      round: () => run(process.execPath, [here('undici-client.mjs'), '50', file]),
      peak: () => peakOf(process.execPath, [here('undici-client.mjs'), '50', file]),
      idle: () => peakOf(process.execPath, [here('undici-client.mjs'), '50', one]),
    },
    ...(has('curl')
      ? { 'curl --parallel': { round: () => run('curl', curlArgs), peak: () => peakOf('curl', curlArgs) } }
      : {}),
    ...(blackbox
      ? {
          blackbox_exporter: {
            round: async () => {
              const before = usageOf(blackbox.pid).cpu;
              const began = performance.now();
              await blackbox.probe(urls, 50);
              return { wall: (performance.now() - began) / 1000, cpu: usageOf(blackbox.pid).cpu - before };
            },
            peak: async () => usageOf(blackbox.pid).peak,
          },
        }
      : {}),
  };
  const rounds = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < 3; round++) {
    for (const [name, { round: once }] of Object.entries(contenders)) rounds[name].push(await once());
  }
  console.log(
    `\nThroughput: ${endpoints.toLocaleString('en-US')} endpoints, 50 at once, answered at once; whole process, median of 3\n`,
  );
  console.log('                     probes/s   of fortify   CPU ms/probe   peak MB   with one   KB/endpoint');
  const rate = (name) =>
    endpoints /
    quantile(
      rounds[name].map(({ wall }) => wall),
      0.5,
    );
  for (const [name, { peak, idle }] of Object.entries(contenders)) {
    const cpu =
      (quantile(
        rounds[name].map((each) => each.cpu),
        0.5,
      ) *
        1000) /
      endpoints;
    const megabytes = await medianOf(peak);
    const withOne = idle === undefined ? Number.NaN : await medianOf(idle);
    const perEndpoint = ((megabytes - withOne) * 1024) / endpoints;
    console.log(
      `${name.padEnd(19)}${column(rate(name), 10, 0)}${column(rate(name) / rate('fortify --fast'), 12, 2)} x${column(cpu, 14, 3)}${column(megabytes, 10, 0)}${column(withOne, 11, 0)}${column(perEndpoint, 14)}`,
    );
  }
}

async function truth(blackbox) {
  const server = start(process.execPath, [here('delay-server.mjs')]);
  const port = await new Promise((resolve) => server.stdout.once('data', (text) => resolve(Number(text))));
  console.log('\nTruth: a server that takes 50 ms; reported minus true milliseconds, p50 / p99\n');
  console.log('                         at 1 (200)     at 50 (2,000)    at 500 (5,000)');
  const errors = {
    'fortify --fast': (urls, concurrency) => fortifyErrors(urls, '--fast', '--concurrency', String(concurrency)),
    'undici request': (_, concurrency, file) =>
      JSON.parse(run(process.execPath, [here('undici-client.mjs'), String(concurrency), file]).output).map(
        ([reported, residence]) => reported - residence,
      ),
    ...(has('curl') ? { 'curl --parallel': curlErrors } : {}),
    ...(blackbox
      ? { blackbox_exporter: async (urls, concurrency) => minusResidence(await blackbox.probe(urls, concurrency)) }
      : {}),
  };
  for (const [name, measure] of Object.entries(errors)) {
    const cells = [];
    for (const [concurrency, count] of [
      [1, 200],
      [50, 2000],
      [500, 5000],
    ]) {
      const { file, urls } = writeUrls(`truth-${count}`, port, count);
      const found = await measure(urls, concurrency, file);
      cells.push(`${column(quantile(found, 0.5), 8)} /${column(quantile(found, 0.99), 7)}`);
    }
    console.log(`${name.padEnd(19)}${cells.join('')}`);
  }
  const { urls } = writeUrls('paced', port, endpoints);
  const began = performance.now();
  const found = await fortifyErrors(urls);
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `\nfortify as it is (paced), ${endpoints.toLocaleString('en-US')} endpoints: ${column(quantile(found, 0.5), 1, 2)} ms at p50, ${column(quantile(found, 0.99), 1, 2)} ms at p99, in ${seconds.toFixed(0)} s (${(endpoints / seconds).toFixed(0)} probes/s)`,
  );

  /** Neither fortify's report nor blackbox's metrics hold the server's header, so the server is asked afterwards. */
  async function minusResidence(results) {
    const residence = await (await fetch(`http://127.0.0.1:${port}/residence`)).json();
    return results.map(({ url, reported }) => reported - residence[new URL(url).pathname]);
  }

  async function fortifyErrors(targets, ...options) {
    const output = join(folder, 'truth.json');
    const result = run(process.execPath, fortifyArgs(targets, ...options, '--format', 'json', '--output', output));
    const { checks } = JSON.parse(readFileSync(output, 'utf8'));
    if (checks.some(({ outcome }) => outcome !== 'good')) throw new Error(`a probe failed: ${result.output}`);
    return minusResidence(checks.map(({ target, durationMs }) => ({ url: target, reported: durationMs })));
  }

  function curlErrors(targets, concurrency) {
    const config = join(folder, 'truth.cfg');
    writeFileSync(config, targets.map((url) => `url = "${url}"\noutput = /dev/null\n`).join(''));
    const { output } = run('curl', [
      '-s',
      '--parallel',
      '--parallel-max',
      String(concurrency),
      '-w',
      '%{time_total} %header{x-residence-ms}\n',
      '--config',
      config,
    ]);
    return output
      .trim()
      .split('\n')
      .map((line) => {
        const [seconds, residence] = line.split(' ').map(Number);
        return seconds * 1000 - residence;
      });
  }
}

console.log(`Node ${process.version}, one machine for servers and clients: read the ratios, not the milliseconds.`);
const blackbox = has('prometheus-blackbox-exporter') ? await startBlackbox() : null;
if (has('nginx')) await throughput(blackbox);
await truth(blackbox);
process.exit();
