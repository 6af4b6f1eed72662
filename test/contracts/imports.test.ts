import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { inRepository } from '../support/repository.ts';

/** What a package may import of ours. The steps of ARCHITECTURE.md, from the bottom up. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  ci: ['core'],
  probe: ['core'],
  store: ['core'],
  github: ['core'],
  results: ['core'],
  publish: ['core'],
  pipeline: ['core'],
  runtime: ['core', 'ci', 'store', 'github'],
  action: ['core', 'ci', 'store', 'pipeline', 'runtime'],
  'health-check': ['core', 'ci', 'probe', 'pipeline', 'action'],
  slo: ['core', 'pipeline', 'action'],
  deprecations: ['core', 'ci', 'probe', 'store', 'github', 'pipeline', 'action'],
  gate: ['core', 'ci', 'store', 'github', 'pipeline', 'action'],
  comment: ['core', 'ci', 'store', 'github', 'pipeline', 'action'],
  synthetic: ['core', 'store', 'results', 'publish', 'pipeline', 'action'],
  cli: ['core', 'ci', 'probe', 'store', 'results', 'publish', 'pipeline', 'runtime'],
  demo: ['core', 'probe', 'store', 'pipeline', 'cli'],
  bundle: ['store', 'action', 'health-check', 'slo', 'deprecations', 'gate', 'comment', 'synthetic', 'cli'],
};

/** The rooms of core from the bottom up, and the files that are in none: each imports only what stands before it. */
const coreRooms = [
  'error.ts',
  'version.ts',
  'text',
  'time',
  'json',
  'sample',
  'history',
  'slo',
  'verdict',
  'report',
  'deadline',
  'gate',
  'config',
  'probe',
  'synthetic',
  'publish',
  'json-schema.ts',
];

/** What core may import of others: values in, values out. */
const pureLibraries = [
  'chrono-node',
  'cli-table3',
  'csv-parse/sync',
  'csv-stringify/sync',
  'dockerfile-ast',
  'fast-xml-builder',
  'fastest-levenshtein',
  'htmlparser2',
  'http-link-header',
  'hyparquet-writer',
  'ical-generator',
  'js-yaml',
  'json-p3',
  'jstat',
  'luxon',
  'markdown-table',
  'node:process',
  'node:zlib',
  're2js',
  'rrule',
  'semver',
  'yaml',
  'zod',
];

interface Source {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = globSync('packages/*/src/**/*.ts', { cwd: inRepository() })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\.test(-support)?\.ts$/.test(path))
  .map((path) => {
    const text = readFileSync(inRepository(path), 'utf8');
    const imports = [...text.matchAll(/(?:from|import\()\s*'([^'\n]+)'/g)].map(([, name = '']) => name);
    return { path, room: path.split('/')[1] ?? '', text, imports };
  });

test('every package has its place', () => {
  expect([...new Set(sources.map(({ room }) => room))].sort()).toEqual(Object.keys(allowed).sort());
});

test.each(Object.keys(allowed))('%s is built after what it imports, and says what it depends on', (room) => {
  const own = sources.filter((source) => source.room === room).flatMap(({ imports }) => imports);
  const ours = [...new Set(own.flatMap((name) => /^@fortify\/([^/]+)/.exec(name)?.[1] ?? []))].sort();
  const read = (name: string) => JSON.parse(readFileSync(inRepository(`packages/${room}/${name}`), 'utf8'));
  const { references = [] } = read('tsconfig.json');
  expect(references.map(({ path }: { path: string }) => path.replace('../', '')).sort()).toEqual(ours);
  const { dependencies = {} } = read('package.json');
  const named = Object.keys(dependencies).flatMap((name) => /^@fortify\/(.+)/.exec(name)?.[1] ?? []);
  expect(named.sort()).toEqual(ours);
});

test.each(sources)('$path imports only from the steps below it', ({ room, imports }) => {
  const ours = imports.map((name) => /^@fortify\/([^/]+)/.exec(name)?.[1]).filter((name) => name !== undefined);
  for (const name of ours) expect(allowed[room]).toContain(name);
});

test.each(sources.filter(({ room }) => room === 'core'))(
  '$path imports only from the rooms below its own',
  (source) => {
    const roomOf = (path: string) => path.split('/')[3] ?? '';
    const own = coreRooms.indexOf(roomOf(source.path));
    expect(own).toBeGreaterThanOrEqual(0);
    const files = source.imports
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(source.path, '..', name));
    const above = files.filter((path) => coreRooms.indexOf(roomOf(path)) > own);
    expect(above).toEqual([]);
  },
);

test.each(sources.filter(({ room }) => room === 'core'))('$path is pure', ({ imports, text }) => {
  for (const name of imports.filter((path) => !path.startsWith('.'))) expect(pureLibraries).toContain(name);
  expect(text).not.toMatch(/\bprocess\.\w|\bDate\.now\b|\bperformance\.|\bMath\.random\b|\bfetch\(|\bsetTimeout\(/);
});

test('core takes nothing from Node by another way but what hashes', () => {
  const users = sources.filter(({ room, text }) => room === 'core' && /node:process|getBuiltinModule/.test(text));
  expect(users.map(({ path }) => path)).toEqual(['packages/core/src/text/sha256.ts']);
  const [{ text }] = users as [Source];
  expect(text.match(/^import .*$/gm)).toEqual(["import { getBuiltinModule } from 'node:process';"]);
  expect(text.match(/getBuiltinModule\(.*?\)/g)).toEqual(["getBuiltinModule('node:crypto')"]);
});

/** What a file loads with it, and what that loads: dynamic imports and types are none of it. */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  const source = sources.find((each) => each.path === path);
  if (source === undefined || seen.has(path)) return seen;
  seen.add(path);
  for (const [, name = ''] of source.text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^'\n]+)';/gm)) {
    const [, room = '', file = ''] = /^@fortify\/([^/]+)\/(.+)$/.exec(name) ?? [];
    if (room !== '') loadedWith(`packages/${room}/src/${file}.ts`, seen);
    else if (name.startsWith('.')) loadedWith(posix.join(posix.dirname(path), name), seen);
    else seen.add(name);
  }
  return seen;
}

test('who probes loads no schema: a check of URLs alone has no use for one, and would begin later', () => {
  const loaded = [...loadedWith('packages/probe/src/prober.ts')];
  expect(loaded).toContain('packages/probe/src/egress-guard.ts');
  expect(loaded).toContain('undici');
  expect(loaded).not.toContain('zod');
});

test.each(sources.filter(({ path, room }) => room !== 'core' && !path.endsWith('/main.ts')))(
  '$path leaves the process and the clock to main.ts',
  ({ text }) => {
    expect(text).not.toMatch(/\bprocess\.\w|\bDate\.now\b|\bperformance\.now\b|\bMath\.random\b|\bfetch\(/);
  },
);

test.each(sources)('$path is small, and its exports say what they are', ({ text }) => {
  const lines = text.split('\n');
  expect(lines.length).toBeLessThanOrEqual(300);
  const undocumented = lines.filter((line, index) => {
    const isExport = /^export (async )?(abstract )?(function|class|interface|const) /.test(line);
    return isExport && !/\*\/$/.test(lines[index - 1] ?? '');
  });
  expect(undocumented).toEqual([]);
});
