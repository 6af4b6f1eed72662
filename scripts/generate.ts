// Writes the files that are made from the sources: the JSON Schemas, the demonstration's history, and the tables of the
// README that repeat action.yml and the schema. With --check it writes nothing and fails where one of them is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { formatCsv } from '@fortify/core/history/export/csv';
import { historyOf } from '@fortify/core/history/history-builder';
import { configJsonSchema, reportJsonSchema } from '@fortify/core/json-schema';
import { formatJson } from '@fortify/core/report/json';
import { generateHistory } from '@fortify/demo/generate-history';
import { withTables } from './reference-tables.ts';

const generated: Readonly<Record<string, () => string>> = {
  'packages/core/schema/fortify.schema.json': () => formatJson(configJsonSchema()),
  'packages/core/schema/report.schema.json': () => formatJson(reportJsonSchema()),
  'README.md': () => withTables(readFileSync('README.md', 'utf8')),
  'packages/slo/README.md': () => withTables(readFileSync('packages/slo/README.md', 'utf8')),
  'packages/deprecations/README.md': () => withTables(readFileSync('packages/deprecations/README.md', 'utf8')),
  'packages/synthetic/README.md': () => withTables(readFileSync('packages/synthetic/README.md', 'utf8')),
  'packages/gate/README.md': () => withTables(readFileSync('packages/gate/README.md', 'utf8')),
  'packages/comment/README.md': () => withTables(readFileSync('packages/comment/README.md', 'utf8')),
  'docs/probing.md': () => withTables(readFileSync('docs/probing.md', 'utf8')),
  'packages/demo/history.csv': () => [...formatCsv(historyOf(generateHistory()))].join(''),
};

const isCheck = process.argv.includes('--check');
const stale = Object.entries(generated).filter(([path, make]) => {
  const text = make();
  if (readIfThere(path) === text) return false;
  if (!isCheck) writeFileSync(path, text);
  return true;
});
for (const [path] of stale) console.log(isCheck ? `${path} is out of date: run "npm run generate"` : `wrote ${path}`);
if (isCheck && stale.length > 0) process.exitCode = 1;

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
