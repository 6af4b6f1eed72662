// node --conditions=source bench/slo-data.mjs CHECKS DIRECTORY: writes a history there, and the same samples for its peers: as
// Parquet where DuckDB is installed, for SQLite, and for Prometheus. In a process of its own: one that holds millions of samples
// takes tens of milliseconds to start another, and who measures must not.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { formatCsv } from '@fortify/core/history/export/csv';
import { formatOpenMetrics } from '@fortify/core/history/export/open-metrics';
import { addHistory } from '@fortify/pipeline/history/keep';
import { createDirectoryStore } from '@fortify/store/directory-store';
import { generate } from './history-data.mjs';

const [, , checks, directory] = process.argv;

async function writeParquet(history, path) {
  const duckdb = await import(new URL('node_modules/@duckdb/node-api/lib/index.js', import.meta.url)).catch(() => null);
  if (duckdb === null) return;
  const csv = join(directory, 'x.csv');
  for (const piece of formatCsv(history)) writeFileSync(csv, piece, { flag: 'a' });
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `COPY (SELECT "check", ("time"::DOUBLE * 1000)::BIGINT AS t, outcome, duration_ms::INTEGER AS ms FROM read_csv('${csv}', header = true) ORDER BY "check", t) TO '${path}' (FORMAT parquet, COMPRESSION zstd)`,
  );
  rmSync(csv);
}

function writeSqlite(history, path) {
  const database = new DatabaseSync(path);
  database.exec(
    'CREATE TABLE checks (id INTEGER PRIMARY KEY, name TEXT); CREATE TABLE samples (id INTEGER, t INTEGER, outcome INTEGER, ms INTEGER, PRIMARY KEY (id, t)) WITHOUT ROWID; BEGIN',
  );
  const insert = database.prepare('INSERT INTO samples VALUES (?, ?, ?, ?)');
  for (const [id, { check, times, durations, results }] of history.series.entries()) {
    database.prepare('INSERT INTO checks VALUES (?, ?)').run(id, check);
    let run = 0;
    for (let row = 0; row < times.length; row++) {
      while (results.ends[run] <= row) run++;
      insert.run(id, times[row], results.words[run] >>> 23, durations[row]);
    }
  }
  database.exec('COMMIT');
  database.close();
}

/**
 * Only what is asked for, in blocks as long as a server with a month's retention compacts them to. Without that flag, which
 * promtool does not list, it reads all of the text once for every two hours.
 */
function writePrometheus(history, path) {
  const text = join(directory, 'x.om');
  const file = openSync(text, 'w');
  for (const piece of formatOpenMetrics(history)) {
    const wanted = piece.split('\n').filter((line) => /probe_success|^# EOF|^$/.test(line));
    writeSync(file, wanted.join('\n'));
  }
  closeSync(file);
  const blocks = ['tsdb', 'create-blocks-from', '--max-block-duration=1458h', 'openmetrics', text, path];
  execFileSync('promtool', blocks, { stdio: 'ignore' });
  rmSync(text);
}

mkdirSync(directory);
const history = generate(Number(checks));
await addHistory(createDirectoryStore(join(directory, 'history')), history);
writeFileSync(join(directory, 'now'), String(history.series[0].times.at(-1) + 1000));
await writeParquet(history, join(directory, 'x.parquet'));
if (checks <= 100) writeSqlite(history, join(directory, 'x.db'));
try {
  writePrometheus(history, join(directory, 'tsdb'));
} catch {
  // There is no promtool here, or it has failed halfway.
  rmSync(join(directory, 'tsdb'), { recursive: true, force: true });
}
