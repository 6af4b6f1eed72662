// npm run bench:slo [-- CHECKS…]: attainment over 28 days at one sample a minute, and every burn window, for every check:
// the whole process, from bytes on disk to the answer. Beside it, in turns, DuckDB over the same samples as Parquet, SQLite
// by its primary key, and Prometheus (only its queries: its server is up before). All of them must count the same.
// DuckDB is asked three times: for the counts; for those of samples that were fast enough; and for the counts with, beside them,
// how many were fast, which is what a row of samples holds and what the targets of this benchmark were set by.
// The page cache is warm for all.
//
// DuckDB is not among the dependencies: npm install --prefix bench. Prometheus is Debian's package.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { noWish, placeOf } from '@fortify/core/config/history';
import { parseConfig } from '@fortify/core/config/parse-config';
import { computeObjectives } from '@fortify/core/slo/evaluate';
import { resolveObjectives } from '@fortify/core/slo/resolve';
import { countIn, tallySeries } from '@fortify/core/slo/tally';
import { addHistory } from '@fortify/pipeline/history/keep';
import { recallOutline } from '@fortify/pipeline/history/recall';
import { createDirectoryStore } from '@fortify/store/directory-store';
import { generate, runs } from './history-data.mjs';

const sizes = process.argv.slice(2).map(Number);
const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), 'fortify-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [fortify, peer] = [here('../dist/fortify.js'), here('slo-peer.mjs')];

if (!existsSync(here('node_modules/@duckdb/node-api'))) console.log('left out: DuckDB (npm install --prefix bench)');
const hasPrometheus = spawnSync('prometheus', ['--version']).status === 0;
if (!hasPrometheus) console.log('left out: Prometheus (Debian package prometheus)');

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const windows = [28 * 1440, 60, 360, 1440, 4320, 5, 30, 120];

/** Runs Node to its end: how long that took, and what it printed. */
function run(args) {
  const began = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 30 });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { tookMs: performance.now() - began, text: stdout.toString() };
}

/** Good and all samples of 28 days, by check, as `fortify slo --format json` has them. */
const ofReport = (text) => JSON.parse(text).objectives.map(({ check, good, total }) => [check, good, total]);
const ofRows = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).slice(0, 3));

