// node bench/slo-peer.mjs duckdb|sqlite FILE NOW_MS [UNDER_MS [beside]]: what `fortify slo` answers, as one would ask a
// database: for each check the good and all samples of 28 days, and of every window of the burn-rate table. With UNDER_MS, good
// are those that were faster, too; or, with `beside`, those of 28 days are counted beside the rest. Prints one line of JSON a check.
import { DatabaseSync } from 'node:sqlite';

const [, , kind, file, now, under, beside] = process.argv;
const fast = `outcome = 'good' AND ms < ${under}`;
const good = under === undefined || beside !== undefined ? "outcome = 'good'" : fast;
const minutes = [28 * 1440, 60, 360, 1440, 4320, 5, 30, 120];
const since = (length) => Number(now) - length * 60_000;

const asks = {
  async duckdb() {
    const duckdb = await import(new URL('node_modules/@duckdb/node-api/lib/index.js', import.meta.url));
    const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
    const columns = minutes.flatMap((length) => [
      `count(*) FILTER (${good} AND t >= ${since(length)})`,
      `count(*) FILTER (outcome IN ('good', 'bad') AND t >= ${since(length)})`,
    ]);
    if (beside !== undefined) columns.push(`count(*) FILTER (${fast} AND t >= ${since(minutes[0])})`);
    const sql = `SELECT "check", ${columns.join(', ')} FROM read_parquet('${file}') WHERE t >= ${since(minutes[0])} AND t < ${now} GROUP BY 1 ORDER BY 1`;
    const rows = (await connection.runAndReadAll(sql)).getRows();
    return rows.map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)));
  },
  sqlite() {
    const database = new DatabaseSync(file, { readOnly: true });
    // By the primary key, window by window: what somebody who knows the schema would write.
    const ask = database.prepare('SELECT sum(outcome = 1), count(*) FROM samples WHERE id = ? AND t >= ? AND t < ?');
    ask.setReturnArrays(true);
    return database
      .prepare('SELECT id, name FROM checks ORDER BY name')
      .all()
      .map(({ id, name }) => [name, ...minutes.flatMap((length) => ask.get(id, since(length), Number(now)))]);
  },
};
for (const row of await asks[kind]()) console.log(JSON.stringify(row));
