import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseOpenApi } from './openapi.ts';
import { createUseSearch, openApiReading } from './openapi-reading.ts';
import type { OpenApiSource } from './sources.ts';

const operation = (more: object = {}) => ({ responses: {}, ...more });
const document = (paths: object, more: object = {}) => ({ openapi: '3.1.0', info: {}, paths, ...more });

const source = (more: Partial<OpenApiSource> = {}): OpenApiSource => ({
  id: 'api',
  document: 'api.json',
  headers: {},
  timeoutMs: 1,
  severity: 'normal',
  uses: [],
  code: [],
  ...more,
});

const reading = (
  written: object,
  more: Partial<OpenApiSource> = {},
  code: Readonly<Record<string, string>> = {},
  remembered: readonly string[] = [],
) => {
  const parsed = parseOpenApi(JSON.stringify(written));
  const search = createUseSearch(parsed, remembered);
  for (const [file, text] of Object.entries(code)) search.look(file, text);
  return openApiReading(source(more), parsed, { ...nothingKnown, uses: search.uses, remembered });
};

const nothingKnown = { uses: new Map(), remembered: [], mistakes: [], declaredAt: () => null };

const sunset = { deprecated: true, 'x-sunset': '2027-02-01' };

test.each([
  ['OpenAPI 3.0', { openapi: '3.0.1', paths: { '/a': { get: operation(sunset) } } }],
  ['OpenAPI 3.1', document({ '/a': { get: operation(sunset) } })],
  ['Swagger 2', { swagger: '2.0', basePath: '/v1', paths: { '/a': { get: operation(sunset) } } }],
  [
    'a path that is kept apart',
    document(
      { '/a': { $ref: '#/components/pathItems/a~1b' } },
      { components: { pathItems: { 'a/b': { get: operation(sunset) } } } },
    ),
  ],
])('%s is read, as JSON and as YAML', (_, written) => {
  for (const text of [JSON.stringify(written), stringify(written)]) {
    expect(openApiReading(source(), parseOpenApi(text), nothingKnown)).toMatchObject({
      sightings: [{ id: 'api/GET /a', ending: { date: '2027-02-01' }, evidence: 'deprecated; x-sunset 2027-02-01' }],
      problems: [],
      missing: 'resolved',
    });
  }
});

test.each<[string, object, string | null, string]>([
  ['no sunset', { deprecated: true }, null, 'deprecated; no x-sunset'],
  ['a sunset alone', { 'x-sunset': '2027-02-01' }, '2027-02-01', 'x-sunset 2027-02-01'],
  ['an instant', { 'x-sunset': '2027-02-01T23:30:00-02:00' }, '2027-02-02', 'x-sunset 2027-02-02'],
  ['a date of HTTP', { 'x-sunset': 'Sat, 31 Dec 2027 23:59:59 GMT' }, '2027-12-31', 'x-sunset 2027-12-31'],
  ['since when', { ...sunset, 'x-deprecated-at': '2024-10-31' }, '2027-02-01', 'deprecated since 2024-10-31'],
  [
    'an order that is wrong',
    { ...sunset, 'x-deprecated-at': '2027-10-31' },
    '2027-02-01',
    'earlier than its deprecation',
  ],
  ['a date that is none', { 'x-sunset': '2027-02-30' }, null, 'an x-sunset that cannot be read'],
  ['the year 0', { 'x-sunset': '0000-01-01' }, null, 'an x-sunset that cannot be read'],
  ['the year 99999', { 'x-sunset': '99999-01-01' }, null, 'an x-sunset that cannot be read'],
  ['a year of two digits', { 'x-sunset': '27-01-01' }, null, 'an x-sunset that cannot be read'],
  ['no text', { 'x-sunset': 20270101 }, null, 'an x-sunset that cannot be read'],
  [
    'a date since when that is none',
    { ...sunset, 'x-deprecated-at': 'soon' },
    '2027-02-01',
    'an x-deprecated-at that cannot',
  ],
])('an operation with %s', (_, more, date, evidence) => {
  const { sightings } = reading(document({ '/a': { get: operation(more) } }));
  const without = evidence.includes('x-sunset that cannot') ? 'unreadable' : 'undated';
  expect(sightings).toMatchObject([{ ending: date === null ? without : { date } }]);
  expect(sightings[0]?.evidence).toContain(evidence);
});

