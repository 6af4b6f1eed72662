// Builds dist/: one ncc bundle for everything that runs, split into chunks that load only when used, and one small
// entry file per action and for the command line. Wiped first, because ncc leaves stale chunks behind. The working
// directory is part of what ncc hashes, so it is always the root of the repository.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

/** File in dist/ → the export of packages/bundle/src/main.ts that it runs. */
const entries = {
  'health-check.js': 'healthCheck',
  'slo.js': 'slo',
  'synthetic.js': 'synthetic',
  'deprecations.js': 'deprecations',
  'gate.js': 'gate',
  'comment.js': 'comment',
  'save-history.js': 'saveHistory',
  'cache-client.js': 'cacheClient',
  'fortify.js': 'cli',
};

// A row of the catalogue without a date or a source is no row.
const { catalogueSchema } = await import('../packages/core/build/deadline/catalogue-schema.js');
const catalogue = readFileSync(join(root, 'packages/core/src/deadline/catalogue.json'), 'utf8');
catalogueSchema.parse(JSON.parse(catalogue));

rmSync(join(root, 'dist'), { recursive: true, force: true });
// --no-cache? no: ncc's cache does not change its output, and without minifying it starts faster.
execFileSync(
  process.execPath,
  [ncc, 'build', 'packages/bundle/build/main.js', '-o', 'dist', '-q', '--license', 'licenses.txt'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
for (const file of readdirSync(join(root, 'dist'))) if (file.endsWith('.js')) writeAscii(join(root, 'dist', file));
for (const [file, name] of Object.entries(entries)) writeFileSync(join(root, 'dist', file), entryOf(name));

/**
 * Escapes what is not ASCII in a source. One dash in a comment makes two bytes of every character there is when Node has read it:
 * a megabyte more to hold and to scan, before anything runs.
 */
function writeAscii(path) {
  const source = readFileSync(path, 'utf8');
  if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.test(source)) throw new Error(`${path}: a backslash before what is not ASCII`);
  const ascii = source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (ascii !== source) writeFileSync(path, ascii);
}

/**
 * An action runs once on a machine and never again, with the Node that it names. A command line runs often, and Node keeps what
 * it has compiled for the next time; and it runs with whatever Node there is.
 */
function entryOf(name) {
  if (name !== 'cli') return `import { ${name} } from './index.js';\nawait ${name}(import.meta.dirname);\n`;
  return `import module from 'node:module';
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error('fortify needs Node 24 or newer; this is ' + process.version);
  process.exit(2);
}
module.enableCompileCache();
const { ${name} } = await import('./index.js');
await ${name}(import.meta.dirname);
`;
}
