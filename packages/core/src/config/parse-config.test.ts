import { describe, expect, test } from 'vitest';
import { ConfigurationError, formatProblem } from '../error.ts';
import { parseConfig } from './parse-config.ts';
import { rareRulesFor } from './rare-rules.ts';
import { type SendingSection, sendingSections } from './sent-keys.ts';

const environment = { TOKEN: 'hunter2-hunter2', HOST: 'a.example' };

const rules = await rareRulesFor('matches journey rrule catalogue');

function problemsOf(text: string): string[] {
  try {
    parseConfig('fortify.yml', text, environment, { rules });
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

const check = 'version: 1\nchecks:\n  - id: api\n    url: https://a.example/health\n';

test.each([
  ['an empty file', '', 'fortify.yml:1:1: the file is empty: run "fortify init" for a first one'],
  ['only a comment', '# nothing\n', 'fortify.yml:1:1: the file is empty'],
  ['broken YAML', 'version: 1\nchecks: [', 'fortify.yml:2:10: '],
  ['a repeated key', `${check}version: 1\n`, 'fortify.yml:5:1: version is there already: each key is written once'],
  [
    'a repeated key that is quoted, in braces',
    'version: 1\nchecks: [{ id: a, url: https://a.example, headers: { "a b": x, "a b": y}}]\n',
    'fortify.yml:2:64: "a b" is there already',
  ],
  ['no list', 'version: 1\nchecks: api\n', 'fortify.yml:2:9: checks: "api": expected a list of checks'],
  ['another version', check.replace('1', '2'), 'fortify.yml:1:10: version: 2: expected the number 1'],
  ['nothing to do', 'version: 1\n', 'fortify.yml:1:1: neither checks nor objectives nor synthetic'],
  ['an empty list', 'version: 1\nchecks: []\n', 'fortify.yml:2:9: checks: the list is empty'],
  [
    'an unknown key',
    `${check}    tiemout: 3s\n`,
    'fortify.yml:5:5: checks[0]: unknown key "tiemout" (did you mean "timeout"?)',
  ],
  ['a wrong type', `${check}    timeout: 3000\n`, 'fortify.yml:5:14: checks[0].timeout: 3000: expected a duration'],
  [
    'a bad duration',
    `${check}    timeout: 3 seconds\n`,
    'fortify.yml:5:14: checks[0].timeout: "3 seconds": expected a duration',
  ],
  [
    'no time at all',
    `${check}    timeout: 0s\n`,
    'fortify.yml:5:14: checks[0].timeout: "0s": expected more than no time at all',
  ],
  [
    'a time nobody waits',
    `${check}    timeout: 30d\n`,
    'fortify.yml:5:14: checks[0].timeout: "30d": expected at most 1h',
  ],
  [
    'a base URL with a query',
    'version: 1\nchecks: [{ id: a, path: /, base-urls: ["https://b.example/?x"] }]',
    'checks[0].base-urls[0]: "https://b.example/?x": has a query or a fragment',
  ],
  [
    'two bad statuses',
    `${check}    expect: { status: [200, abc, 3xx, 1] }\n`,
    'fortify.yml:5:29: checks[0].expect.status[1]: "abc": expected HTTP statuses',
  ],
  [
    'a port that is missing',
    'version: 1\nchecks: [{ id: a, tcp: db.example }]',
    'fortify.yml:2:24: checks[0].tcp: has no port',
  ],
  [
    'a header that cannot be sent, of a sink like of a check',
    'version: 1\nsinks: [{ id: s, webhook: { url: "https://s.example" }, headers: { x-to: "a → b" } }]',
    'sinks[0].headers.x-to: "a → b": expected one line of text',
  ],
  [
    'a header that is written twice',
    'version: 1\nchecks:\n  - { id: a, url: https://a.example, headers: { X-Id: "1", x-ID: "2" } }',
    'fortify.yml:3:60: checks[0].headers.x-ID: is X-Id once more, for case does not matter',
  ],
  [
    'a header that is not for who writes a config',
    'version: 1\nchecks:\n  - { id: a, url: https://a.example, headers: { Expect: 100-continue } }',
    'fortify.yml:3:49: checks[0].headers.Expect: is for whoever sends the request, and cannot be set',
  ],
  [
    'a token with a line break behind it',
    'version: 1\nchecks:\n  - { id: a, url: https://a.example, auth: { bearer: "abc\\n" } }',
    'fortify.yml:3:54: checks[0].auth.bearer: "abc\\n": expected one line of text',
  ],
  [
    'a password with one',
    'version: 1\nchecks:\n  - { id: a, url: https://a.example, auth: { basic: { username: ä, password: "b\\n" } } }',
    'checks[0].auth.basic.password: "b\\n": expected one line of text',
  ],
  [
    'a range of addresses that is none',
    'version: 1\nchecks: [{ id: a, url: https://a.example }]\negress: { deny: [10.0.0.0/99] }\n',
    'fortify.yml:3:18: egress.deny[0]: "10.0.0.0/99": expected an address, a CIDR range, or a host name or a glob of one',
  ],
  [
    'an address that is none',
    'version: 1\nchecks: [{ id: a, url: https://a.example }]\negress: { deny: [10.0.0.300] }\n',
    'egress.deny[0]: "10.0.0.300": expected an address',
  ],
  [
    'a resolver at a port that is none',
    'version: 1\nchecks: [{ id: a, dns: { name: a.example, resolver: "192.0.2.1:99999" } }]',
    'checks[0].dns.resolver: "192.0.2.1:99999": expected an address, or address:port',
  ],
  [
    'a certificate that fails before it warns by default',
    'version: 1\nchecks:\n  - { id: a, url: https://a.example, expect: { certificate: { fail: 30 } } }',
    'checks[0].expect.certificate.fail: certificate.fail (30) is above certificate.days (14): that would never be seen',
  ],
  [
    'the same by the defaults',
    'version: 1\ndefaults: { expect: { certificate: { days: 3 } } }\nchecks:\n  - { id: a, url: https://a.example, expect: { certificate: { fail: 14 } } }',
    'checks[0].expect.certificate.fail: certificate.fail (14) is above certificate.days (3): that would never be seen',
  ],
  [
    'a resolver that has a name',
    'version: 1\nchecks: [{ id: a, dns: { name: a.example, resolver: ns.example } }]',
    'checks[0].dns.resolver: "ns.example": expected an address, or address:port',
  ],
  [
    'a certificate that fails before it warns',
    'version: 1\nchecks:\n  - { id: a, url: https://a.example, expect: { certificate: { days: 3, fail: 14 } } }',
    'checks[0].expect.certificate.fail: certificate.fail (14) is above certificate.days (3): that would never be seen',
  ],
  [
    'an alias of nothing, where it stands',
    'version: 1\nchecks:\n  - { id: a, url: https://a.example, auth: { bearer: *tok } }',
    'fortify.yml:3:54: *tok: nothing before it is called &tok; a value that begins with * is to be quoted',
  ],
  [
    'more aliases than anybody needs, be they of nothing',
    `version: 1\nchecks: [${'*a, '.repeat(25_000)}]`,
    '*a: nothing before it is called &a',
  ],
  [
    'a merge key',
    'version: 1\nchecks:\n  - &a { id: a, url: https://a.example }\n  - { <<: *a, id: b }',
    'fortify.yml:4:7: checks[1]: merge keys (<<) are no part of YAML 1.2: what checks have in common goes under defaults',
  ],
  [
    'a method that is none of a check',
    'version: 1\nchecks: [{ id: a, url: https://a.example, method: CONNECT }]',
    'checks[0].method: "CONNECT": expected an HTTP method',
  ],
  [
    'a warning that comes after the failure',
    'version: 1\ndeprecations:\n  warn: 7d\n  fail: 14d\n',
    'fortify.yml:3:9: deprecations.warn: warn is later than fail: it would never be seen',
  ],
  [
    'the same of some deadlines',
    'version: 1\ndeprecations: { distances: [{ source: scan, warn: 1d, fail: 2d }] }\n',
    'deprecations.distances[0].warn: warn is later than fail',
  ],
  [
    'two sinks of one file',
    'version: 1\nsinks:\n  - { id: a, file: { path: out, format: json } }\n  - { id: b, file: { path: out, format: junit } }',
    'fortify.yml:4:28: sinks[1].file.path: "out": another sink writes this file',
  ],
  [
    'a value that begins with a star',
    'version: 1\nobjectives: [{ id: a, target: 99%, checks: [*-us] }]',
    'a value that begins with * is to be quoted, such as "*"',
  ],
  [
    'a key of another kind',
    'version: 1\nchecks: [{ id: a, tcp: "db.example:1", expect: { status: 200 } }]',
    'checks[0].expect.status: expect.status goes with url or base-urls, not with tcp',
  ],
  [
    'a regular expression that could run away',
    `${check}    expect: { body: { matches: "(a+)\\\\1" } }\n`,
    'expected a regular expression of RE2',
  ],
  [
    'a JSON pointer that is none',
    `${check}    expect: { body: { json: { status: ok } } }\n`,
    'expected a JSON pointer (RFC 6901)',
  ],
  ['a size that is none', `${check}    max-body: 1 GB\n`, 'checks[0].max-body: "1 GB": expected a size'],
  ['an endless run', `${check}    samples: 0\n`, 'checks[0].samples: 0: expected a whole number, 1 or more'],
  ['a bad id', check.replace('api', 'API_1'), 'fortify.yml:3:9: checks[0].id: "API_1": expected an id in kebab-case'],
  ['a missing id', check.replace('id: api\n    ', ''), 'fortify.yml:3:5: checks[0].id: missing: expected an id'],
  [
    'a bad status',
    `${check}    expect: { status: 2000 }\n`,
    'fortify.yml:5:23: checks[0].expect.status: 2000: expected HTTP statuses',
  ],
  ['no scheme', check.replace('https://', ''), 'fortify.yml:4:10: checks[0].url: "a.example/health": has no scheme'],
  [
    'credentials',
    check.replace('a.example', 'u:hunter2@a.example'),
    'fortify.yml:4:10: checks[0].url: "https://***@a.example/health": holds credentials',
  ],
  [
    'an unset variable',
    check.replace('a.example', '${NOPE}'),
    'fortify.yml:4:10: ${NOPE} is not set in the environment',
  ],
  [
    'a secret in a bad place',
    check.replace('id: api', 'id: ${TOKEN}').replace('https', '${TOKEN}'),
    'fortify.yml:4:10: checks[0].url: "${TOKEN}://a.example/health": has another scheme',
  ],
  [
    'url and base-urls',
    `${check}    base-urls: [https://b.example]\n`,
    'fortify.yml:5:5: checks[0].base-urls: a check has one of url, base-urls, tcp, tls, dns, journey; this one has url already',
  ],
  [
    'base-urls without a path',
    'version: 1\nchecks: [{ id: a, base-urls: [https://b.example] }]',
    'fortify.yml:2:19: checks[0].base-urls: base-urls need a path',
  ],
  [
    'credentials in a base URL',
    'version: 1\nchecks: [{ id: a, path: /, base-urls: { us: "https://u:p@b.example" } }]',
    'fortify.yml:2:45: checks[0].base-urls.us: "https://***@b.example": holds credentials',
  ],
  ['nothing to check', 'version: 1\nchecks: [{ id: a }]', 'fortify.yml:2:10: checks[0]: nothing to check'],
  [
    'a duplicate id',
    `${check}  - id: api\n    url: https://b.example\n`,
    'fortify.yml:5:9: checks[1].id: "api": duplicate id',
  ],
  [
    'an id that base URLs already make',
    'version: 1\nchecks:\n  - { id: a, path: /, base-urls: [https://b.example] }\n  - { id: a-1, url: https://c.example }',
    'fortify.yml:4:11: checks[1].id: "a-1": duplicate id',
  ],
  [
    'a target of 100%',
    `${check}objectives: [{ id: a, target: 100% }]`,
    'fortify.yml:5:31: objectives[0].target: "100%": expected less than 100%: it leaves no error budget',
  ],
  ['a target of 0', `${check}objectives: [{ id: a, target: 0 }]`, 'objectives[0].target: 0: expected more than 0%'],
  [
    'a target above 1',
    `${check}objectives: [{ id: a, target: 99.9 }]`,
    'objectives[0].target: 99.9: expected a ratio between 0 and 1, or a percentage',
  ],
  [
    'a bad percentage',
    `${check}objectives: [{ id: a, target: "99,9%" }]`,
    'objectives[0].target: "99,9%": expected a percentage',
  ],
  [
    'an unknown profile',
    `profile: atlassian\n${check}`,
    'fortify.yml:1:10: profile: "atlassian": expected one of: atlassian-cloud-fortified',
  ],
  [
    'an upside-down budget',
    `${check}gate: { budget: { warn: 5%, fail: 10% } }`,
    'gate.budget.warn: warn is below fail',
  ],
  ['an unknown store', `${check}history: { store: s3 }`, 'history.store: "s3": expected cache or branch or directory'],
  ['a store named twice', `${check}history: { store: [cache, cache] }`, 'history.store: '],
  ['no store at all', `${check}history: { store: [] }`, 'history.store: '],
])('refuses %s', (_, text, expected) => {
  const problems = problemsOf(text);
  expect(problems.join('\n')).toContain(expected);
  expect(problems.join('\n')).not.toMatch(/hunter2/);
});

test('names every problem at once, in the order of the file', () => {
  const text = `${check.replace('api', 'A P I')}    tiemout: 3s\n    timeout: soon\n  - id: b\n  - id: b\nobjectives:\n  - id: x\n    target: 100%\n`;
  expect(problemsOf(text).map((problem) => problem.split(':')[1])).toEqual(['3', '5', '6', '7', '8', '8', '11']);
});

test('survives a bomb of aliases', () => {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const entry = level === 0 ? '"x"' : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array(9).fill(entry).join(', ')}]`;
  });
  expect(problemsOf(`version: 1\n${levels.join('\n')}\n`).join('\n')).toContain('alias');
});

test('applies defaults, and expands base URLs into a check each', () => {
  const { config } = parseConfig(
    'fortify.yml',
    [
      'version: 1',
      'defaults: { timeout: 3s, every: 5m, path: /health }',
      'checks:',
      '  - { id: prod, base-urls: { us: "https://us.example/app", eu: "https://${HOST}" } }',
      '  - { id: lab, base-urls: [https://lab.example], timeout: 1s, expect: { status: [200, 204] } }',
    ].join('\n'),
    environment,
  );
  expect(config.checks).toMatchObject([
    {
      id: 'prod-us',
      url: 'https://us.example/app/health',
      target: 'https://us.example/app/health',
      timeoutMs: 3000,
      everyMs: 300_000,
    },
    {
      id: 'prod-eu',
      url: 'https://a.example/health',
      target: 'https://${HOST}/health',
      timeoutMs: 3000,
      everyMs: 300_000,
    },
    {
      id: 'lab-1',
      url: 'https://lab.example/health',
      target: 'https://lab.example/health',
      timeoutMs: 1000,
      everyMs: 300_000,
    },
  ]);
  expect(config.checks.map((each) => each.kind === 'http' && each.expect.status)).toEqual([
    [{ from: 200, to: 299 }],
    [{ from: 200, to: 299 }],
    [
      { from: 200, to: 200 },
      { from: 204, to: 204 },
    ],
  ]);
});

test('lays a profile under what the user wrote, and says what its user must know', () => {
  const { config } = parseConfig('fortify.yml', `profile: atlassian-cloud-fortified\n${check}`, {});
  expect(config.checks[0]).toMatchObject({
    timeoutMs: 3000,
    everyMs: 60_000,
    expect: { status: [{ from: 200, to: 200 }] },
  });
  expect(config.objectives).toMatchObject([
    {
      id: 'availability',
      per: 'check',
      target: 0.999,
      window: { kind: 'rolling', lengthMs: 28 * 86_400_000 },
      gate: { recent: { windowMs: 900_000, failures: 1 } },
    },
  ]);
  expect(config.notices.join()).toContain('2026-12-31');

  const own = parseConfig(
    'fortify.yml',
    `profile: atlassian-cloud-fortified\n${check}objectives: [{ id: availability, target: 99% }]`,
    {},
  );
  expect(own.config.objectives.map(({ id, target }) => [id, target])).toEqual([['availability', 0.99]]);
});

test('an objective of the profile is laid under the one of that id, key by key', () => {
  const text = `profile: atlassian-cloud-fortified\n${check}objectives: [{ id: availability, window: 30d }]`;
  const [objective] = parseConfig('fortify.yml', text, {}).config.objectives;
  expect(objective).toMatchObject({ target: 0.999, window: { kind: 'rolling', lengthMs: 30 * 86_400_000 } });
});

test('what is checked may stand in the defaults, too, and is shown as it is written there', () => {
  const text = [
    'version: 1',
    'defaults: { base-urls: { us: "https://${HOST}", eu: "https://eu.example" } }',
    'checks: [{ id: a, path: /a }, { id: b, path: /b }, { id: c, tcp: "c.example:1" }]',
  ].join('\n');
  const { config } = parseConfig('fortify.yml', text, environment);
  expect(config.checks.map(({ id, target }) => [id, target])).toEqual([
    ['a-us', 'https://${HOST}/a'],
    ['a-eu', 'https://eu.example/a'],
    ['b-us', 'https://${HOST}/b'],
    ['b-eu', 'https://eu.example/b'],
    ['c', 'c.example:1'],
  ]);
});

test('headers that are called like credentials are secrets, wherever they are sent', () => {
  const headers = 'headers: { x-api-key: "${KEY:-key-12345}", cookie: "a=cookie-123; b", x-tenant: tenant-1 }';
  const text = `version: 1
checks: [{ id: a, url: https://a.example, ${headers} }]
sinks: [{ id: s, webhook: { url: https://s.example }, headers: { x-auth: sink-1234 } }]
deprecations: { openapi: [{ id: o, document: https://o.example, headers: { Authorization: Bearer source-1234 } }] }
`;
  const { secrets } = parseConfig('fortify.yml', text, {}).config;
  expect(secrets).toEqual(expect.arrayContaining(['key-12345', 'a=cookie-123', 'sink-1234', 'source-1234']));
  expect(secrets.join()).not.toContain('tenant');
});

test('a confidence is no target: nobody can be all sure', () => {
  const of = (confidence: string) => problemsOf(`${check}gate: { confidence: ${confidence} }\n`).join();
  expect(of('95%')).toBe('');
  expect(of('100%')).toContain('expected more than 0% and less than 100%');
});

test('warns where the profile wants one path and the config has two', () => {
  const text =
    'version: 1\nprofile: atlassian-cloud-fortified\nchecks:\n  - { id: a, path: /a, base-urls: [https://a.example] }\n  - { id: b, path: /b, base-urls: [https://b.example] }\n';
  expect(parseConfig('fortify.yml', text, {}).config.notices[1]).toContain('one path is probed on every base URL');
});

test('a component of a Statuspage that is nearly the name of a check is worth a word', () => {
  const sink = (name: string) =>
    `${check}sinks: [{ id: s, statuspage: { page: p, token: t, components: { ${name}: c } } }]`;
  expect(parseConfig('fortify.yml', sink('apii'), {}).config.notices).toEqual([
    'sinks[0].statuspage.components.apii is no check of this config (did you mean "api"?).',
  ]);
  for (const name of ['api', 'checkout-of-a-test'])
    expect(parseConfig('fortify.yml', sink(name), {}).config.notices).toEqual([]);
});

test('a config may be of nothing but a gate, or sinks, for reports and for tests', () => {
  for (const text of ['gate: { freeze: [] }', 'sinks: [{ id: w, webhook: { url: "https://a.example" } }]'])
    expect(() => parseConfig('fortify.yml', `version: 1\n${text}\n`, {})).not.toThrow();
});

test("an objective's own gate wins over the file's, key by key", () => {
  const text = `${check}gate: { min-samples: 5, budget: { warn: 50% } }\nobjectives: [{ id: a, target: 99%, gate: { min-samples: 7 } }, { id: b, target: 99% }]`;
  const { objectives } = parseConfig('fortify.yml', text, {}).config;
  expect(objectives.map(({ gate }) => [gate.minSamples, gate.budget.warn, gate.budget.fail])).toEqual([
    [7, 0.5, 0],
    [5, 0.5, 0],
  ]);
});

const secret = 'hunter2-hunter2';

test.each([
  [
    'an alias',
    'version: 1\ndefaults: { path: &p "/${TOKEN}" }\nchecks: [{ id: a, base-urls: [https://a.example], path: *p }]',
  ],
  ['an alias of a whole check', 'version: 1\nchecks:\n  - &a { id: a, url: "https://a.example/${TOKEN}" }\n'],
])('what came from the environment stays unseen through %s', (_, text) => {
  const { config } = parseConfig('fortify.yml', text, { TOKEN: secret });
  const [check] = config.checks;
  expect(check?.target).toContain('/${TOKEN}');
  expect(JSON.stringify(check?.target)).not.toContain(secret);
  expect(config.secrets).toContain(secret);
});

test.each([
  [
    'an alias in a wrong place',
    'version: 1\ndefaults: { location: &t "${TOKEN}" }\nchecks: [{ id: a, url: https://a.example, timeout: *t }]',
  ],
  [
    'a duplicate id',
    'version: 1\nchecks: [{ id: "${TOKEN}", url: https://a.example }, { id: "${TOKEN}", url: https://b.example }]',
  ],
  ['YAML 1.1 and its merge keys', '%YAML 1.1\n---\nversion: 1\nchecks: [{ id: a, url: "https://${TOKEN}" }]'],
  ['a key that is no key', 'version: 1\nchecks: [{ id: a, path: /, base-urls: { __proto__: https://a.example } }]'],
  [
    'base URLs that are none',
    'version: 1\nchecks: [{ id: a, path: /, base-urls: {} }, { id: b, url: https://b.example }]',
  ],
  ['a window without end', 'version: 1\nobjectives: [{ id: a, target: 99%, window: 999999999999d }]'],
  ['a target nobody can compute with', 'version: 1\nobjectives: [{ id: a, target: 0.9999999999999 }]'],
])('refuses %s, and shows no secret', (_, text) => {
  const problems = problemsOf(text);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.join()).not.toContain(environment.TOKEN);
});

const steps = 'steps: [{ name: s, url: https://a.example';
const ofCheck = (keys: string) => `checks: [{ id: a, url: https://a.example, ${keys} }]`;
const ofJourney = (keys: string) => `checks: [{ id: a, journey: { ${keys} } }]`;

describe.each([
  ['checks', ofCheck('headers: { x: "${TOKEN}" }')],
  ['checks', ofCheck('auth: { bearer: "${TOKEN}" }')],
  ['checks', ofCheck('auth: { basic: { username: u, password: "${TOKEN}" } }')],
  ['checks', ofCheck('body: "${TOKEN}"')],
  ['checks', ofCheck('trust: { certificate: "${TOKEN}", key: "${TOKEN}" }')],
  ['checks', 'checks: [{ id: a, tcp: a.example:1, send: "${TOKEN}" }]'],
  ['checks', 'checks: [{ id: a, url: https://a.example }]\ndefaults: { auth: { bearer: "${TOKEN}" } }'],
  ['checks', ofJourney(`variables: { password: "\${TOKEN}" }, ${steps}, body: "{{password}}" }]`)],
  ['checks', ofJourney(`${steps}, auth: { bearer: "\${TOKEN}" } }]`)],
  ['deprecations', 'deprecations: { feeds: [{ id: f, document: https://a.example, headers: { x: "${TOKEN}" } }] }'],
  ['sinks', 'sinks: [{ id: s, webhook: { url: "${TOKEN}" } }]'],
] as const)('a credential of %s: %s', (section, keys) => {
  const parse = (environment: Record<string, string>, sends?: readonly SendingSection[]) =>
    parseConfig('f', `version: 1\n${keys}\n`, environment, sends === undefined ? {} : { sends }).config;
  const others = sendingSections.filter((each) => each !== section);

  test('need not be there for who sends it to nobody, and is no secret then', () => {
    for (const sends of [[], others]) {
      const { checks, sinks, secrets } = parse({}, sends);
      expect(JSON.stringify({ checks, sinks, secrets })).not.toContain('TOKEN}');
      expect(secrets).not.toContain('-');
      expect([checks.length, sinks.length]).toEqual([section === 'checks' ? 1 : 0, 0]);
    }
  });

  test('must be there for who sends it', () => {
    for (const sends of [[section], undefined]) expect(() => parse({}, sends)).toThrow(/TOKEN\} is not set/);
  });

  test('is a secret for everybody', () => {
    expect(parse({ TOKEN: 'https://hunter2' }, []).secrets).toContain('https://hunter2');
  });
});

test('what is there of a credential is a secret, though the rest is not', () => {
  const text = `version: 1\n${ofCheck('headers: { x: "${HOST}-${NOPE}" }')}\n`;
  expect(parseConfig('f', text, environment, { sends: [] }).config.secrets).toContain(environment.HOST);
});

test.each([
  ['a variable that is none', 'sinks: [{ id: s, webhook: { url: "${" } }]', 'begins no variable'],
  ['sinks that are none', 'sinks: "${TOKEN}"', 'sinks: "${TOKEN}": expected a list of sinks'],
  ['a key nobody knows', 'sinks: [{ id: s, webhok: { url: https://a.example } }]', 'unknown key "webhok"'],
  ...[
    ['what is checked', 'checks: [{ id: a, url: "https://${TOKEN}" }]'],
    ['what is expected', ofCheck('expect: { body: { bytes: { max: "${TOKEN}" } } }')],
    ['a base that is called like a credential', 'checks: [{ id: a, path: /, base-urls: { auth: "http://${TOKEN}" } }]'],
    ['a variable that is called so', ofJourney(`${steps}, extract: { auth: { json: "$.\${TOKEN}" } } }]`)],
    ['a window', 'objectives: [{ id: a, target: 99%, window: "${TOKEN}" }]'],
    ['what an alias has', 'sinks: [{ id: s, webhook: { url: &u "${TOKEN}" } }]\ncanary: [*u]'],
  ].map(([what = '', keys = '']) => [what, keys, '${TOKEN} is not set'] as const),
] as const)('%s is a fault for who sends nothing, too', (_, keys, problem) => {
  expect(() => parseConfig('f', `version: 1\n${keys}\n`, {}, { sends: [] })).toThrow(problem);
});

test('a number may come from the environment', () => {
  const { config } = parseConfig('fortify.yml', `${check}gate:\n  min-samples: \${MIN}\n`, { MIN: '5' });
  expect(config.gate.minSamples).toBe(5);
});

test('a part of what is expected leaves the rest of the profile and of the defaults in place', () => {
  const text = `profile: atlassian-cloud-fortified\n${check}defaults: { expect: { latency: { degraded: 1s, bad: 2s } }, headers: { a: b } }\n`;
  const { config } = parseConfig(
    'fortify.yml',
    text.replace('    url:', '    headers: { c: d }\n    expect: { latency: { degraded: 500ms } }\n    url:'),
    {},
  );
  expect(config.checks[0]).toMatchObject({
    expect: { status: [{ from: 200, to: 200 }] },
    latency: { degradedMs: 500, badMs: 2000 },
    headers: { a: 'b', c: 'd' },
  });
});

test('URLs that stand in for the checks of a file are shown as they are', () => {
  const text = check.replace('a.example', '${HOST}');
  const checks = [{ id: 'other', url: 'https://other.example/' }];
  const { config } = parseConfig('fortify.yml', text, environment, { checks });
  expect(config.checks.map(({ id, target }) => [id, target])).toEqual([['other', 'https://other.example/']]);
});

test('URLs that stand in need nothing of those of the file, and what the defaults send with them', () => {
  const text = check.replace('a.example', '${NOPE}');
  const parse = (more: string) =>
    parseConfig('f', text + more, {}, { checks: [{ id: 'other', url: 'https://other.example/' }] }).config;
  expect(parse('').checks.map(({ id }) => id)).toEqual(['other']);
  expect(() => parse('defaults: { headers: { x: "${GONE}" } }\n')).toThrow(/^f:\d+:\d+: \$\{GONE\} is not set[^\n]*$/);
});

test('a profile alone is a config: its objectives speak of imported history', () => {
  expect(
    parseConfig('fortify.yml', 'version: 1\nprofile: atlassian-cloud-fortified\n', {}).config.objectives,
  ).toHaveLength(1);
});

test.each([
  ['cache', ['cache']],
  ['[cache, branch]', ['cache', 'branch']],
])('a history may be kept in one place or several: %s', (store, expected) => {
  expect(parseConfig('fortify.yml', `${check}history: { store: ${store} }`, {}).config.history.stores).toEqual(
    expected,
  );
});

test('a retention that is shorter than a window is longer than it says, and that is said', () => {
  const notices = (retention: string) =>
    parseConfig(
      'f',
      `version: 1\nobjectives: [{ id: a, target: 90%, window: 60d }]\nhistory: { retention: ${retention} }\n`,
      {},
    ).config.notices;
  expect(notices('30d')).toEqual([
    'history.retention of 30d is shorter than the longest window: samples are kept for 60d.',
  ]);
  expect(notices('60d')).toEqual([]);
});

test('what is nearly a name is worth a word, and what could be another is not', () => {
  const of = (more: string) =>
    parseConfig('fortify.yml', `version: 1\nchecks: [{ id: api, url: https://a.example, ${more}\n`, {});
  expect(of('method: GTE }]').config.notices).toEqual([
    'checks[0].method: GTE is no method of HTTP (did you mean "GET"?).',
  ]);
  expect(of('method: PROPFIND }]').config.notices).toEqual([]);
  expect(of('}]\ngate: { checks: [apy, other-service, "a*"] }').config.notices).toEqual([
    'gate.checks: apy is no check of this config (did you mean "api"?).',
  ]);
});

test('a limit that is never seen is a mistake', () => {
  expect(
    problemsOf(
      `version: 1\nchecks:\n  - { id: a, url: https://a.example, expect: { latency: { degraded: 3s, bad: 3s } } }\n`,
    ),
  ).toEqual(['fortify.yml:3:69: checks[0].expect.latency.degraded: is not below bad: it would never be seen']);
});

test('rows of the burn rate that can never fire are told, each with why', () => {
  const of = (keys: string) =>
    parseConfig('fortify.yml', `version: 1\nobjectives: [{ id: a, ${keys} }]\n`, {}).config.objectiveNotices;
  expect(of('target: 99.9%')).toEqual([]);
  expect(of('target: 90%')).toEqual([
    'Objective a: the burn rate over 1h never fires: where everything fails the budget burns 10 ×, and it takes more than 13.44 ×.',
  ]);
  expect(of('target: 99%, window: 2d')).toEqual([
    'Objective a: the burn rate over 3d never fires: the window is shorter.',
  ]);
  const year = 'window: { calendar: year, zone: UTC }';
  expect(of(`target: 99.4%, ${year}`)).toEqual([
    'Objective a: the burn rate over 1h never fires: where everything fails the budget burns 166.67 ×, and it takes more than 175.2 ×.',
  ]);
  // In a February it can.
  expect(of('target: 92.9%, window: { calendar: month, zone: UTC }')).toEqual([]);
});

test('what takes more code to see is named with all the rest', async () => {
  const text = `version: 1
checks:
  - { id: a, url: https://a.example, expect: { headers: { matches: plain, x-id: { matches: "(" } }, body: { matches: [a, "["] } } }
  - { id: j, journey: { steps: [{ url: https://a.example, extract: { x: { json: "$.[" }, y: { regex: "(?<" } } }] } }
deprecations: { catalogue: [atlasian-connect] }
servce: x
`;
  expect(problemsOf(text).map((problem) => problem.split(': ').slice(0, 3).join(': '))).toEqual([
    'fortify.yml:3:92: checks[0].expect.headers.x-id.matches: "("',
    'fortify.yml:3:122: checks[0].expect.body.matches[1]: "["',
    'fortify.yml:4:81: checks[1].journey.steps[0].extract.x.json: "$.["',
    'fortify.yml:4:102: checks[1].journey.steps[0].extract.y.regex: "(?<"',
    'fortify.yml:5:29: deprecations.catalogue[0]: "atlasian-connect"',
    'fortify.yml:6:1: unknown key "servce" (did you mean "service"?)',
  ]);
  expect(await rareRulesFor('version: 1')).toEqual([]);
  expect(await rareRulesFor('"mat\\x63hes": "("')).toHaveLength(4);
});

test.each([
  ['variables: { regex: "a(b" }, steps: [{ url: https://a.example }]', ''],
  ['steps: [{ url: https://a.example, extract: { headers: { regex: "(" } } }]', 'extract.headers.regex'],
  [
    'steps: [{ url: https://a.example, expect: { headers: { headers: { matches: "(" } } } }]',
    'headers.headers.matches',
  ],
])('a pattern is one by where it stands: %s', (journey, place) => {
  const problems = problemsOf(`version: 1\nchecks: [{ id: j, journey: { ${journey} } }]\n`);
  expect(problems.join()).toContain(place);
  expect(problems).toHaveLength(place === '' ? 0 : 1);
});

test('what the defaults hold is looked at like what a check does', () => {
  const journey = '{ steps: [{ url: https://a.example, extract: { t: { json: "nope[" } } }] }';
  expect(problemsOf(`version: 1\ndefaults: { journey: ${journey} }\nchecks: [{ id: a }]\n`)).toEqual([
    expect.stringContaining('defaults.journey.steps[0].extract.t.json: "nope[": expected a JSONPath'),
  ]);
  const bytes = 'defaults: { expect: { body: { bytes: { max: 10 } } } }';
  expect(
    problemsOf(`version: 1\n${bytes}\nchecks: [{ id: a, tcp: "a.example:1" }, { id: b, url: https://b.example }]\n`),
  ).toEqual([]);
});

test('a variable as a shell has it is worth a word, and its value is not looked for', () => {
  const text = `${check}    headers: { authorization: "Bearer $API_TOKEN", x-price: "$$PRICE_LIST, $5, $A" }\n`;
  const { config } = parseConfig('fortify.yml', text, { API_TOKEN: 'secret' });
  expect(config.notices).toEqual(['$API_TOKEN stands there as it is: ${API_TOKEN} reads it from the environment.']);
});

test.each(['192.0.2.1', '192.0.2.1:53', '2001:db8::1', '[2001:db8::1]', '[2001:db8::1]:5353'])(
  'a resolver at %s',
  (resolver) => {
    const text = `version: 1\nchecks: [{ id: a, dns: { name: a.example, resolver: "${resolver}" } }]`;
    expect(parseConfig('f', text, {}).config.checks[0]).toMatchObject({ resolver });
  },
);

test('a default that another check has more days for is no fault of that one', () => {
  const defaults = 'defaults: { expect: { certificate: { fail: 20 } } }';
  const checks = (days: string) => `version: 1\n${defaults}\nchecks: [{ id: a, url: "https://a.example"${days} }]\n`;
  expect(parseConfig('f', checks(', expect: { certificate: { days: 30 } }'), {}).config.checks).toHaveLength(1);
  const tcp = `version: 1\n${defaults}\nchecks: [{ id: a, tcp: "a.example:1" }]\n`;
  expect(parseConfig('f', tcp, {}).config.checks).toHaveLength(1);
  expect(() => parseConfig('f', checks(''), {})).toThrow(
    'checks[0]: certificate.fail (20) is above certificate.days (14)',
  );
});

test('whatever the guard understands may be allowed or denied', () => {
  const entries = [
    '10.0.0.1',
    '10.0.0.0/8',
    '::1',
    'fc00::/7',
    'db.internal',
    '*.example.com',
    'db-?.internal',
    'localhost',
  ];
  const { config } = parseConfig(
    'f',
    `version: 1\nchecks: [{ id: a, url: https://a.example }]\negress: { allow: ${JSON.stringify(entries)} }`,
    {},
  );
  expect(config.egress.allow).toEqual(entries);
});