test('what is not deprecated is no deadline, and the first address of a description is where to read on', () => {
  const description = 'Gone: [see](https://developer.atlassian.com/changelog/#CHANGE-2046), or https://b.example';
  const paths = { '/a': { get: operation(), post: operation({ ...sunset, description }) } };
  expect(reading(document(paths)).sightings).toMatchObject([
    { id: 'api/POST /a', url: 'https://developer.atlassian.com/changelog/#CHANGE-2046' },
  ]);
});

const used = document({
  '/rest/api/3/search': { get: operation({ ...sunset, operationId: 'search' }), post: operation(sunset) },
  '/rest/api/3/issue/{key}/watchers': { get: operation(sunset) },
  '/rest/api/3/project': { get: operation(sunset) },
});

test.each<[string, string[], string[]]>([
  ['method and path', ['GET /rest/api/3/search'], ['GET /rest/api/3/search']],
  ['a path', ['/rest/api/3/search/'], ['GET /rest/api/3/search', 'POST /rest/api/3/search']],
  ['an id', ['search'], ['GET /rest/api/3/search']],
  ['another name of a parameter', ['get /rest/api/3/issue/{id}/watchers'], ['GET /rest/api/3/issue/{key}/watchers']],
])('uses names operations by %s', (_, uses, expected) => {
  const { sightings, problems } = reading(used, { uses });
  expect([sightings.map(({ id }) => id.slice('api/'.length)), problems]).toEqual([expected, []]);
});

test('a use that the document does not have is a problem, and says what was perhaps meant', () => {
  expect(reading(used, { uses: ['GET /rest/api/3/serch'] }).mistakes).toEqual([
    'uses names "GET /rest/api/3/serch", and it has no such operation (did you mean "GET /rest/api/3/search"?)',
  ]);
});

test.each<[string, string]>([
  ['a text', "get('/rest/api/3/issue/ABC-1/watchers')"],
  ['a template', 'get(`${base}/rest/api/3/issue/${issue.key}/watchers?x=${y}`)'],
  ['pieces', "get('/rest/api/3/issue/' + key + '/watchers')"],
  ['an address', 'curl https://acme.atlassian.net/rest/api/3/issue/$KEY/watchers'.replace('$KEY', ':key')],
  ['a route', 'router.get("/rest/api/3/issue/:key/watchers/", x)'],
  ['pieces on lines of their own', "get(\n  '/rest/api/3/issue/' +\n    encode(key) +\n    '/watchers')"],
  ['a nested value', 'get(`/rest/api/3/issue/${key({ a: 1 })}/watchers`)'],
  ['no first slash', 'client.get(`rest/api/3/issue/${key}/watchers`)'],
  ['a place where it is mounted', "get('/jira/rest/api/3/issue/1/watchers')"],
  ['Python', "get(f'/rest/api/3/issue/{key}/watchers')"],
  ['Ruby', 'get("/rest/api/3/issue/#{key}/watchers")'],
  ['PHP', 'get("/rest/api/3/issue/$key/watchers")'],
  ['pieces of PHP', "get('/rest/api/3/issue/' . $key . '/watchers')"],
  ['pieces of Lua', "get('/rest/api/3/issue/' .. key .. '/watchers')"],
  ['a format', 'fmt.Sprintf("%s/rest/api/3/issue/%s/watchers", base, key)'],
  ['a base', 'get("$base/rest/api/3/issue/$key/watchers")'],
  ['a value by its key', `get('/rest/api/3/issue/' + row["key"] + '/watchers')`],
  ['a call put to it', "get('/rest/api/3/issue/' + encodeURIComponent(key) + '/watchers')"],
  ['a first slash behind a base', 'get(`${base}rest/api/3/issue/${key}/watchers`)'],
  ['a query put to it', "get(f'/rest/api/3/issue/{key}/watchers{query}')"],
  ['a property of PHP', 'get("/rest/api/3/issue/$issue->key/watchers$query")'],
  ['values in one segment', 'get(`/rest/api/3/issue/${project}-${number}/watchers`)'],
])('code that uses a path by %s is found, at its line', (_, line) => {
  const { sightings } = reading(
    used,
    { code: ['x'] },
    { 'a.js': `// nothing\n${line}\n`, 'b.js': 'nothing', 'c.js': line },
  );
  expect(sightings).toMatchObject([
    { id: 'api/GET /rest/api/3/issue/{key}/watchers', place: { file: 'a.js', line: expect.any(Number) } },
  ]);
  expect(sightings[0]?.evidence).toMatch(/used in a\.js:[23] and 1 other file$/);
});

