// npm run bench:history [-- CHECKS…]: a history of 28 days at one sample a minute, kept as fortify keeps it and as what
// one would reach for instead: Parquet (written and read by hyparquet, and by DuckDB), SQLite, NDJSON with Zstandard, and
// Prometheus' TSDB. Everything runs in this process, in turns, and reads what it wrote: the page cache is warm for all.
//
//   whole     encode to disk; decode to columns, or answer "good, bad and time spent, by check" where that is what it does
//   append    one more run, synced to disk, to an empty history and to one of 28 days
//   union     two histories that share half of their samples
//   tiny      a segment, or a file, for each of a thousand runs: what is written before anything is compacted
//
// DuckDB is not among the dependencies: npm install --prefix bench. Prometheus is Debian's package; only promtool is used.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { formatCsv } from '@fortify/core/history/export/csv';
import { formatOpenMetrics } from '@fortify/core/history/export/open-metrics';
import { formatParquet } from '@fortify/core/history/export/parquet';
import { eachSample, sampleCount } from '@fortify/core/history/history';
import { historyOf } from '@fortify/core/history/history-builder';
import { partition } from '@fortify/core/history/partition';
import { decodeSegment, encodeSegment } from '@fortify/core/history/segment';
import { decodeOutlinePrefix } from '@fortify/core/history/segment-outline';
import { sliceHistory } from '@fortify/core/history/slice';
import { countOutcomes } from '@fortify/core/history/stretches';
import { union } from '@fortify/core/history/union';
import { addHistory, foldHistory, retireHistory } from '@fortify/pipeline/history/keep';
import { createDirectoryStore } from '@fortify/store/directory-store';
import { parquetRead } from 'hyparquet';
import { entropyOf, generate, runs } from './history-data.mjs';

const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'fortify-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const rounds = 3;