/** The share of good samples of 28 days, by check: Prometheus is asked for it, the others for what it is made of. */
const sharesOf = (counted) => JSON.parse(counted).map(([check, good, total]) => [check, good / total]);
const ofPrometheus = (text) =>
  JSON.parse(text)
    .data.result.map(({ metric, value }) => [metric.instance, Number(value[1])])
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** A Prometheus with these samples in it, that is asked what it takes for an SLO. */
async function startPrometheus(nowMs, at) {
  const [data, config] = ['tsdb', 'prometheus.yml'].map((name) => join(at, name));
  writeFileSync(config, 'global: {}\n');
  const flags = [
    '--web.listen-address=127.0.0.1:19090',
    '--storage.tsdb.retention.time=100y',
    '--query.max-samples=1000000000',
  ];
  const server = spawn('prometheus', [`--config.file=${config}`, `--storage.tsdb.path=${data}`, ...flags], {
    stdio: 'ignore',
  });
  const url = 'http://127.0.0.1:19090';
  for (let tries = 0; tries < 200; tries++) {
    const isReady = await fetch(`${url}/-/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) break;
    await sleep(100);
  }
  return {
    async ask() {
      const began = performance.now();
      const answers = [];
      for (const length of windows) {
        const query = `sum_over_time(probe_success[${length}m]) / count_over_time(probe_success[${length}m])`;
        const answer = await fetch(`${url}/api/v1/query?time=${nowMs / 1000}&query=${encodeURIComponent(query)}`);
        if (!answer.ok) throw new Error(await answer.text());
        answers.push(await answer.text());
      }
      return { tookMs: performance.now() - began, text: answers[0] };
    },
    stop: () => server.kill(),
  };
}

const cell = (value, digits, unit) => (value === undefined ? '-' : `${value.toFixed(digits)}${unit}`).padStart(14);

async function compare(checks) {
  const at = join(folder, String(checks));
  run(['--conditions=source', here('slo-data.mjs'), String(checks), at]);
  const nowMs = Number(readFileSync(join(at, 'now'), 'utf8'));
  const objectives = 'version: 1\nobjectives:\n  - { id: availability, target: 99.9% }\n';
  const config = join(at, 'fortify.yml');
  writeFileSync(config, objectives);
  const now = new Date(nowMs).toISOString();
  const slo = [fortify, 'slo', '--config', config, '--history', join(at, 'history'), '--now', now, '--format', 'json'];
  writeFileSync(join(at, 'latency.yml'), objectives.replace('}', ', latency: { under: 300ms } }'));
  const latency = slo.map((arg) => (arg === config ? join(at, 'latency.yml') : arg));
  const askers = { 'fortify --version': [fortify, '--version'], 'fortify slo': slo, 'fortify slo, latency': latency };
  if (existsSync(join(at, 'x.parquet'))) {
    askers['DuckDB, Parquet'] = [peer, 'duckdb', join(at, 'x.parquet'), String(nowMs)];
    askers['DuckDB, latency'] = [...askers['DuckDB, Parquet'], '300'];
    askers['DuckDB, both'] = [...askers['DuckDB, latency'], 'beside'];
  }
  if (existsSync(join(at, 'x.db'))) askers.SQLite = [peer, 'sqlite', join(at, 'x.db'), String(nowMs)];
  const prometheus = hasPrometheus && existsSync(join(at, 'tsdb')) ? await startPrometheus(nowMs, at) : null;
  const tookMs = {};
  const note = (name, took) => {
    tookMs[name] = [...(tookMs[name] ?? []), took];
  };
  const expected = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(askers)) {
      const { tookMs: took, text } = run(args);
      note(name, took);
      if (name === 'fortify --version') continue;
      const question = name.endsWith('latency') ? 'latency' : 'availability';
      const counted = JSON.stringify(name.startsWith('fortify') ? ofReport(text) : ofRows(text));
      expected[question] ??= counted;
      if (counted !== expected[question]) throw new Error(`${name} counts otherwise than fortify`);
    }
    if (prometheus === null) continue;
    const { tookMs: took, text } = await prometheus.ask();
    note('Prometheus, queries', took);
    if (JSON.stringify(ofPrometheus(text)) !== JSON.stringify(sharesOf(expected.availability))) {
      throw new Error('Prometheus counts otherwise than fortify');
    }
  }
  prometheus?.stop();
  const samples = checks * runs;
  console.log(
    `\n${checks.toLocaleString('en-US')} checks, ${samples.toLocaleString('en-US')} samples, medians of ${rounds}\n`,
  );
  console.log(
    `${''.padEnd(22)}${['took', 'over --version', 'of fortify slo'].map((text) => text.padStart(16)).join('')}`,
  );
  const own = median(tookMs['fortify slo']);
  const idle = median(tookMs['fortify --version']);
  for (const [name, times] of Object.entries(tookMs)) {
    const took = median(times);
    console.log(
      `${name.padEnd(22)}${cell(took, 0, ' ms')}  ${cell(took - idle, 0, ' ms')}  ${cell(took / own, 2, ' x')}`,
    );
  }
  return own;
}

/** What the columns cost once they are there: judging everything again, and one more window of one check. */
async function again(checks, lengths) {
  const { config } = parseConfig('fortify.yml', 'version: 1\nobjectives: [{ id: a, target: 99.9% }]\n', {});
  for (const count of lengths) {
    const at = placeOf(config.history, { ...noWish, path: join(folder, `again-${count}`) }, 'directory', null).path;
    const store = createDirectoryStore(at);
    await addHistory(store, generate(checks, count));
    const began = performance.now();
    const { history } = await recallOutline(store);
    const read = performance.now();
    const nowMs = history.series[0].times.at(-1) + 1000;
    await computeObjectives(resolveObjectives(config, history), config, history, nowMs);
    const judged = performance.now();
    const span = { fromMs: nowMs - 400 * 86_400_000, toMs: nowMs };
    const tallies = history.series.map((series) =>
      tallySeries(series, { degraded: 'good', underMs: null, excluded: [] }, span),
    );
    const asked = 100_000;
    const start = performance.now();
    for (let ask = 0; ask < asked; ask++) {
      countIn([tallies[ask % checks]], { fromMs: nowMs - (1 + (ask % 28)) * 86_400_000, toMs: nowMs });
    }
    const perAsk = ((performance.now() - start) * 1000) / asked;
    console.log(
      `${(checks * count).toLocaleString('en-US').padStart(12)} samples: read ${(read - began).toFixed(0)} ms, judged ${(judged - read).toFixed(0)} ms, one more window ${perAsk.toFixed(2)} µs`,
    );
  }
}

const growth = [];
for (const checks of sizes.length > 0 ? sizes : [1, 10, 100, 1000]) growth.push([checks, await compare(checks)]);
for (const [index, [checks, took]] of growth.entries()) {
  const before = growth[index - 1];
  if (before !== undefined)
    console.log(`\n${before[0]} → ${checks} checks: fortify slo grows ${(took / before[1]).toFixed(2)} x`);
}
console.log(
  '\nIn one process, 100 checks: the first judgement of what was read, and a second query over loaded columns\n',
);
await again(100, [runs / 28, runs, runs * 4]);