const several = document({
  '/orders': { get: operation(sunset) },
  '/users/{id}': { get: operation(sunset) },
  '/users/search': { get: operation() },
  '/rest/api/3/project': { get: operation(sunset) },
});

test.each([
  "get('/rest/api/3/projects')",
  "'/rest/api/33/project'",
  'get(`/rest/api/3/project/${key}`)',
  "get('/rest/api/3/project/' + key)",
  'SELECT id FROM orders; -- search for orders (orders)',
  "import x from 'orders'",
  'const orders = orders(orders, 1);',
  "fetch('/orders/' + id)",
  'fetch(`/orders/${id}`)',
  "fetch('/users/search?q=1')",
  "fetch('/users/search/')",
  "fetch('/users/' + encode(id) + '/groups')",
  "fetch('/users/' + id\n  + '/groups')",
  "fetch(`/users/${id}` + '/groups')",
  'x.match(/orders/); // /orders is old',
  "import x from 'users/index'",
  "fetch('/other/users/1')",
])('code that uses another path is not: %s', (line) => {
  expect(reading(several, { code: ['x'] }, { 'a.js': line }).sightings).toEqual([]);
});

test.each([
  ["fetch('/orders')", 'api/GET /orders'],
  ["fetch('/orders/')", 'api/GET /orders'],
  ['fetch(`/orders${query}`)', 'api/GET /orders'],
  ["fetch('/orders' + query)", 'api/GET /orders'],
  ["fetch('/users/search'); fetch('/users/1')", 'api/GET /users/{id}'],
  ["client.get('rest/api/3/project')", 'api/GET /rest/api/3/project'],
  ["const u = '/users/' + id + query;", 'api/GET /users/{id}'],
  ["fetch('/users/' + encode(id))", 'api/GET /users/{id}'],
  ['fmt.Sprintf("%s/orders%s", base, query)', 'api/GET /orders'],
])('%s uses %s', (line, id) => {
  expect(reading(several, { code: ['x'] }, { 'a.js': line }).sightings).toMatchObject([{ id }]);
});

test('what a document has no more, and is used all the same, has ended; what nothing uses is over', () => {
  const written = document({ '/b': { get: operation() } });
  const remembered = ['GET /old/{id}'];
  const gone = { id: 'api/GET /old/{id}', title: 'GET /old/{id} has ended', ending: 'gone' };
  expect(reading(written, { code: ['x'] }, { 'a.js': "get('/old/' + id)" }, remembered).sightings).toMatchObject([
    { ...gone, evidence: 'the document has it no more; used in a.js:1', place: { file: 'a.js', line: 1 } },
  ]);
  expect(reading(written, { uses: ['GET /old/{x}'] }, {}, remembered)).toMatchObject({
    sightings: [gone],
    problems: [],
  });
  expect(reading(written, { code: ['x'] }, { 'a.js': '' }, remembered)).toMatchObject({
    sightings: [],
    missing: 'resolved',
  });
  expect(reading(written, {}, {}, remembered).sightings).toEqual([]);
  // By the name of another parameter, or with another method, it is still there.
  for (const there of [{ '/old/{key}': { get: operation() } }, { '/old/{id}': { post: operation() } }])
    expect(reading(document(there), { code: ['x'] }, { 'a.js': "get('/old/' + id)" }, remembered).sightings).toEqual(
      [],
    );
  // What uses names and nobody knows may be what is gone.
  expect(reading(written, { uses: ['getOld'] }, {}, remembered)).toMatchObject({ missing: 'inconclusive' });
});

test('names that are cut are told apart', () => {
  const long = `/${'x'.repeat(200)}`;
  const paths = { [`${long}a`]: { get: operation(sunset) }, [`${long}b`]: { get: operation(sunset) } };
  expect(new Set(reading(document(paths)).sightings.map(({ id }) => id)).size).toBe(2);
});

test('what stands before every path may stand there in the code, too', () => {
  const written = document(
    { '/customers': { get: operation(sunset) } },
    { servers: [{ url: 'https://a.example/v1/' }] },
  );
  for (const path of ['/v1/customers', '/customers'])
    expect(reading(written, { code: ['x'] }, { 'a.js': `'${path}'` }).sightings).toHaveLength(1);
});

const bomb = `a: &a x\nb: [${'*a, '.repeat(11_000)}]\nopenapi: 3.0.0\n`;