const duckdb = await import(new URL('node_modules/@duckdb/node-api/lib/index.js', import.meta.url)).catch(() => null);
const hasPromtool = spawnSync('promtool', ['--version']).status === 0;
if (duckdb === null) console.log('left out: DuckDB (npm install --prefix bench)');
if (!hasPromtool) console.log('left out: Prometheus (Debian package prometheus)');
const connection = duckdb === null ? null : await (await duckdb.DuckDBInstance.create(':memory:')).connect();
const query = async (sql) => (await connection.runAndReadAll(sql)).getRows();

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
async function time(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
const sizeOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
    : statSync(path).size;

let made = 0;
function freshFolder() {
  const path = join(folder, String(made++));
  mkdirSync(path);
  return path;
}
function writeSynced(path, bytes, flag = 'w') {
  const file = openSync(path, flag);
  writeSync(file, bytes);
  fsyncSync(file);
  closeSync(file);
}
const filesIn = (path) => readdirSync(path).map((name) => join(path, name));
const writePieces = (path, pieces) => {
  for (const piece of pieces) writeFileSync(path, piece, { flag: 'a' });
};

const toLine = ({ check, timeMs, outcome, status, durationMs }) =>
  `${JSON.stringify({ check, time: timeMs, outcome, status, duration_ms: durationMs })}\n`;
const toLines = (history) => Buffer.from(Array.from(eachSample(history), toLine).join(''));

function openSqlite(path) {
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS checks (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
    CREATE TABLE IF NOT EXISTS samples (id INTEGER, t INTEGER, outcome INTEGER, status INTEGER, ms INTEGER, PRIMARY KEY (id, t)) WITHOUT ROWID`);
  return database;
}
function insertInto(database, history) {
  const check = database.prepare('INSERT OR IGNORE INTO checks (name) VALUES (?)');
  const idOf = database.prepare('SELECT id FROM checks WHERE name = ?');
  const insert = database.prepare('INSERT OR REPLACE INTO samples VALUES (?, ?, ?, ?, ?)');
  database.exec('BEGIN');
  for (const { check: name, times, durations, results } of history.series) {
    check.run(name);
    const { id } = idOf.get(name);
    let run = 0;
    for (let row = 0; row < times.length; row++) {
      while (results.ends[run] <= row) run++;
      const word = results.words[run];
      insert.run(id, times[row], word >>> 23, (word >>> 13) & 0x3ff, durations[row]);
    }
  }
  database.exec('COMMIT');
}

const summarySql =
  "SELECT \"check\", count(*) FILTER (outcome = 'good'), count(*) FILTER (outcome = 'bad'), sum(duration_ms) FROM";

async function readParquet(path) {
  const buffer = readFileSync(path);
  const file = buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.length);
  await parquetRead({ file, compressors: { ZSTD: (bytes) => zstdDecompressSync(bytes) }, onChunk: () => {} });
}

/** Each keeps a history in a folder of its own: writes it, reads it, adds a run to it, unites two. `null` = it does not. */
const keepers = {
  fortify: {
    write: (path, history) => addHistory(createDirectoryStore(path), history),
    read: (path) => {
      for (const name of readdirSync(path)) {
        const { series } = decodeSegment({ name, bytes: readFileSync(join(path, name)) });
        for (const { results, times, durations } of series) {
          countOutcomes(results, 0, times.length);
          durations.reduce((sum, duration) => sum + duration, 0);
        }
      }
    },
    append: async (path, run) => {
      const store = createDirectoryStore(path);
      await addHistory(store, run);
      await foldHistory(store);
      await retireHistory(store, { retentionMs: 90 * 86_400_000, nowMs: run.series[0].times[0] });
    },
    unite: (a, b, into) => {
      const read = (path) =>
        union(readdirSync(path).map((name) => decodeSegment({ name, bytes: readFileSync(join(path, name)) })));
      for (const { name, bytes } of partition(union([read(a), read(b)])).map(encodeSegment))
        writeSynced(join(into, name), bytes);
    },
  },
  'fortify, outline': {
    write: null,
    reads: 'fortify',
    read: (path) => {
      for (const name of readdirSync(path)) {
        for (const { results, times } of decodeOutlinePrefix(readFileSync(join(path, name))).series) {
          countOutcomes(results, 0, times.length);
        }
      }
    },
  },
  'Parquet, hyparquet': {
    write: (path, history) => writePieces(join(path, 'x.parquet'), formatParquet(history)),
    read: async (path) => {
      for (const file of filesIn(path)) await readParquet(file);
    },
    append: (path, run) => writeSynced(join(path, `${Math.random()}.parquet`), Buffer.concat([...formatParquet(run)])),
    unite: null,
    most: 4_100_000,
  },
  'Parquet, DuckDB': connection && {
    write: async (path, history) => {
      const csv = join(folder, 'x.csv');
      writePieces(csv, formatCsv(history));
      const began = performance.now();
      await query(
        `COPY (SELECT "check", make_timestamp("time"::DOUBLE::BIGINT * 1000000) AS t, outcome, status::SMALLINT AS status, duration_ms::INTEGER AS duration_ms FROM read_csv('${csv}', header = true) ORDER BY t, "check") TO '${join(path, 'x.parquet')}' (FORMAT parquet, COMPRESSION zstd)`,
      );
      rmSync(csv);
      return performance.now() - began;
    },
    read: (path) => query(`${summarySql} read_parquet('${path}/*.parquet') GROUP BY 1`),
    append: null,
    unite: (a, b, into) =>
      query(
        `COPY (SELECT * FROM read_parquet('${a}/*.parquet') UNION SELECT * FROM read_parquet('${b}/*.parquet') ORDER BY 2, 1) TO '${into}/x.parquet' (FORMAT parquet, COMPRESSION zstd)`,
      ),
  },
  SQLite: {
    write: (path, history) => {
      const database = openSqlite(join(path, 'x.db'));
      insertInto(database, history);
      database.close();
    },
    read: (path) => {
      const database = openSqlite(join(path, 'x.db'));
      database.prepare('SELECT id, sum(outcome = 1), sum(outcome = 3), sum(ms) FROM samples GROUP BY id').all();
      database.close();
    },
    append: (path, run) => {
      const database = openSqlite(join(path, 'x.db'));
      insertInto(database, run);
      database.close();
    },
    unite: (a, b, into) => {
      writeFileSync(join(into, 'x.db'), readFileSync(join(a, 'x.db')));
      const database = openSqlite(join(into, 'x.db'));
      database.exec(`ATTACH '${join(b, 'x.db')}' AS other; INSERT OR REPLACE INTO samples SELECT * FROM other.samples`);
      database.close();
    },
    most: 4_100_000,
  },
  'NDJSON, zstd': {
    write: (path, history) => writeFileSync(join(path, 'x.zst'), zstdCompressSync(toLines(history))),
    read: (path) => {
      for (const file of filesIn(path)) {
        const counts = new Map();
        for (const line of zstdDecompressSync(readFileSync(file)).toString('latin1').split('\n')) {
          if (line === '') continue;
          const { check, outcome, duration_ms } = JSON.parse(line);
          const sum = counts.get(check) ?? { good: 0, bad: 0, ms: 0 };
          sum[outcome]++;
          sum.ms += duration_ms;
          counts.set(check, sum);
        }
      }
    },
    // Frames of Zstandard may follow one another in a file.
    append: (path, run) => writeSynced(join(path, 'x.zst'), zstdCompressSync(toLines(run)), 'a'),
    unite: null,
    most: 4_100_000,
  },
  'Prometheus TSDB': hasPromtool && {
    write: (path, history) => {
      const text = join(folder, 'x.om');
      writePieces(text, formatOpenMetrics(history));
      const began = performance.now();
      execFileSync('promtool', ['tsdb', 'create-blocks-from', 'openmetrics', text, path], { stdio: 'ignore' });
      rmSync(text);
      return performance.now() - began;
    },
    read: null,
    append: null,
    unite: null,
    most: 50_000,
    isSlow: true,
  },
};

const names = Object.keys(keepers).filter((name) => keepers[name]);
const cell = (value, digits, unit) => (value === null ? '-' : `${value.toFixed(digits)}${unit}`);
function print(title, head, rows) {
  console.log(`\n${title}\n`);
  console.log(`${''.padEnd(20)}${head.map((text) => text.padStart(16)).join('')}`);
  for (const [name, ...cells] of rows)
    console.log(`${name.padEnd(20)}${cells.map((text) => text.padStart(16)).join('')}`);
}

/** Some runs of a history. */
function runsOf(history, first, count) {
  const { times } = history.series[0];
  return sliceHistory(history, times[first], times[first + count - 1] + 1);
}

/** Runs a piece of work of each in turns, and gives the median of each. */
async function inTurns(work, turns) {
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < turns; round++) {
    for (const name of names) {
      if (round > 0 && keepers[name].isSlow) continue;
      const took = await work(name, keepers[name]);
      if (took !== null) times[name].push(took);
    }
  }
  return Object.fromEntries(names.map((name) => [name, times[name].length === 0 ? null : median(times[name])]));
}

async function whole(checks) {
  const history = generate(checks);
  const samples = sampleCount(history);
  const isIn = ({ most }) => samples <= (most ?? Number.POSITIVE_INFINITY);
  const folders = {};
  const turns = samples > 10_000_000 ? 1 : rounds;
  const encode = await inTurns(async (name, { write, ...keeper }) => {
    if (!write || !isIn(keeper)) return null;
    folders[name] = freshFolder();
    let inside;
    const took = await time(async () => {
      inside = await write(folders[name], history);
    });
    return inside ?? took;
  }, turns);
  const decode = await inTurns(async (name, { read, reads }) => {
    const path = folders[reads ?? name];
    return read && path ? await time(() => read(path)) : null;
  }, turns);
  const title = `${checks.toLocaleString('en-US')} check${checks === 1 ? '' : 's'}, ${samples.toLocaleString('en-US')} samples; the entropy of their durations is ${entropyOf(history).toFixed(3)} bytes`;
  print(
    title,
    ['bytes/sample', 'encode', 'decode', 'of fortify'],
    names
      .filter((name) => folders[keepers[name].reads ?? name])
      .map((name) => [
        name,
        cell(folders[name] ? sizeOf(folders[name]) / samples : null, 3, ''),
        cell(encode[name], 0, ' ms'),
        cell(decode[name], 1, ' ms'),
        cell(decode[name] === null ? null : decode[name] / decode.fortify, 1, ' x'),
      ]),
  );
}

async function append(checks) {
  const all = generate(checks);
  const full = runsOf(all, 0, runs - 40);
  const rows = [];
  for (const name of names) {
    const { append: add, write } = keepers[name];
    if (!add) continue;
    const empty = freshFolder();
    const long = freshFolder();
    await write(long, full);
    const [toEmpty, toLong] = [[], []];
    for (let index = 0; index < 40; index++) {
      const next = runsOf(all, runs - 40 + index, 1);
      toEmpty.push(await time(() => add(empty, next)));
      toLong.push(await time(() => add(long, next)));
    }
    rows.push([
      name,
      cell(median(toEmpty), 1, ' ms'),
      cell(median(toLong), 1, ' ms'),
      cell(Math.max(...toLong), 1, ' ms'),
    ]);
  }
  print(`Append one run of ${checks} checks, synced (40 runs, median)`, ['to none', 'to 28 days', 'slowest'], rows);
}

async function unite(checks) {
  const half = Math.floor(runs / 2);
  const all = generate(checks);
  const [a, b] = [runsOf(all, 0, half), runsOf(all, Math.floor(half / 2), half)];
  const rows = [];
  for (const name of names) {
    const { unite: join_, write } = keepers[name];
    if (!join_) continue;
    const [pathA, pathB] = [freshFolder(), freshFolder()];
    await write(pathA, a);
    await write(pathB, b);
    rows.push([name, cell(await time(() => join_(pathA, pathB, freshFolder())), 0, ' ms')]);
  }
  print(
    `Union of two histories of ${checks} checks and 14 days that share 7 of them, read and written`,
    ['took'],
    rows,
  );
}

async function tiny(checks, count) {
  const rows = [];
  const all = generate(checks, count);
  for (const name of ['fortify', 'Parquet, hyparquet', 'Parquet, DuckDB']) {
    const keeper = keepers[name];
    if (!keeper) continue;
    const path = name === 'Parquet, DuckDB' ? rows.path : freshFolder();
    rows.path = path;
    let write = null;
    if (keeper.append) {
      write = await time(async () => {
        for (let index = 0; index < count; index++) {
          const run = runsOf(all, index, 1);
          if (name === 'fortify') await addHistory(createDirectoryStore(path), run);
          else keeper.append(path, run);
        }
      });
    }
    const took = await time(() => keeper.read(path));
    rows.push([
      name,
      cell(sizeOf(path) / count / checks, 2, ''),
      cell(write === null ? null : write / count, 2, ' ms'),
      cell(took, 0, ' ms'),
    ]);
  }
  print(
    `${count.toLocaleString('en-US')} runs of ${checks} checks, a file each`,
    ['bytes/sample', 'write a run', 'decode all'],
    rows,
  );
}

async function real() {
  const shared = fileURLToPath(new URL('../../shared/data/histories/', import.meta.url));
  if (!existsSync(shared)) return;
  const { readText } = await import('@fortify/core/history/import/reader');
  const rows = [];
  for (const file of readdirSync(shared)) {
    const history = historyOf((await readText('csv', readFileSync(join(shared, file), 'utf8'))).samples);
    const samples = sampleCount(history);
    const segments = partition(history).map(encodeSegment);
    const parquet = Buffer.concat([...formatParquet(history)]);
    const text = zstdCompressSync(toLines(history));
    const bytes = segments.reduce((sum, segment) => sum + segment.bytes.length, 0);
    rows.push([
      file.replace('.csv', ''),
      samples.toLocaleString('en-US'),
      ...[bytes, parquet.length, text.length].map((size) => cell(size / samples, 2, '')),
    ]);
  }
  print('Real histories, bytes a sample', ['samples', 'fortify', 'Parquet', 'NDJSON, zstd'], rows);
}

console.log(`Node ${process.version}: read the ratios, not the milliseconds. Medians of ${rounds}, in turns.`);
for (const checks of sizes.length > 0 ? sizes : [1, 10, 100]) await whole(checks);
await append(100);
await unite(100);
await tiny(100, 1000);
await real();
