// npm run bench:openapi: how long it takes to judge the deadlines of an OpenAPI document of 3 MB, the size of Jira's, as JSON and as
// YAML, alone and with 500 source files looked through for its paths: the whole process. Beside it, in turns, Node that only
// starts, and the parser everybody uses, which reads the document, resolves its references and lists the same operations.
//
// The peer is not among the dependencies: npm install --prefix bench.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';

const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), 'fortify-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [fortify, peer] = [here('../dist/fortify.js'), here('openapi-peer.mjs')];
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** A document in the form of Jira's: 620 paths, every tenth deprecated, long descriptions, a schema and an example for each. */
function makeDocument() {
  const paths = {};
  const schemas = {};
  for (let index = 0; index < 620; index++) {
    const parameters = Array.from({ length: 6 }, (_, at) => ({
      name: `p${at}`,
      in: 'query',
      schema: { type: 'string' },
      description: `What the parameter p${at} of thing ${index} is for, in so many words.`,
    }));
    const content = {
      'application/json': {
        schema: { $ref: `#/components/schemas/Thing${index}` },
        example: JSON.stringify({ text: 'x'.repeat(1600) }),
      },
    };
    paths[`/rest/api/3/thing${index}/{id}/part`] = {
      get: {
        operationId: `getThing${index}`,
        ...(index % 10 === 0 ? { deprecated: true, 'x-sunset': '2027-12-31' } : {}),
        description: 'Returns a thing, and all that belongs to it. '.repeat(24),
        parameters,
        responses: { 200: { description: 'It is there.', content } },
      },
    };
    schemas[`Thing${index}`] = {
      type: 'object',
      properties: Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [
          `field${at}`,
          { type: 'string', description: `The field ${at} of it.` },
        ]),
      ),
    };
  }
  return { openapi: '3.0.1', info: { title: 'Things', version: '1' }, paths, components: { schemas } };
}

const document = makeDocument();
writeFileSync(join(folder, 'api.json'), JSON.stringify(document));
writeFileSync(join(folder, 'api.yaml'), stringify(document));
mkdirSync(join(folder, 'src'));
for (let file = 0; file < 500; file++) {
  const line = `export const get${file} = (id) => client.get(\`/rest/api/3/thing${file}/\${id}/part\`);\n`;
  writeFileSync(join(folder, 'src', `${file}.js`), `${'// Some words of a comment.\n'.repeat(300)}${line}`);
}
const config = (source) => `version: 1\ndeprecations:\n  warn: 30d\n  openapi: [{ id: api, ${source} }]\n`;
writeFileSync(join(folder, 'json.yml'), config('document: api.json'));
writeFileSync(join(folder, 'yaml.yml'), config('document: api.yaml'));
writeFileSync(join(folder, 'code.yml'), config('document: api.json, code: ["src/*.js"]'));

const judge = (name) => [
  fortify,
  'deprecations',
  '--config',
  `${name}.yml`,
  '--history',
  name,
  '--format',
  'json',
  '--now',
  '2026-11-29T00:00:00Z',
];
const hasPeer = spawnSync(process.execPath, [peer, join(folder, 'api.json')]).status === 0;
if (!hasPeer) console.log('left out: swagger-parser (npm install --prefix bench)');
const commands = {
  'node -e 0': ['-e', '0'],
  'fortify --version': [fortify, '--version'],
  'fortify, JSON': judge('json'),
  ...(hasPeer ? { 'swagger-parser, JSON': [peer, join(folder, 'api.json')] } : {}),
  'fortify, YAML': judge('yaml'),
  ...(hasPeer ? { 'swagger-parser, YAML': [peer, join(folder, 'api.yaml')] } : {}),
  'fortify, JSON and 500 files': judge('code'),
};
const tookMs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
const found = {};
for (let round = -1; round < rounds; round++) {
  for (const [name, args] of Object.entries(commands)) {
    const began = performance.now();
    const { stdout, status, stderr } = spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 });
    // The first round warms what is cached.
    if (round >= 0) tookMs[name].push(performance.now() - began);
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    const text = stdout.toString();
    found[name] = text.startsWith('{') ? JSON.parse(text).deadlines.length : Number(text) || '';
  }
}
const size = (name) => `${(statSync(join(folder, name)).size / 1e6).toFixed(1)} MB`;
console.log(`${size('api.json')} of JSON, ${size('api.yaml')} of YAML; median of ${rounds}, whole process`);
for (const [name, times] of Object.entries(tookMs))
  console.log(
    `${name.padEnd(30)} ${String(Math.round(median(times))).padStart(6)} ms  ${found[name]} operations`.replace(
      / {2} operations$/,
      '',
    ),
  );
for (const kind of hasPeer ? ['JSON', 'YAML'] : []) {
  const ratio = median(tookMs[`swagger-parser, ${kind}`]) / median(tookMs[`fortify, ${kind}`]);
  console.log(`${kind}: swagger-parser takes ${ratio.toFixed(2)} times as long`);
}
