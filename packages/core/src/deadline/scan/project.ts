import { intersects, validRange } from 'semver';
import { isMap, isScalar } from 'yaml';
import { catalogueRows } from '../catalogue.ts';
import { parseLocated } from './located-yaml.ts';
import { lineOfNode } from './node-line.ts';
import { type Scanned, type Usage, usageOf } from './usage.ts';

/** Lines of Node.js that the catalogue knows, the newest first. */
const nodeLines = catalogueRows
  .flatMap(({ product, version }) => (product === 'nodejs' && version !== null ? [Number(version)] : []))
  .sort((a, b) => b - a);

/** Lines that are older than those. */
const olderLines = [9, 8, 7, 6, 5, 4];

/**
 * The line of Node.js that a range of `engines` ends with: the newest that it allows, for one may always move to that. `null`
 * where it allows whatever comes, or is no range.
 */
export function newestLineOf(range: string): number | null {
  if (range.length > 100 || validRange(range) === null) return null;
  const newest = [...nodeLines, ...olderLines].find((line) => intersects(range, `${line}.x`));
  return newest === undefined || newest === nodeLines[0] ? null : newest;
}

/** What a `package.json` uses: the newest Node.js that it lets itself be run with, and libraries of Connect. */
export function scanPackage(text: string): Scanned {
  // Fixtures of a linter need not be JSON, and who says nothing of these has nothing to be told.
  if (!/"engines"|"atlassian-connect-express"/.test(text)) return { usages: [] };
  const located = parseLocated(text);
  if (located === null || !isMap(located.document.contents)) return { fault: 'is no JSON object' };
  const { document, lineOf } = located;
  const engine = document.getIn(['engines', 'node'], true);
  const line = isScalar(engine) && typeof engine.value === 'string' ? newestLineOf(engine.value) : null;
  const libraries = ['dependencies', 'devDependencies'].flatMap((key): Usage[] => {
    const library = document.getIn([key, 'atlassian-connect-express'], true);
    return isScalar(library) ? usageOfConnect(lineOf(library)) : [];
  });
  return { usages: [...(line === null ? [] : usageOf('nodejs', String(line), lineOf(engine))), ...libraries] };
}

/** What a `.nvmrc` or a `.node-version` uses. */
export function scanNodeVersion(text: string): Scanned {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, ''));
  const index = lines.findIndex((line) => line.trim() !== '');
  return { usages: usageOf('nodejs', lineOfNode(lines[index] ?? ''), index + 1) };
}

/** What a manifest of Forge uses: its runtime; without one it is the sandbox. A `manifest.yml` of anything else uses nothing. */
export function scanManifest(text: string): Scanned {
  if (!text.includes('ari:cloud:ecosystem')) return { usages: [] };
  const located = parseLocated(text);
  if (located === null) return { fault: 'is no YAML' };
  const { document, lineOf } = located;
  const id = document.getIn(['app', 'id'], true);
  if (!isScalar(id) || !String(id.value).startsWith('ari:cloud:ecosystem')) return { usages: [] };
  const runtime = document.getIn(['app', 'runtime', 'name'], true);
  if (!isScalar(runtime)) return { usages: usageOf('forge-runtime', 'sandbox', lineOf(id)) };
  const name = String(runtime.value);
  const line = lineOf(runtime);
  return {
    usages: [
      ...usageOf('forge-runtime', name, line),
      ...usageOf('nodejs', /^nodejs(\d+)\.x$/.exec(name)?.[1] ?? '', line),
    ],
  };
}

/** What a descriptor of Atlassian Connect uses: Connect. A file of that name that is none uses nothing. */
export function scanDescriptor(text: string): Scanned {
  const located = parseLocated(text);
  if (located === null) return { fault: 'is no JSON' };
  const { document, lineOf } = located;
  const base = document.getIn(['baseUrl'], true);
  return { usages: isScalar(base) ? usageOfConnect(lineOf(base)) : [] };
}

function usageOfConnect(line: number): Usage[] {
  return catalogueRows.filter(({ id }) => id === 'connect-end-of-support').map((row) => ({ row, line }));
}