test.each<[string, string, string]>([
  ['nothing', '', 'is empty'],
  [
    'a login page',
    '<!doctype html><title>Log in</title>',
    'is a web page, where a document was expected: a login page perhaps',
  ],
  ['JSON that is cut off', '{"openapi":"3.0.0","paths":{', 'is no JSON'],
  ['broken YAML', 'openapi: 3.0.0\npaths: [', 'is no YAML'],
  ['aliases by the million', bomb, 'has more aliases than anybody needs'],
  ['deep nesting', `openapi: ${'['.repeat(20_000)}`, 'is no YAML'],
  ['deep JSON', `{"openapi":${'['.repeat(20_000)}`, 'is no JSON'],
  ['an end that is missing', `openapi: 3.0.0\npaths: ${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}`, 'is no YAML'],
  ['another document', '{"asyncapi":"3.0.0"}', 'is no OpenAPI 3 or Swagger 2 document'],
  ['a newer OpenAPI', '{"openapi":"4.0.0"}', 'is no OpenAPI 3 or Swagger 2 document'],
  ['a list', '[]', 'is no OpenAPI 3 or Swagger 2 document'],
  ['no operation', '{"openapi":"3.0.0","paths":{}}', 'has no operations'],
  [
    'a circle',
    JSON.stringify(document({ '/a': { $ref: '#/paths/~1b' }, '/b': { $ref: '#/paths/~1a' } })),
    '/a is a reference that leads nowhere in the document, and 1 other as well',
  ],
  [
    'another file',
    JSON.stringify(document({ '/a': { $ref: 'other.yaml#/a' } })),
    '/a is a reference that leads nowhere in the document',
  ],
  [
    'a prototype',
    JSON.stringify(document({ '/a': { $ref: '#/__proto__/constructor' } })),
    '/a is a reference that leads nowhere in the document',
  ],
])('%s is a problem of the source, and resolves nothing', (_, text, problem) => {
  expect(openApiReading(source(), parseOpenApi(text), nothingKnown)).toMatchObject({
    sightings: [],
    problems: [problem],
    missing: 'inconclusive',
  });
});

test.each([
  ['parameters side by side', `/x${'{a}'.repeat(9)}`, `"/x${'a'.repeat(300)}!"`, '/x1'],
  ['parameters in one segment', '/x/{a}-{b}-{c}-{d}-{e}-{f}', `"/x/${'-'.repeat(400)}"`, '/x/1-2-3-4-5-6'],
  ['many parameters', `/x/${'{a}/'.repeat(30)}y`, `/x/${'${a}/'.repeat(20_000)}`, `/x/${'1/'.repeat(30)}y`],
  ['what begins again and again', '/x/{a}/y', `'/x/' + `.repeat(100_000), '/x/1/y'],
  ['blanks', '/rest/api/3/{a}', `/rest/api/3/'${' '.repeat(300_000)}`, '/rest/api/3/1'],
])('%s are looked for in linear time', (_, path, code, called) => {
  // Exponential, it would take years, and the test its time limit.
  const { problems, sightings } = reading(
    document({ [path]: { get: operation(sunset) } }),
    { code: ['x'] },
    { 'a.js': `${code}\nfetch('${called}')` },
  );
  expect([problems, sightings.map(({ place }) => place)]).toEqual([[], [{ file: 'a.js', line: 2 }]]);
});

test('a pointer without end, and thousands that lead there, are followed once', () => {
  const paths = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`/p${at}`, { $ref: '#/x/r' }]));
  const text = JSON.stringify(document(paths, { x: { r: { $ref: `#/${'a/'.repeat(1e6)}` } } }));
  expect(parseOpenApi(text).problems).toEqual([expect.stringContaining('and 19,999 others as well')]);
});

test('no document and no code ever makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.string(), fc.string(), (value, path, code) => {
      expect(() =>
        reading(document({ [`/${path}`]: { get: value, post: sunset } }), {}, { 'a.js': code }),
      ).not.toThrow();
      expect(() => parseOpenApi(code)).not.toThrow();
    }),
  );
});

test('what stands among the paths and is none costs nothing', () => {
  const paths = { 'x-owner': 'team-a', '/empty': null, '/a': { get: operation() } };
  expect(parseOpenApi(JSON.stringify(document(paths)))).toMatchObject({ operations: { length: 1 }, problems: [] });
});
